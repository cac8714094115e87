// The search page: results while typing, filters, and an address that follows, so that the way back leads to where one was.
import { instruments, type InstrumentId } from '../../rules/kernel/instruments.ts'
import { kinds, type Kind } from '../search/data.ts'
import type { SearchStart } from '../search/start.ts'
import { count, fill } from '../strings/fill.ts'
import { languages } from '../languages.ts'
import { make } from './make.ts'
import { language } from './page-language.ts'
import { ask, type Answer, type Result } from './search/ask.ts'
import { loadStart } from './search/load.ts'
import { makeResult, sayHow } from './search/make-result.ts'
import { pauseThatEndsAWord, withoutUnfinished } from '../search/unfinished.ts'

const state = document.querySelector<HTMLElement>('#search-state')!
const filters = document.querySelector<HTMLElement>('[data-search-filters]')!
const list = document.querySelector<HTMLOListElement>('[data-search-results]')!
const more = document.querySelector<HTMLElement>('[data-search-more]')!
const box = document.querySelector<HTMLInputElement>('#q')!
const title = document.title
const start = [...state.childNodes]
const aStep = 20

/** What the address says: the query and the filters. */
interface Wanted {
  readonly query: string
  readonly kind: Kind | ''
  readonly instrument: string
}

/** What an entry of the history remembers of the place that the reader left. */
interface Place {
  readonly shown?: number
  readonly scroll?: number
  readonly result?: string
}

/** How many queries have been asked: only the last one is answered. */
let asked = 0
/** Whether the query of the address has been looked at: then another one is a step of its own in the history. */
let settled = true
let pause = 0
/** Whether a word may still be in the making: nothing is said of it until it is finished. */
let isTyping = false
let finish = 0
let shown = aStep
let last: { query: string; answer: Answer } | undefined

state.parentElement!.dataset.started = ''
history.scrollRestoration = 'manual'
box.form!.addEventListener('submit', (event) => {
  event.preventDefault()
  clearTimeout(pause)
  finishTyping()
  follow()
  settled = true
})
box.addEventListener('input', () => {
  clearTimeout(pause)
  clearTimeout(finish)
  isTyping = true
  pause = window.setTimeout(follow, 150)
  finish = window.setTimeout(finishTyping, pauseThatEndsAWord)
})
window.addEventListener('popstate', () => void showAddress())
window.addEventListener('pagehide', rememberPlace)
list.addEventListener('click', rememberPlace)
void showAddress()
if (!box.value) box.focus()

function wanted(): Wanted {
  const address = new URLSearchParams(location.search)
  const kind = address.get('kind') as Kind
  return {
    query: address.get('q')?.trim() ?? '',
    kind: kinds.includes(kind) ? kind : '',
    instrument: address.get('in') ?? '',
  }
}

/** Puts what is typed into the address: a new step after a query that was looked at, else the same one. */
function follow(): void {
  const query = box.value.trim()
  if (query !== wanted().query) {
    setAddress({ query, kind: '', instrument: '' }, settled)
    settled = false
  }
  void showAddress()
}

/** Says of the last word, too, what there is to say of it. */
function finishTyping(): void {
  clearTimeout(finish)
  isTyping = false
  if (last && last.query === wanted().query)
    void loadStart(language).then(({ words }) => last && sayState(last, words))
}

function setAddress({ query, kind, instrument }: Wanted, isNew: boolean): void {
  const address = new URLSearchParams({ q: query })
  if (kind) address.set('kind', kind)
  if (instrument) address.set('in', instrument)
  rememberPlace()
  history[isNew ? 'pushState' : 'replaceState']({}, '', `?${address}`)
  shown = aStep
}

function rememberPlace(event?: Event): void {
  const link = event?.target instanceof Element ? event.target.closest('a') : null
  const place: Place = {
    ...(history.state as Place | null),
    shown,
    scroll: scrollY,
    ...(link && { result: link.getAttribute('href')! }),
  }
  if (link) settled = true
  history.replaceState(place, '')
}

async function showAddress(): Promise<void> {
  const { query } = wanted()
  const place = history.state as Place | null
  if (document.activeElement !== box || !box.value) box.value = query
  document.title = query ? `${query} · ${title}` : title
  if (!query) {
    asked++
    state.replaceChildren(...start)
    return show(undefined)
  }
  const turn = ++asked
  if (last?.query !== query) {
    try {
      const { words } = await loadStart(language)
      if (turn !== asked) return
      if (list.childElementCount === 0)
        state.textContent = fill(words.searching, { query: shorten(query) })
      const found = await ask(query, language)
      // Who comes back to a place finds it only where everything is shown.
      const answer = (place?.shown && (await found.complete?.())) || found
      // An answer that comes after a later query is no longer wanted.
      if (turn !== asked) return
      last = { query, answer }
    } catch (error) {
      if (turn !== asked) return
      state.textContent = state.dataset.failed!
      show(undefined)
      throw error
    }
  }
  shown = Math.max(aStep, place?.shown ?? 0)
  const { words } = await loadStart(language)
  if (turn === asked) {
    show(last, words)
    void complete(turn, words)
  }
  if (place?.scroll) scrollTo({ top: place.scroll, behavior: 'instant' })
  if (place?.result)
    list
      .querySelector<HTMLElement>(`a[href="${CSS.escape(place.result)}"]`)
      ?.focus({ preventScroll: true })
}

/** Adds, below what is shown, what is found once all words are there. */
async function complete(turn: number, words: SearchStart['words']): Promise<void> {
  // What could not be loaded is missed by nobody.
  const answer = await last?.answer.complete?.().catch(() => undefined)
  if (!answer || !last || turn !== asked) return
  last = { query: last.query, answer }
  extend(last, words)
}

const shorten = (query: string): string => (query.length > 80 ? `${query.slice(0, 80)}…` : query)

/** The results that the filters leave: of the kind, and of the instrument too. */
function chosenOf(answer: Answer): { ofKind: readonly Result[]; results: readonly Result[] } {
  const { kind, instrument } = wanted()
  const ofKind = answer.results.filter((result) => !kind || result.kind === kind)
  return {
    ofKind,
    results: ofKind.filter((result) => !instrument || result.instrument === instrument),
  }
}

function sayState({ query, answer }: NonNullable<typeof last>, words: SearchStart['words']): void {
  const { results } = chosenOf(answer)
  const said = [
    results.length === 0
      ? fill(words.nothing, { query: shorten(query) })
      : count(words.found, results.length, languages[language].tag, { query: shorten(query) }),
    ...sayHow(isTyping ? withoutUnfinished(answer, box.value) : answer, words),
  ]
    .join(language === 'zh' ? '。' : '. ')
    .replace(/([.。])[.。]/g, '$1')
  if (state.textContent !== said) state.textContent = said
}

function show(found: typeof last, words?: SearchStart['words']): void {
  filters.replaceChildren()
  list.replaceChildren()
  more.replaceChildren()
  if (found && words) extend(found, words)
}

/** Shows of what was found whatever is not shown yet. */
function extend(found: NonNullable<typeof last>, words: SearchStart['words']): void {
  const { answer } = found
  const { ofKind, results } = chosenOf(answer)
  list.dataset.searchResults = answer.complete ? '' : 'all'
  sayState(found, words)
  if (answer.results.length > 0 && !filters.contains(document.activeElement))
    filters.replaceChildren(...makeFilters(answer.results, ofKind, words))
  const next = (): HTMLElement[] =>
    results.slice(list.childElementCount, shown).map((result) => asItem(result, words))
  list.append(...next())
  more.replaceChildren()
  if (results.length > shown) {
    const button = make('button', { type: 'button', class: 'action' }, words.more)
    button.addEventListener('click', () => {
      shown += aStep
      const items = next()
      list.append(...items)
      items[0]!.querySelector('a')!.focus()
      if (shown >= results.length) more.replaceChildren()
    })
    more.append(button)
  }
}

function asItem(result: Result, words: SearchStart['words']): HTMLElement {
  const link = make('a', { href: result.address })
  return make('li', {}, ...makeResult(result, words, link))
}

/** The kinds that were found, with their number; for the law, its instruments too. */
function makeFilters(
  results: readonly Result[],
  ofKind: readonly Result[],
  words: SearchStart['words'],
): HTMLElement[] {
  const now = wanted()
  const here = kinds.filter((kind) => results.some((result) => result.kind === kind))
  const boxes = [
    makeChoice(
      'kind',
      words.show,
      [
        ['', words.all, results.length],
        ...here.map((kind): Choice => [
          kind,
          words.kinds[kind],
          results.filter((result) => result.kind === kind).length,
        ]),
      ],
      now.kind,
      (kind) => ({ ...now, kind: kind as Kind | '', instrument: '' }),
    ),
  ]
  if (now.kind === 'law') {
    const laws = [...new Set(ofKind.map(({ instrument }) => instrument!))]
    boxes.push(
      makeChoice(
        'in',
        words.instrument,
        [
          ['', words.everyInstrument, ofKind.length],
          ...laws.map((id): Choice => [
            id,
            instruments[id as InstrumentId].short[language],
            ofKind.filter(({ instrument }) => instrument === id).length,
          ]),
        ],
        now.instrument,
        (instrument) => ({ ...now, instrument }),
      ),
    )
  }
  return boxes
}

type Choice = readonly [value: string, label: string, count: number]

function makeChoice(
  name: string,
  legend: string,
  choices: readonly Choice[],
  chosen: string,
  choose: (value: string) => Wanted,
): HTMLElement {
  const labels = choices.map(([value, label, number]) => {
    const input = make('input', {
      type: 'radio',
      name,
      value,
      ...(value === chosen && { checked: '' }),
    })
    input.addEventListener('change', () => {
      setAddress(choose(value), false)
      if (last)
        void loadStart(language).then(({ words }) => {
          show(last, words)
          filters.querySelector<HTMLElement>(`[name=${name}]:checked`)!.focus()
        })
    })
    return make('label', {}, input, label, make('span', { class: 'count' }, String(number)))
  })
  return make('fieldset', { class: 'choices' }, make('legend', {}, legend), ...labels)
}
