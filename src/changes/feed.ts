import type { Language } from '../../rules/kernel/text.ts'
import { inLanguage, languages } from '../languages.ts'
import { xml } from '../law/formats/xml.ts'
import { strings } from '../strings/strings.ts'
import { version } from '../version.ts'
import { nameOf, readChanges } from './read-changes.ts'

/** The address of the feed of a language. */
export const feedPath = (language: Language): string => `${languages[language].prefix}/changes.atom`

/** What has changed, as an Atom feed in a language. */
export function writeFeed(language: Language, site: URL): string {
  const changes = readChanges()
  const words = strings[language]
  const at = (address: string): string => new URL(address, site).href
  const page = inLanguage('/changes/', language)
  // A day has no time of day: its beginning stands for it, the same wherever the site is built.
  const moment = (day: string): string => `${day}T00:00:00Z`
  const feed = xml(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': languages[language].tag },
    xml('id', {}, at(feedPath(language))),
    xml('title', {}, `${words.site}${words.changes.colon}${words.changes.title}`),
    xml('subtitle', {}, words.changes.description),
    xml('updated', {}, moment(changes[0]!.date)),
    xml('author', {}, xml('name', {}, words.site)),
    xml('generator', { version }, words.site),
    xml('link', { rel: 'self', type: 'application/atom+xml', href: at(feedPath(language)) }),
    xml('link', { rel: 'alternate', type: 'text/html', href: at(page) }),
    ...changes.map((change) =>
      xml(
        'entry',
        {},
        xml('id', {}, at(`${page}#${nameOf(change)}`)),
        xml('title', {}, change.title[language]),
        xml('updated', {}, moment(change.date)),
        xml('link', {
          rel: 'alternate',
          type: 'text/html',
          href: at(inLanguage(change.link, language)),
        }),
        xml('category', { term: change.kind, label: words.changes.kinds[change.kind] }),
        xml('summary', {}, change.summary[language]),
      ),
    ),
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${feed}\n`
}
