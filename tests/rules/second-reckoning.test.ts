// Full sweeps against the second reckoning.
import { describe, expect, test, vi } from 'vitest'
import { findRule } from '../../rules/index.ts'
import { ask } from './ask.ts'
import { timeLimits } from './contract.ts'
import {
  daysFrom,
  longestBenefit,
  reckonPeriod,
  retirementTable,
  type Reckoned,
  type Unit,
} from './second-reckoning.ts'

// A slow machine is no fault of the rules.
vi.setConfig({ testTimeout: 120_000 })

const days = daysFrom('2011-01-01', '2026-12-31')

const reckoned = new Map<string, Map<string, Reckoned>>()

/** The second reckoning for every starting day, made once for each length. */
function reckonedFor(length: number, unit: Unit): Map<string, Reckoned> {
  const key = `${length} ${unit}`
  let found = reckoned.get(key)
  if (!found) {
    found = new Map(days.map((day) => [day, reckonPeriod(day, length, unit)]))
    reckoned.set(key, found)
  }
  return found
}

function same(found: unknown, expected: object): boolean {
  return Object.entries(expected).every(
    ([name, value]) => (found as Record<string, unknown>)[name] === value,
  )
}

/** The first few differences, so that a failure can be read. */
function differences(
  id: string,
  inputs: Iterable<readonly [input: Record<string, unknown>, expected: object]>,
): unknown[] {
  const rule = findRule(id)
  if (!rule) return [`there is no rule ${id}`]
  const wrong: unknown[] = []
  for (const [input, expected] of inputs) {
    const finding = rule.evaluate(input)
    if (finding.status !== 'computed' || !same(finding.result, expected))
      wrong.push({
        input,
        found: finding.status === 'computed' ? finding.result : finding,
        expected,
      })
    if (wrong.length === 5) break
  }
  return wrong
}

describe('a period from every day of 2011 to 2026 ends on the same day by both reckonings', () => {
  test('the sweep covers 16 years', () => {
    expect(days).toHaveLength(5844)
  })

  const lengths: [number, Unit][] = [
    [10, 'working-day'],
    [20, 'working-day'],
    [30, 'working-day'],
    [15, 'day'],
    [30, 'day'],
    [60, 'day'],
    [300, 'day'],
    [6, 'month'],
    [1, 'year'],
  ]
  test.each(lengths)('%i %s', (length, unit) => {
    const expected = reckonedFor(length, unit)
    const inputs = days.map((start) => [{ start, length, unit }, expected.get(start)!] as const)
    expect(differences('time.period', inputs)).toEqual([])
  })

  test('300 days of card.financial-activation', () => {
    const expected = reckonedFor(300, 'day')
    const inputs = days.map((received) => [{ received }, expected.get(received)!] as const)
    expect(differences('card.financial-activation', inputs)).toEqual([])
  })
})

describe('every time limit, from every day on which it was in force, ends on the day that the contract’s period gives', () => {
  test.each(timeLimits)('$id: $length $unit', ({ id, input, length, unit, from }) => {
    const expected = reckonedFor(length, unit)
    const inputs = days
      .filter((day) => from === null || day >= from)
      .map((day) => [{ [input]: day }, expected.get(day)!] as const)
    expect(inputs.length).toBeGreaterThan(1000)
    expect(differences(id, inputs)).toEqual([])
  })
})

describe('periods of 1 to 400 days and working days agree from days of every kind', () => {
  test.each([
    ['2026-01-30', 'day'],
    ['2025-09-27', 'day'],
    ['2009-11-30', 'day'],
    ['2026-01-30', 'working-day'],
    ['2025-09-27', 'working-day'],
    ['2009-11-30', 'working-day'],
    ['2024-02-29', 'month'],
    ['2023-08-31', 'month'],
  ] as const)('from %s in %s', (start, unit) => {
    const inputs = Array.from({ length: 400 }, (_, index) => index + 1).map(
      (length) => [{ start, length, unit }, reckonPeriod(start, length, unit)] as const,
    )
    expect(differences('time.period', inputs)).toEqual([])
  })
})

describe('every month of birth from 1950 to 2010 retires in the same month by both reckonings', () => {
  test.each(['men', 'women-55', 'women-50'] as const)('%s', (group) => {
    const table = retirementTable(group)
    expect(table.size).toBe(61 * 12)
    const inputs = [...table].map(([birth, expected]) => [{ group, birth }, expected] as const)
    expect(differences('retirement.age', inputs)).toEqual([])
  })
})

describe('every number of months of contributions from 0 to 600', () => {
  const months = Array.from({ length: 601 }, (_, month) => month)

  test('gives the same longest time on unemployment benefit by both reckonings', () => {
    const inputs = months.map(
      (contributionMonths) =>
        [{ contributionMonths }, { maximumMonths: longestBenefit(contributionMonths) }] as const,
    )
    expect(differences('sil.unemployment-duration', inputs)).toEqual([])
  })

  test('from 12 on, gives with carried-over months their sum, at most 24', () => {
    const inputs = months
      .filter((month) => month >= 12)
      .flatMap((contributionMonths) =>
        Array.from({ length: 25 }, (_, carriedOverMonths) => {
          let maximumMonths = longestBenefit(contributionMonths)
          for (let month = 0; month < carriedOverMonths && maximumMonths < 24; month++)
            maximumMonths++
          return [{ contributionMonths, carriedOverMonths }, { maximumMonths }] as const
        }),
      )
    expect(differences('sil.unemployment-duration', inputs)).toEqual([])
  })

  test('never gives more than 24 months, nor fewer for one month of contributions more', () => {
    for (const carriedOverMonths of [0, 6, 24]) {
      let before = 0
      for (const contributionMonths of months) {
        const finding = ask('sil.unemployment-duration', { contributionMonths, carriedOverMonths })
        const { maximumMonths } = (finding as { result: { maximumMonths: number } }).result
        expect(maximumMonths).toBeGreaterThanOrEqual(before)
        expect(maximumMonths).toBeLessThanOrEqual(24)
        before = maximumMonths
      }
    }
  })

  test('gives a right to benefit from one year on, to those alone who meet the other conditions too', () => {
    for (const contributionMonths of months)
      for (const involuntary of [true, false])
        for (const registered of [true, false]) {
          const finding = ask('sil.unemployment-eligibility', {
            contributionMonths,
            involuntary,
            registered,
          })
          const { eligible, unmet } = (
            finding as { result: { eligible: boolean; unmet: string[] } }
          ).result
          const missing = [contributionMonths < 12, !involuntary, !registered].filter(
            Boolean,
          ).length
          expect(unmet).toHaveLength(missing)
          expect(new Set(unmet).size).toBe(missing)
          expect(eligible).toBe(missing === 0)
        }
  })
})
