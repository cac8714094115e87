// Premiums reckoned a second way: decimals as strings, digit by digit on paper, sharing nothing with rules/.
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { ask, computed, results } from '../ask.ts'
import { dividedHalfUp, fenOf, plus, times, yuanOf } from '../paper-arithmetic.ts'

vi.setConfig({ testTimeout: 120_000 })

const id = 'premium.monthly'

const byEmployee = ['pensionEmployee', 'medicalEmployee', 'unemploymentEmployee']
const byEmployer = ['pensionEmployer', 'medicalEmployer', 'unemploymentEmployer', 'injuryEmployer']
const names = [...byEmployer, ...byEmployee]
const defaults = {
  floorPercent: '60',
  ceilingPercent: '300',
  pensionEmployer: '16',
  pensionEmployee: '8',
  medicalEmployee: '2',
}

/** So many percent, written with up to two places, of digits of fen. */
const percentOf = (fen: string, percent: string): string =>
  dividedHalfUp(times(fen, Math.round(Number(percent) * 100)), 10_000)

const isLess = (one: string, other: string): boolean =>
  one.length === other.length ? one < other : one.length < other.length

type Input = Readonly<Record<string, string>>

function reckon(input: Input): Record<string, string> {
  const given: Input = { ...defaults, ...input }
  const average = fenOf(given.localAverage!)
  const [least, most] = [given.floorPercent!, given.ceilingPercent!].map((each) =>
    percentOf(average, each),
  ) as [string, string]
  const wage = fenOf(given.wage!)
  const base = isLess(wage, least) ? least : isLess(most, wage) ? most : wage
  const amounts = Object.fromEntries(names.map((name) => [name, percentOf(base, given[name]!)]))
  const sum = (which: readonly string[]): string =>
    which.map((name) => amounts[name]!).reduce(plus, '0')
  const all = {
    base,
    ...amounts,
    employeeTotal: sum(byEmployee),
    employerTotal: sum(byEmployer),
    total: sum(names),
  }
  return Object.fromEntries(Object.entries(all).map(([name, fen]) => [name, yuanOf(fen)]))
}

const local = {
  medicalEmployer: '8',
  unemploymentEmployer: '0.5',
  unemploymentEmployee: '0.5',
  injuryEmployer: '0.2',
}

const yuan = fc.integer({ min: 1, max: 10 ** 8 }).map((fen) => yuanOf(String(fen)))
const percent = fc
  .integer({ min: 0, max: 10_000 })
  .map((hundredths) => yuanOf(String(hundredths)).replace(/\.?0+$/, ''))

describe('the premiums of a month', () => {
  test('are those of the second reckoning for any wage, local average and percentages', () => {
    const given = fc.record(
      {
        wage: yuan,
        localAverage: yuan,
        ...Object.fromEntries(names.map((name) => [name, percent])),
      },
      { requiredKeys: ['wage', 'localAverage', ...Object.keys(local)] as 'wage'[] },
    ) as unknown as fc.Arbitrary<Input>
    fc.assert(
      fc.property(given, (input) => {
        expect(results(id, input)).toEqual(reckon(input))
      }),
      { numRuns: 3000 },
    )
  })

  test('are those of the second reckoning for any floor and ceiling', () => {
    const bound = fc.integer({ min: 0, max: 1000 }).map(String)
    fc.assert(
      fc.property(yuan, yuan, bound, bound, (wage, localAverage, one, other) => {
        const [floorPercent, ceilingPercent] =
          Number(one) <= Number(other) ? [one, other] : [other, one]
        const input = { ...local, wage, localAverage, floorPercent, ceilingPercent }
        expect(results(id, input)).toEqual(reckon(input))
      }),
      { numRuns: 1500 },
    )
  })

  test('never fall with a higher wage, and change no more above the ceiling or below the floor', () => {
    const total = (wage: string): number =>
      Number(results(id, { ...local, wage, localAverage: '10000.00' }).total)
    let before = 0
    for (let wage = 0; wage <= 40_000; wage += 125) {
      const now = total(`${wage}.00`)
      expect(now).toBeGreaterThanOrEqual(before)
      if (wage <= 6000) expect(now).toBe(2112)
      if (wage >= 30_000) expect(now).toBe(10_560)
      before = now
    }
  })

  test('add up: the totals are sums of amounts that were rounded', () => {
    const found = results(id, { ...local, wage: '6543.21', localAverage: '10000.00' })
    const sum = (which: readonly string[]): string =>
      which.reduce((fen, name) => fen + BigInt(String(found[name]).replace('.', '')), 0n).toString()
    expect(yuanOf(sum(byEmployee))).toBe(found.employeeTotal)
    expect(yuanOf(sum(byEmployer))).toBe(found.employerTotal)
    expect(yuanOf(sum(names))).toBe(found.total)
  })
})

describe('the base', () => {
  const base = (wage: string): unknown =>
    results(id, { ...local, wage, localAverage: '8888.88' }).base

  test.each([
    ['a fen below the floor', '5333.32', '5333.33'],
    ['the floor', '5333.33', '5333.33'],
    ['a fen above the floor', '5333.34', '5333.34'],
    ['a fen below the ceiling', '26666.63', '26666.63'],
    ['the ceiling', '26666.64', '26666.64'],
    ['a fen above the ceiling', '26666.65', '26666.64'],
  ])('%s', (_, wage, expected) => {
    expect(base(wage)).toBe(expected)
  })
})

describe('the percentages', () => {
  const money = { wage: '4000.00', localAverage: '10000.00' }

  test('are taken as text or as numbers, with at most two places, from 0 to 100', () => {
    for (const [given, taken] of [
      ['16', true],
      [16, true],
      [0.07, true],
      ['0.07', true],
      ['0', true],
      ['100', true],
      ['100.01', false],
      ['-1', false],
      ['0.125', false],
      [0.125, false],
      ['16%', false],
      [true, false],
    ] as const)
      expect([given, ask(id, { ...money, ...local, pensionEmployer: given }).status]).toEqual([
        given,
        taken ? 'computed' : 'invalid',
      ])
    expect(results(id, { ...money, ...local, injuryEmployer: 0.07 }).injuryEmployer).toBe('4.20')
  })

  test('that have a default may be left out or be null, and then are the default', () => {
    const nothing = Object.fromEntries(Object.keys(defaults).map((name) => [name, null]))
    expect(results(id, { ...money, ...local, ...nothing })).toEqual(
      results(id, { ...money, ...local, ...defaults }),
    )
  })

  test('of the bounds go to 1000, and a floor above the ceiling is wrong, whatever else is missing', () => {
    for (const more of [{ ...money, ...local }, { wage: '4000.00' }])
      expect(ask(id, { ...more, floorPercent: '300.01' })).toMatchObject({
        status: 'invalid',
        errors: [
          {
            field: 'floorPercent',
            message: {
              en: 'Found “300.01”; expected a floor that is not above the ceiling, 300.',
              zh: '填写的是“300.01”；应为不高于上限（300）的下限。',
            },
          },
        ],
      })
    expect(ask(id, { ...money, ...local, floorPercent: 300 }).status).toBe('computed')
    expect(ask(id, { ...money, ...local, floorPercent: 1000, ceilingPercent: 1000 }).status).toBe(
      'computed',
    )
    expect(ask(id, { ...money, ...local, ceilingPercent: 1000.01 }).status).toBe('invalid')
  })
})

describe('what is said of the base', () => {
  const money = { wage: '12345.67', localAverage: '10000.00' }
  const said = (input: object): string =>
    computed(id, { ...money, ...local, ...input })
      .steps.map(({ en }) => en)
      .join(' ')

  test('is said to be raised below the floor, lowered above the ceiling, and neither on them', () => {
    for (const [wage, words] of [
      ['5999.99', 'is lower'],
      ['6000.00', 'lies between them'],
      ['30000.00', 'lies between them'],
      ['30000.01', 'is higher'],
    ])
      expect(said({ wage, localAverage: '10000.00' })).toContain(words)
  })

  test('rests on the national guide only where both of its limits are those of the guide', () => {
    const source = (input: object): unknown =>
      computed(id, { ...money, ...local, ...input }).steps.find(({ en }) =>
        en.startsWith('The base lies between'),
      )!.source
    expect(source({})).toBeDefined()
    expect(source({ floorPercent: '60', ceilingPercent: '300' })).toBeDefined()
    for (const other of [{ floorPercent: '50' }, { ceilingPercent: '250' }])
      expect([other, source(other)]).toEqual([other, undefined])
  })
})

describe('what the place sets', () => {
  const needed = ['localAverage', ...Object.keys(local)]
  const all: Record<string, string> = { wage: '4000.00', localAverage: '10000.00', ...local }

  test('is asked for one by one, each with who sets it', () => {
    for (const name of needed)
      for (const nothing of [undefined, null]) {
        const finding = ask(id, { ...all, [name]: nothing })
        if (finding.status !== 'needs-local-figure') throw new Error(`${name} ${finding.status}`)
        expect(finding.figures.map(({ field }) => field)).toEqual([name])
        expect(finding.figures[0]!.authority.zh).toMatch(/部门|机构/)
      }
  })

  test('and is not known leaves it said who pays what, on the provisions that say so', () => {
    const finding = ask(id, { wage: '4000.00' })
    if (finding.status !== 'needs-local-figure') throw new Error(finding.status)
    expect(finding.figures.map(({ field }) => field).sort()).toEqual([...needed].sort())
    const articles = finding.steps.map(({ source }) => source?.article)
    for (const article of [12, 23, 35, 44, 60]) expect(articles).toContain(article)
  })

  test('is reckoned as far as it is known', () => {
    const finding = ask(id, { wage: '4000.00', localAverage: '10000.00', medicalEmployer: 8 })
    if (finding.status !== 'needs-local-figure') throw new Error(finding.status)
    const said = finding.steps.map(({ en }) => en).join(' ')
    for (const amount of ['6,000.00 yuan', '960.00 yuan', '480.00 yuan', '120.00 yuan'])
      expect(said).toContain(amount)
  })

  test('is warned of, as is what no instrument was read for', () => {
    expect(computed(id, all).warnings.map(({ code }) => code)).toEqual([
      'guide-values',
      'total-wages',
      'maternity-with-medical',
    ])
  })
})
