import { fixedHolidays } from './fixed-holidays.ts'
import type { Holiday } from './holidays.ts'
import { notices } from './notices.ts'

// The calendar reaches one year beyond the years in which periods may run,
// so that the search for the next or the last working day always ends inside it.
const firstYear = 1899
const lastYear = 2101
const msPerDay = 86_400_000
const dayZero = Date.UTC(firstYear, 0, 1) / msPerDay
const dayCount = Date.UTC(lastYear + 1, 0, 1) / msPerDay - dayZero

/** The days from the calendar's first day (1 January 1899) to a date. */
export function dayNumber(date: Temporal.PlainDate): number {
  return Date.UTC(date.year, date.month - 1, date.day) / msPerDay - dayZero
}

/** The date of a day number. */
export function dateOf(day: number): Temporal.PlainDate {
  const date = new Date((day + dayZero) * msPerDay)
  return new Temporal.PlainDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())
}

const noticeYears = Object.keys(notices).map(Number)

/** The first and the last year whose notice is loaded; there is no gap between them. */
export const firstNotice = Math.min(...noticeYears)
export const lastNotice = Math.max(...noticeYears)

/** Whether the State Council's notice for a year is loaded; other years are counted provisionally. */
export function hasNotice(year: number): boolean {
  return year in notices
}

/** What a day is: working, a make-up working day, a weekend, or a public holiday (then which). */
export type DayKind = 'working-day' | 'make-up-working-day' | 'weekend' | Holiday

let days: { kinds: DayKind[]; workingDaysBefore: Int32Array } | undefined

// Built once, at the first question: the kind of each day, and how many working days lie before it.
function calendar(): NonNullable<typeof days> {
  if (days) return days
  const kinds: DayKind[] = Array.from({ length: dayCount }, (_, day) => {
    // 1 January 1899 was a Sunday.
    const weekday = day % 7
    return weekday === 0 || weekday === 6 ? 'weekend' : 'working-day'
  })
  for (let year = firstYear; year <= lastYear; year++) {
    const { off, work } = notices[year] ?? fixedHolidays(year)
    const at = (monthDay: string): number =>
      Date.UTC(year, Number(monthDay.slice(0, 2)) - 1, Number(monthDay.slice(2))) / msPerDay -
      dayZero
    for (const range of off.split(' ')) {
      const [from, to = from] = range.slice(1).split('-') as [string, string?]
      kinds.fill(range[0] as Holiday, at(from), at(to) + 1)
    }
    for (const day of work.split(' ').filter(Boolean)) kinds[at(day)] = 'make-up-working-day'
  }
  const workingDaysBefore = new Int32Array(dayCount + 1)
  kinds.forEach((kind, day) => {
    workingDaysBefore[day + 1] = workingDaysBefore[day]! + (isWorking(kind) ? 1 : 0)
  })
  days = { kinds, workingDaysBefore }
  return days
}

function isWorking(kind: DayKind): boolean {
  return kind === 'working-day' || kind === 'make-up-working-day'
}

/** What a date is in the calendar. */
export function dayKind(date: Temporal.PlainDate): DayKind {
  return calendar().kinds[dayNumber(date)]!
}

/** Whether a date is a Saturday or Sunday without make-up work, or a day off in the notice. */
export function isRestDay(date: Temporal.PlainDate): boolean {
  return !isWorking(dayKind(date))
}

/** The first working day on or after a date. */
export function workingDayFrom(date: Temporal.PlainDate): Temporal.PlainDate {
  const { kinds } = calendar()
  let day = dayNumber(date)
  while (!isWorking(kinds[day]!)) day++
  return dateOf(day)
}

/** The last working day on or before a date. */
export function workingDayUpTo(date: Temporal.PlainDate): Temporal.PlainDate {
  const { kinds } = calendar()
  let day = dayNumber(date)
  while (!isWorking(kinds[day]!)) day--
  return dateOf(day)
}

/** The day on which the n-th working day after a date falls; null where that lies beyond the calendar. */
export function addWorkingDays(date: Temporal.PlainDate, n: number): Temporal.PlainDate | null {
  const { workingDaysBefore } = calendar()
  const wanted = workingDaysBefore[dayNumber(date) + 1]! + n
  if (wanted > workingDaysBefore[dayCount]!) return null
  // The first day up to whose end `wanted` working days have passed: a binary search in a rising table.
  let [low, high] = [0, dayCount]
  while (low < high) {
    const middle = (low + high) >> 1
    if (workingDaysBefore[middle + 1]! >= wanted) high = middle
    else low = middle + 1
  }
  return dateOf(low)
}
