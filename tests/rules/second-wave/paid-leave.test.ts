import { describe, expect, test, vi } from 'vitest'
import { ask, results, warningCodes } from '../ask.ts'
import { everyDay, yearsLater } from './days.ts'

vi.setConfig({ testTimeout: 120_000 })

const id = 'work-injury.paid-leave'

describe('paid leave', () => {
  test('from every day of 2011 to 2098 ends one year and two years later, on the corresponding day, whatever day that is', () => {
    for (const stopped of everyDay('2011-01-01', '2098-12-31'))
      expect([stopped, results(id, { stopped })]).toEqual([
        stopped,
        { ordinaryEnd: yearsLater(stopped, 1), latestEnd: yearsLater(stopped, 2) },
      ])
  })

  test('ends on a weekend or a holiday as on any other day', () => {
    // A Saturday, and the National Day.
    expect(results(id, { stopped: '2024-11-22' }).ordinaryEnd).toBe('2025-11-22')
    expect(results(id, { stopped: '2024-10-01' }).ordinaryEnd).toBe('2025-10-01')
  })

  test('is in force from 2011, and ends within the calendar', () => {
    expect(ask(id, { stopped: '2010-12-31' }).status).toBe('not-in-force')
    expect(ask(id, { stopped: '2011-01-01' }).status).toBe('computed')
    expect(ask(id, { stopped: '2098-12-31' }).status).toBe('computed')
    expect(ask(id, { stopped: '2099-01-01' })).toMatchObject({
      status: 'invalid',
      errors: [{ field: 'stopped' }],
    })
  })

  test('says that the list of the place decides, that the grade ends it, and how it is counted', () => {
    expect(warningCodes(id, { stopped: '2026-03-02' })).toEqual([
      'lists-by-injury',
      'ends-with-grade',
      'by-analogy',
    ])
  })
})
