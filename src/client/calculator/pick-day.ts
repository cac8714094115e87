// A month to choose a day from: the date-picker dialog of ARIA, one cell of its grid in the order of focus.
import style from '../../styles/pick-day.css?url'
import { writeMonth } from '../../../rules/kernel/write-date.ts'
import { loadStyle } from '../load-style.ts'
import { make } from '../make.ts'
import { language } from '../page-language.ts'
import {
  drawWeekdays,
  drawWeeks,
  explainMarks,
  tellMonth,
  type DayPickerWords,
} from './draw-month.ts'
import { isMove, leadsOn, moveBy, withinBounds, type Move } from './month-grid.ts'

export type { DayPickerWords } from './draw-month.ts'

export interface DayPicker {
  /** What was pressed; it has the focus again afterwards. */
  readonly opener: HTMLElement
  /** The day that the field holds, or the one to begin from. */
  readonly day: Temporal.PlainDate
  readonly today: Temporal.PlainDate
  readonly words: DayPickerWords
  /** Takes the day that was chosen, once the dialog is closed and the opener has the focus. */
  choose(day: Temporal.PlainDate): void
}

/** Shows the month of a day in a dialog, and gives back the day that a reader chooses; Escape and a press outside choose none. */
export function openDayPicker({ opener, day, today, words, choose }: DayPicker): void {
  if (document.querySelector('.pick-day')) return
  let current = withinBounds(day)

  const heading = make('h2', { 'aria-live': 'polite', id: 'pick-day-month' })
  const turns = [
    turn('Shift+PageUp', '«', words.previousYear),
    turn('PageUp', '‹', words.previousMonth),
    turn('PageDown', '›', words.nextMonth),
    turn('Shift+PageDown', '»', words.nextYear),
  ]
  const weeks = make('tbody', {})
  const grid = make(
    'table',
    { role: 'grid', 'aria-labelledby': 'pick-day-month', 'aria-describedby': 'pick-day-keys' },
    make('thead', {}, drawWeekdays()),
    weeks,
  )
  const told = make('div', {})
  const close = make('button', { type: 'button', class: 'close' }, words.close)
  const dialog = make(
    'dialog',
    { class: 'pick-day', 'aria-label': words.title },
    make(
      'div',
      { class: 'sheet' },
      make(
        'div',
        { class: 'turns' },
        ...turns.slice(0, 2).map(({ button }) => button),
        heading,
        ...turns.slice(2).map(({ button }) => button),
      ),
      grid,
      told,
      ...explainMarks(words),
      make('p', { id: 'pick-day-keys', class: 'keys' }, words.keys),
      close,
    ),
  ) as HTMLDialogElement

  function turn(key: Move, sign: string, label: string): { key: Move; button: HTMLElement } {
    const button = make('button', { type: 'button', 'aria-label': label }, sign)
    button.addEventListener('click', () => go(moveBy(current, key)))
    return { key, button }
  }

  function draw(): void {
    const month = current.toPlainYearMonth()
    heading.textContent = writeMonth(month)[language]
    weeks.replaceChildren(...drawWeeks(month, day, today, words))
    told.replaceChildren(...tellMonth(month, words))
  }

  /** Makes a day the current one: its cell alone is reached by the Tab key. */
  function go(to: Temporal.PlainDate): void {
    const before = current.toPlainYearMonth()
    current = to
    if (!current.toPlainYearMonth().equals(before)) draw()
    for (const cell of weeks.querySelectorAll<HTMLElement>('[data-day]'))
      cell.tabIndex = cell.dataset.day === current.toString() ? 0 : -1
    // A disabled button would lose the focus.
    for (const { key, button } of turns)
      button.setAttribute('aria-disabled', String(!leadsOn(current, key)))
  }

  const focus = (): void => weeks.querySelector<HTMLElement>('[tabindex="0"]')!.focus()

  function take(chosen: Temporal.PlainDate): void {
    dialog.close()
    choose(chosen)
  }

  weeks.addEventListener('click', ({ target }) => {
    const cell = (target as Element).closest<HTMLElement>('[data-day]')
    if (cell) take(current.with({ day: Number(cell.dataset.day!.slice(-2)) }))
  })
  grid.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const key = `${event.shiftKey ? 'Shift+' : ''}${event.key}`
    if (isMove(key)) {
      go(moveBy(current, key))
      focus()
      // A key held since the opener was pressed chooses nothing.
    } else if (key === 'Enter' && !event.repeat) take(current)
    else if (key !== ' ') return
    event.preventDefault()
  })
  // When it is let go, so that it does not press the opener, which then has the focus.
  grid.addEventListener('keyup', (event) => {
    if (event.key === ' ') take(current)
  })
  close.addEventListener('click', () => dialog.close())
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close()
  })
  dialog.addEventListener('close', () => dialog.remove())

  draw()
  go(current)
  document.body.append(dialog)
  const show = (): void => {
    // Not every browser gives the focus to a button that is pressed; a dialog gives it back to what had it.
    opener.focus()
    dialog.showModal()
    focus()
  }
  // Without its style it is plain, but it works.
  loadStyle(style).then(show, show)
}
