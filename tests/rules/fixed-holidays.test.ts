import { describe, expect, test } from 'vitest'
import { addWorkingDays, dayKind, workingDayUpTo } from '../../rules/time/calendar.ts'
import { fixedHolidays } from '../../rules/time/fixed-holidays.ts'
import { holidays, type Holiday } from '../../rules/time/holidays.ts'
import { daysFrom, fixedHolidays as reckoned } from './second-reckoning.ts'

const date = (day: string): Temporal.PlainDate => Temporal.PlainDate.from(day)

/** The days of a notice's `off`, later ones over earlier ones, as the calendar takes them. */
function daysOf(year: number): Map<string, string> {
  const named = new Map<string, string>()
  for (const range of fixedHolidays(year).off.split(' ')) {
    const [, sign, first, last = first] = /^([A-Z])(\d{4})(?:-(\d{4}))?$/.exec(range)!
    const day = (monthDay: string): string => `${year}-${monthDay.slice(0, 2)}-${monthDay.slice(2)}`
    for (const off of daysFrom(day(first!), day(last!)))
      named.set(off, holidays[sign as Holiday].en)
  }
  return named
}

describe('the public holidays fixed by regulation', () => {
  test('are those of a second reckoning, each under its name, from 1900 to 2100', () => {
    for (let year = 1900; year <= 2100; year++)
      expect(
        [...daysOf(year)].map(([day, name]) => [day, short(name)]).sort(),
        String(year),
      ).toEqual([...reckoned(year)].map(([day, name]) => [day, short(name)]).sort())
  })

  test('bring no make-up work', () => {
    expect(fixedHolidays(2027).work).toBe('')
  })
})

/** "the Spring Festival", "Spring Festival": the first words that both reckonings use. */
const short = (name: string): string => name.replace(/^the /, '').split(/[ ’-]/)[0]!

// One test: the calendar is made at the first question, and this one asks about its ends.
test('the calendar reaches one year, with its holidays, beyond the days that can be asked for', () => {
  expect(dayKind(date('1900-01-01'))).toBe('Y')
  expect(workingDayUpTo(date('1900-01-01')).toString()).toBe('1899-12-29')
  expect(dayKind(date('2101-01-01'))).toBe('Y')
  expect(dayKind(date('2101-10-03'))).toBe('G')
  expect(addWorkingDays(date('2100-12-31'), 1)!.year).toBe(2101)
  // 31 December 2101 is a Saturday: the day before is the last working day.
  expect(addWorkingDays(date('2101-12-29'), 1)!.toString()).toBe('2101-12-30')
  expect(addWorkingDays(date('2101-12-29'), 2)).toBeNull()
  expect(addWorkingDays(date('2101-12-31'), 1)).toBeNull()
})
