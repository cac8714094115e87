import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { ask, computed, results, warningCodes } from '../ask.ts'
import { anyFen, hundredths, yuan } from './own-wage.ts'

vi.setConfig({ testTimeout: 120_000 })

const id = 'work-injury.nursing-fee'
/** The share of the local average wage by need, as article 34 lists them. */
const shares = [
  ['full', 50n],
  ['most', 40n],
  ['part', 30n],
] as const

describe('living care expenses', () => {
  test.each(shares)('for the need “%s” are %i percent of the local average wage', (need, share) => {
    fc.assert(
      fc.property(anyFen(1n), (average) => {
        expect(results(id, { need, localAverage: yuan(average) })).toEqual({
          percent: Number(share),
          monthly: yuan(hundredths(average, share)),
        })
      }),
      { numRuns: 1000 },
    )
  })

  test('are rounded half up to the fen, and say so only where they were', () => {
    for (const [localAverage, monthly, isRounded] of [
      ['0.01', '0.01', true],
      ['0.02', '0.01', false],
      ['9876.54', '4938.27', false],
      ['9876.55', '4938.28', true],
    ] as const) {
      const { result, steps } = computed(id, { need: 'full', localAverage })
      expect([result.monthly, /rounded/.test(steps.at(-1)!.en)]).toEqual([monthly, isRounded])
    }
    expect(results(id, { need: 'most', localAverage: '9876.54' }).monthly).toBe('3950.62')
  })

  test('need a local average of more than zero, and without one say the share', () => {
    expect(ask(id, { need: 'part', localAverage: '0' })).toMatchObject({
      status: 'invalid',
      errors: [{ field: 'localAverage' }],
    })
    expect(ask(id, { need: 'part' })).toMatchObject({
      status: 'needs-local-figure',
      figures: [{ field: 'localAverage', authority: { zh: '当地工伤保险经办机构' } }],
      steps: [{ en: expect.stringContaining('30 percent') as unknown }],
    })
    expect(ask(id, { need: 'some', localAverage: '1.00' })).toMatchObject({ status: 'invalid' })
  })

  test('say when they begin and that the place adjusts them', () => {
    expect(warningCodes(id, { need: 'full', localAverage: '1.00' })).toEqual([
      'once-confirmed',
      'adjusted-locally',
    ])
  })
})
