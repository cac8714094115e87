import { describe, expect, test } from 'vitest'
import { ask, results, warningCodes } from './ask.ts'

describe('unemployment benefit', () => {
  test.each([
    [0, 0],
    [11, 0],
    [12, 12],
    [59, 12],
    [60, 18],
    [119, 18],
    [120, 24],
    [600, 24],
  ])('after %i months of contributions lasts at most %i months', (contributionMonths, months) => {
    expect(results('sil.unemployment-duration', { contributionMonths })).toMatchObject({
      maximumMonths: months,
    })
  })

  test.each([
    [12, 11, 23],
    [12, 12, 24],
    [12, 13, 24],
    [60, 6, 24],
    [60, 7, 24],
    [120, 24, 24],
  ])('%i months with %i carried over: %i', (contributionMonths, carriedOverMonths, months) => {
    expect(
      results('sil.unemployment-duration', { contributionMonths, carriedOverMonths }),
    ).toMatchObject({ maximumMonths: months })
  })

  test('the actual months are said to be set locally', () => {
    expect(warningCodes('sil.unemployment-duration', { contributionMonths: 60 })).not.toEqual([])
  })

  test('is due to who paid for a year, lost the work against their will and registered', () => {
    const all = { contributionMonths: 12, involuntary: true, registered: true }
    expect(results('sil.unemployment-eligibility', all)).toEqual({ eligible: true, unmet: [] })
    for (const lacking of [
      { contributionMonths: 11 },
      { involuntary: false },
      { registered: false },
    ]) {
      const { eligible, unmet } = results('sil.unemployment-eligibility', { ...all, ...lacking })
      expect(eligible).toBe(false)
      expect(unmet).toHaveLength(1)
    }
  })

  test('each lacking condition has its own name', () => {
    const lacking = { contributionMonths: 0, involuntary: false, registered: false }
    expect(new Set(results('sil.unemployment-eligibility', lacking).unmet as string[]).size).toBe(3)
  })

  test('the months are said to be cut only where they are', () => {
    const said = (carriedOverMonths: number): string =>
      JSON.stringify(
        ask('sil.unemployment-duration', { contributionMonths: 70, carriedOverMonths }),
      )
    // 18 months of one’s own: 6 more are just the maximum.
    expect(said(6)).not.toContain('超过的部分不计')
    expect(said(7)).toContain('超过的部分不计')
  })

  test('yes and no are true and false, and nothing that looks like them', () => {
    for (const involuntary of ['true', 'yes', 1, 0, null, 'false'])
      expect(
        ask('sil.unemployment-eligibility', {
          contributionMonths: 12,
          involuntary,
          registered: true,
        }),
      ).toMatchObject({ status: 'invalid', errors: [{ field: 'involuntary' }] })
  })

  test('the 7 days of the 1999 Regulations are said to be superseded', () => {
    expect(warningCodes('sil.unemployment-list', { ended: '2026-03-02' })).toContain('superseded')
  })
})
