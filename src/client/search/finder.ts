// The search itself: what is found for a reader, as plain data, so that it can work beside the page (worker.ts) or in it.
import { instruments, type InstrumentId } from '../../../rules/kernel/instruments.ts'
import { cite } from '../../../rules/kernel/source.ts'
import type { Language } from '../../../rules/kernel/text.ts'
import { inLanguage } from '../../languages.ts'
import type { Kind } from '../../search/data.ts'
import { completed, isEnough } from '../../search/in-two-steps.ts'
import { unpack, type PackedData, type PackedRest } from '../../search/pack.ts'
import { makeSearch, type Hit, type Outcome } from '../../search/search.ts'

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

/** What a search finds, best first. */
export interface Found {
  readonly results: readonly Result[]
  /** Words that were taken for others, words that are known nowhere, and whether no page has them all. */
  readonly corrected: readonly (readonly [string, string])[]
  readonly leftOut: readonly string[]
  readonly fewer: boolean
}

/** What searches the pages in a language, once it has their words; in which language its reader is shown them is said each time. */
export interface Finder {
  /** Takes the words that are sent first, as JSON. */
  takeFirst(of: Language, json: ArrayBuffer): Promise<void>
  /** Takes all others. */
  takeRest(of: Language, json: ArrayBuffer): Promise<void>
  /** Searches in the words that were sent first; whether what is found there may be shown before the rest is asked. */
  findFirst(query: string, of: Language): Promise<Found & { readonly isEnough: boolean }>
  /** The same results, then those that are found besides in all words. */
  complete(query: string, of: Language): Promise<Found>
  /** Searches in all words. */
  find(query: string, of: Language, reader: Language): Promise<Found>
}

type Search = (query: string) => Promise<Outcome>

/** Makes what searches, without any words yet. */
export function makeFinder(): Finder {
  const sent = new Map<Language, PackedData>()
  const first = new Map<Language, Promise<Search>>()
  const whole = new Map<Language, Promise<Search>>()
  const read = <T>(json: ArrayBuffer): T => JSON.parse(new TextDecoder().decode(json)) as T
  return {
    async takeFirst(of, json) {
      sent.set(of, read(json))
      await pause()
      first.set(of, makeSearch(unpack(sent.get(of)!), of, pause))
      await first.get(of)
    },
    async takeRest(of, json) {
      const rest = read<PackedRest>(json)
      await pause()
      whole.set(of, makeSearch(unpack(sent.get(of)!, rest), of, pause))
      await whole.get(of)
    },
    async findFirst(query, of) {
      const own = await (await first.get(of)!)(query)
      return { ...shown(own, of, of), isEnough: isEnough(own) }
    },
    async complete(query, of) {
      const own = await (await first.get(of)!)(query)
      return shown(completed(own, await (await whole.get(of)!)(query)), of, of)
    },
    find: async (query, of, reader) => shown(await (await whole.get(of)!)(query), of, reader),
  }
}

/** How long a search works at a time, in milliseconds: little, since it is only looked at between two steps. */
const atATime = 6
let began = 0

// Lets the browser draw and answer, where it has waited long, before the work goes on.
async function pause(): Promise<void> {
  if (performance.now() - began < atATime) return
  // Not every browser has it yet; a timer waits some milliseconds more.
  const { scheduler } = globalThis as { scheduler?: { yield?(): Promise<void> } }
  await (scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve)))
  began = performance.now()
}

function shown({ hits, query, fewer, mark }: Outcome, from: Language, to: Language): Found {
  return {
    corrected: query.corrected,
    leftOut: query.leftOut,
    fewer,
    results: hits.map((hit) => {
      const { page, anchor } = hit
      return {
        ...what(hit, from, to),
        address: inLanguage(anchor ? `${page.path.split('#')[0]}#${anchor}` : page.path, to),
        sentence: mark(hit.sentence),
      }
    }),
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
  return instrument && instrument in instruments
    ? cite({ instrument: instrument as InstrumentId, article: Number(article) })[language]
    : undefined
}
