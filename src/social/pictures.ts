import { rules } from '../../rules/index.ts'
import { instruments } from '../../rules/kernel/instruments.ts'
import { cite } from '../../rules/kernel/source.ts'
import type { Text } from '../../rules/kernel/text.ts'
import { readGuides } from '../guides/read-guides.ts'
import { withoutLanguage } from '../languages.ts'
import { published } from '../statute/published.ts'
import { readArticles } from '../statute/read-articles.ts'
import { strings } from '../strings/strings.ts'

/** What the picture of a page shows where somebody shares its address. */
export interface Picture {
  /** Where it stands: "/social/law/civil-code/201.png". */
  readonly path: string
  /** What kind of page it is, or where an article stands. */
  readonly place: Text
  readonly title: Text
  /** The number of an article. */
  readonly number?: number
}

const kind = (of: 'law' | 'rule' | 'guide'): Text => ({
  en: strings.en.search.script.kinds[of],
  zh: strings.zh.search.script.kinds[of],
})

/** Every picture; one for the pages of both languages, since it holds both. */
export function allPictures(): Picture[] {
  const chinese = new Map(readGuides('zh').map(({ slug, title }) => [slug, title]))
  return [
    {
      path: '/social/site.png',
      place: { en: strings.en.site, zh: strings.zh.site },
      title: { en: strings.en.tagline, zh: strings.zh.tagline },
    },
    ...readGuides('en').map(({ slug, title }) => ({
      path: `/social/guides/${slug}.png`,
      place: kind('guide'),
      title: { en: title, zh: chinese.get(slug)! },
    })),
    ...rules.map(({ id, title }) => ({
      path: `/social/rules/${id}.png`,
      place: kind('rule'),
      title,
    })),
    ...[...published.keys()].map((id) => ({
      path: `/social/law/${id}.png`,
      place: kind('law'),
      title: instruments[id].title,
    })),
    ...readArticles().map(({ instrument, number, heading }) => ({
      path: `/social/law/${instrument}/${number}.png`,
      place: cite({ instrument, article: number }),
      title: heading,
      number,
    })),
  ]
}

/** The picture of the page at an address; the site’s own where it has none. */
export function pictureOf(address: string): string {
  const path = withoutLanguage(address)
  const own =
    /^\/(guides|rules|law)\/([^/]+)\/(?:(\d+)\/|whole\/)?$/.exec(path) ??
    /^\/(law)\/([^/]+)\/$/.exec(path)
  const [, area, name, number] = own ?? []
  const isList = ['claims', 'checklists', 'coverage', 'glossary'].includes(name ?? '')
  return own && !isList
    ? `/social/${area}/${name}${number ? `/${number}` : ''}.png`
    : '/social/site.png'
}
