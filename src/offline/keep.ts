import type { Language } from '../../rules/kernel/text.ts'
import { keptStores, marker, storeOf, type Kept } from './stores.ts'

/** What can be kept of a language: /offline/en.json. */
export interface Offered {
  /** Changes with any file of it. */
  readonly version: string
  readonly files: number
  /** Bytes to fetch, and bytes that it takes on the device. */
  readonly download: number
  readonly size: number
}

/** A line of the pack, /offline/en.jsonl: one file. */
export interface Packed {
  readonly path: string
  readonly type: string
  readonly body: string
}

/** Thrown where the pack did not come whole. */
export class BrokenOff extends Error {}

/** What of a language can be kept; throws where the server cannot be reached. */
export async function readOffered(language: Language): Promise<Offered> {
  const response = await fetch(`/offline/${language}.json`, { cache: 'no-store' })
  if (!response.ok) throw new BrokenOff(`${response.status}`)
  return (await response.json()) as Offered
}

/**
 * Keeps the whole site in a language, as it is now: all of it or, where that fails, nothing; what was kept before stays until
 * then. Tells how much is done, from 0 to 1. One at a time in this browser.
 * Throws BrokenOff, an AbortError, what the network throws, or a QuotaExceededError where there is no room.
 */
export async function keep(
  language: Language,
  onProgress: (share: number) => void = () => {},
  signal?: AbortSignal,
): Promise<void> {
  await navigator.locks.request('keep', { signal }, async () => {
    const offered = await readOffered(language)
    const stores = await keptStores()
    const name = storeOf(language, offered.version)
    if (stores.some((each) => each.name === name && each.kept)) return
    // What an earlier attempt left behind.
    await Promise.all(stores.filter(({ kept }) => !kept).map((each) => caches.delete(each.name)))
    try {
      await store(language, name, offered, onProgress, signal)
    } catch (error) {
      await caches.delete(name)
      throw error
    }
  })
}

async function store(
  language: Language,
  name: string,
  { version, files }: Offered,
  onProgress: (share: number) => void,
  signal?: AbortSignal,
): Promise<void> {
  const response = await fetch(`/offline/${language}.jsonl?v=${version}`, {
    cache: 'no-store',
    signal,
  })
  if (!response.ok || !response.body) throw new BrokenOff(`${response.status}`)
  const headers = ownHeaders(response.headers)
  const into = await caches.open(name)
  let stored = 0
  for await (const line of linesOf(response.body)) {
    const { path, type, body } = JSON.parse(line) as Packed
    await into.put(path, new Response(body, { headers: { ...headers, 'Content-Type': type } }))
    stored++
    onProgress(stored / files)
  }
  // A server that has moved on sends another pack than the one that was offered.
  if (stored !== files || (await readOffered(language)).version !== version)
    throw new BrokenOff(`${stored} / ${files}`)
  const at = new Date().toISOString()
  await into.put(marker, Response.json({ language, version, at } satisfies Kept))
}

/** The headers that each answer of the site has, its policy first; not those that say something of one file. */
function ownHeaders(headers: Headers): Record<string, string> {
  return Object.fromEntries(
    [...headers].filter(
      ([name]) =>
        name === 'content-security-policy' || !/^(content-|etag|last-mod|vary|accept-)/.test(name),
    ),
  )
}

/** The lines of a text as they come. */
async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let rest = ''
  for (;;) {
    const { value, done } = await reader.read()
    const lines = (rest + decoder.decode(value, { stream: !done })).split('\n')
    rest = lines.pop()!
    yield* lines
    if (done) break
  }
  if (rest) yield rest
}
