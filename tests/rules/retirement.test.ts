import { describe, expect, test } from 'vitest'
import { findRule } from '../../rules/index.ts'
import type { Parameter } from '../../rules/kernel/parameter.ts'
import { ask, computed, results } from './ask.ts'
import { minimumMonths } from './second-reckoning.ts'

// Group, month of birth, delay, age, statutory month, earliest, latest, minimum months of contributions.
const published = `
men      1964-12  0 60  0 2024-12 -       -       180
men      1965-01  1 60  1 2025-02 2025-01 2028-02 180
men      1965-05  2 60  2 2025-07 2025-05 2028-07 180
men      1965-12  3 60  3 2026-03 2025-12 2029-03 180
men      1967-05  8 60  8 2028-01 2027-05 2031-01 180
men      1970-01 16 61  4 2031-05 2030-01 2034-05 192
men      1976-08 35 62 11 2039-07 2036-08 2042-07 240
men      1976-09 36 63  0 2039-09 2036-09 2042-09 240
women-55 1970-01  1 55  1 2025-02 2025-01 2028-02 180
women-55 1971-04  4 55  4 2026-08 2026-04 2029-08 180
women-55 1974-10 15 56  3 2031-01 2029-10 2034-01 192
women-55 1981-09 36 58  0 2039-09 2036-09 2042-09 240
women-50 1975-01  1 50  1 2025-02 2025-01 2028-02 180
women-50 1975-03  2 50  2 2025-05 2025-03 2028-05 180
women-50 1975-11  6 50  6 2026-05 2025-11 2029-05 180
women-50 1984-07 58 54 10 2039-05 2036-05 2042-05 240
women-50 1984-10 59 54 11 2039-09 2036-09 2042-09 240
women-50 1984-11 60 55  0 2039-11 2036-11 2042-11 240`
  .trim()
  .split('\n')
  .map((row) => row.split(/ +/) as [string, string, ...string[]])

describe('the published cases come out', () => {
  test.each(published)('%s born %s', (group, birth, ...expected) => {
    const [delay, years, months, month, earliest, latest, minimum] = expected as [
      string,
      string,
      string,
      string,
      string,
      string,
      string,
    ]
    expect(results('retirement.age', { group, birth })).toMatchObject({
      delayMonths: Number(delay),
      ageYears: Number(years),
      ageMonths: Number(months),
      month,
      earliestMonth: earliest === '-' ? null : earliest,
      latestMonth: latest === '-' ? null : latest,
      minimumContributionMonths: Number(minimum),
    })
  })
})

describe('the delay begins with the first birth of the step and ends with its cap', () => {
  test.each([
    ['men', '1964-12', 0, '1965-01', 1],
    ['men', '1965-04', 1, '1965-05', 2],
    ['men', '1976-08', 35, '1976-09', 36],
    ['men', '1976-12', 36, '2010-12', 36],
    ['women-55', '1969-12', 0, '1970-01', 1],
    ['women-55', '1970-04', 1, '1970-05', 2],
    ['women-55', '1981-08', 35, '1981-09', 36],
    ['women-50', '1974-12', 0, '1975-01', 1],
    ['women-50', '1975-02', 1, '1975-03', 2],
    ['women-50', '1984-10', 59, '1984-11', 60],
    ['women-50', '1984-12', 60, '2010-12', 60],
  ] as const)('%s born %s: %i months, born %s: %i months', (group, birth, delay, next, more) => {
    expect(results('retirement.age', { group, birth })).toMatchObject({ delayMonths: delay })
    expect(results('retirement.age', { group, birth: next })).toMatchObject({ delayMonths: more })
  })
})

describe('the ages stand in the Decision as the figures say, and lie as far apart as the whole delay', () => {
  const figures = findRule('retirement.age')!.parameters
  const decision = figures['men-base-age']!.values[0].source.quote!
  const [, men, women] =
    /^.*将男职工的法定退休年龄(从原.+?)，将女职工的法定退休年龄(从原.+)。$/.exec(decision)!
  const ages = (words: string): number[] =>
    [...words.matchAll(/([五六]十)([三五八]?)周岁/g)].map(
      ([, tens, ones]) => (tens === '六十' ? 60 : 50) + ' 一二三四五六七八九'.indexOf(ones || ' '),
    )

  test('the Decision names two ages of men and four of women', () => {
    expect(ages(men!)).toEqual([60, 63])
    expect(ages(women!)).toEqual([50, 55, 55, 58])
  })

  test.each([
    ['men', ages(men!)[0], ages(men!)[1]],
    ['women-50', ages(women!)[0], ages(women!)[2]],
    ['women-55', ages(women!)[1], ages(women!)[3]],
  ] as const)('%s: from %i to %i', (group, base, final) => {
    const [from, to, delay] = ['base-age', 'final-age', 'cap'].map(
      (name) => figures[`${group}-${name}`]!,
    ) as [Parameter, Parameter, Parameter]
    for (const [figure, age] of [
      [from, base],
      [to, final],
    ] as const) {
      expect(figure.unit).toBe('year-of-age')
      expect(figure.values).toEqual([
        {
          value: age,
          from: '2025-01-01',
          source: {
            instrument: 'retirement-age-decision',
            quote: decision,
            english: expect.any(String) as unknown,
          },
        },
      ])
    }
    expect([delay.unit, delay.values.map(({ value }) => value)]).toEqual([
      'month',
      [12 * (final! - base!)],
    ])
  })
})

test('nobody may retire below the old age, however early', () => {
  // Three years before 62 years and 11 months would be 59 years and 11 months.
  expect(results('retirement.age', { group: 'men', birth: '1976-08' })).toMatchObject({
    earliestMonth: '2036-08',
  })
  expect(results('retirement.age', { group: 'women-50', birth: '1984-11' })).toMatchObject({
    earliestMonth: '2036-11',
  })
})

test('there are three groups and no other', () => {
  for (const group of ['women', 'Men', 'women-60', '', null, 50])
    expect(ask('retirement.age', { group, birth: '1970-01' })).toMatchObject({
      status: 'invalid',
      errors: [{ field: 'group' }],
    })
})

test('a birth is a month, not a day and not a thirteenth month', () => {
  for (const birth of ['1970-01-15', '1970-13', '1970-00', '1970-1', '1970', 197001, null])
    expect(ask('retirement.age', { group: 'men', birth })).toMatchObject({
      status: 'invalid',
      errors: [{ field: 'birth' }],
    })
})

describe('contributions needed for a pension', () => {
  test.each([
    ['1950-12', 'The Social Insurance Law, in force since 2011, asks for'],
    ['1951-01', 'For retirement in 2011, a monthly pension needs'],
  ])('of a man born %s: %s', (birth, sentence) => {
    const { steps } = computed('retirement.age', { group: 'men', birth })
    expect(steps.map(({ en }) => en).join(' ')).toContain(sentence)
    expect(steps.map(({ zh }) => zh).join('')).toMatch(
      birth < '1951' ? /2011年起施行的/ : /2011年达到法定退休年龄的/,
    )
  })

  test.each([
    [2025, 180],
    [2029, 180],
    [2030, 186],
    [2031, 192],
    [2038, 234],
    [2039, 240],
    [2040, 240],
    [2100, 240],
  ])('for the year %i are %i months', (year, months) => {
    expect(results('pension.minimum-contribution', { year })).toMatchObject({ months })
  })

  test('agree year by year with adding half a year from 2030 up to 20 years', () => {
    for (let year = 2011; year <= 2100; year++)
      expect(results('pension.minimum-contribution', { year }), String(year)).toMatchObject({
        months: minimumMonths(year),
      })
  })

  test('are the same in the answer about the retirement age', () => {
    for (const birth of ['1965-01', '1969-09', '1970-01', '1973-03', '1976-09', '1990-06']) {
      const age = results('retirement.age', { group: 'men', birth })
      const year = Number(String(age.month).slice(0, 4))
      expect(results('pension.minimum-contribution', { year })).toMatchObject({
        months: age.minimumContributionMonths,
      })
    }
  })
})
