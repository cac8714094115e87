import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { findRule } from '../../../rules/index.ts'
import { ask, computed, results, warningCodes } from '../ask.ts'
import { anyFen, heldWage, hundredths, wageAndAverage, yuan } from './own-wage.ts'

vi.setConfig({ testTimeout: 120_000 })

const id = 'work-injury.death-benefits'
/** National income in yuan by the year of death, as the facts list it. */
const incomes = new Map([
  ['2022', 47_412n],
  ['2023', 49_283n],
  ['2024', 51_821n],
  ['2025', 54_188n],
])
const dayLength = 86_400_000
const input = {
  died: '2025-03-01',
  wage: '8000.00',
  localAverage: '10000.00',
  spouse: true,
  relatives: 2,
}

/** All that article 39 gives, from the wage, the local average, the income and those who are left, all in fen. */
function reckon(
  wage: bigint,
  average: bigint,
  income: bigint,
  people: { spouse: boolean; relatives: number; alone: number },
): Record<string, string> {
  const base = heldWage(wage, average)
  let share = people.spouse ? 40n : 0n
  for (let relative = 0; relative < people.relatives; relative++) share += 30n
  for (let person = 0; person < people.alone; person++) share += 10n
  const dependants = share >= 100n ? base : hundredths(base, share)
  let [funeral, grant] = [0n, 0n]
  for (let month = 0; month < 6; month++) funeral += average
  for (let year = 0; year < 20; year++) grant += income
  return {
    base: yuan(base),
    funeral: yuan(funeral),
    grant: yuan(grant),
    lumpSum: yuan(funeral + grant),
    dependants: yuan(dependants),
  }
}

const people = fc
  .tuple(fc.boolean(), fc.integer({ min: 0, max: 6 }), fc.nat())
  .map(([spouse, relatives, any]) => ({
    spouse,
    relatives,
    alone: any % (relatives + (spouse ? 1 : 0) + 1),
  }))

describe('the benefits after a death', () => {
  test('on any day of a year whose income is known are those of the second reckoning', () => {
    const [first, last] = ['2022-01-01', '2025-12-31'].map((day) => Date.parse(day) / dayLength)
    fc.assert(
      fc.property(
        fc.integer({ min: first!, max: last! }),
        wageAndAverage,
        people,
        (days, [wage, average], people) => {
          const died = new Date(days * dayLength).toISOString().slice(0, 10)
          const income = incomes.get(died.slice(0, 4))! * 100n
          expect(
            results(id, { died, wage: yuan(wage), localAverage: yuan(average), ...people }),
          ).toEqual(reckon(wage, average, income, people))
        },
      ),
      { numRuns: 2000 },
    )
  })

  test('with an income that is given are those of the second reckoning, in any year', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2011, max: 2100 }),
        anyFen(1n),
        wageAndAverage,
        people,
        (year, income, [wage, average], people) => {
          const given = {
            died: `${year}-07-01`,
            wage: yuan(wage),
            localAverage: yuan(average),
            nationalIncome: yuan(income),
            ...people,
          }
          expect(results(id, given)).toEqual(reckon(wage, average, income, people))
        },
      ),
      { numRuns: 1000 },
    )
  })

  test('for every family of up to eight is as the shares add up, at most the own wage', () => {
    for (const spouse of [true, false])
      for (let relatives = 0; relatives <= 7; relatives++)
        for (let alone = 0; alone <= relatives + (spouse ? 1 : 0); alone++)
          expect(results(id, { ...input, spouse, relatives, alone })).toEqual(
            reckon(800_000n, 1_000_000n, 5_418_800n, { spouse, relatives, alone }),
          )
  })
})

describe('the pension of the dependants', () => {
  const said = (more: object): string => computed(id, { ...input, ...more }).steps.at(-1)!.en

  test('is not cut at the whole wage, and is above it', () => {
    expect(said({ spouse: true, relatives: 2 })).toContain('100 percent')
    expect(said({ spouse: true, relatives: 2 })).not.toContain('more than the wage')
    expect(said({ spouse: true, relatives: 2, alone: 1 })).toContain('more than the wage')
    expect(said({ spouse: false, relatives: 0 })).toContain('no dependants')
  })

  test('of however many relatives is the wage, and no number is too large', () => {
    const relatives = Number.MAX_SAFE_INTEGER
    expect(results(id, { ...input, relatives, alone: relatives }).dependants).toBe('8000.00')
  })

  test('counts those who are alone among the others only', () => {
    for (const [spouse, relatives, alone] of [
      [true, 0, 2],
      [false, 0, 1],
      [false, 3, 4],
      [true, 3, 5],
    ] as const) {
      expect(ask(id, { ...input, spouse, relatives, alone })).toMatchObject({
        status: 'invalid',
        errors: [
          {
            field: 'alone',
            message: {
              en: `Found “${alone}”; expected at most ${alone - 1}, the number of the spouse and the other relatives together.`,
              zh: `填写的是“${alone}”；不应多于配偶和其他亲属的总人数${alone - 1}。`,
            },
          },
        ],
      })
      expect(ask(id, { ...input, spouse, relatives, alone: alone - 1 }).status).toBe('computed')
    }
    // Wrong before it is said that something is missing.
    expect(
      ask(id, { died: '2026-01-01', wage: '1.00', spouse: false, relatives: 0, alone: 1 }).status,
    ).toBe('invalid')
  })
})

describe('the national income', () => {
  test('is known for deaths of 2022 to 2025, the first and the last day of each year included', () => {
    for (let year = 2011; year <= 2100; year++)
      for (const day of ['01-01', '12-31']) {
        const finding = ask(id, { ...input, died: `${year}-${day}` })
        const income = incomes.get(String(year))
        if (income) expect(finding).toMatchObject({ result: { grant: yuan(income * 2000n) } })
        else
          expect(finding).toMatchObject({
            status: 'needs-local-figure',
            figures: [
              {
                field: 'nationalIncome',
                authority: { en: 'National Bureau of Statistics', zh: '国家统计局' },
              },
            ],
          })
      }
  })

  test('gives the grants that the facts list', () => {
    const grants = ['2022', '2023', '2024', '2025'].map(
      (year) => results(id, { ...input, died: `${year}-06-30` }).grant,
    )
    expect(grants).toEqual(['948240.00', '985660.00', '1036420.00', '1083760.00'])
  })

  test('that is given is used, and a difference from ours is told', () => {
    const codes = (nationalIncome: string | null, died = '2025-03-01'): string[] =>
      warningCodes(id, { ...input, died, nationalIncome })
    expect(codes('54188.00')).not.toContain('national-income-differs')
    expect(codes('54188.01')).toContain('national-income-differs')
    expect(codes('54188.01', '2026-03-01')).not.toContain('national-income-differs')
    const { warnings } = computed(id, { ...input, died: '2025-03-01', nationalIncome: '54188.01' })
    const { en, zh } = warnings.find(({ code }) => code === 'national-income-differs')!
    for (const words of [en, zh])
      for (const number of ['2025', '54,188.00', '54,188.01']) expect(words).toContain(number)
    expect(codes(null)).toContain('national-income-not-read')
    expect(codes('54188.00')).not.toContain('national-income-not-read')
    expect(ask(id, { ...input, nationalIncome: '0' })).toMatchObject({
      status: 'invalid',
      errors: [{ field: 'nationalIncome' }],
    })
  })

  test('and the local average, where both are missing, are asked for together', () => {
    const { localAverage, ...rest } = input
    expect(ask(id, { ...rest, died: '2026-03-01' })).toMatchObject({
      status: 'needs-local-figure',
      figures: [{ field: 'localAverage' }, { field: 'nationalIncome' }],
      steps: [],
    })
    // What can be said with one of them is said.
    expect(ask(id, rest)).toMatchObject({
      figures: [{ field: 'localAverage' }],
      steps: [{ en: expect.stringContaining('1,083,760.00 yuan') as unknown }],
    })
    const withoutIncome = ask(id, { ...rest, died: '2026-03-01', localAverage })
    expect(withoutIncome).toMatchObject({ figures: [{ field: 'nationalIncome' }] })
    const { steps } = withoutIncome as unknown as { steps: { en: string }[] }
    expect(steps[0]!.en).toContain('60,000.00 yuan')
    expect(steps.at(-1)!.en).toContain('8,000.00 yuan')
  })

  test('is listed year by year, from its first day, in the order of the years', () => {
    const { values } = findRule(id)!.parameters['national-income']!
    expect(values.map(({ from, value }) => [from, BigInt(value)])).toEqual(
      [...incomes].map(([year, income]) => [`${year}-01-01`, income]),
    )
  })

  test('does not end the other figures on days before the first of its years', () => {
    expect(findRule(id)!.evaluate(input, '2015-06-30').status).toBe('computed')
    expect(findRule(id)!.evaluate(input, '2010-12-31').status).toBe('not-in-force')
  })
})

test('the benefits of article 39 are in force for deaths from 1 January 2011', () => {
  const nationalIncome = '20000.00'
  expect(ask(id, { ...input, nationalIncome, died: '2010-12-31' }).status).toBe('not-in-force')
  expect(ask(id, { ...input, nationalIncome, died: '2011-01-01' }).status).toBe('computed')
})

test('whoever dies after paid leave with the grades 1 to 4 leaves no grant: it is said', () => {
  expect(warningCodes(id, input)).toEqual([
    'national-income-not-read',
    'no-grant-after-paid-leave',
    'average-year-unwritten',
    'who-depends',
    'adjusted-locally',
  ])
  expect(warningCodes(id, { ...input, spouse: false, relatives: 0 })).not.toContain(
    'adjusted-locally',
  )
})
