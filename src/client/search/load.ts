import type { Language } from '../../../rules/kernel/text.ts'
import { unpack, type PackedData, type PackedRest } from '../../search/pack.ts'
import { makeSearch, type Outcome } from '../../search/search.ts'
import type { SearchStart } from '../../search/start.ts'

const loaded = new Map<string, Promise<unknown>>()

/** What a search needs before any index. */
export function loadStart(language: Language): Promise<SearchStart> {
  return once(`${language}-start`, () => fetchJson(`/search/${language}-start.json`))
}

type Search = (query: string) => Promise<Outcome>

const loadFirst = (language: Language): Promise<PackedData> =>
  once(`${language}-first`, () => fetchJson(`/search/${language}.json`))

/** What searches the pages in a language for a first result: loaded once, and asked for before it is needed. */
export function loadSearch(language: Language): Promise<Search> {
  return once(language, async () => {
    const data = await loadFirst(language)
    await pause()
    return makeSearch(unpack(data), language, pause)
  })
}

const whole = new Set<Language>()

/** Whether all words of a language are there already. */
export const isWhole = (language: Language): boolean => whole.has(language)

/** What searches the pages in a language with all their words. */
export function loadWhole(language: Language): Promise<Search> {
  return once(`${language}-whole`, async () => {
    const [data, rest] = await Promise.all([
      loadFirst(language),
      fetchJson<PackedRest>(`/search/${language}-rest.json`),
    ])
    await pause()
    const search = await makeSearch(unpack(data, rest), language, pause)
    whole.add(language)
    return search
  })
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

async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return (await response.json()) as T
}

// A failure is forgotten, so that the next attempt asks again.
function once<T>(name: string, load: () => Promise<T>): Promise<T> {
  const known = (loaded.get(name) as Promise<T> | undefined) ?? load()
  loaded.set(name, known)
  known.catch(() => loaded.delete(name))
  return known
}
