import { writeChineseNumeral } from '../../../../rules/kernel/chinese-numerals.ts'
import type { Language, Text } from '../../../../rules/kernel/text.ts'
import { languages } from '../../../languages.ts'
import { sayDay } from '../../../present/say-day.ts'
import { fill, inARow } from '../../../strings/fill.ts'
import { strings } from '../../../strings/strings.ts'
import { sayChapter, type Chapter, type Law } from '../../law.ts'
import type { WholeArticle } from '../../whole-law.ts'
import { sayRelease, sayReuse } from '../given-away.ts'
import { declaration, escapeXml, xml } from '../xml.ts'

/** A chapter of a book: its file, and the articles in it. */
export interface BookChapter extends Chapter {
  readonly file: string
  readonly articles: readonly WholeArticle[]
}

// The official Chinese stands first.
const sides = ['zh', 'en'] as const

const text = (say: (language: Language) => string): Text => ({ zh: say('zh'), en: say('en') })

const nameOf = (chapter: Chapter): Text => text((language) => sayChapter(chapter, language))

/** The page of the cover: its picture, with the words of it for those who do not see it. */
export function coverPage(law: Law): string {
  const alt = text((each) => fill(strings[each].book.cover, { title: law.title[each] }))
  return page(
    alt.en,
    xml(
      'section',
      { class: 'cover', 'epub:type': 'cover' },
      xml('img', { src: 'cover.png', alt: `${alt.en} / ${alt.zh}`, role: 'doc-cover' }),
    ),
  )
}

/** What the book is: its text, whose words they are, what may be reused how, how it can be read. */
export function aboutPage(law: Law): string {
  const lines = sides.flatMap((language) => {
    const { law: words, book } = strings[language]
    return [
      inARow(
        language,
        fill(words.inForceFrom, {
          day: sayDay(law.version, language),
          from: sayDay(law.inForceFrom, language),
        }),
        !law.complete && words.incomplete,
        words.unofficial,
      ),
      fill(book.source, { source: law.source }),
      sayReuse(language),
      sayRelease(language),
      book.accessible,
    ].map((line) => paragraph(line, language))
  })
  return page(
    law.title.en,
    xml(
      'section',
      { 'epub:type': 'titlepage' },
      heading('h1', law.title),
      heading(
        'h2',
        text((language) => strings[language].book.about),
      ),
      ...lines,
    ),
  )
}

/** The contents of a book: every chapter, and in it every article; and its main parts, for a reader's menu. */
export function navigation(law: Law, chapters: readonly BookChapter[]): string {
  const entries = chapters.map((chapter) =>
    xml(
      'li',
      {},
      link(chapter.file, nameOf(chapter)),
      xml(
        'ol',
        {},
        ...chapter.articles.map((article) =>
          xml('li', {}, link(`${chapter.file}#a${article.number}`, titleOf(article))),
        ),
      ),
    ),
  )
  const part = (type: string, href: string, key: 'contents' | 'start' | 'about'): string =>
    xml(
      'li',
      {},
      xml('a', { href, 'epub:type': type }, ...inBoth(text((each) => strings[each].book[key]))),
    )
  return page(
    law.title.en,
    xml(
      'nav',
      { 'epub:type': 'toc', role: 'doc-toc' },
      heading(
        'h1',
        text((language) => strings[language].book.contents),
      ),
      xml('ol', {}, ...entries),
    ) +
      xml(
        'nav',
        { 'epub:type': 'landmarks', hidden: 'hidden' },
        heading(
          'h2',
          text((language) => strings[language].book.landmarks),
        ),
        xml(
          'ol',
          {},
          part('titlepage', 'about.xhtml', 'about'),
          part('toc', 'nav.xhtml', 'contents'),
          part('bodymatter', chapters[0]!.file, 'start'),
        ),
      ),
  )
}

/** A chapter with its articles. */
export function chapterPage(chapter: BookChapter): string {
  const name = nameOf(chapter)
  return page(
    name.en,
    xml(
      'section',
      { 'epub:type': 'chapter', role: 'doc-chapter', 'aria-labelledby': 'chapter' },
      heading('h1', name, { id: 'chapter' }),
      ...chapter.articles.map(articleOf),
    ),
  )
}

function articleOf(article: WholeArticle): string {
  const { number, paragraphs, superseded = [] } = article
  return xml(
    'article',
    { id: `a${number}` },
    heading('h2', titleOf(article)),
    ...superseded.map(({ warning }) =>
      xml(
        'div',
        { class: 'superseded' },
        ...sides.map((side) => {
          const says = strings[side].law.superseded
          return paragraph(
            side === 'zh' ? `${says}。${warning.zh}` : `${says}. ${warning.en}`,
            side,
          )
        }),
      ),
    ),
    ...paragraphs.map((provision) =>
      xml(
        'div',
        provision.id.includes('-') ? { class: 'item' } : {},
        ...sides.map((side) => paragraph(provision[side], side)),
      ),
    ),
  )
}

/** "第五十八条 职工和个人的社会保险登记" and "Article 58 Social insurance registration of employees …". */
function titleOf({ number, heading }: WholeArticle): Text {
  const numeral = writeChineseNumeral(number)
  return text((each) => `${fill(strings[each].book.article, { number, numeral })} ${heading[each]}`)
}

const tagged = (language: Language): Record<string, string> => {
  const { tag } = languages[language]
  return { lang: tag, 'xml:lang': tag }
}

const paragraph = (words: string, language: Language): string =>
  xml('p', { ...tagged(language), class: language }, escapeXml(words))

const inBoth = (words: Text): string[] =>
  sides.map((side) => xml('span', tagged(side), escapeXml(words[side])))

const heading = (name: 'h1' | 'h2', words: Text, attributes = {}): string =>
  xml(name, attributes, ...inBoth(words))

const link = (href: string, words: Text): string => xml('a', { href }, ...inBoth(words))

function page(title: string, body: string): string {
  return (
    `${declaration}<!DOCTYPE html>\n` +
    xml(
      'html',
      {
        xmlns: 'http://www.w3.org/1999/xhtml',
        'xmlns:epub': 'http://www.idpf.org/2007/ops',
        ...tagged('en'),
      },
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
