import type { APIRoute } from 'astro'
import type { Language } from '../../../rules/kernel/text.ts'
import { inLanguage, languages, onceInEveryLanguage } from '../../languages.ts'
import { xml } from '../../law/formats/xml.ts'
import { strings } from '../../strings/strings.ts'

export const getStaticPaths = onceInEveryLanguage

/** How a browser searches the site, as OpenSearch describes it. */
export const GET: APIRoute<{ language: Language }> = ({ props: { language }, site }) => {
  const words = strings[language]
  const search = new URL(inLanguage('/search/', language), site).href
  const description = xml(
    'OpenSearchDescription',
    { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' },
    xml('ShortName', {}, words.site),
    xml('Description', {}, words.search.description),
    xml('Language', {}, languages[language].tag),
    xml('InputEncoding', {}, 'UTF-8'),
    xml('Url', { type: 'text/html', template: `${search}?q={searchTerms}` }),
  )
  return new Response(`<?xml version="1.0" encoding="UTF-8"?>\n${description}\n`)
}
