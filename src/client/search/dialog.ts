// The search from any page: a box with results below it while one types (the combobox pattern of ARIA), in a dialog that
// gives the focus back where it was.
import style from '../../styles/search-dialog.css?url'
import { inLanguage, languages } from '../../languages.ts'
import { count, fill } from '../../strings/fill.ts'
import { make } from '../make.ts'
import { loadStyle } from '../load-style.ts'
import { language } from '../page-language.ts'
import { ask, type Result } from './ask.ts'
import { loadFirst, loadStart } from './load.ts'
import { makeResult, sayHow } from './make-result.ts'
import { pauseThatEndsAWord, withoutUnfinished } from '../../search/unfinished.ts'

const most = 7

/** Shows results below the box of a dialog while one types. */
export async function showResults(dialog: HTMLDialogElement, box: HTMLInputElement): Promise<void> {
  void loadFirst(language).catch(() => {})
  const [{ words }] = await Promise.all([loadStart(language), loadStyle(style)])
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': 'search-options',
    placeholder: words.dialog.placeholder,
    enterkeyhint: 'search',
  }))
    box.setAttribute(name, value)
  const form = box.form!
  const close = make('button', { type: 'button', 'aria-label': words.dialog.close }, '×')
  form.querySelector('button')!.replaceWith(close)
  const state = make('p', { role: 'status', class: 'state' }, words.dialog.hint)
  const options = make('ul', {
    id: 'search-options',
    role: 'listbox',
    'aria-label': words.dialog.results,
  })
  const all = make('p', { class: 'all' })
  dialog.append(state, options, all)

  let asked = 0
  let pause = 0
  let results: readonly Result[] = []
  let chosen = -1

  const allAddress = (): string =>
    `${inLanguage('/search/', language)}?${new URLSearchParams({ q: box.value.trim() })}`

  function choose(index: number): void {
    chosen = index
    for (const [at, option] of [...options.children].entries())
      option.setAttribute('aria-selected', String(at === index))
    const option = options.children[index]
    if (option) {
      box.setAttribute('aria-activedescendant', option.id)
      option.scrollIntoView({ block: 'nearest' })
    } else box.removeAttribute('aria-activedescendant')
  }

  function show(found: readonly Result[], said: string): void {
    options.replaceChildren()
    extend(found, said)
    choose(-1)
  }

  /** Shows of what was found whatever is not shown yet. */
  function extend(found: readonly Result[], said: string): void {
    results = found.slice(0, most)
    options.append(
      ...results.slice(options.childElementCount).map((result) => {
        const option = make('li', {
          id: `search-option-${results.indexOf(result)}`,
          role: 'option',
          'aria-selected': 'false',
        })
        option.append(...makeResult(result, words, make('span', { class: 'title' })))
        return option
      }),
    )
    all.replaceChildren(
      ...(found.length > 0
        ? [
            make(
              'a',
              { href: allAddress() },
              count(words.dialog.allResults, found.length, languages[language].tag),
            ),
          ]
        : []),
    )
    box.setAttribute('aria-expanded', String(results.length > 0))
    if (state.textContent !== said) state.textContent = said
  }

  async function search(): Promise<void> {
    const query = box.value.trim()
    const turn = ++asked
    if (!query) return show([], words.dialog.hint)
    try {
      const answer = await ask(query, language)
      if (turn !== asked) return
      const short = query.length > 40 ? `${query.slice(0, 40)}…` : query
      const first = (number: number): string =>
        number === 0
          ? fill(words.nothing, { query: short })
          : count(words.found, number, languages[language].tag, { query: short })
      const say = (of: typeof answer): string =>
        [first(of.results.length), ...sayHow(of, words)]
          .join(language === 'zh' ? '。' : '. ')
          .replace(/([.。])[.。]/g, '$1')
      show(answer.results, say(withoutUnfinished(answer, box.value)))
      // Once nothing more is typed, the last word is finished too, and all words are asked.
      setTimeout(async () => {
        const whole = (await answer.complete?.().catch(() => undefined)) ?? answer
        if (turn === asked) extend(whole.results, say(whole))
      }, pauseThatEndsAWord)
    } catch {
      if (turn === asked) show([], words.failed)
    }
  }

  function go(address: string, inNewTab: boolean): void {
    if (inNewTab) window.open(address, '_blank', 'noopener')
    else {
      dialog.close()
      location.href = address
    }
  }

  box.addEventListener('input', () => {
    clearTimeout(pause)
    pause = window.setTimeout(() => void search(), 120)
  })
  box.addEventListener('keydown', (event) => {
    // While a Chinese word is being put together, its keys belong to that.
    if (event.isComposing) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (!step || results.length === 0) return
    event.preventDefault()
    const next = chosen + step
    choose(next < -1 ? results.length - 1 : next >= results.length ? -1 : next)
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const result = results[chosen]
    if (result) go(result.address, false)
    else if (box.value.trim()) go(allAddress(), false)
  })
  options.addEventListener('click', (event) => {
    const option = (event.target as Element).closest('[role=option]')
    const result = results[option ? [...options.children].indexOf(option) : -1]
    if (result) go(result.address, event.ctrlKey || event.metaKey)
  })
  close.addEventListener('click', () => dialog.close())
  // A press beside the dialog closes it.
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close()
  })

  await search()
}
