import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { ask, computed, results, warningCodes } from '../ask.ts'
import { heldWage, wageAndAverage, yuan } from './own-wage.ts'

vi.setConfig({ testTimeout: 120_000 })

const id = 'work-injury.disability-grant'
/** Months by grade, as articles 35 to 37 list them. */
const months = new Map([
  [1, 27],
  [2, 25],
  [3, 23],
  [4, 21],
  [5, 18],
  [6, 16],
  [7, 13],
  [8, 11],
  [9, 9],
  [10, 7],
])
const input = (grade: number, wage: bigint, average: bigint): Record<string, unknown> => ({
  grade,
  wage: yuan(wage),
  localAverage: yuan(average),
})

describe('the one-off disability grant', () => {
  test.each([...months])(
    'of grade %i is %i months of the own wage, whatever it is',
    (grade, count) => {
      fc.assert(
        fc.property(wageAndAverage, ([wage, average]) => {
          const base = heldWage(wage, average)
          let grant = 0n
          for (let month = 0; month < count; month++) grant += base
          expect(results(id, input(grade, wage, average))).toEqual({
            base: yuan(base),
            months: count,
            grant: yuan(grant),
          })
        }),
        { numRuns: 500 },
      )
    },
  )

  test('falls from each grade to the next, and never with a higher wage or a higher average', () => {
    const grant = (grade: number, wage: bigint, average: bigint): bigint =>
      BigInt(String(results(id, input(grade, wage, average)).grant).replace('.', ''))
    fc.assert(
      fc.property(
        wageAndAverage,
        fc.integer({ min: 1, max: 10 }),
        fc.bigInt({ min: 0n, max: 10n ** 7n }),
        ([wage, average], grade, more) => {
          const here = grant(grade, wage, average)
          if (grade < 10 && here > 0n) expect(grant(grade + 1, wage, average)).toBeLessThan(here)
          expect(grant(grade, wage + more, average)).toBeGreaterThanOrEqual(here)
          expect(grant(grade, wage, average + more)).toBeGreaterThanOrEqual(here)
        },
      ),
      { numRuns: 1000 },
    )
  })

  test.each([
    ['5999.99', '6000.00', 'lower'],
    ['6000.00', '6000.00', 'lies between'],
    ['6000.01', '6000.01', 'lies between'],
    ['29999.99', '29999.99', 'lies between'],
    ['30000.00', '30000.00', 'lies between'],
    ['30000.01', '30000.00', 'higher'],
  ])('of a wage of %s with a local average of 10,000.00 is reckoned on %s', (wage, base, said) => {
    const { result, steps } = computed(id, { grade: 5, wage, localAverage: '10000.00' })
    expect(result.base).toBe(base)
    expect(steps[0]!.en).toContain(said)
  })

  test('says where the lower limit was rounded, and only there', () => {
    const said = (localAverage: string): boolean =>
      /rounded/.test(computed(id, { grade: 1, wage: '0.00', localAverage }).steps[0]!.en)
    expect([said('9876.54'), said('9876.55'), said('10000.00')]).toEqual([true, false, false])
  })

  test('is not the whole sum on leaving with grades 5 to 10, and says so', () => {
    for (const grade of months.keys())
      expect([
        grade,
        warningCodes(id, input(grade, 1n, 1n)).includes('leaving-grants-local'),
      ]).toEqual([grade, grade >= 5])
  })

  test.each([0, 11, 1.5, -1, '4', null])('knows no grade %j', (grade) => {
    expect(ask(id, { grade, wage: '8000.00', localAverage: '10000.00' })).toMatchObject({
      status: 'invalid',
      errors: [{ field: 'grade' }],
    })
  })

  test('needs a local average that is more than zero, and without one says what can be said', () => {
    expect(ask(id, { grade: 4, wage: '8000.00', localAverage: '0.00' })).toMatchObject({
      status: 'invalid',
      errors: [{ field: 'localAverage' }],
    })
    for (const more of [{}, { localAverage: null }])
      expect(ask(id, { grade: 4, wage: '8000.00', ...more })).toMatchObject({
        status: 'needs-local-figure',
        figures: [{ field: 'localAverage' }],
        steps: [{ en: expect.stringContaining('168,000.00 yuan') as unknown }],
      })
  })
})
