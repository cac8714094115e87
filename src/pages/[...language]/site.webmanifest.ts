import type { APIRoute } from 'astro'
import type { Language } from '../../../rules/kernel/text.ts'
import { icons, paper } from '../../social/icons.ts'
import { inLanguage, languages, onceInEveryLanguage } from '../../languages.ts'
import { strings } from '../../strings/strings.ts'

export const getStaticPaths = onceInEveryLanguage

/** The site as an app that can be installed, as the Web App Manifest describes it. */
export const GET: APIRoute<{ language: Language }> = ({ props: { language } }) => {
  const { site, tagline, offline } = strings[language]
  const start = inLanguage('/', language)
  return Response.json({
    id: start,
    name: `${site} · ${tagline}`,
    short_name: site,
    description: strings[language].home.description,
    lang: languages[language].tag,
    start_url: start,
    scope: '/',
    display: 'standalone',
    background_color: paper,
    theme_color: paper,
    icons: icons
      .filter(({ purpose }) => purpose)
      .map(({ path, size, purpose }) => ({
        src: path,
        sizes: `${size}x${size}`,
        type: 'image/png',
        purpose,
      })),
    shortcuts: (['search', 'calculators'] as const).map((each) => ({
      name: offline.shortcuts[each],
      url: inLanguage(`/${each}/`, language),
    })),
  })
}
