import { strToU8, zipSync, type Zippable } from 'fflate'
import { fill } from '../../strings/fill.ts'
import { strings } from '../../strings/strings.ts'
import { sayChapter, type Chapter, type Law } from '../law.ts'
import { wholeLaw, type WholeArticle } from '../whole-law.ts'
import { escapeXml, xml } from './xml.ts'

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'

/** A law as EPUB 3: a file a chapter, Chinese and English paragraph by paragraph. */
export function lawAsEpub(law: Law): Uint8Array<ArrayBuffer> {
  const { articles } = wholeLaw(law)
  const chapters = law.chapters
    .map((chapter) => ({
      ...chapter,
      file: `chapter-${chapter.number}.xhtml`,
      articles: articles.filter(({ chapter: number }) => number === chapter.number),
    }))
    .filter(({ articles }) => articles.length > 0)
  const files: Zippable = {
    // The first file of an EPUB is its type, stored as it is.
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(
      declaration +
        xml(
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
        ),
    ),
    'book/package.opf': strToU8(packageFile(law, chapters)),
    'book/nav.xhtml': strToU8(navigation(law, chapters)),
    'book/style.css': strToU8(
      'article{margin-bottom:2em}.zh{font-family:serif;line-height:1.9}.en{margin-bottom:1.2em}.superseded{border:1px solid;padding:.5em}\n',
    ),
  }
  for (const chapter of chapters) {
    const { file, zh, articles } = chapter
    files[`book/${file}`] = strToU8(
      page(
        sayChapter(chapter, 'en'),
        xml('h1', {}, escapeXml(sayChapter(chapter, 'en'))) +
          xml('p', { 'xml:lang': 'zh-Hans', class: 'zh' }, escapeXml(zh)) +
          articles.map(articleSection).join(''),
      ),
    )
  }
  // The same text gives the same file: no time of making goes in.
  return zipSync(files, {
    level: 9,
    mtime: new Date(`${law.version}T12:00:00`),
  }) as Uint8Array<ArrayBuffer>
}

interface BookChapter extends Chapter {
  readonly file: string
  readonly articles: readonly WholeArticle[]
}

function packageFile(law: Law, chapters: readonly BookChapter[]): string {
  const item = (id: string, href: string, type: string, more = {}): string =>
    xml('item', { id, href, 'media-type': type, ...more })
  const xhtml = 'application/xhtml+xml'
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
        xml('dc:language', {}, 'zh-Hans'),
        xml('dc:language', {}, 'en'),
        xml('meta', { property: 'dcterms:modified' }, `${law.version}T00:00:00Z`),
      ),
      xml(
        'manifest',
        {},
        item('nav', 'nav.xhtml', xhtml, { properties: 'nav' }),
        item('style', 'style.css', 'text/css'),
        ...chapters.map(({ number, file }) => item(`c${number}`, file, xhtml)),
      ),
      xml('spine', {}, ...chapters.map(({ number }) => xml('itemref', { idref: `c${number}` }))),
    )
  )
}

function navigation(law: Law, chapters: readonly BookChapter[]): string {
  const link = (href: string, words: string): string => xml('a', { href }, escapeXml(words))
  const entries = chapters.map((chapter) =>
    xml(
      'li',
      {},
      link(chapter.file, sayChapter(chapter, 'en')),
      xml(
        'ol',
        {},
        ...chapter.articles.map((article) =>
          xml(
            'li',
            {},
            link(`${chapter.file}#a${article.number}`, `${article.number} ${article.heading.en}`),
          ),
        ),
      ),
    ),
  )
  return page(
    law.title.en,
    xml(
      'nav',
      { 'xmlns:epub': 'http://www.idpf.org/2007/ops', 'epub:type': 'toc' },
      xml('h1', {}, escapeXml(law.title.en)),
      xml(
        'p',
        {},
        `${fill(strings.en.law.version, { day: law.version })} ${strings.en.law.unofficial}`,
      ),
      xml('ol', {}, ...entries),
    ),
  )
}

function articleSection({ number, heading, paragraphs, superseded = [] }: WholeArticle): string {
  return xml(
    'article',
    { id: `a${number}` },
    xml('h2', {}, escapeXml(`${number} ${heading.en}`)),
    ...superseded.map(({ warning }) =>
      xml(
        'div',
        { class: 'superseded' },
        xml('p', {}, escapeXml(`${strings.en.law.superseded}. ${warning.en}`)),
        xml(
          'p',
          { 'xml:lang': 'zh-Hans', class: 'zh' },
          escapeXml(`${strings.zh.law.superseded}。${warning.zh}`),
        ),
      ),
    ),
    ...paragraphs.flatMap(({ zh, en }) => [
      xml('p', { 'xml:lang': 'zh-Hans', class: 'zh' }, escapeXml(zh)),
      xml('p', { class: 'en' }, escapeXml(en)),
    ]),
  )
}

function page(title: string, body: string): string {
  return (
    `${declaration}<!DOCTYPE html>\n` +
    xml(
      'html',
      { xmlns: 'http://www.w3.org/1999/xhtml', 'xml:lang': 'en', lang: 'en' },
      xml(
        'head',
        {},
        xml('title', {}, escapeXml(title)),
        xml('link', { rel: 'stylesheet', href: 'style.css' }),
      ),
      xml('body', {}, body),
    )
  )
}
