// Maternity leave and its allowance against a second reckoning: plain Dates in UTC, and rational numbers over BigInt.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ask, computed, results, warningCodes } from '../ask.ts'

const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000
const dayOf = (number: number): string => new Date(number * 86_400_000).toISOString().slice(0, 10)

/** The days of leave as the article counts them out, one sentence after the other. */
function leaveOf(event: string, difficult: boolean, children: number): number {
  if (event === 'miscarriage-under-4-months') return 15
  if (event === 'miscarriage-from-4-months') return 42
  let days = 98
  if (difficult) days += 15
  for (let child = 2; child <= children; child++) days += 15
  return days
}

/** Every kind of leave. */
const kinds = [
  { event: 'miscarriage-under-4-months' },
  { event: 'miscarriage-from-4-months' },
  ...[false, true].flatMap((difficult) =>
    [1, 2, 3, 4, 5, 6, 7, 8, 9].map((children) => ({ event: 'birth', difficult, children })),
  ),
]

describe('maternity leave', () => {
  test('is as long as the article says, for every kind and every first day of 2012 to 2040', () => {
    for (const kind of kinds) {
      const { difficult = false, children = 1 } = kind as { difficult?: boolean; children?: number }
      const days = leaveOf(kind.event, difficult, children)
      for (let at = dayNumber('2012-04-28'); at <= dayNumber('2040-12-31'); at++) {
        const found = results('maternity.leave', { start: dayOf(at), ...kind })
        if (found.days !== days || found.lastDay !== dayOf(at + days - 1))
          expect([dayOf(at), kind, found]).toEqual([days, dayOf(at + days - 1)])
      }
    }
  })

  test('of the shortest and the longest kind', () => {
    const start = '2026-01-01'
    const longest = { start, event: 'birth', difficult: true, children: 9 }
    expect(results('maternity.leave', longest).days).toBe(98 + 15 + 8 * 15)
    expect(results('maternity.leave', { start, event: 'miscarriage-under-4-months' })).toEqual({
      days: 15,
      lastDay: '2026-01-15',
    })
  })

  test('takes one child and no difficult birth where nothing, or null, is given', () => {
    const start = '2026-01-01'
    const plain = results('maternity.leave', { start, event: 'birth' })
    for (const more of [{ difficult: null, children: null }, { difficult: false }, { children: 1 }])
      expect(results('maternity.leave', { start, event: 'birth', ...more })).toEqual(plain)
  })

  test.each(['miscarriage-under-4-months', 'miscarriage-from-4-months'])(
    'after a %s knows no difficult birth and no number of children',
    (event) => {
      const start = '2026-03-02'
      const wrong = (more: object): unknown => {
        const finding = ask('maternity.leave', { start, event, ...more })
        return finding.status === 'invalid' ? finding.errors.map(({ field }) => field) : finding
      }
      expect(wrong({ difficult: true })).toEqual(['difficult'])
      expect(wrong({ children: 2 })).toEqual(['children'])
      expect(wrong({ difficult: true, children: 2 })).toEqual(['difficult', 'children'])
      // What is taken anyway may be said.
      const same = results('maternity.leave', { start, event })
      expect(results('maternity.leave', { start, event, difficult: false, children: 1 })).toEqual(
        same,
      )
    },
  )

  test.each([0, 10, 1.5, '2', true])('of %j children is no leave', (children) => {
    expect(ask('maternity.leave', { start: '2026-03-02', event: 'birth', children })).toMatchObject(
      {
        status: 'invalid',
        errors: [{ field: 'children' }],
      },
    )
  })

  test('ends within the calendar', () => {
    const event = 'miscarriage-under-4-months'
    expect(results('maternity.leave', { start: '2100-12-17', event }).lastDay).toBe('2100-12-31')
    expect(ask('maternity.leave', { start: '2100-12-18', event })).toMatchObject({
      status: 'invalid',
      errors: [{ field: 'start' }],
    })
  })

  test('is that of the Rules from the day on which they took effect', () => {
    const status = (start: string): string =>
      ask('maternity.leave', { start, event: 'birth' }).status
    expect([status('2012-04-27'), status('2012-04-28')]).toEqual(['not-in-force', 'computed'])
  })

  test('says that provinces add days, and shows a sum only where something is added', () => {
    const start = '2026-03-02'
    const steps = (more: object): number =>
      computed('maternity.leave', { start, event: 'birth', ...more }).steps.length
    expect([
      steps({}),
      steps({ difficult: true }),
      steps({ difficult: true, children: 2 }),
    ]).toEqual([3, 5, 6])
    expect(warningCodes('maternity.leave', { start, event: 'birth' })).toEqual([
      'provinces-add-days',
    ])
  })
})

/** The allowance on paper: average × days ÷ 30 as a fraction of fen, half a fen up. */
function onPaper(average: string, days: number): string {
  const [yuan, fen = ''] = average.split('.') as [string, string?]
  const numerator = BigInt(yuan + fen.padEnd(2, '0')) * BigInt(days)
  let [whole, rest] = [numerator / 30n, numerator % 30n]
  if (rest >= 15n) whole++
  rest = whole % 100n
  return `${whole / 100n}.${rest < 10n ? '0' : ''}${rest}`
}

describe('the maternity allowance', () => {
  const allowance = (employerAverage: string, days: number): unknown =>
    results('maternity.allowance', { days, employerAverage }).allowance

  test('is the same on paper, for every number of days and every last digit', () => {
    for (let days = 1; days <= 400; days++)
      for (const average of [
        '0.00',
        '0.01',
        '0.1',
        '7',
        '3999.99',
        '9876.54',
        '12000.00',
        '50001.07',
      ])
        expect([average, days, allowance(average, days)]).toEqual([
          average,
          days,
          onPaper(average, days),
        ])
  })

  test('is the same on paper for any wage', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 99_999_999_999_999_999n }),
        fc.integer({ min: 1, max: 400 }),
        (fen, days) => {
          const average = `${fen / 100n}.${String(fen % 100n).padStart(2, '0')}`
          expect(allowance(average, days)).toBe(onPaper(average, days))
        },
      ),
    )
  })

  test('of a month of days is the average itself, and grows with every day', () => {
    expect(allowance('12345.67', 30)).toBe('12345.67')
    const inFen = (days: number): bigint =>
      BigInt(String(allowance('12345.67', days)).replace('.', ''))
    for (let days = 2; days <= 400; days++) expect(inFen(days) > inFen(days - 1)).toBe(true)
  })

  test.each([
    ['0.01', 14, '0.00'],
    ['0.01', 15, '0.01'],
    ['0.03', 15, '0.02'],
    ['0.01', 45, '0.02'],
  ])('rounds half a fen up, once: %s for %i days is %s', (average, days, sum) => {
    expect(allowance(average, days)).toBe(sum)
  })

  test.each([0, 401, 98.5, '98'])('of %j days is none', (days) => {
    expect(ask('maternity.allowance', { days, employerAverage: '12000.00' })).toMatchObject({
      status: 'invalid',
      errors: [{ field: 'days' }],
    })
  })

  test('for the leave of twins by a difficult birth follows from the leave', () => {
    const { days } = results('maternity.leave', {
      start: '2026-01-01',
      event: 'birth',
      difficult: true,
      children: 2,
    })
    expect(allowance('12000.00', Number(days))).toBe('51200.00')
  })

  test('says that the divisor is practice, that a higher wage is a local matter, and who pays without insurance', () => {
    expect(warningCodes('maternity.allowance', { days: 98, employerAverage: '1.00' })).toEqual([
      'divisor-is-practice',
      'own-wage-higher',
      'days-paid-differ',
      'not-insured',
    ])
  })
})
