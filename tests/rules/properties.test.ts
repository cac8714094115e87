import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { results } from './ask.ts'
import { timeLimits, type Unit } from './contract.ts'
import { isWorked, reckonPeriod } from './second-reckoning.ts'

// A slow machine is no fault of the rules.
vi.setConfig({ testTimeout: 120_000 })

const dayZero = Date.UTC(1900, 0, 1)
const dayCount = (Date.UTC(2090, 0, 1) - dayZero) / 86_400_000

/** Any day from 1900 to 2089, the known years more often. */
const day = fc
  .oneof(fc.integer({ min: 0, max: dayCount - 1 }), fc.integer({ min: 40_000, max: 47_000 }))
  .map((days) => new Date(dayZero + days * 86_400_000).toISOString().slice(0, 10))

const longest: Record<Unit, number> = { day: 1500, 'working-day': 800, month: 60, year: 10 }

const unit = fc.constantFrom<Unit>('day', 'working-day', 'month', 'year')

/** A period of any unit and a length that suits it. */
const period = unit.chain((unit) =>
  fc.record({ unit: fc.constant(unit), length: fc.integer({ min: 1, max: longest[unit] }) }),
)

interface Limit {
  lastDay: string
  deadline: string
  safeDay: string
  shiftedBy: string | null
  provisional: boolean
}

const count = (start: string, { length, unit }: { length: number; unit: Unit }): Limit =>
  results('time.period', { start, length, unit }) as unknown as Limit

const often = { numRuns: 1500 }

describe('of every period', () => {
  test('the safe day is not after the last day, nor the last day after the deadline', () => {
    fc.assert(
      fc.property(day, period, (start, period) => {
        const { safeDay, lastDay, deadline } = count(start, period)
        expect(safeDay <= lastDay && lastDay <= deadline).toBe(true)
        expect(lastDay > start).toBe(true)
      }),
      often,
    )
  })

  test('the deadline and the safe day are working days, and none lies between them but they', () => {
    fc.assert(
      fc.property(day, period, (start, period) => {
        const { safeDay, lastDay, deadline } = count(start, period)
        expect(isWorked(deadline)).toBe(true)
        expect(isWorked(safeDay)).toBe(true)
        if (isWorked(lastDay)) expect([safeDay, deadline]).toEqual([lastDay, lastDay])
        else expect(safeDay < lastDay && lastDay < deadline).toBe(true)
      }),
      often,
    )
  })

  test('a reason for a shift is given if and only if there is one', () => {
    fc.assert(
      fc.property(day, period, (start, period) => {
        const { lastDay, deadline, shiftedBy } = count(start, period)
        expect(shiftedBy === null).toBe(lastDay === deadline)
        expect([null, 'holiday', 'weekend']).toContain(shiftedBy)
      }),
      often,
    )
  })

  test('an event a day later never makes it end earlier', () => {
    fc.assert(
      fc.property(day, day, period, (one, other, period) => {
        const [earlier, later] = one < other ? [one, other] : [other, one]
        const [before, after] = [count(earlier, period), count(later, period)]
        expect(before.lastDay <= after.lastDay).toBe(true)
        expect(before.deadline <= after.deadline).toBe(true)
        expect(before.safeDay <= after.safeDay).toBe(true)
      }),
      often,
    )
  })

  test('events on neighbouring days end in their order', () => {
    fc.assert(
      fc.property(day, period, (start, period) => {
        const following = new Date(Date.parse(start) + 86_400_000).toISOString().slice(0, 10)
        const [before, after] = [count(start, period), count(following, period)]
        expect(before.lastDay <= after.lastDay).toBe(true)
        expect(before.deadline <= after.deadline).toBe(true)
        expect(before.safeDay <= after.safeDay).toBe(true)
      }),
      often,
    )
  })

  test('one day, month or year more never moves a deadline back', () => {
    fc.assert(
      fc.property(day, period, (start, period) => {
        const [shorter, longer] = [
          count(start, period),
          count(start, { ...period, length: period.length + 1 }),
        ]
        expect(shorter.lastDay < longer.lastDay).toBe(true)
        expect(shorter.deadline <= longer.deadline).toBe(true)
        expect(shorter.safeDay <= longer.safeDay).toBe(true)
      }),
      often,
    )
  })

  test('the days are those of the second reckoning, in every year', () => {
    fc.assert(
      fc.property(day, period, (start, period) => {
        expect(count(start, period)).toEqual(reckonPeriod(start, period.length, period.unit))
      }),
      { numRuns: 600 },
    )
  })
})

describe('of a period of working days', () => {
  const workingDays = fc
    .integer({ min: 1, max: longest['working-day'] })
    .map((length) => ({ length, unit: 'working-day' as const }))

  test('last day, deadline and safe day are the same day', () => {
    fc.assert(
      fc.property(day, workingDays, (start, period) => {
        const { lastDay, deadline, safeDay, shiftedBy } = count(start, period)
        expect([deadline, safeDay, shiftedBy]).toEqual([lastDay, lastDay, null])
      }),
      often,
    )
  })

  test('its parts add up: so many working days, then so many more', () => {
    fc.assert(
      fc.property(day, workingDays, workingDays, (start, one, other) => {
        const whole = count(start, { ...one, length: one.length + other.length })
        expect(count(count(start, one).lastDay, other).lastDay).toBe(whole.lastDay)
      }),
      often,
    )
  })
})

describe('twelve months', () => {
  test('are a year', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 10 }), (start, years) => {
        expect(count(start, { length: 12 * years, unit: 'month' })).toEqual(
          count(start, { length: years, unit: 'year' }),
        )
      }),
    )
  })
})

describe('every time limit', () => {
  test('counts as time.period does with the period of the contract', () => {
    fc.assert(
      fc.property(fc.constantFrom(...timeLimits), day, (limit, start) => {
        fc.pre(limit.from === null || start >= limit.from)
        expect(results(limit.id, { [limit.input]: start })).toEqual(count(start, limit))
      }),
      often,
    )
  })
})
