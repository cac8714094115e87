import { instruments, type InstrumentId } from '../../../rules/kernel/instruments.ts'
import { cite } from '../../../rules/kernel/source.ts'
import type { Language } from '../../../rules/kernel/text.ts'
import { inLanguage } from '../../languages.ts'
import { readCitations } from '../../search/citation.ts'
import type { Kind } from '../../search/data.ts'
import { completed, isEnough } from '../../search/in-two-steps.ts'
import { longestQuery } from '../../search/read-query.ts'
import type { Hit, Outcome } from '../../search/search.ts'
import type { SearchStart } from '../../search/start.ts'
import { provisionAddress } from '../../statute/address.ts'
import { isWhole, loadSearch, loadStart, loadWhole } from './load.ts'

/** A page found, as a reader of a language is shown it. */
export interface Result {
  readonly address: string
  readonly kind: Kind
  readonly title: string
  readonly titleLanguage: Language
  /** Where it stands in the law. */
  readonly place: string
  readonly instrument?: string
  /** The sentence that matched, cut at the words found, and its language. */
  readonly sentence: readonly { readonly words: string; readonly found: boolean }[]
  readonly sentenceLanguage: Language
  /** Whether a figure of it is no longer the law. */
  readonly superseded: boolean
}

export interface Answer {
  readonly results: readonly Result[]
  /** Words that were taken for others, words that are known nowhere, and whether no page has them all. */
  readonly corrected: readonly (readonly [string, string])[]
  readonly leftOut: readonly string[]
  readonly fewer: boolean
  /** Where not all words are there yet: the same results, then those that are found besides. */
  readonly complete?: () => Promise<Answer>
}

/**
 * Searches for a reader of a language; one result a page, best first. A citation leads to its provision and needs no index.
 * A Chinese reader gets Chinese pages, and English ones where there are none; an English reader English pages, and for
 * Chinese words those whose Chinese holds them.
 */
export async function ask(typed: string, language: Language): Promise<Answer> {
  const query = typed.slice(0, longestQuery)
  const first: Language = language === 'en' && /\p{Script=Han}/u.test(query) ? 'zh' : language
  // What is no citation at first sight needs the index: it need not wait for the rest.
  if (readCitations(query).length === 0) void loadSearch(first).catch(() => {})
  const cited = citedResults(query, language, await loadStart(language))
  if (cited.length > 0) return { results: cited, corrected: [], leftOut: [], fewer: false }
  // Who reads the other language needs its titles, which come with the rest.
  if (first === language && !isWhole(language)) {
    const own = await (await loadSearch(language))(query)
    const complete = async (): Promise<Answer> =>
      answer(completed(own, await (await loadWhole(language))(query)), language, language)
    if (!isEnough(own)) return complete()
    return { ...answer(own, language, language), ...(own.hits.length > 0 && { complete }) }
  }
  const own = await (await loadWhole(first))(query)
  if (own.hits.length > 0 || first === 'en') return answer(own, first, language)
  return answer(await (await loadWhole('en'))(query), 'en', language)
}

function citedResults(
  query: string,
  language: Language,
  { articles, traditional }: SearchStart,
): Result[] {
  const citations = readCitations(query, traditional)
  // In the order of the registry: the Social Insurance Law before others.
  return (Object.keys(instruments) as InstrumentId[]).flatMap((instrument) =>
    citations
      .filter((citation) => (citation.instrument ?? instrument) === instrument)
      .filter(({ article }) => articles[instrument]?.includes(article))
      .map((citation): Result => {
        const source = { ...citation, instrument }
        return {
          address: inLanguage(provisionAddress(source)!, language),
          kind: 'law',
          title: cite(source)[language],
          titleLanguage: language,
          place: instruments[instrument].title[language],
          instrument,
          sentence: [],
          sentenceLanguage: language,
          superseded: false,
        }
      }),
  )
}

function answer({ hits, query, fewer, mark }: Outcome, from: Language, to: Language): Answer {
  return {
    corrected: query.corrected,
    leftOut: query.leftOut,
    fewer,
    results: hits.map((hit) => ({
      ...what(hit, from, to),
      // Looked for only where a result is shown.
      get address() {
        const { page, anchor } = hit
        return inLanguage(anchor ? `${page.path.split('#')[0]}#${anchor}` : page.path, to)
      },
      get sentence() {
        return mark(hit.sentence)
      },
    })),
  }
}

function what({ page }: Hit, from: Language, to: Language): Omit<Result, 'address' | 'sentence'> {
  return {
    kind: page.kind,
    title: from === to ? page.title : page.otherTitle || page.title,
    place: placeOf(page.path, to) ?? (from === to ? (page.place ?? '') : ''),
    ...(page.instrument && { instrument: page.instrument }),
    titleLanguage: from === to || page.otherTitle ? to : from,
    sentenceLanguage: from,
    superseded: page.replacedBy !== undefined,
  }
}

function placeOf(path: string, language: Language): string | undefined {
  const [, instrument, article] = /^\/law\/([a-z-]+)\/(\d+)\/$/.exec(path) ?? []
  return instrument
    ? cite({ instrument: instrument as InstrumentId, article: Number(article) })[language]
    : undefined
}
