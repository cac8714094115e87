// A rule asked as of another day uses the figures in force then, or says that they did not hold.
import { describe, expect, test } from 'vitest'
import { answerLine } from '../../rules/answer.ts'
import { findRule, rules } from '../../rules/index.ts'
import {
  currentValue,
  valueOn,
  withFiguresOf,
  type Parameter,
} from '../../rules/kernel/parameter.ts'

const source = { instrument: 'social-insurance-law' } as const
const twice: Parameter = {
  title: { en: 'A figure', zh: '标准' },
  unit: 'day',
  values: [
    { value: 7, from: '1999-01-22', source },
    { value: 15, from: '2011-07-01', source },
  ],
}

describe('the figures of a day', () => {
  test('are the ones that held then, on both sides of a change', () => {
    const on = (day: string): number => withFiguresOf(day, () => currentValue(twice).value)
    expect([on('2011-06-30'), on('2011-07-01')]).toEqual([7, 15])
    expect(() => on('1999-01-21')).toThrow('1999-01-22')
    // Afterwards the present ones again, after an error too.
    expect(currentValue(twice).value).toBe(15)
  })

  test('hold no value that was announced only later', () => {
    const minimum = findRule('pension.minimum-contribution')!.parameters.minimum!
    const in2031 = (asOf?: string): number =>
      withFiguresOf(asOf, () => valueOn(minimum, '2031-12-31').value)
    expect([in2031(), in2031('2025-01-01'), in2031('2024-12-31')]).toEqual([192, 192, 180])
  })
})

describe('a rule asked as of a day', () => {
  const valid = rules.map((rule) => ({ rule, ...rule.examples[0] }))

  test.each(valid)(
    '$rule.id says so, and answers today as of today as it does without',
    ({ rule, input }) => {
      const now = rule.evaluate(input)
      const asOf = rule.evaluate(input, '2026-11-24')
      if (now.status !== 'computed' || asOf.status !== 'computed') throw new Error(rule.id)
      expect(asOf.result).toEqual(now.result)
      expect(asOf.steps).toEqual(now.steps)
      expect(asOf.warnings.map(({ code }) => code)).toEqual([
        'as-of',
        ...now.warnings.map(({ code }) => code),
      ])
    },
  )

  test.each(valid)(
    '$rule.id does not hold before the first day of its figures, and does on it',
    ({ rule, input }) => {
      const starts = [
        ...(rule.inForce ? [rule.inForce.from] : []),
        // A figure that has a value for each year does not begin with the first that is listed.
        ...Object.values(rule.parameters).flatMap(({ values, ofEachYear }) =>
          ofEachYear ? [] : (values[0].from ?? []),
        ),
      ].sort()
      const first = starts.at(-1)
      if (!first) return expect(rule.evaluate(input, '1950-01-01').status).toBe('computed')
      const before = Temporal.PlainDate.from(first).subtract({ days: 1 }).toString()
      expect(rule.evaluate(input, before)).toMatchObject({
        status: 'not-in-force',
        inForceFrom: first,
      })
      expect(rule.evaluate(input, first).status).toBe('computed')
    },
  )

  test('says what held before, where that is known', () => {
    const finding = findRule('sil.late-payment')!.evaluate(
      { arrears: '100.00', due: '2026-03-16', paid: '2026-04-15' },
      '2010-01-01',
    )
    expect(JSON.stringify(finding)).toContain('Collection Regulations, art. 13')
  })

  test.each(['yesterday', '2026-02-30', 20260101, null, {}, '1899-12-31'])(
    'calls %j no day',
    (asOf) => {
      const rule = findRule('sil.employee-registration')!
      const finding = rule.evaluate({ employed: '2026-08-21' }, asOf)
      expect(finding).toMatchObject({ status: 'invalid', errors: [{ field: 'asOf' }] })
    },
  )

  test('is asked so by the command line too', () => {
    const line = (asOf: string): { status: string } =>
      JSON.parse(
        answerLine(
          `{"rule":"sil.employee-registration","input":{"employed":"2026-08-21"},"asOf":"${asOf}"}`,
        ),
      ) as { status: string }
    expect([line('2011-06-30').status, line('2011-07-01').status]).toEqual([
      'not-in-force',
      'computed',
    ])
  })
})
