import { instruments, type InstrumentId } from '../../../rules/kernel/instruments.ts'
import { cite } from '../../../rules/kernel/source.ts'
import type { Language } from '../../../rules/kernel/text.ts'
import { inLanguage } from '../../languages.ts'
import { readCitations } from '../../search/citation.ts'
import { longestQuery } from '../../search/longest-query.ts'
import type { SearchStart } from '../../search/start.ts'
import { provisionAddress } from '../../statute/address.ts'
import type { Found, Result } from './finder.ts'
import { isWhole, loadFirst, loadStart, loadWhole } from './load.ts'

export type { Result } from './finder.ts'

/** What a reader is shown. */
export interface Answer extends Found {
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
  if (readCitations(query).length === 0) void loadFirst(first).catch(() => {})
  const cited = citedResults(query, language, await loadStart(language))
  if (cited.length > 0) return { results: cited, corrected: [], leftOut: [], fewer: false }
  // Who reads the other language needs its titles, which come with the rest.
  if (first === language && !isWhole(language)) {
    const { isEnough, ...own } = await (await loadFirst(language)).findFirst(query, language)
    const complete = async (): Promise<Answer> =>
      (await loadWhole(language)).complete(query, language)
    if (!isEnough) return complete()
    return { ...own, ...(own.results.length > 0 && { complete }) }
  }
  const own = await (await loadWhole(first)).find(query, first, language)
  if (own.results.length > 0 || first === 'en') return own
  return (await loadWhole('en')).find(query, 'en', language)
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
