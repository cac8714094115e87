import type { Language } from '../../../../rules/kernel/text.ts'
import { allLanguages, languages } from '../../../languages.ts'
import { strings } from '../../../strings/strings.ts'
import type { Law } from '../../law.ts'
import { release, sayRelease, sayReuse } from '../given-away.ts'
import { declaration, escapeXml, xml } from '../xml.ts'
import type { BookChapter } from './pages.ts'

/** What a book says of itself (package.opf): title, languages, rights, accessibility, and its files in reading order. */
export function packageFile(law: Law, chapters: readonly BookChapter[]): string {
  const item = (id: string, href: string, type: string, more = {}): string =>
    xml('item', { id, href, 'media-type': type, ...more })
  const xhtml = 'application/xhtml+xml'
  const reading = ['cover', 'about', 'nav', ...chapters.map(({ number }) => `c${number}`)]
  return (
    declaration +
    xml(
      'package',
      {
        xmlns: 'http://www.idpf.org/2007/opf',
        version: '3.0',
        'unique-identifier': 'id',
        'xml:lang': 'en',
      },
      xml(
        'metadata',
        { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
        xml('dc:identifier', { id: 'id' }, `urn:shebao:${law.id}:${law.version}`),
        xml('dc:title', {}, escapeXml(`${law.title.en} (${law.title.zh})`)),
        ...allLanguages.map((language) => xml('dc:language', {}, languages[language].tag)),
        xml('dc:publisher', {}, strings.en.site),
        xml('dc:date', {}, law.version),
        xml('dc:source', {}, escapeXml(law.source)),
        ...inBoth('dc:rights', {}, sayReuse),
        ...inBoth('dc:description', {}, sayRelease),
        property('dcterms:modified', `${release.rules}T00:00:00Z`),
        ...accessibility.map(([name, value]) => property(`schema:${name}`, value)),
        ...inBoth(
          'meta',
          { property: 'schema:accessibilitySummary' },
          (language) => strings[language].book.accessible,
        ),
        // Older readers look for the cover here.
        xml('meta', { name: 'cover', content: 'cover-image' }),
      ),
      xml(
        'manifest',
        {},
        item('cover-image', 'cover.png', 'image/png', { properties: 'cover-image' }),
        item('cover', 'cover.xhtml', xhtml),
        item('about', 'about.xhtml', xhtml),
        item('nav', 'nav.xhtml', xhtml, { properties: 'nav' }),
        item('style', 'style.css', 'text/css'),
        ...chapters.map(({ number, file }) => item(`c${number}`, file, xhtml)),
      ),
      xml('spine', {}, ...reading.map((idref) => xml('itemref', { idref }))),
    )
  )
}

/** How a book can be read, in the vocabulary of schema.org that catalogues of books ask for. */
const accessibility = [
  ['accessMode', 'textual'],
  ['accessMode', 'visual'],
  ['accessModeSufficient', 'textual'],
  ['accessibilityFeature', 'alternativeText'],
  ['accessibilityFeature', 'readingOrder'],
  ['accessibilityFeature', 'structuralNavigation'],
  ['accessibilityFeature', 'tableOfContents'],
  ['accessibilityHazard', 'none'],
] as const

const property = (name: string, value: string): string =>
  xml('meta', { property: name }, escapeXml(value))

function inBoth(
  name: string,
  attributes: Readonly<Record<string, string>>,
  say: (language: Language) => string,
): string[] {
  return allLanguages.map((language) =>
    xml(name, { ...attributes, 'xml:lang': languages[language].tag }, escapeXml(say(language))),
  )
}
