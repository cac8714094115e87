// The pension reckoned a second way: fractions of whole numbers, and a divisor table of its own, copied from the facts.
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { ask, computed, results, warningCodes } from '../ask.ts'

vi.setConfig({ testTimeout: 120_000 })

const id = 'pension.estimate'

const divisors =
  '233 230 226 223 220 216 212 208 204 199 195 190 185 180 175 170 164 158 152 145 139 132 125 117 109 101 93 84 75 65 56'
    .split(' ')
    .map(BigInt)

/** A fraction as a whole number, half rounded up. */
const rounded = (above: bigint, below: bigint): bigint => {
  const [whole, rest] = [above / below, above % below]
  return 2n * rest >= below ? whole + 1n : whole
}

function yuan(fen: bigint): string {
  const digits = String(fen).padStart(3, '0')
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`
}

interface Case {
  readonly months: number
  readonly average: bigint
  /** In ten-thousandths. */
  readonly index: number
  readonly balance: bigint
  readonly age: number
}

const inputOf = ({ months, average, index, balance, age }: Case): object => ({
  contributionMonths: months,
  localAverage: yuan(average),
  index: (index / 10_000).toFixed(4),
  balance: yuan(balance),
  ageYears: age,
})

function reckon({ months, average, index, balance, age }: Case): object {
  // The mean of 1 and the index, of the average, a twelfth of a hundredth for each month.
  const basic = rounded(
    average * BigInt(10_000 + index) * BigInt(months),
    10_000n * 2n * 12n * 100n,
  )
  const account = rounded(balance, divisors[age - 40]!)
  return { basic: yuan(basic), account: yuan(account), total: yuan(basic + account) }
}

const any: fc.Arbitrary<Case> = fc.record({
  months: fc.integer({ min: 0, max: 1200 }),
  average: fc.bigInt({ min: 1n, max: 10n ** 11n }),
  index: fc.integer({ min: 100, max: 99_999 }),
  balance: fc.bigInt({ min: 0n, max: 10n ** 13n }),
  age: fc.integer({ min: 40, max: 70 }),
})

const one: Case = { months: 240, average: 1_000_000n, index: 6000, balance: 13_900_000n, age: 60 }

describe('the estimate', () => {
  test('is that of the second reckoning for any case', () => {
    fc.assert(
      fc.property(any, (each) => {
        expect(results(id, inputOf(each))).toEqual(reckon(each))
      }),
      { numRuns: 4000 },
    )
  })

  test('is that of the second reckoning for every age of the table and every index of two places', () => {
    for (let age = 40; age <= 70; age++)
      for (let index = 100; index <= 40_000; index += 100) {
        const each = { ...one, age, index, months: index % 1201 }
        expect([age, index, results(id, inputOf(each))]).toEqual([age, index, reckon(each)])
      }
  })

  test('takes the account from pension.personal-account: the same for every age', () => {
    for (let ageYears = 40; ageYears <= 70; ageYears++) {
      const balance = '123456.78'
      const input = { ...inputOf(one), balance, ageYears }
      expect(results(id, input).account).toBe(
        results('pension.personal-account', { balance, ageYears }).monthly,
      )
    }
  })

  test('grows with the months, the index, the base and the balance', () => {
    const total = (change: Partial<Case>): bigint =>
      BigInt(String(results(id, inputOf({ ...one, ...change })).total).replace('.', ''))
    for (let step = 1; step < 200; step++) {
      expect(total({ months: step })).toBeGreaterThan(total({ months: step - 1 }))
      expect(total({ index: 100 + 50 * step })).toBeGreaterThan(total({ index: 50 + 50 * step }))
      expect(total({ average: BigInt(step + 1) * 10_000n })).toBeGreaterThan(
        total({ average: BigInt(step) * 10_000n }),
      )
      expect(total({ balance: BigInt(step) * 1000n })).toBeGreaterThan(
        total({ balance: BigInt(step - 1) * 1000n }),
      )
    }
  })
})

describe('a monthly pension', () => {
  const codes = (months: number): string[] => warningCodes(id, inputOf({ ...one, months }))

  test('is said not to be due yet under 180 months, and not from there on', () => {
    for (let months = 0; months <= 400; months++)
      expect([months, codes(months).includes('not-due-yet')]).toEqual([months, months < 180])
  })

  test('is said to count parts of a year where there are any', () => {
    for (let months = 170; months <= 260; months++)
      expect([months, codes(months).includes('parts-of-a-year')]).toEqual([months, months % 12 > 0])
  })

  test('is an estimate, without the transitional pension, and says where copies of the table differ', () => {
    for (const age of [46, 47, 48]) {
      const given = warningCodes(id, inputOf({ ...one, age }))
      expect(given).toEqual(expect.arrayContaining(['estimate', 'no-transitional-pension']))
      expect([age, given.includes('copies-differ')]).toEqual([age, age === 47])
    }
  })
})

describe('the index', () => {
  test.each([
    ['0.01', true],
    ['0.0099', false],
    ['0.009', false],
    ['9.9999', true],
    ['10', false],
    ['9.99999', false],
    ['1', true],
    [1, true],
    [1.2345, true],
    ['1.23456', false],
    ['1,2', false],
    ['', false],
    [null, false],
  ])('%j: %s', (index, taken) => {
    expect(ask(id, { ...inputOf(one), index }).status).toBe(taken ? 'computed' : 'invalid')
  })
})

test('without the calculation base the account is still said', () => {
  const finding = ask(id, { ...inputOf(one), localAverage: null })
  if (finding.status !== 'needs-local-figure') throw new Error(finding.status)
  expect(finding.figures.map(({ field }) => field)).toEqual(['localAverage'])
  expect(finding.steps.map(({ en }) => en).join(' ')).toContain('1,000.00 yuan a month')
})

test('each amount is said in the steps', () => {
  const { result, steps } = computed(id, inputOf({ ...one, months: 247, index: 12_345 }))
  const said = steps.map(({ zh }) => zh.replaceAll(',', '')).join('')
  for (const amount of Object.values(result)) expect(said).toContain(`${String(amount)}元`)
})
