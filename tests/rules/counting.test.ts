import { describe, expect, test } from 'vitest'
import { ask, computed, results, warningCodes } from './ask.ts'
import { firstNotice, lastNotice } from './second-reckoning.ts'

type Row = [start: string, length: number, unit: string, expected: Record<string, unknown>]

function period(start: string, length: number, unit: string): Record<string, unknown> {
  return results('time.period', { start, length, unit })
}

/** What the reckoning of a period of days says, sentence by sentence. */
function steps(start: string, length: number): { en: string; zh: string }[] {
  return computed('time.period', { start, length, unit: 'day' }).steps.map(({ en, zh }) => ({
    en,
    zh,
  }))
}

/** lastDay, deadline, safeDay and why it moved. */
const days = (
  lastDay: string,
  deadline = lastDay,
  safeDay = lastDay,
  shiftedBy: string | null = null,
): Record<string, unknown> => ({ lastDay, deadline, safeDay, shiftedBy })

function hold(rows: Row[]): void {
  test.each(rows)('%s + %i %s', (start, length, unit, expected) => {
    expect(period(start, length, unit)).toMatchObject(expected)
  })
}

describe('the published test vectors come out', () => {
  hold([
    ['2026-02-06', 10, 'working-day', days('2026-02-27')],
    ['2026-09-28', 10, 'working-day', days('2026-10-16')],
    ['2026-04-20', 20, 'working-day', days('2026-05-20')],
    ['2026-08-05', 60, 'day', days('2026-10-04', '2026-10-08', '2026-09-30', 'holiday')],
    ['2026-08-21', 30, 'day', days('2026-09-20')],
    ['2026-09-10', 15, 'day', days('2026-09-25', '2026-09-28', '2026-09-24', 'holiday')],
    ['2025-12-05', 300, 'day', days('2026-10-01', '2026-10-08', '2026-09-30', 'holiday')],
    ['2026-08-31', 6, 'month', days('2027-02-28', '2027-03-01', '2027-02-26', 'weekend')],
    ['2016-08-21', 1, 'year', days('2017-08-21')],
  ])

  test('6 months from 31 August 2026 end in a year whose notice is not published: provisional', () => {
    expect(period('2026-08-31', 6, 'month')).toMatchObject({ provisional: true })
  })
})

describe('the starting day is not counted', () => {
  hold([
    ['2026-03-02', 1, 'day', days('2026-03-03')],
    ['2026-03-02', 1, 'working-day', days('2026-03-03')],
    // From a rest day the first working day after it is the first that counts.
    ['2026-03-07', 1, 'working-day', days('2026-03-09')],
    ['2026-03-06', 1, 'working-day', days('2026-03-09')],
    ['2026-03-05', 1, 'working-day', days('2026-03-06')],
  ])
})

describe('a last day on a weekend moves to Monday, and the safe day is Friday', () => {
  hold([
    ['2026-02-11', 30, 'day', days('2026-03-13')],
    ['2026-02-12', 30, 'day', days('2026-03-14', '2026-03-16', '2026-03-13', 'weekend')],
    ['2026-02-13', 30, 'day', days('2026-03-15', '2026-03-16', '2026-03-13', 'weekend')],
    ['2026-02-14', 30, 'day', days('2026-03-16')],
  ])
})

describe('a make-up working Saturday or Sunday is a working day: no shift', () => {
  hold([
    ['2025-12-05', 30, 'day', days('2026-01-04')],
    ['2026-01-15', 30, 'day', days('2026-02-14')],
    ['2026-01-29', 30, 'day', days('2026-02-28')],
    ['2026-04-09', 30, 'day', days('2026-05-09')],
    // The Sunday after that Saturday is an ordinary one.
    ['2026-04-10', 30, 'day', days('2026-05-10', '2026-05-11', '2026-05-09', 'weekend')],
    ['2026-09-10', 30, 'day', days('2026-10-10')],
    ['2026-09-11', 30, 'day', days('2026-10-11', '2026-10-12', '2026-10-10', 'weekend')],
  ])

  test('the reckoning says that it is a make-up working day', () => {
    const { steps } = computed('time.period', { start: '2026-08-21', length: 30, unit: 'day' })
    expect(steps.at(-1)!.en).toMatch(/make-up working day/)
    expect(steps.at(-1)!.zh).toMatch(/调休/)
  })
})

describe('a last day inside a holiday of the notice moves behind the whole holiday', () => {
  hold([
    // Spring Festival 2026: off from Sunday 15 to Monday 23 February, worked on Saturday the 14th.
    ['2026-01-16', 30, 'day', days('2026-02-15', '2026-02-24', '2026-02-14', 'holiday')],
    // A Friday off in exchange for a make-up day.
    ['2026-01-21', 30, 'day', days('2026-02-20', '2026-02-24', '2026-02-14', 'holiday')],
    // A Saturday inside the holiday is a day off of the notice, not a mere weekend.
    ['2026-01-22', 30, 'day', days('2026-02-21', '2026-02-24', '2026-02-14', 'holiday')],
    ['2026-01-24', 30, 'day', days('2026-02-23', '2026-02-24', '2026-02-14', 'holiday')],
    ['2026-01-25', 30, 'day', days('2026-02-24')],
    // New Year 2026 lies at the turn of two known years.
    ['2025-12-02', 30, 'day', days('2026-01-01', '2026-01-04', '2025-12-31', 'holiday')],
    ['2025-12-01', 30, 'day', days('2025-12-31')],
    // The seventieth anniversary of victory: a day off of one year only.
    ['2015-08-04', 30, 'day', days('2015-09-03', '2015-09-06', '2015-09-02', 'holiday')],
    ['2016-08-04', 30, 'day', days('2016-09-03', '2016-09-05', '2016-09-02', 'weekend')],
    // Days off of the next year's holiday that the notice already gives at the end of December.
    ['2018-11-30', 30, 'day', days('2018-12-30', '2019-01-02', '2018-12-29', 'holiday')],
    ['2018-11-29', 30, 'day', days('2018-12-29')],
  ])
})

describe('a period of months ends on the corresponding day', () => {
  hold([
    ['2014-05-28', 3, 'month', days('2014-08-28')],
    ['2026-01-15', 1, 'month', { lastDay: '2026-02-15' }],
    ['2026-11-30', 1, 'month', { lastDay: '2026-12-30' }],
    ['2026-12-31', 1, 'month', { lastDay: '2027-01-31' }],
    ['2025-02-28', 1, 'month', { lastDay: '2025-03-28' }],
    ['2025-07-31', 12, 'month', { lastDay: '2026-07-31' }],
  ])
})

describe('where there is no corresponding day, a period of months ends on the last day of the month', () => {
  hold([
    ['2026-01-28', 1, 'month', { lastDay: '2026-02-28' }],
    ['2026-01-29', 1, 'month', { lastDay: '2026-02-28' }],
    ['2026-01-31', 1, 'month', { lastDay: '2026-02-28' }],
    ['2024-01-29', 1, 'month', { lastDay: '2024-02-29' }],
    ['2024-01-31', 1, 'month', { lastDay: '2024-02-29' }],
    ['2026-03-31', 1, 'month', { lastDay: '2026-04-30' }],
    ['2026-03-30', 1, 'month', { lastDay: '2026-04-30' }],
    ['2026-08-31', 1, 'month', { lastDay: '2026-09-30' }],
    ['2026-12-31', 2, 'month', { lastDay: '2027-02-28' }],
    ['2027-12-31', 2, 'month', { lastDay: '2028-02-29' }],
    // The short month on the way does not shorten the longer one at the end.
    ['2026-01-31', 2, 'month', { lastDay: '2026-03-31' }],
  ])
})

describe('a year from 29 February ends on 28 February, unless that year too has a 29th', () => {
  hold([
    ['2024-02-29', 1, 'year', { lastDay: '2025-02-28' }],
    ['2024-02-29', 4, 'year', { lastDay: '2028-02-29' }],
    ['2023-02-28', 1, 'year', { lastDay: '2024-02-28' }],
    ['2096-02-29', 4, 'year', { lastDay: '2100-02-28' }],
    ['2024-02-28', 1, 'day', { lastDay: '2024-02-29' }],
    ['2025-02-28', 1, 'day', { lastDay: '2025-03-01' }],
    ['2000-02-28', 1, 'day', { lastDay: '2000-02-29' }],
    ['1900-02-28', 1, 'day', { lastDay: '1900-03-01' }],
    ['2024-02-28', 365, 'day', { lastDay: '2025-02-27' }],
    ['2025-02-28', 365, 'day', { lastDay: '2026-02-28' }],
  ])
})

describe('a result is provisional where it touches a year whose notice is not known', () => {
  const provisional: [start: string, length: number, unit: string, expected: boolean][] = [
    // The turn of 2026 and 2027.
    ['2026-12-01', 30, 'day', false],
    ['2026-12-02', 30, 'day', true],
    ['2026-12-30', 1, 'working-day', false],
    ['2026-12-31', 1, 'working-day', true],
    ['2026-12-16', 11, 'working-day', false],
    ['2026-12-16', 12, 'working-day', true],
    // Before 2010: calendar days ask for the end only; its safe day may lie in the year before.
    ['2009-12-02', 30, 'day', true],
    ['2009-12-04', 30, 'day', true],
    ['2009-12-05', 30, 'day', false],
    ['2009-06-01', 1, 'year', false],
    ['2009-12-01', 30, 'day', true],
    // Working days ask for each day on the way, the starting day too.
    ['2009-12-31', 1, 'working-day', true],
    ['2009-12-31', 100, 'working-day', true],
    ['2010-01-01', 1, 'working-day', false],
    ['2031-05-06', 1, 'working-day', true],
    ['2031-05-06', 1, 'day', true],
  ]

  test.each(provisional)('%s + %i %s: %s', (start, length, unit, expected) => {
    expect(period(start, length, unit).provisional).toBe(expected)
    const codes = warningCodes('time.period', { start, length, unit })
    expect(codes.includes('provisional-calendar')).toBe(expected)
  })

  test('an answer for such a year says for which years there is a notice', () => {
    const { warnings } = computed('time.period', { start: '2031-05-06', length: 1, unit: 'day' })
    expect(warnings.map(({ en }) => en)).toEqual([
      expect.stringContaining(`(the years ${firstNotice} to ${lastNotice} are)`),
    ])
    expect(warnings.map(({ zh }) => zh)).toEqual([
      expect.stringContaining(`（已收录${firstNotice}年至${lastNotice}年）`),
    ])
  })

  test('such a year is counted with weekends and the holidays fixed by regulation', () => {
    // 1 to 3 October 2027 are a Friday, a Saturday and a Sunday; only these three days are fixed.
    expect(period('2027-09-01', 30, 'day')).toEqual({
      ...days('2027-10-01', '2027-10-04', '2027-09-30', 'holiday'),
      provisional: true,
    })
    expect(period('2027-09-02', 30, 'day')).toMatchObject({ shiftedBy: 'holiday' })
    expect(period('2027-09-04', 30, 'day')).toMatchObject(days('2027-10-04'))
    expect(period('2027-09-09', 30, 'day')).toEqual({
      ...days('2027-10-09', '2027-10-11', '2027-10-08', 'weekend'),
      provisional: true,
    })
    expect(steps('2027-09-01', 30).at(-2)).toEqual({
      en: 'That day is a public holiday fixed by regulation (National Day). The period ends on the first working day after it: Monday 4 October 2027.',
      zh: '该日为法定节日（国庆节），以其后的第一个工作日为期间的最后一日：2027年10月4日（星期一）。',
    })
    // The first days of 2027: Friday off, then a weekend.
    expect(period('2026-12-02', 30, 'day')).toMatchObject(
      days('2027-01-01', '2027-01-04', '2026-12-31', 'holiday'),
    )
    expect(period('2026-12-31', 1, 'working-day')).toMatchObject(days('2027-01-04'))
  })
})

describe('days are counted up to the end of the year 2100', () => {
  test('a period that ends on the last day is counted, one that ends a day later is refused', () => {
    expect(period('2100-12-30', 1, 'day')).toMatchObject({ lastDay: '2100-12-31' })
    for (const [length, unit] of [
      [2, 'day'],
      [2, 'working-day'],
      [1, 'month'],
      [1, 'year'],
      [1e6, 'day'],
      [Number.MAX_SAFE_INTEGER, 'month'],
      [Number.MAX_SAFE_INTEGER, 'year'],
      [Number.MAX_SAFE_INTEGER, 'working-day'],
    ] as const) {
      const finding = ask('time.period', { start: '2100-12-30', length, unit })
      expect(finding).toMatchObject({ status: 'invalid', errors: [{ field: 'length' }] })
    }
  })

  test('the first day that can be asked for is 1 January 1900', () => {
    expect(period('1900-01-01', 1, 'day')).toMatchObject({ lastDay: '1900-01-02' })
    expect(ask('time.period', { start: '1899-12-31', length: 1, unit: 'day' }).status).toBe(
      'invalid',
    )
  })
})

describe('card.financial-activation takes the days that the card office says', () => {
  test('300 days unless it says otherwise', () => {
    const received = '2025-12-05'
    expect(results('card.financial-activation', { received })).toEqual(
      results('card.financial-activation', { received, days: 300 }),
    )
    expect(results('card.financial-activation', { received, days: 299 })).toMatchObject(
      days('2026-09-30'),
    )
  })

  test('it says that no national law sets the limit, and does not call that an analogy', () => {
    const codes = warningCodes('card.financial-activation', { received: '2025-12-05' })
    expect(codes).toContain('local-practice')
    expect(codes).not.toContain('by-analogy')
  })
})
