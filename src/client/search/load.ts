import type { Language } from '../../../rules/kernel/text.ts'
import { unpack, type PackedData } from '../../search/pack.ts'
import { makeSearch, type Outcome } from '../../search/search.ts'
import type { SearchStart } from '../../search/start.ts'

const loaded = new Map<string, Promise<unknown>>()

/** What a search needs before any index. */
export function loadStart(language: Language): Promise<SearchStart> {
  return once(`${language}-start`, () => fetchJson(`/search/${language}-start.json`))
}

/** What searches the pages in a language: loaded once, and asked for before it is needed. */
export function loadSearch(language: Language): Promise<(query: string) => Outcome> {
  return once(language, async () => {
    const data = await fetchJson<PackedData>(`/search/${language}.json`)
    await rest()
    return makeSearch(unpack(data), language, rest)
  })
}

// Lets the browser draw and answer before the work goes on.
function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
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
