import { describe, expect, test } from 'vitest'
import { rules } from '../../rules/index.ts'
import { instruments } from '../../rules/kernel/instruments.ts'
import { currentValue, history, valueOn, type Parameter } from '../../rules/kernel/parameter.ts'
import { units } from '../../rules/kernel/quantity.ts'
import { previous } from './second-reckoning.ts'

const parameters = rules.flatMap((rule) =>
  Object.entries(rule.parameters).map(
    ([name, parameter]) => [`${rule.id}.${name}`, parameter] as const,
  ),
)

const isDay = (day: string): boolean =>
  !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().slice(0, 10) === day

test('there are parameters', () => {
  expect(parameters.length).toBeGreaterThan(20)
})

describe('every parameter', () => {
  test.each(parameters)('%s has its values oldest first, each from a real day', (_, { values }) => {
    expect(values.length).toBeGreaterThan(0)
    values.forEach(({ from }, index) => {
      if (from === null) expect(index, 'only the first may be without a day').toBe(0)
      else expect(isDay(from), from).toBe(true)
      const before = values[index - 1]?.from
      if (before) expect(before < from!, `${before} before ${from}`).toBe(true)
    })
  })

  test.each(parameters)(
    '%s has a finite value, a known unit and a known source',
    (_, parameter) => {
      expect(Object.keys(units)).toContain(parameter.unit)
      for (const { value, source } of parameter.values) {
        expect(Number.isFinite(value)).toBe(true)
        expect(Object.keys(instruments)).toContain(source.instrument)
      }
    },
  )

  test.each(parameters)('%s has no two values alike in a row', (_, { values }) => {
    values.forEach(({ value }, index) => expect(value).not.toBe(values[index - 1]?.value))
  })

  test.each(parameters)('%s has one value on each day: no gap, no overlap', (_, parameter) => {
    const { values } = parameter
    values.forEach((value, index) => {
      const following = values[index + 1]
      // It holds on its first day, and on the day before the next one begins.
      if (value.from) expect(valueOn(parameter, value.from)).toEqual(value)
      if (following) expect(valueOn(parameter, previous(following.from!))).toEqual(value)
      const { until, replacedBy } = history(parameter)[index]!
      expect([until, replacedBy]).toEqual([following?.from ?? null, following?.source ?? null])
    })
    expect(valueOn(parameter, '2100-12-31')).toEqual(values.at(-1))
    expect(currentValue(parameter)).toEqual(values.at(-1))
  })

  test.each(parameters)(
    '%s has no value on a day before its first: an error, not a guess',
    (_, parameter) => {
      const { from } = parameter.values[0]
      if (from === null) expect(valueOn(parameter, '1900-01-01')).toEqual(parameter.values[0])
      else {
        expect(() => valueOn(parameter, previous(from))).toThrow(RangeError)
        expect(() => valueOn(parameter, '1900-01-01')).toThrow(from)
      }
    },
  )

  test.each(parameters.filter(([, { values }]) => values.some(({ from }) => from === null)))(
    '%s has a figure without a first day only where no statute gives it',
    (_, { values }) => {
      for (const { from, source } of values)
        if (from === null) expect(instruments[source.instrument].kind).not.toBe('statute')
    },
  )
})

/** The whole numbers in a Chinese text, in Chinese or Arabic signs; per mille counts as ten-thousandths. */
function figuresIn(text: string): number[] {
  const digit = '零一二三四五六七八九'
  const weight: Record<string, number> = { 十: 10, 百: 100, 千: 1000 }
  return [...text.matchAll(/\d+(‰?)|[零一二三四五六七八九十百千]+/g)].map(([found, perMille]) => {
    if (perMille !== undefined && /\d/.test(found)) return parseInt(found) * (perMille ? 10 : 1)
    let [sum, last] = [0, 0]
    for (const sign of found) {
      if (digit.includes(sign)) last = digit.indexOf(sign)
      else [sum, last] = [sum + (last || 1) * weight[sign]!, 0]
    }
    return sum + last
  })
}

describe('the figure of a parameter stands in the words that it quotes', () => {
  /** Figures that the words do not write out, with the reason. */
  const derived: [names: RegExp, reason: string][] = [
    [/^pension\.personal-account\.divisor-\d+$/, 'the annex is a table'],
    [/^pension\.minimum-contribution\.minimum$/, 'half a year is added each year'],
    [/^labour\.severance\.short-rest$/, '半 is no numeral'],
    [/^retirement\.age\..+-cap$/, 'the new age less the old one'],
  ]

  test('such figures are found', () => {
    expect(figuresIn('百分之一百一十')).toContain(110)
    expect(figuresIn('处五百元以上三千元以下')).toEqual([500, 3000])
    expect(figuresIn('按日加收万分之五，2‰，10个工作日')).toEqual([5, 20, 10])
    expect(figuresIn('二十四个月、六十周岁、十五年、一年')).toEqual([24, 60, 15, 1])
  })

  const quoted = parameters
    .filter(([name]) => !derived.some(([names]) => names.test(name)))
    .flatMap(([name, { unit, values }]) =>
      values.flatMap(({ value, source: { quote } }) =>
        quote === undefined ? [] : [[name, value, unit, quote] as const],
      ),
    )

  test.each(quoted)('%s: %d %s', (_, value, __, quote) => {
    expect(figuresIn(quote)).toContain(value)
  })

  test('what is derived is still there', () => {
    for (const [names, reason] of derived)
      expect(
        parameters.some(([name]) => names.test(name)),
        reason,
      ).toBe(true)
  })
})

describe('a superseded figure is kept', () => {
  const parameterOf = (id: string, value: number): Parameter | undefined =>
    Object.values(rules.find((rule) => rule.id === id)?.parameters ?? {}).find(({ values }) =>
      values.some((dated) => dated.value === value),
    )

  test('the 7 days of the 1999 Unemployment Regulations, before the 15 of the Law', () => {
    const period = parameterOf('sil.unemployment-list', 7)!
    expect(period.values.map(({ value }) => value)).toEqual([7, 15])
    expect(period.values[0].source).toMatchObject({
      instrument: 'unemployment-regulations',
      article: 16,
    })
    expect(valueOn(period, '2011-06-30').value).toBe(7)
    expect(valueOn(period, '2011-07-01').value).toBe(15)
  })

  test('the 0.2 percent a day of the Collection Regulations, before the 0.05 of the Law', () => {
    const rate = parameterOf('sil.late-payment', 20)!
    expect(rate.values.map(({ value }) => value)).toEqual([20, 5])
    expect(rate.unit).toBe('permyriad-per-day')
    expect(rate.values[0].source).toMatchObject({
      instrument: 'premium-collection-regulations',
      article: 13,
    })
    expect(valueOn(rate, '2011-07-01').value).toBe(5)
  })
})
