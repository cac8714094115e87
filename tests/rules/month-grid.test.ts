// The month from which a day is chosen: which days it holds, and where each key leads.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  allMoves,
  isMove,
  leadsOn,
  moveBy,
  weeksOf,
  withinBounds,
  type Move,
} from '../../src/client/calculator/month-grid.ts'

const date = (day: string): Temporal.PlainDate => Temporal.PlainDate.from(day)
const [first, last] = [date('1900-01-01'), date('2100-12-31')]

const anyDay = fc
  .integer({ min: 0, max: first.until(last).days })
  .map((days) => first.add({ days }))
const dayNearBounds = fc.oneof(
  anyDay,
  fc.integer({ min: 0, max: 800 }).map((days) => first.add({ days })),
  fc.integer({ min: 0, max: 800 }).map((days) => last.subtract({ days })),
)
const isBound = (day: Temporal.PlainDate): boolean => day.equals(first) || day.equals(last)
const opposite: Partial<Record<Move, Move>> = {
  ArrowLeft: 'ArrowRight',
  ArrowUp: 'ArrowDown',
  ArrowRight: 'ArrowLeft',
  ArrowDown: 'ArrowUp',
}

describe('the weeks of a month', () => {
  test('begin on Monday and hold every day of the month once, in every month of 1900 to 2100', () => {
    let months = 0
    for (
      let month = first.toPlainYearMonth();
      Temporal.PlainYearMonth.compare(month, last.toPlainYearMonth()) <= 0;
      month = month.add({ months: 1 })
    ) {
      months++
      const weeks = weeksOf(month)
      const days = weeks.flat()
      const wrong =
        weeks.some((week) => week.length !== 7 || week[0]!.dayOfWeek !== 1) ||
        days.some((day, at) => at > 0 && !day.equals(days[at - 1]!.add({ days: 1 })))
      expect([month.toString(), wrong]).toEqual([month.toString(), false])
      expect(
        days
          .filter(({ year, month: of }) => year === month.year && of === month.month)
          .map(({ day }) => day),
      ).toEqual(Array.from({ length: month.daysInMonth }, (_, day) => day + 1))
      // No week is a neighbour's alone.
      for (const week of weeks) expect(week.some((day) => day.month === month.month)).toBe(true)
    }
    expect(months).toBe(201 * 12)
  })

  test('are four at the least and six at the most', () => {
    const count = (month: string): number => weeksOf(Temporal.PlainYearMonth.from(month)).length
    expect([count('2027-02'), count('2026-10'), count('2026-08')]).toEqual([4, 5, 6])
  })
})

describe('a key', () => {
  test.each<[Move, string]>([
    ['ArrowLeft', '2024-02-28'],
    ['ArrowRight', '2024-03-01'],
    ['ArrowUp', '2024-02-22'],
    ['ArrowDown', '2024-03-07'],
    ['Home', '2024-02-26'],
    ['End', '2024-03-03'],
    ['PageUp', '2024-01-29'],
    ['PageDown', '2024-03-29'],
    ['Shift+PageUp', '2023-02-28'],
    ['Shift+PageDown', '2025-02-28'],
  ])('%s leads from Thursday 29 February 2024 to %s', (key, day) => {
    expect(moveBy(date('2024-02-29'), key).toString()).toBe(day)
  })

  test('leads to no day before 1900 or after 2100', () => {
    fc.assert(
      fc.property(dayNearBounds, fc.constantFrom(...allMoves), (day, key) => {
        const to = moveBy(day, key).toString()
        expect(to >= '1900-01-01' && to <= '2100-12-31').toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  test('stays at the bound that it would cross', () => {
    for (const key of ['ArrowLeft', 'ArrowUp', 'PageUp', 'Shift+PageUp', 'Home'] as const)
      expect(moveBy(first, key).equals(first), key).toBe(true)
    for (const key of ['ArrowRight', 'ArrowDown', 'PageDown', 'Shift+PageDown', 'End'] as const)
      expect(moveBy(last, key).equals(last), key).toBe(true)
  })

  test('Page Down and then Page Up return, unless the next month is too short or beyond the bound', () => {
    fc.assert(
      fc.property(dayNearBounds, (day) => {
        for (const [there, back] of [
          ['PageDown', 'PageUp'],
          ['PageUp', 'PageDown'],
          ['Shift+PageDown', 'Shift+PageUp'],
          ['Shift+PageUp', 'Shift+PageDown'],
        ] as const) {
          const to = moveBy(day, there)
          if (isBound(to) || isBound(day)) continue
          // Either the same day of the month, or the last one of a shorter month.
          if (to.day === day.day) expect(moveBy(to, back).equals(day)).toBe(true)
          else expect([to.day, to.day < day.day]).toEqual([to.daysInMonth, true])
        }
      }),
      { numRuns: 2000 },
    )
  })

  test('an arrow and its opposite return, away from the bounds', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        for (const [there, back] of Object.entries(opposite) as [Move, Move][]) {
          const to = moveBy(day, there)
          if (!isBound(to)) expect(moveBy(to, back).equals(day)).toBe(true)
        }
      }),
    )
  })

  test('Home and End stay in the week, and lead there from any of its days', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const [monday, sunday] = [moveBy(day, 'Home'), moveBy(day, 'End')]
        expect(monday.dayOfWeek).toBe(1)
        expect(sunday.dayOfWeek === 7 || sunday.equals(last)).toBe(true)
        expect(monday.until(sunday).days).toBeLessThanOrEqual(6)
        expect(monday.until(day).days).toBeGreaterThanOrEqual(0)
        expect(day.until(sunday).days).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  test('of another kind is none', () => {
    for (const key of ['Enter', ' ', 'Tab', 'Shift+Home', 'toString'])
      expect(isMove(key)).toBe(false)
    for (const key of allMoves) expect(isMove(key)).toBe(true)
  })
})

test('a button leads on, but not beyond the first and the last month', () => {
  const leads = (day: string): Move[] =>
    (['Shift+PageUp', 'PageUp', 'PageDown', 'Shift+PageDown'] as const).filter((key) =>
      leadsOn(date(day), key),
    )
  expect(leads('1900-01-15')).toEqual(['PageDown', 'Shift+PageDown'])
  expect(leads('2026-10-31')).toEqual(['Shift+PageUp', 'PageUp', 'PageDown', 'Shift+PageDown'])
  expect(leads('2100-12-01')).toEqual(['Shift+PageUp', 'PageUp'])
})

test('a day beyond the bounds begins at the nearest one', () => {
  expect(withinBounds(date('1066-10-14')).toString()).toBe('1900-01-01')
  expect(withinBounds(date('2101-01-01')).toString()).toBe('2100-12-31')
  expect(withinBounds(date('+019999-12-31')).toString()).toBe('2100-12-31')
  expect(withinBounds(date('2026-10-10')).toString()).toBe('2026-10-10')
})
