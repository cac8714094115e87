// The service worker: what was seen or kept opens without a network. The network comes first, since the law changes.
import { ExpirationPlugin } from 'workbox-expiration'
import { cleanupOutdatedCaches, matchPrecache, precache } from 'workbox-precaching'
import { registerRoute } from 'workbox-routing'
import { CacheFirst, NetworkFirst } from 'workbox-strategies'
import type { Language } from '../../rules/kernel/text.ts'
import { inLanguage, languageAt } from '../languages.ts'
import { keep, readOffered } from './keep.ts'
import { noticeScript, noticeStyle, withNotice, type NoticeWords } from './notice.ts'
import { partsNamedIn } from './parts.ts'
import { dayOf, dropReplaced, keptStores, newest, seenPages, seenParts } from './stores.ts'

interface Waiting extends Event {
  waitUntil(work: Promise<unknown>): void
}

/** What a browser gives a service worker, as far as this one needs it. */
interface Worker {
  /** The page for what is not here, with its parts: filled in when the site is built. */
  readonly __WB_MANIFEST: { url: string; revision: string | null }[]
  readonly clients: {
    claim(): Promise<void>
    matchAll(of: { type: 'window'; includeUncontrolled?: boolean }): Promise<{ url: string }[]>
  }
  addEventListener(type: 'install' | 'activate', listener: (event: Waiting) => void): void
  addEventListener(type: 'fetch', listener: (event: Waiting & { request: Request }) => void): void
}

declare const self: Worker
/** Put in when the site is built. */
declare const noticeWords: Readonly<Record<Language, NoticeWords>>

/** How long a page may let the reader wait before a stored copy is shown, in seconds. */
const patience = 4

/** How many pages, and how many parts, are held of what was seen. */
const most = 300

precache(self.__WB_MANIFEST)
cleanupOutdatedCaches()

const isPage = (path: string): boolean => path.endsWith('/')

const plugin = {
  // A search with its question is the same page.
  cacheKeyWillBeUsed: async ({ request }: { request: Request }) => {
    const { origin, pathname, search } = new URL(request.url)
    return isPage(pathname) ? origin + pathname : origin + pathname + search
  },
  cacheWillUpdate: async ({ response }: { response: Response }) =>
    response.status === 200 && response.type === 'basic' && !response.redirected ? response : null,
  cachedResponseWillBeUsed: async ({ request }: { request: Request }) => {
    const { pathname } = new URL(request.url)
    const found = await newest(pathname)
    return found && isPage(pathname) ? sayStored(found, languageAt(pathname)) : found
  },
  // A server that fails is as good as none.
  fetchDidSucceed: async ({ response }: { response: Response }) => {
    if (response.status >= 500) throw new Error(String(response.status))
    return response
  },
  handlerDidError: async ({ request }: { request: Request }) => {
    // The reader has left the page that asked: nobody reads this.
    if (request.signal.aborted) return new Response()
    const { pathname } = new URL(request.url)
    return matchPrecache(
      isPage(pathname) ? inLanguage('/offline/', languageAt(pathname)) : pathname,
    )
  },
}

const expiration = (): ExpirationPlugin =>
  new ExpirationPlugin({ maxEntries: most, purgeOnQuotaError: true })
const pages = new NetworkFirst({
  cacheName: seenPages,
  networkTimeoutSeconds: patience,
  plugins: [plugin, expiration()],
})
const parts = new CacheFirst({ cacheName: seenParts, plugins: [plugin, expiration()] })

registerRoute(
  ({ url }) => [noticeScript, noticeStyle].includes(url.pathname),
  async ({ url }) => (await matchPrecache(url.pathname)) ?? fetch(url),
)
registerRoute(({ sameOrigin, url }) => sameOrigin && url.pathname.startsWith('/_astro/'), parts)
registerRoute(
  ({ sameOrigin, url, request }) =>
    sameOrigin &&
    // Who asks so wants to know what the network says.
    request.cache !== 'no-store' &&
    (isPage(url.pathname) || /^\/(search|calculators)\/.*\.json$/.test(url.pathname)),
  pages,
)

// The page that was open before this worker was.
self.addEventListener('activate', (event) => {
  const claimed = self.clients.claim()
  event.waitUntil(claimed)
  // This is not waited for: until the worker is active, no page gets an answer.
  void claimed.then(storeOpen).catch(() => {})
})

/** What a strategy extends the life of, where there is no event to extend. */
const event = { waitUntil() {} } as never

async function storeOpen(): Promise<void> {
  const open = await self.clients.matchAll({ type: 'window' })
  const known = new Set<string>()
  for (const { url } of open) {
    const request = new Request(url.split('#')[0]!)
    await followParts(await (await pages.handle({ event, request })).text(), known)
  }
}

async function followParts(text: string, known: Set<string>): Promise<void> {
  for (const path of partsNamedIn(text).filter((each) => !known.has(each))) {
    known.add(path)
    const response = await parts.handle({ event, request: new Request(path) })
    await followParts(await response.text(), known)
  }
}

// Kept sites follow the network’s: when there is a new worker, which means that something is new, and, should that have
// broken off, once in each life of the worker. What they replace goes while no page is open.
let looked = false
function follow(event: Waiting): void {
  looked = true
  event.waitUntil(followNetwork().catch(() => {}))
}
self.addEventListener('install', follow)
self.addEventListener('fetch', (event) => {
  if (!looked && event.request.mode === 'navigate') follow(event)
})

async function followNetwork(): Promise<void> {
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  if (open.length === 0) await dropReplaced()
  if ((navigator as { connection?: { saveData: boolean } }).connection?.saveData) return
  const latest = new Map((await keptStores()).reverse().map(({ kept }) => [kept?.language, kept]))
  for (const kept of latest.values())
    if (kept && (await readOffered(kept.language)).version !== kept.version)
      await keep(kept.language)
}

async function sayStored(copy: Response, language: Language): Promise<Response> {
  const day = new Intl.DateTimeFormat(noticeWords[language].dates, { dateStyle: 'long' })
  const html = withNotice(await copy.text(), day.format(dayOf(copy)), noticeWords[language])
  const headers = new Headers(copy.headers)
  headers.delete('content-encoding')
  headers.delete('content-length')
  return new Response(html, { headers })
}
