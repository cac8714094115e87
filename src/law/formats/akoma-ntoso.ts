import { writeChineseNumeral } from '../../../rules/kernel/chinese-numerals.ts'
import type { Language } from '../../../rules/kernel/text.ts'
import { languages } from '../../languages.ts'
import type { Article } from '../../statute/read-articles.ts'
import { strings } from '../../strings/strings.ts'
import { fill } from '../../strings/fill.ts'
import { articlesOf, type Chapter, type Law } from '../law.ts'
import { supersededIn } from '../../statute/superseded.ts'
import { identify, noteId } from './akoma-ntoso/identify.ts'
import { inline } from './akoma-ntoso/inline.ts'
import { meta } from './akoma-ntoso/meta.ts'
import type { Writing } from './akoma-ntoso/writing.ts'
import { declaration, escapeXml, xml } from './xml.ts'

/**
 * One expression of a law as Akoma Ntoso (OASIS LegalDocML 1.0): the official Chinese, or our English. Both have the same
 * structure and the same eIds, so that a provision of one is found in the other. `laws` are those that it may refer to.
 */
export function lawAsAkomaNtoso(law: Law, language: Language, laws: readonly Law[]): string {
  const write = { law, language, laws }
  return (
    declaration +
    xml(
      'akomaNtoso',
      { xmlns: 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0' },
      xml(
        'act',
        {
          name: 'act',
          // The text as first enacted, or one text of several that followed each other.
          contains: law.versions.length === 1 ? 'originalVersion' : 'singleVersion',
        },
        meta(law, language),
        xml(
          'preface',
          { 'xml:lang': languages[language].tag },
          xml('longTitle', {}, xml('p', {}, xml('docTitle', {}, escapeXml(law.title[language])))),
        ),
        xml(
          'body',
          { 'xml:lang': languages[language].tag },
          ...law.chapters
            .filter((chapter) => articlesOf(law, chapter).length > 0)
            .flatMap((chapter) => chapterXml(write, chapter)),
        ),
      ),
    ) +
    '\n'
  )
}

function chapterXml(write: Writing, chapter: Chapter): string[] {
  const { law, language } = write
  const { number } = chapter
  const articles = articlesOf(law, chapter).map((article) => articleXml(write, article))
  if (number === 0) return articles
  return [
    xml(
      'chapter',
      { eId: `chp_${number}` },
      xml(
        'num',
        {},
        fill(strings[language].book.chapter, { number, numeral: writeChineseNumeral(number) }),
      ),
      xml('heading', {}, escapeXml(chapter[language])),
      ...articles,
    ),
  ]
}

function articleXml(write: Writing, article: Article): string {
  const { law, language } = write
  const { number, heading } = article
  return xml(
    'article',
    { eId: identify(law, number) },
    xml(
      'num',
      {},
      fill(strings[language].book.article, { number, numeral: writeChineseNumeral(number) }),
    ),
    xml(
      'heading',
      {},
      escapeXml(heading[language]),
      // A figure that no longer holds has a note, and its article refers to it.
      ...supersededIn(article).map((_, index) =>
        xml('noteRef', {
          href: `#${noteId(number, index)}`,
          marker: '*',
        }),
      ),
    ),
    ...byParagraph(article.marked).map(([paragraph, ...items]) => {
      const words = xml('p', {}, inline(write, article, paragraph![language]))
      return xml(
        'paragraph',
        { eId: identify(law, number, paragraph!.id) },
        ...(items.length === 0
          ? [xml('content', {}, words)]
          : [xml('intro', {}, words), ...items.map((item) => itemXml(write, article, item))]),
      )
    }),
  )
}

type Provision = Article['marked'][number]

function itemXml(write: Writing, article: Article, item: Provision): string {
  const written = inline(write, article, item[write.language])
  const [, num, words] = /^(（[^）]+）|\(\d+\) )(.*)$/s.exec(written) ?? []
  if (!num || !words)
    throw new Error(`${article.path}: expected “${written}” to begin with the number of its item`)
  return xml(
    'point',
    { eId: identify(write.law, article.number, item.id) },
    xml('num', {}, num.trim()),
    xml('content', {}, xml('p', {}, words)),
  )
}

// Each paragraph with the items that follow it.
function byParagraph(provisions: readonly Provision[]): Provision[][] {
  const groups: Provision[][] = []
  for (const provision of provisions)
    if (provision.id.includes('-')) groups.at(-1)!.push(provision)
    else groups.push([provision])
  return groups
}
