import { writeDate } from '../../../rules/kernel/write-date.ts'
import { dayKind, hasNotice, isRestDay } from '../../../rules/time/calendar.ts'
import { holidays, type Holiday } from '../../../rules/time/holidays.ts'
import { languages } from '../../languages.ts'
import { dayMarks } from '../../present/day-marks.ts'
import type { Strings } from '../../strings/en.ts'
import { fill } from '../../strings/fill.ts'
import { make } from '../make.ts'
import { language } from '../page-language.ts'
import { weeksOf } from './month-grid.ts'
import { sayKind } from './say-kind.ts'

export type DayPickerWords = Strings['calculator']['picker']

/** The row of weekdays, Monday first, with their full names. */
export function drawWeekdays(): HTMLElement {
  const name = (weekday: number, length: 'long' | 'short'): string =>
    // 1 January 1900 was a Monday.
    new Intl.DateTimeFormat(languages[language].tag, { weekday: length, timeZone: 'UTC' }).format(
      Date.UTC(1900, 0, 1 + weekday),
    )
  return make(
    'tr',
    {},
    ...Array.from({ length: 7 }, (_, weekday) =>
      make('th', { scope: 'col', abbr: name(weekday, 'long') }, name(weekday, 'short')),
    ),
  )
}

/** The rows of a month: a cell for each of its days, which says what the day is, and empty ones around them. */
export function drawWeeks(
  month: Temporal.PlainYearMonth,
  chosen: Temporal.PlainDate,
  today: Temporal.PlainDate,
  words: DayPickerWords,
): HTMLElement[] {
  return weeksOf(month).map((week) =>
    make(
      'tr',
      {},
      ...week.map((day) =>
        day.month === month.month
          ? make(
              'td',
              {
                role: 'gridcell',
                'data-day': day.toString(),
                'aria-label': nameDay(day, words),
                ...(day.equals(chosen) && { 'aria-selected': 'true' }),
                ...(day.equals(today) && { 'aria-current': 'date' }),
                ...markOf(day),
              },
              String(day.day),
            )
          : make('td', { role: 'gridcell' }),
      ),
    ),
  )
}

/** What is to be known of a month: its days off by name, and where its year has no notice. */
export function tellMonth(month: Temporal.PlainYearMonth, words: DayPickerWords): HTMLElement[] {
  const off = daysOff(month).map(({ holiday, from, to }) =>
    fill(from === to ? words.dayOff : words.daysOff, {
      holiday: holidays[holiday][language],
      from,
      to,
    }),
  )
  return [
    ...(off.length > 0 ? [fill(words.off, { days: off.join(words.comma) })] : []),
    ...(hasNotice(month.year) ? [] : [fill(words.noNotice, { year: month.year })]),
  ].map((line) => make('p', {}, line))
}

/** What the two marks mean. */
export function explainMarks(words: DayPickerWords): HTMLElement[] {
  return (['rest', 'makeUp'] as const).map((mark) =>
    make(
      'p',
      { class: 'mark' },
      make('span', { class: mark, lang: languages.zh.tag }, dayMarks[mark]),
      words.marks[mark],
    ),
  )
}

/** A day and what it is: "Saturday 10 October 2026, make-up working day". */
function nameDay(day: Temporal.PlainDate, words: DayPickerWords): string {
  const date = writeDate(day)[language]
  return dayKind(day) === 'working-day'
    ? date
    : fill(words.day, { date, kind: sayKind(day, words) })
}

/** The mark of a day, which its style shows: the name of the cell says the same in words. */
function markOf(day: Temporal.PlainDate): Record<string, string> {
  const mark = isRestDay(day)
    ? 'rest'
    : dayKind(day) === 'make-up-working-day'
      ? 'makeUp'
      : undefined
  return mark ? { class: mark, 'data-mark': dayMarks[mark] } : {}
}

/** The holidays of a month in turn, each from its first to its last day in a row. */
function daysOff(month: Temporal.PlainYearMonth): { holiday: Holiday; from: number; to: number }[] {
  const runs: { holiday: Holiday; from: number; to: number }[] = []
  for (let day = 1; day <= month.daysInMonth; day++) {
    const kind = dayKind(month.toPlainDate({ day }))
    if (!Object.hasOwn(holidays, kind)) continue
    const holiday = kind as Holiday
    const last = runs.at(-1)
    if (last?.holiday === holiday && last.to === day - 1) last.to = day
    else runs.push({ holiday, from: day, to: day })
  }
  return runs
}
