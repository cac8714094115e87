import type { Nodes } from 'mdast'
import { toString } from 'mdast-util-to-string'
import remarkDirective from 'remark-directive'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { rules } from '../../rules/index.ts'
import { valueOn } from '../../rules/kernel/parameter.ts'
import { writeQuantity } from '../../rules/kernel/quantity.ts'
import type { Rule } from '../../rules/kernel/rule.ts'
import { cite } from '../../rules/kernel/source.ts'
import type { Language, Text } from '../../rules/kernel/text.ts'
import { findParameter } from '../../rules/parameters.ts'
import { readEverydayWords, readGlossary, type Term } from '../glossary/read-glossary.ts'
import { readGuides, type GuideFile } from '../guides/read-guides.ts'
import { sectionsOf } from '../guides/sections.ts'
import { askedOfRule } from '../rules/asked.ts'
import { addressOf } from '../statute/published.ts'
import { readArticles, type Article } from '../statute/read-articles.ts'
import { supersededIn } from '../statute/superseded.ts'
import type { SearchData, SearchPage } from './data.ts'
import { isFunctionWord, plainWords } from './english-words.ts'
import { traditionalOf } from './traditional.ts'

/** What the search of a language knows, from the same sources as its pages. Lists of pages are left out: they never answer. */
export function collectSearchData(language: Language): SearchData {
  const glossary = readGlossary()
  const pages = [
    ...readArticles().map((article) => articlePage(article, language)),
    ...rules.map((rule) => rulePage(rule, language)),
    ...guidePages(language),
  ]
  const own = (term: Term): readonly string[] =>
    language === 'zh' ? [term.zh] : [term.en, ...(term.forms ?? [])]
  const ofTerms = new Set(glossary.flatMap((term) => term.said?.[language] ?? []))
  return {
    pages,
    terms: glossary.map((term) => ({
      term: own(term),
      other: language === 'zh' ? term.en : term.zh,
      said: (term.said?.[language] ?? []).filter((words) => isShort(words, language)),
      pinyin: term.said?.pinyin ?? [],
    })),
    synonyms: readEverydayWords(language).map(({ means, said }) => ({
      means,
      // What is said for a term leads there already.
      said: said.filter((words) => isShort(words, language) && !ofTerms.has(words)),
    })),
    traditional: language === 'zh' ? traditionalOf(JSON.stringify([pages, glossary])) : '',
  }
}

/** What is longer is not typed word for word: it would cost every reader and help none. */
function isShort(words: string, language: Language): boolean {
  return language === 'zh'
    ? words.length <= 5
    : plainWords(words).filter((word) => !isFunctionWord(word)).length <= 2
}

function articlePage(article: Article, language: Language): SearchPage {
  const { instrument, number, heading, asked, provisions, notes } = article
  const [superseded] = supersededIn(article)
  return {
    path: `/law/${instrument}/${number}/`,
    kind: 'law',
    ...titles(heading, language),
    instrument,
    asked: asked[language],
    parts: [
      ...provisions.map((provision) => [provision.id, provision[language]] as const),
      ...notes[language].map((words) => ['', words] as const),
    ],
    ...(superseded && { replacedBy: addressOf(superseded.by)!.replace(/#.*/, '') }),
  }
}

function rulePage(rule: Rule<object>, language: Language): SearchPage {
  const { id, title, question, who, sources } = rule
  const asked = askedOfRule(id)
  return {
    path: `/rules/${id}/`,
    kind: 'rule',
    ...titles(title, language),
    place: cite(sources[0])[language],
    asked: [question[language], ...asked[language]],
    parts: [
      ['', question[language]],
      ['', who[language]],
      ...(language === 'zh'
        ? sources.flatMap(({ quote }) => (quote ? [['', quote] as const] : []))
        : []),
    ],
    restsOn: sources.flatMap((source) => addressOf(source)?.replace(/#.*/, '') ?? []),
  }
}

function guidePages(language: Language): SearchPage[] {
  const others = language === 'zh' ? readGuides('en') : []
  return readGuides(language).map((guide) => ({
    path: `/guides/${guide.slug}/`,
    kind: 'guide',
    title: guide.title,
    otherTitle: others.find(({ slug }) => slug === guide.slug)?.title ?? '',
    asked: [guide.question, ...guide.asked],
    parts: [['', plainAnswer(guide, language)], ...placesOf(guide, language)],
    restsOn: [
      ...new Set(
        [...guide.source.matchAll(/:cite\[([a-z-]+)\/(\d+)/g)].map(
          ([, instrument, number]) => `/law/${instrument}/${number}/`,
        ),
      ),
    ],
  }))
}

function titles(title: Text, language: Language): Pick<SearchPage, 'title' | 'otherTitle'> {
  return { title: title[language], otherTitle: language === 'zh' ? title.en : '' }
}

const parser = unified().use(remarkParse).use(remarkDirective)

/** The headings of a guide, each with its place. Its sentences would cost every reader a third more than all the law: its answer, its headings and its questions find it. */
function placesOf({ slug }: GuideFile, language: Language): [string, string][] {
  return sectionsOf(slug, language).map(({ id, heading }) => [id, heading])
}

/** The answer of a guide as plain words, its figures written out. */
export function plainAnswer(guide: GuideFile, language: Language): string {
  return wordsOf(parser.parse(guide.answer), guide, language)
}

/** The plain words of a text, its figures and citations as a reader sees them. */
function wordsOf(node: Nodes, guide: GuideFile, language: Language): string {
  if (node.type === 'textDirective') {
    const words = toString(node)
    if (node.name === 'rule') {
      const { parameter } = findParameter(words)!
      const { value } = valueOn(parameter, node.attributes?.on ?? guide.checked)
      return writeQuantity(value, parameter.unit)[language]
    }
    if (node.name === 'cite') {
      const [, instrument, article] = /^([a-z-]+)\/(\d+)/.exec(words)!
      return cite({ instrument: instrument as Article['instrument'], article: Number(article) })[
        language
      ]
    }
    return words
  }
  if ('children' in node)
    return node.children
      .map((child) => wordsOf(child, guide, language))
      .join(['tableRow', 'table', 'list', 'listItem'].includes(node.type) ? ' ' : '')
  return 'value' in node ? node.value : ''
}
