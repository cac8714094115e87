import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { ask, computed, results, warningCodes } from '../ask.ts'
import { anyFen, heldWage, hundredths, wageAndAverage, yuan } from './own-wage.ts'

vi.setConfig({ testTimeout: 120_000 })

const id = 'work-injury.disability-allowance'
/** The share of the own wage by grade and who pays it, as articles 35 and 36 list them. */
const shares = [
  [1, 90n, 'fund'],
  [2, 85n, 'fund'],
  [3, 80n, 'fund'],
  [4, 75n, 'fund'],
  [5, 70n, 'employer'],
  [6, 60n, 'employer'],
] as const

describe('the monthly disability allowance', () => {
  test.each(shares)(
    'of grade %i is %i percent of the own wage, from the %s',
    (grade, share, paidBy) => {
      fc.assert(
        fc.property(
          wageAndAverage,
          fc.oneof(fc.constant(null), anyFen(0n), fc.bigInt({ min: -2n, max: 2n })),
          ([wage, average], given) => {
            const base = heldWage(wage, average)
            const allowance = hundredths(base, share)
            // Small numbers stand for a minimum about the allowance itself.
            const about = given === null ? null : given < 3n ? allowance + given : given
            const minimum = about !== null && about < 0n ? 0n : about
            expect(
              results(id, {
                grade,
                wage: yuan(wage),
                localAverage: yuan(average),
                minimumWage: minimum === null ? null : yuan(minimum),
              }),
            ).toEqual({
              base: yuan(base),
              percent: Number(share),
              allowance: yuan(allowance),
              topUp: minimum === null ? null : yuan(minimum > allowance ? minimum - allowance : 0n),
              paidBy,
            })
          },
        ),
        { numRuns: 800 },
      )
    },
  )

  const input = { grade: 6, wage: '4000.00', localAverage: '6000.00' }

  test('is made up to the minimum wage to the fen, by the one who pays it', () => {
    const said = (grade: number, minimumWage: string): string =>
      computed(id, { ...input, grade, minimumWage }).steps.at(-1)!.en
    expect(said(6, '2400.00')).toContain('nothing is added')
    expect(said(6, '2400.01')).toContain('the employer adds 0.01 yuan')
    expect(said(4, '3000.01')).toContain('the fund adds 0.01 yuan')
  })

  test('without the minimum wage is not made up, and says so', () => {
    for (const more of [{}, { minimumWage: null }]) {
      expect(results(id, { ...input, ...more }).topUp).toBeNull()
      expect(warningCodes(id, { ...input, ...more })).toContain('minimum-wage-not-given')
    }
    expect(warningCodes(id, { ...input, minimumWage: '0.00' })).not.toContain(
      'minimum-wage-not-given',
    )
  })

  test('says that the place adjusts it, that the employer’s depends on work, and that the fund’s ends with the pension', () => {
    for (const [grade, , paidBy] of shares) {
      const codes = warningCodes(id, { ...input, grade })
      expect(codes).toContain('adjusted-locally')
      expect(codes.includes('only-without-suitable-work')).toBe(paidBy === 'employer')
      expect(codes.includes('until-retirement')).toBe(paidBy === 'fund')
      expect(codes.includes('leaving-grants-local')).toBe(paidBy === 'employer')
    }
  })

  test.each([0, 7, 10, 1.5])('is not known for grade %d', (grade) => {
    expect(ask(id, { ...input, grade })).toMatchObject({
      status: 'invalid',
      errors: [{ field: 'grade' }],
    })
  })

  test('needs the local average, and says what it is within the limits', () => {
    expect(ask(id, { grade: 5, wage: '8000.00' })).toMatchObject({
      status: 'needs-local-figure',
      figures: [{ field: 'localAverage' }],
      steps: [{ en: expect.stringContaining('5,600.00 yuan') as unknown }],
    })
  })
})
