// A second reckoning, by other means than the rules: it walks day by day and month by month over plain
// Dates in UTC, as one does with a finger on a wall calendar, and reads the raw holiday files of the
// package chinese-days. It shares no code with rules/.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './repository.ts'

export type Unit = 'day' | 'working-day' | 'month' | 'year'

export interface Reckoned {
  lastDay: string
  deadline: string
  safeDay: string
  shiftedBy: 'holiday' | 'weekend' | null
  provisional: boolean
}

interface YearFile {
  readonly holidays: Readonly<Record<string, string>>
  readonly workdays: Readonly<Record<string, string>>
}

/** The first year whose notice the contract promises. */
export const firstNotice = 2010
/** The last one. */
export const lastNotice = 2026

function remember<K, V>(reckon: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>()
  return (key) => {
    const found = known.get(key)
    if (found !== undefined) return found
    const value = reckon(key)
    known.set(key, value)
    return value
  }
}

function moved(day: string, by: 1 | -1): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + by)
  return date.toISOString().slice(0, 10)
}

/** The day after a day. */
export const next = remember((day: string) => moved(day, 1))
/** The day before a day. */
export const previous = remember((day: string) => moved(day, -1))

const yearOf = (day: string): number => Number(day.slice(0, 4))

/** The raw notice of a year, or false where there is none. */
export const notice = remember((year: number): YearFile | false => {
  if (year < firstNotice || year > lastNotice) return false
  const file = join(root, 'node_modules', 'chinese-days', 'dist', 'years', `${year}.json`)
  if (!existsSync(file)) throw new Error(`chinese-days has no file for ${year}`)
  return JSON.parse(readFileSync(file, 'utf8')) as YearFile
})

/** A day of the Chinese calendar, as Temporal reckons it: not from the table that the rules read. */
export function lunarDay(year: number, month: number, day: number): string {
  const monthCode = `M${String(month).padStart(2, '0')}`
  return Temporal.PlainDate.from(
    { calendar: 'chinese', year, monthCode, day },
    { overflow: 'reject' },
  )
    .withCalendar('iso8601')
    .toString()
}

/** Qingming, 4 to 6 April: the sun gains 0.2422 days a year on the calendar, each leap day takes one back. */
export function qingming(year: number): string {
  const [century, first] = year < 2000 ? [1900, 5.59] : [2000, 4.81]
  let leapDays = 0
  for (let passed = century + 1; passed <= year; passed++)
    if (new Date(Date.UTC(passed, 1, 29)).getUTCMonth() === 1) leapDays++
  return `${year}-04-0${Math.floor((year - century) * 0.2422 + first) - leapDays}`
}

/** The public holidays fixed by art. 2 of the Holiday Measures (2024) in a year, each with its name. */
export const fixedHolidays = remember((year: number): ReadonlyMap<string, string> => {
  const springFestival = lunarDay(year, 1, 1)
  const named: [string, string][] = [
    [`${year}-01-01`, 'New Year'],
    [previous(springFestival), 'Spring Festival'],
    [springFestival, 'Spring Festival'],
    [next(springFestival), 'Spring Festival'],
    [next(next(springFestival)), 'Spring Festival'],
    [qingming(year), 'Qingming'],
    [`${year}-05-01`, 'Labour Day'],
    [`${year}-05-02`, 'Labour Day'],
    [lunarDay(year, 5, 5), 'Dragon Boat'],
    [lunarDay(year, 8, 15), 'Mid-Autumn'],
    [`${year}-10-01`, 'National Day'],
    [`${year}-10-02`, 'National Day'],
    [`${year}-10-03`, 'National Day'],
  ]
  return new Map(named)
})

/** Why a day is a rest day: `holiday`, `weekend`; or that it is worked: `work`, `make-up`. */
export const dayIs = remember((day: string): 'holiday' | 'weekend' | 'work' | 'make-up' => {
  const weekday = new Date(day).getUTCDay()
  const published = notice(yearOf(day))
  if (published) {
    if (published.workdays[day]) return 'make-up'
    if (published.holidays[day]) return 'holiday'
  } else if (fixedHolidays(yearOf(day)).has(day)) return 'holiday'
  return weekday === 0 || weekday === 6 ? 'weekend' : 'work'
})

/** Whether a day is worked. */
export function isWorked(day: string): boolean {
  const kind = dayIs(day)
  return kind === 'work' || kind === 'make-up'
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function monthsLater(start: string, months: number): string {
  let [year, month, day] = start.split('-').map(Number) as [number, number, number]
  for (let passed = 0; passed < months; passed++) {
    month++
    if (month === 13) {
      month = 1
      year++
    }
  }
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const length = month === 2 && leap ? 29 : monthLengths[month - 1]!
  if (day > length) day = length
  return [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
}

/** Counts a period from a day. */
export function reckonPeriod(start: string, length: number, unit: Unit): Reckoned {
  let lastDay = start
  let unknown = false
  const asked = (day: string): void => {
    if (!notice(yearOf(day))) unknown = true
  }
  if (unit === 'day') for (let day = 0; day < length; day++) lastDay = next(lastDay)
  else if (unit === 'working-day') {
    asked(start)
    for (let counted = 0; counted < length;) {
      lastDay = next(lastDay)
      asked(lastDay)
      if (isWorked(lastDay)) counted++
    }
  } else lastDay = monthsLater(start, unit === 'month' ? length : length * 12)
  let deadline = lastDay
  while (!isWorked(deadline)) deadline = next(deadline)
  let safeDay = lastDay
  while (!isWorked(safeDay)) safeDay = previous(safeDay)
  asked(lastDay)
  asked(deadline)
  asked(safeDay)
  const kind = dayIs(lastDay)
  return {
    lastDay,
    deadline,
    safeDay,
    shiftedBy: kind === 'holiday' || kind === 'weekend' ? kind : null,
    provisional: unknown,
  }
}

/** Every day from one day to another, both included. */
export function daysFrom(first: string, last: string): string[] {
  const days: string[] = []
  for (let day = first; day <= last; day = next(day)) days.push(day)
  return days
}

/** The end of a period of hours, minute by minute on the clock: from the moment, and from the next full hour. */
export function reckonHours(start: string, hours: number): { endsAt: string; nextHour: string } {
  const clock = new Date(`${start}:00Z`)
  for (let hour = 0; hour < hours; hour++) clock.setUTCHours(clock.getUTCHours() + 1)
  const endsAt = clock.toISOString().slice(0, 16)
  do clock.setUTCMinutes(clock.getUTCMinutes() + 1)
  while (clock.getUTCMinutes() !== 0)
  return { endsAt, nextHour: clock.toISOString().slice(0, 16) }
}

export type RetirementGroup = 'men' | 'women-55' | 'women-50'

export interface Retirement {
  delayMonths: number
  ageYears: number
  ageMonths: number
  month: string
  earliestMonth: string | null
  latestMonth: string | null
  minimumContributionMonths: number
}

type Month = [year: number, month: number]

function walkMonths([year, month]: Month, months: number): Month {
  const forward = months > 0
  for (let walked = 0; walked < Math.abs(months); walked++) {
    month += forward ? 1 : -1
    if (month === 13) [year, month] = [year + 1, 1]
    if (month === 0) [year, month] = [year - 1, 12]
  }
  return [year, month]
}

const writeMonth = ([year, month]: Month): string => `${year}-${String(month).padStart(2, '0')}`

/** The months of contributions needed in a year: 15 years, and half a year more each year from 2030 up to 20. */
export function minimumMonths(year: number): number {
  let months = 15 * 12
  for (let passed = 2030; passed <= year; passed++) if (months < 20 * 12) months += 6
  return months
}

/** Retirement for every month of birth from 1950 to 2010, by walking through them with the steps of the Decision. */
export function retirementTable(group: RetirementGroup): Map<string, Retirement> {
  const [firstYear, oldAge, every, newAge] = {
    men: [1965, 60, 4, 63],
    'women-55': [1970, 55, 4, 58],
    'women-50': [1975, 50, 2, 55],
  }[group] as [number, number, number, number]
  const table = new Map<string, Retirement>()
  let delay = 0
  let born = 0
  for (let birth: Month = [1950, 1]; birth[0] <= 2010; birth = walkMonths(birth, 1)) {
    const begun = birth[0] >= firstYear
    if (begun) {
      // Each step takes in so many months of birth, then the next one begins.
      if (born % every === 0 && delay < (newAge - oldAge) * 12) delay++
      born++
    }
    let [years, months] = [oldAge, 0]
    for (let month = 0; month < delay; month++) {
      months++
      if (months === 12) [years, months] = [years + 1, 0]
    }
    const month = walkMonths(walkMonths(birth, years * 12), months)
    const threeYearsEarly = writeMonth(walkMonths(month, -36))
    const oldMonth = writeMonth(walkMonths(birth, oldAge * 12))
    table.set(writeMonth(birth), {
      delayMonths: delay,
      ageYears: years,
      ageMonths: months,
      month: writeMonth(month),
      earliestMonth: begun ? (threeYearsEarly > oldMonth ? threeYearsEarly : oldMonth) : null,
      latestMonth: begun ? writeMonth(walkMonths(month, 36)) : null,
      minimumContributionMonths: minimumMonths(month[0]),
    })
  }
  return table
}

/** The longest time on unemployment benefit after so many months of contributions. */
export function longestBenefit(contributionMonths: number): number {
  let years = 0
  for (let left = contributionMonths; left >= 12; left -= 12) years++
  if (years === 0) return 0
  return years < 5 ? 12 : years < 10 ? 18 : 24
}
