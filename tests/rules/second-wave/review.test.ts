import { describe, expect, test, vi } from 'vitest'
import { findRule } from '../../../rules/index.ts'
import { ask, results, warningCodes } from '../ask.ts'
import { dayAfter, everyDay, yearsLater } from './days.ts'

vi.setConfig({ testTimeout: 120_000 })

const id = 'work-injury.review'

describe('a review of the work capacity', () => {
  test('may be applied for from the day after the corresponding day a year later, for every conclusion of 2011 to 2099', () => {
    for (const concluded of everyDay('2011-01-01', '2099-12-30'))
      expect([concluded, results(id, { concluded }).earliest]).toEqual([
        concluded,
        dayAfter(yearsLater(concluded, 1)),
      ])
  })

  test('may never be applied for within the year', () => {
    for (const concluded of everyDay('2023-01-01', '2025-12-31')) {
      const earliest = String(results(id, { concluded }).earliest)
      const days = (Date.parse(earliest) - Date.parse(concluded)) / 86_400_000
      expect([366, 367], concluded).toContain(days)
    }
  })

  test('is in force from 2011, and begins within the calendar', () => {
    expect(ask(id, { concluded: '2010-12-31' }).status).toBe('not-in-force')
    expect(ask(id, { concluded: '2011-01-01' }).status).toBe('computed')
    expect(ask(id, { concluded: '2099-12-30' }).status).toBe('computed')
    expect(ask(id, { concluded: '2099-12-31' })).toMatchObject({
      status: 'invalid',
      errors: [{ field: 'concluded' }],
    })
  })

  test('waits as long as the rule on the second appraisal says', () => {
    expect(findRule(id)!.parameters.wait).toEqual(
      findRule('work-injury.second-appraisal')!.parameters['review-after'],
    )
    expect(warningCodes(id, { concluded: '2026-03-02' })).toEqual(['only-if-changed', 'by-analogy'])
  })
})
