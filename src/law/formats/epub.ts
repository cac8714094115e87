import { strToU8, zipSync, type Zippable } from 'fflate'
import { articlesOf, type Law } from '../law.ts'
import { wholeLaw } from '../whole-law.ts'
import { aboutPage, chapterPage, coverPage, navigation, type BookChapter } from './epub/pages.ts'
import { packageFile } from './epub/package-file.ts'
import { declaration, xml } from './xml.ts'

const container = xml(
  'container',
  { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' },
  xml(
    'rootfiles',
    {},
    xml('rootfile', {
      'full-path': 'book/package.opf',
      'media-type': 'application/oebps-package+xml',
    }),
  ),
)

const style = `article { margin-bottom: 2em }
.zh { font-family: serif; line-height: 1.9 }
.en { margin-bottom: 1.2em }
.item { margin-inline-start: 2em }
.superseded { border: 1px solid; padding: .5em }
.cover { margin: 0; text-align: center }
.cover img { max-width: 100%; max-height: 100vh }
h1 span, h2 span, nav span { display: block }
nav ol { list-style: none }
`

/** A law as EPUB 3: its cover (PNG), what it is, its contents, and a file a chapter, Chinese and English paragraph by paragraph. */
export function lawAsEpub(law: Law, cover: Uint8Array): Uint8Array<ArrayBuffer> {
  const { articles } = wholeLaw(law)
  const chapters: BookChapter[] = law.chapters
    .filter((chapter) => articlesOf(law, chapter).length > 0)
    .map((chapter) => ({
      ...chapter,
      file: `chapter-${chapter.number}.xhtml`,
      articles: articles.filter(({ chapter: number }) => number === chapter.number),
    }))
  const files: Zippable = {
    // The first file of an EPUB is its type, stored as it is.
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(declaration + container),
    'book/package.opf': strToU8(packageFile(law, chapters)),
    'book/nav.xhtml': strToU8(navigation(law, chapters)),
    'book/style.css': strToU8(style),
    'book/cover.png': [cover, { level: 0 }],
    'book/cover.xhtml': strToU8(coverPage(law)),
    'book/about.xhtml': strToU8(aboutPage(law)),
    ...Object.fromEntries(
      chapters.map((chapter) => [`book/${chapter.file}`, strToU8(chapterPage(chapter))]),
    ),
  }
  // The same text gives the same file: no time of making goes in.
  return zipSync(files, {
    level: 9,
    mtime: new Date(`${law.version}T12:00:00`),
  }) as Uint8Array<ArrayBuffer>
}
