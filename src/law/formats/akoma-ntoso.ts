import { writeChineseNumeral } from '../../../rules/kernel/chinese-numerals.ts'
import type { Law } from '../law.ts'
import { wholeLaw, type WholeArticle } from '../whole-law.ts'
import { escapeXml, xml } from './xml.ts'

/** A law as Akoma Ntoso (OASIS LegalDocML 1.0): the official Chinese text with its structure; the English is in the other formats. */
export function lawAsAkomaNtoso(law: Law): string {
  const { articles } = wholeLaw(law)
  const chapters = law.chapters
    .map((chapter) => ({
      ...chapter,
      articles: articles.filter(({ chapter: number }) => number === chapter.number),
    }))
    .filter(({ articles }) => articles.length > 0)
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    xml(
      'akomaNtoso',
      { xmlns: 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0' },
      xml(
        'act',
        { name: 'act', contains: 'originalVersion' },
        meta(law, articles),
        xml(
          'preface',
          {},
          xml('longTitle', {}, xml('p', {}, xml('docTitle', {}, escapeXml(law.title.zh)))),
        ),
        xml(
          'body',
          {},
          ...chapters.map(({ number, zh, articles }) =>
            xml(
              'chapter',
              { eId: `chp_${number}` },
              xml('num', {}, `第${writeChineseNumeral(number)}章`),
              xml('heading', {}, escapeXml(zh)),
              ...articles.map((article) => articleXml(article, `chp_${number}`)),
            ),
          ),
        ),
      ),
    ) +
    '\n'
  )
}

function meta(law: Law, articles: readonly WholeArticle[]): string {
  const first = law.versions[0]!
  const work = `/akn/cn/act/${first}/${law.id}`
  const expression = `${work}/zho@${law.version}`
  const names = (path: string, date: string): string[] => [
    xml('FRBRthis', { value: `${path}/!main` }),
    xml('FRBRuri', { value: path }),
    xml('FRBRdate', { date, name: 'version' }),
    xml('FRBRauthor', { href: '#author' }),
  ]
  return xml(
    'meta',
    {},
    xml(
      'identification',
      { source: '#shebao' },
      xml('FRBRWork', {}, ...names(work, first), xml('FRBRcountry', { value: 'cn' })),
      xml(
        'FRBRExpression',
        {},
        ...names(expression, law.version),
        xml('FRBRlanguage', { language: 'zho' }),
      ),
      xml('FRBRManifestation', {}, ...names(`${expression}.xml`, law.version)),
    ),
    xml(
      'lifecycle',
      { source: '#shebao' },
      ...law.versions.map((date, index) =>
        xml('eventRef', {
          date,
          eId: `eventRef_${index + 1}`,
          source: '#original',
          type: index === 0 ? 'generation' : 'amendment',
        }),
      ),
    ),
    xml(
      'references',
      { source: '#shebao' },
      xml('original', { eId: 'original', href: work, showAs: law.title.zh }),
      xml('TLCOrganization', {
        eId: 'author',
        href: '/akn/ontology/organization/cn/legislature',
        showAs: '中华人民共和国',
      }),
      xml('TLCOrganization', {
        eId: 'shebao',
        href: '/akn/ontology/organization/shebao',
        showAs: 'Shebao',
      }),
    ),
    ...notes(articles),
  )
}

// A figure that no longer holds has a note in both languages, and its article refers to it.
function notes(articles: readonly WholeArticle[]): string[] {
  const superseded = articles.flatMap(({ number, superseded = [] }) =>
    superseded.map(({ warning }, index) =>
      xml(
        'note',
        { eId: noteId(number, index) },
        xml('p', { 'xml:lang': 'zh' }, escapeXml(warning.zh)),
        xml('p', { 'xml:lang': 'en' }, escapeXml(warning.en)),
      ),
    ),
  )
  return superseded.length > 0 ? [xml('notes', { source: '#shebao' }, ...superseded)] : []
}

function noteId(article: number, index: number): string {
  return `art_${article}__note_${index + 1}`
}

function articleXml(article: WholeArticle, parent: string): string {
  const { number, heading, paragraphs, superseded = [] } = article
  const eId = `${parent}__art_${number}`
  return xml(
    'article',
    { eId },
    xml('num', {}, `第${writeChineseNumeral(number)}条`),
    xml(
      'heading',
      {},
      escapeXml(heading.zh),
      ...superseded.map((_, index) =>
        xml('noteRef', { href: `#${noteId(number, index)}`, marker: '*' }),
      ),
    ),
    ...byParagraph(paragraphs).map(([paragraph, ...items], index) => {
      const paragraphId = `${eId}__para_${index + 1}`
      const words = xml('p', {}, escapeXml(paragraph!.zh))
      return xml(
        'paragraph',
        { eId: paragraphId },
        ...(items.length === 0
          ? [xml('content', {}, words)]
          : [
              xml('intro', {}, words),
              ...items.map(({ zh }, index) => itemXml(zh, `${paragraphId}__point_${index + 1}`)),
            ]),
      )
    }),
  )
}

function itemXml(zh: string, eId: string): string {
  const [, num, words] = /^(（[^）]+）)(.*)$/s.exec(zh)!
  return xml(
    'point',
    { eId },
    xml('num', {}, num!),
    xml('content', {}, xml('p', {}, escapeXml(words!))),
  )
}

type Paragraph = WholeArticle['paragraphs'][number]

// Each paragraph with the items that follow it.
function byParagraph(paragraphs: readonly Paragraph[]): Paragraph[][] {
  const groups: Paragraph[][] = []
  for (const paragraph of paragraphs)
    if (paragraph.id.includes('-')) groups.at(-1)!.push(paragraph)
    else groups.push([paragraph])
  return groups
}
