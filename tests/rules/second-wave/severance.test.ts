// Severance reckoned a second way: month by month over plain Dates, in whole fen, sharing nothing with rules/.
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { ask, computed, results, warningCodes } from '../ask.ts'

vi.setConfig({ testTimeout: 120_000 })

const id = 'labour.severance'
const dayLength = 86_400_000
const lawDay = '2008-01-01'

const dayAfter = (day: string, days = 1): string =>
  new Date(Date.parse(day) + days * dayLength).toISOString().slice(0, 10)

/** The corresponding day so many months later; where that month has none, its last day. */
function monthsLater(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const there = new Date(Date.UTC(year, month - 1 + months, date))
  // Run over into the next month: back to the last day of the one that was meant.
  if (there.getUTCDate() !== date) there.setUTCDate(0)
  return there.toISOString().slice(0, 10)
}

/** Half-years that are paid: two for a full year or a rest of six months, one for a shorter rest. */
function halfYears(from: string, to: string): number {
  const start = from < lawDay ? lawDay : from
  const end = dayAfter(to)
  let months = 0
  while (monthsLater(start, months + 1) <= end) months++
  const rest = months % 12
  const isExact = monthsLater(start, months) === end && rest === 0
  return 2 * Math.floor(months / 12) + (isExact ? 0 : rest >= 6 ? 2 : 1)
}

function reckon(from: string, to: string, wage: bigint, average: bigint): object {
  const capped = wage > 3n * average
  const base = capped ? 3n * average : wage
  const halves = capped ? Math.min(24, halfYears(from, to)) : halfYears(from, to)
  const twice = base * BigInt(halves)
  return {
    years: halves / 2,
    capped,
    base: yuan(base),
    // Half a fen is rounded up.
    amount: yuan(twice / 2n + (twice % 2n)),
  }
}

function yuan(fen: bigint): string {
  const digits = String(fen).padStart(3, '0')
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`
}

const years = (from: string, to: string): unknown =>
  results(id, { from, to, wage: '8000.00', localAverage: '10000.00' }).years

const first = Date.parse('1990-01-01') / dayLength
const law = Date.parse(lawDay) / dayLength
const day = (least: number, most: number) =>
  fc
    .integer({ min: least, max: most })
    .map((days) => new Date(days * dayLength).toISOString().slice(0, 10))

describe('severance', () => {
  test('is that of the second reckoning for any employment and any wage', () => {
    fc.assert(
      fc.property(
        day(first, law + 15_000),
        fc.oneof(fc.nat(400), fc.nat(16_000)),
        fc.bigInt({ min: 0n, max: 10n ** 9n }),
        fc.bigInt({ min: 1n, max: 10n ** 9n }),
        (from, length, wage, average) => {
          const to = dayAfter(from, length)
          const input = { from, to, wage: yuan(wage), localAverage: yuan(average) }
          if (to < lawDay) expect(ask(id, input).status).toBe('not-in-force')
          else expect([input, results(id, input)]).toEqual([input, reckon(from, to, wage, average)])
        },
      ),
      { numRuns: 4000 },
    )
  })

  test('is that of the second reckoning for every last day within three years, from every day of a leap year', () => {
    for (let start = 0; start < 366; start++) {
      const from = dayAfter('2024-01-01', start)
      for (let length = start % 7; length < 1100; length += 7) {
        const to = dayAfter(from, length)
        expect([from, to, years(from, to)]).toEqual([from, to, halfYears(from, to) / 2])
      }
    }
  })

  test('never falls with another day of work, and grows by half a year at a time', () => {
    for (const from of ['2024-02-29', '2023-08-31', '2025-01-01', '1999-05-05']) {
      let before = years(from, from < lawDay ? lawDay : from) as number
      expect(before).toBe(0.5)
      for (let to = dayAfter(from < lawDay ? lawDay : from); to < '2029-01-01'; to = dayAfter(to)) {
        const now = years(from, to) as number
        // On the day that completes a year, what was counted for the rest is the year itself.
        expect([0, 0.5]).toContain(now - before)
        before = now
      }
    }
  })
})

describe('the years of severance', () => {
  test.each([
    ['one day', '2026-03-02', '2026-03-02', 0.5],
    ['a day short of half a year', '2026-03-02', '2026-08-31', 0.5],
    ['half a year', '2026-03-02', '2026-09-01', 1],
    ['a day short of a year', '2026-03-02', '2027-02-28', 1],
    ['a year', '2026-03-02', '2027-03-01', 1],
    ['a year and a day', '2026-03-02', '2027-03-02', 1.5],
    [
      'half a year from the end of August, whose month has no such day',
      '2025-08-31',
      '2026-02-27',
      1,
    ],
    ['a day less', '2025-08-31', '2026-02-26', 0.5],
    ['a year from 29 February', '2024-02-29', '2025-02-27', 1],
    ['a day more', '2024-02-29', '2025-02-28', 1.5],
    ['a year from the first day of the Law', '2008-01-01', '2008-12-31', 1],
    ['a year of the Law, and many before it', '1985-06-01', '2008-12-31', 1],
    ['its first day, and many years before it', '1985-06-01', '2008-01-01', 0.5],
  ])('%s', (_, from, to, expected) => {
    expect(years(from, to)).toBe(expected)
  })
})

describe('the limit for high wages', () => {
  const long = { from: '2008-01-01', to: '2026-11-24', localAverage: '12000.00' }

  test('begins one fen above three times the local average, for the wage and the years alike', () => {
    expect(results(id, { ...long, wage: '36000.00' })).toEqual({
      years: 19,
      capped: false,
      base: '36000.00',
      amount: '684000.00',
    })
    expect(results(id, { ...long, wage: '36000.01' })).toEqual({
      years: 12,
      capped: true,
      base: '36000.00',
      amount: '432000.00',
    })
  })

  test('leaves shorter employments their years', () => {
    const twelve = { from: '2010-01-01', localAverage: '100.00', wage: '1000.00' }
    for (const [to, expected] of [
      ['2021-06-29', 11.5],
      ['2021-12-31', 12],
      ['2022-01-01', 12],
    ] as const)
      expect([to, results(id, { ...twelve, to }).years]).toEqual([to, expected])
  })

  test('is said in the steps where it cuts years off, and only there', () => {
    const cut = (to: string): boolean =>
      computed(id, { ...long, to, wage: '50000.00' }).steps.some(({ en }) =>
        en.startsWith('Of the'),
      )
    expect([cut('2019-12-31'), cut('2020-01-01')]).toEqual([false, true])
  })
})

describe('an employment', () => {
  const money = { wage: '8000.00', localAverage: '10000.00' }

  test('that ends before it begins is wrong at its last day, whether the local average is given or not', () => {
    for (const more of [money, { wage: '8000.00' }])
      for (const [from, to] of [
        ['2026-03-02', '2026-03-01'],
        ['2007-03-02', '2007-03-01'],
      ])
        expect(ask(id, { from, to, ...more })).toMatchObject({
          status: 'invalid',
          errors: [{ field: 'to' }],
        })
  })

  test('that ended before the Law is not in force, on its first day it is', () => {
    const from = '2000-01-01'
    expect(ask(id, { from, to: '2007-12-31', ...money })).toMatchObject({
      status: 'not-in-force',
      inForceFrom: lawDay,
    })
    expect(ask(id, { from, to: lawDay, ...money }).status).toBe('computed')
  })

  test('that began before the Law says that older years follow older rules', () => {
    const to = '2026-01-01'
    expect(warningCodes(id, { from: '2007-12-31', to, ...money })).toContain('before-the-law')
    expect(warningCodes(id, { from: '2008-01-01', to, ...money })).not.toContain('before-the-law')
  })

  test('without a local average is told its years, and what is owed if the wage is no higher than the limit', () => {
    const finding = ask(id, {
      from: '2020-03-02',
      to: '2026-03-02',
      wage: '8000.00',
      localAverage: null,
    })
    if (finding.status !== 'needs-local-figure') throw new Error(finding.status)
    expect(finding.figures.map(({ field }) => field)).toEqual(['localAverage'])
    expect(finding.steps.map(({ en }) => en).join(' ')).toMatch(/6\.5 years.*52,000\.00 yuan/)
  })

  test('ends no sooner than it begins, and says so in both languages', () => {
    const input = { wage: '8000.00', localAverage: '10000.00', from: '2026-03-02' }
    expect(ask(id, { ...input, to: '2026-03-01' })).toEqual({
      status: 'invalid',
      errors: [
        {
          field: 'to',
          message: {
            en: 'Found “2026-03-01”; expected a day that is not before the first day, 2026-03-02.',
            zh: '填写的是“2026-03-01”；应为不早于第一天（2026-03-02）的日期。',
          },
        },
      ],
    })
    expect(ask(id, { ...input, to: '2026-03-02' }).status).toBe('computed')
  })

  test('has no local average of nothing', () => {
    const input = { from: '2020-03-02', to: '2026-03-02', wage: '8000.00' }
    for (const localAverage of ['0', '0.00', '000.0'])
      expect(ask(id, { ...input, localAverage })).toMatchObject({
        status: 'invalid',
        errors: [{ field: 'localAverage' }],
      })
    expect(ask(id, { ...input, localAverage: '0.01' }).status).toBe('computed')
  })
})
