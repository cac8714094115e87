// The page “Keep for offline”: what is kept, how to keep it and how to remove it; also shown in place of a page that is not here.
import { keep, readOffered, type Offered } from '../offline/keep.ts'
import { forgetSeen, keptStores, removeKept, seenPages, type Kept } from '../offline/stores.ts'
import { languageAt } from '../languages.ts'
import { fill } from '../strings/fill.ts'
import type { Strings } from '../strings/en.ts'
import { make } from './make.ts'
import { language, wordsOf } from './page-language.ts'

type Words = Strings['offline']['script'] & { readonly dates: string }

const part = <E extends HTMLElement>(name: string): E =>
  document.querySelector<E>(`[data-${name}]`)!
const state = part('state')
const words = wordsOf<Words>(state)
const button = part<HTMLButtonElement>('keep')
const stop = part<HTMLButtonElement>('stop')
const remove = part<HTMLButtonElement>('remove')
const forget = part<HTMLButtonElement>('forget')
const progress = part<HTMLProgressElement>('progress')

const dayOf = ({ at }: Kept): string =>
  new Intl.DateTimeFormat(words.dates, { dateStyle: 'long' }).format(new Date(at))
const megabytes = (bytes: number): string =>
  fill(words.megabytes, {
    number: (bytes / 1e6).toLocaleString(words.dates, { maximumFractionDigits: 1 }),
  })

let offered: Offered | undefined

/** Shows what is kept and what can be done, after what has just happened. */
async function show(happened = ''): Promise<void> {
  offered = await readOffered(language).catch(() => undefined)
  const kept = (await keptStores()).find((each) => each.language === language && each.kept)?.kept
  const isNow = kept !== undefined && kept.version === offered?.version
  if (offered && !isNow && (await isBeingKept())) {
    // By the worker, or in another tab: what is there once that has ended is shown then.
    state.textContent = words.keeping
    await navigator.locks.request('keep', () => {})
    return show(happened)
  }
  const said = sayState(kept, isNow)
  state.textContent = [happened, said].filter(Boolean).join(language === 'zh' ? '' : ' ')
  button.textContent = kept ? words.update : words.keep
  // Nothing is offered that cannot be done.
  button.hidden = isNow || !offered
  remove.hidden = !kept
  stop.hidden = progress.hidden = true
  if (!offered) return
  part('download').textContent = megabytes(offered.download)
  part('room').textContent = megabytes(offered.size)
}

async function isBeingKept(): Promise<boolean> {
  const { held } = await navigator.locks.query()
  return held?.some(({ name }) => name === 'keep') ?? false
}

function sayState(kept: Kept | undefined, isNow: boolean): string {
  if (!kept) return offered ? words.none : words.noAnswer
  const said = isNow ? words.now : offered ? words.newer : words.unsure
  return fill(said, { day: dayOf(kept) })
}

async function keepNow(): Promise<void> {
  const stopping = new AbortController()
  stop.onclick = () => stopping.abort()
  button.hidden = remove.hidden = true
  stop.hidden = progress.hidden = false
  progress.value = 0
  state.textContent = words.keeping
  stop.focus()
  // Where the browser asks its user first, nothing waits for the answer.
  void navigator.storage?.persist?.().catch(() => {})
  let happened = ''
  try {
    await keep(language, (share) => (progress.value = share), stopping.signal)
  } catch (error) {
    happened = stopping.signal.aborted ? words.stopped : sayFault(error)
  }
  await show(happened)
  ;[button, remove].find(({ hidden }) => !hidden)?.focus()
}

function sayFault(error: unknown): string {
  const isFull = error instanceof Error && /quota/i.test(`${error.name} ${error.message}`)
  return isFull ? fill(words.full, { size: megabytes(offered?.size ?? 0) }) : words.broken
}

async function showSeen(): Promise<void> {
  // To open it would make it.
  const store = (await caches.has(seenPages)) ? await caches.open(seenPages) : undefined
  const pages = ((await store?.keys()) ?? [])
    .map(({ url }) => new URL(url).pathname)
    .filter((path) => path.endsWith('/') && languageAt(path) === language)
  const items = await Promise.all(
    pages.map(async (path) => {
      const html = await (await store?.match(path))?.text()
      const title = /<title>([^<]*)<\/title>/.exec(html ?? '')?.[1]?.split(' · ')[0]
      return make('li', {}, make('a', { href: path }, title ? decode(title) : path))
    }),
  )
  part('seen').replaceChildren(...items)
  part('none-seen').hidden = items.length > 0
  forget.hidden = items.length === 0
}

// The few signs that are written otherwise in HTML.
const decode = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

state.closest<HTMLElement>('.kept-site')!.dataset.started = ''
if (location.pathname !== part('missing').dataset.missing) part('missing').hidden = false

part('again').addEventListener('click', () => location.reload())
button.addEventListener('click', () => void keepNow())
remove.addEventListener('click', async () => {
  await removeKept(language)
  await show(words.removed)
  button.focus()
})
forget.addEventListener('click', async () => {
  await forgetSeen()
  await showSeen()
  state.textContent = words.forgotten
})
window.addEventListener('online', () => void show())

if ('caches' in window && navigator.serviceWorker)
  Promise.all([show(), showSeen()]).catch(() => (state.textContent = words.cannot))
else state.textContent = words.cannot
