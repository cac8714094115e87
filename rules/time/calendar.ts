import { fixedHolidays } from './fixed-holidays.ts'
import type { Holiday } from './holidays.ts'
import { notices } from './notices.ts'

// The calendar reaches one year beyond the years in which periods may run,
// so that the search for the next or the last working day always ends inside it.
const firstYear = 1899
const lastYear = 2101
const msPerDay = 86_400_000
const dayZero = Date.UTC(firstYear, 0, 1) / msPerDay

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

/** A year of the calendar, day by day from 1 January. */
interface Year {
  /** The number of its 1 January. */
  readonly start: number
  readonly kinds: readonly DayKind[]
  /** How many working days lie before each of its days; at the end, how many it has. */
  readonly workingDaysBefore: Int16Array
}

const years = new Map<number, Year>()

// Built at the first question about it: all years at once would keep a phone busy for a quarter of a second.
function readYear(year: number): Year {
  const known = years.get(year)
  if (known) return known
  const [start, end] = [year, year + 1].map((each) => Date.UTC(each, 0, 1) / msPerDay - dayZero)
  const kinds: DayKind[] = Array.from({ length: end! - start! }, (_, day) => {
    // 1 January 1899 was a Sunday.
    const weekday = (start! + day) % 7
    return weekday === 0 || weekday === 6 ? 'weekend' : 'working-day'
  })
  const { off, work } = notices[year] ?? fixedHolidays(year)
  const at = (monthDay: string): number =>
    Date.UTC(year, Number(monthDay.slice(0, 2)) - 1, Number(monthDay.slice(2))) / msPerDay -
    dayZero -
    start!
  for (const range of off.split(' ')) {
    const [from, to = from] = range.slice(1).split('-') as [string, string?]
    kinds.fill(range[0] as Holiday, at(from), at(to) + 1)
  }
  for (const [day] of work.matchAll(/\d+/g)) kinds[at(day)] = 'make-up-working-day'
  const workingDaysBefore = new Int16Array(kinds.length + 1)
  kinds.forEach((kind, day) => {
    workingDaysBefore[day + 1] = workingDaysBefore[day]! + (isWorking(kind) ? 1 : 0)
  })
  const built = { start: start!, kinds, workingDaysBefore }
  years.set(year, built)
  return built
}

function isWorking(kind: DayKind): boolean {
  return kind === 'working-day' || kind === 'make-up-working-day'
}

/** What a date is in the calendar. */
export function dayKind(date: Temporal.PlainDate): DayKind {
  const { start, kinds } = readYear(date.year)
  return kinds[dayNumber(date) - start]!
}

/** Whether a date is a Saturday or Sunday without make-up work, or a day off in the notice. */
export function isRestDay(date: Temporal.PlainDate): boolean {
  return !isWorking(dayKind(date))
}

/** The first working day on or after a date. */
export function workingDayFrom(date: Temporal.PlainDate): Temporal.PlainDate {
  return nearestWorkingDay(date, 1)
}

/** The last working day on or before a date. */
export function workingDayUpTo(date: Temporal.PlainDate): Temporal.PlainDate {
  return nearestWorkingDay(date, -1)
}

function nearestWorkingDay(date: Temporal.PlainDate, step: 1 | -1): Temporal.PlainDate {
  let { year } = date
  let { start, kinds } = readYear(year)
  let day = dayNumber(date) - start
  while (!isWorking(kinds[day]!)) {
    day += step
    if (day in kinds) continue
    year += step
    ;({ start, kinds } = readYear(year))
    day = step === 1 ? 0 : kinds.length - 1
  }
  return dateOf(start + day)
}

/** The day on which the n-th working day after a date falls, n being 1 or more; null where that lies beyond the calendar. */
export function addWorkingDays(date: Temporal.PlainDate, n: number): Temporal.PlainDate | null {
  let { year } = date
  let { start, kinds, workingDaysBefore } = readYear(year)
  let wanted = workingDaysBefore[dayNumber(date) - start + 1]! + n
  while (wanted > workingDaysBefore[kinds.length]!) {
    wanted -= workingDaysBefore[kinds.length]!
    year++
    if (year > lastYear) return null
    ;({ start, kinds, workingDaysBefore } = readYear(year))
  }
  // The day before the first that has as many working days before it.
  return dateOf(start + workingDaysBefore.indexOf(wanted) - 1)
}
