import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import {
  addWorkingDays,
  dateOf,
  dayKind,
  dayNumber,
  hasNotice,
  isRestDay,
  workingDayFrom,
  workingDayUpTo,
} from '../../rules/time/calendar.ts'
import { holidays } from '../../rules/time/holidays.ts'
import { lunarHolidays, lunarHolidaysFrom } from '../../rules/time/lunar-holidays.ts'
import { notices } from '../../rules/time/notices.ts'
import { lunarHolidays as freshLunarHolidays } from '../../scripts/calendar/lunar-holidays.ts'
import { notices as freshNotices } from '../../scripts/calendar/notices.ts'
import { root } from './repository.ts'
import {
  dayIs,
  daysFrom,
  fixedHolidays,
  isWorked,
  lunarDay,
  notice,
  qingming,
} from './second-reckoning.ts'

// A slow machine is no fault of the rules.
vi.setConfig({ testTimeout: 120_000 })

const date = (day: string): Temporal.PlainDate => Temporal.PlainDate.from(day)
const years = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index)
const yearOf = (year: number): string[] => daysFrom(`${year}-01-01`, `${year}-12-31`)

describe('the notices', () => {
  test('are a fresh reduction of the data of chinese-days', () => {
    expect(
      Object.entries(notices).map(([year, { off, work }]) => ({ year: Number(year), off, work })),
    ).toEqual(freshNotices())
  })

  test('are those of every year from 2010 to 2026', () => {
    expect(Object.keys(notices).map(Number)).toEqual(years(2010, 2026))
    for (const year of years(1899, 2101)) expect(hasNotice(year)).toBe(year >= 2010 && year <= 2026)
  })

  test('hold every day off and every make-up working day of the raw data, and no other', () => {
    const letters = Object.keys(holidays)
    const wrong = years(2010, 2026)
      .flatMap(yearOf)
      .filter((day) => {
        const kind = dayKind(date(day))
        const found = letters.includes(kind)
          ? 'holiday'
          : ({ 'working-day': 'work', 'make-up-working-day': 'make-up' }[kind as string] ?? kind)
        return found !== dayIs(day)
      })
    expect(wrong).toEqual([])
  })

  test('name each day off as the raw data name it', () => {
    const names: Record<string, string> = {
      元旦: 'Y',
      春节: 'C',
      清明: 'Q',
      劳动节: 'L',
      端午: 'D',
      中秋: 'Z',
      国庆节: 'G',
      中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日: 'V',
    }
    for (const year of years(2010, 2026)) {
      const { holidays } = notice(year) as { holidays: Record<string, string> }
      for (const [day, name] of Object.entries(holidays))
        expect([day, dayKind(date(day))]).toEqual([day, names[name.split(',')[1]!]])
    }
  })

  test('say nothing about days of another year', () => {
    for (const year of years(2010, 2026)) {
      const { holidays, workdays } = notice(year) as Exclude<ReturnType<typeof notice>, false>
      for (const day of [...Object.keys(holidays), ...Object.keys(workdays)])
        expect(day.startsWith(`${year}-`), day).toBe(true)
    }
  })

  test('never make up work on a day that is worked anyway', () => {
    for (const day of years(2010, 2026).flatMap(yearOf))
      if (dayIs(day) === 'make-up') expect([0, 6], day).toContain(new Date(day).getUTCDay())
  })

  test('hold all the years that the package has', () => {
    const files = readdirSync(join(root, 'node_modules', 'chinese-days', 'dist', 'years'))
    const latest = Math.max(...files.map((file) => Number(/^(\d{4})\.json$/.exec(file)?.[1] ?? 0)))
    expect(Math.max(...Object.keys(notices).map(Number))).toBe(latest)
  })
})

describe('the notice for 2026', () => {
  const range = (first: string, last: string): string[] => daysFrom(`2026-${first}`, `2026-${last}`)
  const off = [
    range('01-01', '01-03'),
    range('02-15', '02-23'),
    range('04-04', '04-06'),
    range('05-01', '05-05'),
    range('06-19', '06-21'),
    range('09-25', '09-27'),
    range('10-01', '10-07'),
  ].flat()
  const made = ['01-04', '02-14', '02-28', '05-09', '09-20', '10-10'].map((day) => `2026-${day}`)

  test('gives 33 days off and 6 days of make-up work', () => {
    expect(yearOf(2026).filter((day) => dayKind(date(day)) in holidays)).toEqual(off)
    expect(yearOf(2026).filter((day) => dayKind(date(day)) === 'make-up-working-day')).toEqual(made)
  })

  test('leaves 248 working days', () => {
    expect(yearOf(2026).filter((day) => !isRestDay(date(day)))).toHaveLength(248)
    expect(addWorkingDays(date('2025-12-31'), 248)!.toString()).toBe('2026-12-31')
    expect(addWorkingDays(date('2025-12-31'), 249)!.year).toBe(2027)
  })
})

/** The four holidays of a year as the table gives them: days after 20 January, 3 April, 26 May and 6 September. */
function tabled(year: number): string[] {
  const signs = lunarHolidays.slice(
    (year - lunarHolidaysFrom) * 4,
    (year - lunarHolidaysFrom) * 4 + 4,
  )
  return [
    [1, 20],
    [4, 3],
    [5, 26],
    [9, 6],
  ].map(([month, day], index) =>
    new Date(Date.UTC(year, month! - 1, day! + parseInt(signs[index]!, 36)))
      .toISOString()
      .slice(0, 10),
  )
}

describe('the holidays of moon and sun', () => {
  test('are a fresh computation', () => {
    expect({ first: lunarHolidaysFrom, codes: lunarHolidays }).toEqual(freshLunarHolidays())
  })

  test('reach a year beyond the days that are counted, on either end', () => {
    expect(lunarHolidaysFrom).toBe(1899)
    expect(lunarHolidays).toHaveLength((2101 - 1899 + 1) * 4)
  })

  test('agree with the Chinese calendar of Temporal from 1900 to 2100', () => {
    for (const year of years(1900, 2100)) {
      const [springFestival, , dragonBoat, midAutumn] = tabled(year)
      expect([springFestival, dragonBoat, midAutumn]).toEqual([
        lunarDay(year, 1, 1),
        lunarDay(year, 5, 5),
        lunarDay(year, 8, 15),
      ])
    }
  })

  // ICU, behind Intl, reckons the moon less exactly. In these years the new moon comes within minutes
  // of midnight in Beijing, and ICU puts it on the wrong side; the official almanac has our days.
  const toleratedInIntl = ['1954-02-03', '2027-02-06', '2030-02-03']

  test('agree with the Chinese calendar of Intl, but for three new moons close to midnight', () => {
    const moon = new Intl.DateTimeFormat('en-u-ca-chinese', {
      timeZone: 'UTC',
      month: 'numeric',
      day: 'numeric',
    })
    for (const year of years(1900, 2100)) {
      const [springFestival, , dragonBoat, midAutumn] = tabled(year)
      for (const [day, monthAndDay] of [
        [springFestival!, '1/1'],
        [dragonBoat!, '5/5'],
        [midAutumn!, '8/15'],
      ] as const)
        if (!toleratedInIntl.includes(day))
          expect([day, moon.format(new Date(day))]).toEqual([day, monthAndDay])
    }
  })

  test('have Qingming where the course of the sun has it', () => {
    for (const year of years(1900, 2100)) expect(tabled(year)[1]).toBe(qingming(year))
  })

  test('lie within the days off of each notice', () => {
    for (const year of years(2010, 2026))
      for (const day of tabled(year)) expect(isRestDay(date(day)), day).toBe(true)
  })
})

describe('a year without a notice', () => {
  const unknown = [...years(1900, 2009), ...years(2027, 2100)]

  test('has the 13 public holidays fixed by regulation, fewer only where two fall on one day', () => {
    for (const year of unknown) {
      const found = yearOf(year).filter((day) => dayKind(date(day)) in holidays)
      expect(found).toEqual([...fixedHolidays(year).keys()].sort())
      const onNationalDay = /-10-0[1-3]$/.test(tabled(year)[3]!)
      expect([year, found.length]).toEqual([year, onNationalDay ? 12 : 13])
    }
  })

  test('has no make-up working days, and rests on every Saturday and Sunday', () => {
    for (const day of unknown.flatMap(yearOf)) {
      const weekday = new Date(day).getUTCDay()
      if (weekday === 0 || weekday === 6) {
        if (!isRestDay(date(day))) throw new Error(`${day} is worked`)
      } else if (dayKind(date(day)) === 'make-up-working-day') throw new Error(`${day} is made up`)
    }
  })

  test('for example 2027', () => {
    expect(yearOf(2027).filter((day) => dayKind(date(day)) in holidays)).toEqual([
      '2027-01-01',
      '2027-02-05',
      '2027-02-06',
      '2027-02-07',
      '2027-02-08',
      '2027-04-05',
      '2027-05-01',
      '2027-05-02',
      '2027-06-09',
      '2027-09-15',
      '2027-10-01',
      '2027-10-02',
      '2027-10-03',
    ])
  })
})

describe('every day from 1900 to 2100', () => {
  const all = daysFrom('1900-01-01', '2100-12-31')

  test('is a rest day by both reckonings or by neither', () => {
    expect(all).toHaveLength(73_414)
    expect(all.filter((day) => isRestDay(date(day)) === isWorked(day))).toEqual([])
  })

  test('has its number and is found again by it', () => {
    const wrong = all.filter((day) => dateOf(dayNumber(date(day))).toString() !== day)
    expect(wrong).toEqual([])
  })

  test('has a working day not before it and one not after it, with rest days only in between', () => {
    let before = '1899-12-29'
    const wrong: string[] = []
    let waiting: string[] = []
    for (const day of all) {
      waiting.push(day)
      if (isWorked(day)) {
        before = day
        for (const waited of waiting)
          if (workingDayFrom(date(waited)).toString() !== day) wrong.push(waited)
        waiting = []
      }
      if (workingDayUpTo(date(day)).toString() !== before) wrong.push(day)
    }
    expect(wrong).toEqual([])
    expect(waiting).toEqual([])
  })
})

test('working days beyond the calendar are not invented', () => {
  expect(addWorkingDays(date('2100-12-31'), 1000)).toBeNull()
  expect(addWorkingDays(date('2026-03-02'), Number.MAX_SAFE_INTEGER)).toBeNull()
})

test('the table of notices says that it is written by a program', () => {
  for (const file of ['notices.ts', 'lunar-holidays.ts'])
    expect(readFileSync(join(root, 'rules', 'time', file), 'utf8')).toMatch(/do not edit/)
})
