import type { Language } from '../../../rules/kernel/text.ts'
import type { SearchStart } from '../../search/start.ts'
import type { Finder } from './finder.ts'
import { startFinder } from './in-worker.ts'

const loaded = new Map<string, Promise<unknown>>()

/** What a search needs before any index. */
export function loadStart(language: Language): Promise<SearchStart> {
  return once(`${language}-start`, async () => {
    const response = await fetchFile(`${language}-start`)
    return (await response.json()) as SearchStart
  })
}

const loadFinder = (): Promise<Finder> => once('finder', startFinder)

/** What searches the first words of the pages in a language: loaded once, and asked for before it is needed. */
export function loadFirst(language: Language): Promise<Finder> {
  return once(language, async () => {
    const [finder, json] = await Promise.all([loadFinder(), fetchBytes(language)])
    await finder.takeFirst(language, json)
    return finder
  })
}

const whole = new Set<Language>()

/** Whether all words of a language are there already. */
export const isWhole = (language: Language): boolean => whole.has(language)

/** What searches the pages in a language with all their words. */
export function loadWhole(language: Language): Promise<Finder> {
  return once(`${language}-whole`, async () => {
    const [finder, json] = await Promise.all([loadFirst(language), fetchBytes(`${language}-rest`)])
    await finder.takeRest(language, json)
    whole.add(language)
    return finder
  })
}

const fetchBytes = async (name: string): Promise<ArrayBuffer> =>
  (await fetchFile(name)).arrayBuffer()

async function fetchFile(name: string): Promise<Response> {
  const address = `/search/${name}.json`
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return response
}

// A failure is forgotten, so that the next attempt asks again.
function once<T>(name: string, load: () => Promise<T>): Promise<T> {
  const known = (loaded.get(name) as Promise<T> | undefined) ?? load()
  loaded.set(name, known)
  known.catch(() => loaded.delete(name))
  return known
}
