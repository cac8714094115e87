// The JSON Schemas say what the rules do: checked by a validator of other hands, over good input and bad.
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answerLine } from '../../rules/answer.ts'
import { rules } from '../../rules/index.ts'
import type { Field } from '../../rules/kernel/field.ts'
import {
  answerSchema,
  fieldSchema,
  inputSchema,
  questionSchema,
  refusalSchema,
} from '../../rules/schema.ts'
import { json, text } from '../fuzz/hostile.ts'

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true })
ajv.addFormat('date', (text) => {
  const [year, month, day] = text.split('-').map(Number)
  const date = new Date(Date.UTC(year!, month! - 1, day))
  return !Number.isNaN(Number(date)) && date.toISOString().slice(0, 10) === text
})

const ask = (question: unknown): { status: string; errors?: { field: string }[] } =>
  JSON.parse(answerLine(JSON.stringify(question)))

/** Values near what a field takes, and some that nothing takes. */
const value = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -3, max: 3000 }) },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.constantFrom(null, true, false, 5.5, 2 ** 53, [], {}) },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.nat(30), fc.nat(130)).map(([yuan, fen]) => `${yuan}.${fen}`),
  },
  {
    weight: 6,
    arbitrary: fc
      .tuple(fc.integer({ min: 1895, max: 2105 }), fc.nat(13), fc.nat(32), fc.nat(25), fc.nat(61))
      .chain(([year, ...rest]) => {
        const [month, day, hour, minute] = rest.map((each) => String(each).padStart(2, '0'))
        return fc.constantFrom(
          `${year}-${month}`,
          `${year}-${month}-${day}`,
          `${year}-${month}-${day}T${hour}:${minute}`,
        )
      }),
  },
  { weight: 2, arbitrary: text },
)

const fields = new Map<string, [name: string, field: Field]>()
for (const rule of rules)
  for (const [name, field] of Object.entries(rule.fields)) {
    const { kind, from, to, places, moreThanZero, optional, choices = [] } = field
    const key = [
      kind,
      from,
      to,
      places,
      moreThanZero,
      optional,
      ...choices.map(({ value }) => value),
    ]
    fields.set(key.join(' '), [`${rule.id} ${name}`, field])
  }

describe('the schema of a field takes what the field takes, and nothing else', () => {
  // A pattern cannot tell that a month has no 31st; `format` does, where there is one for it.
  const noSuchDay = (given: unknown): boolean =>
    /^\d{4}-(?:02-(?:29|30|31)|(?:04|06|09|11)-31)T/.test(String(given))

  // Nor how large a number written as text is, or how many places a number has.
  const noSuchDecimal = (given: unknown, field: Field): boolean =>
    field.kind === 'decimal' && !field.read(given).ok && /^[\d.]+(?:e-\d+)?$/.test(String(given))
  // What may be left out may be null: that is for the rule to take, not for the field.
  const takes = (given: unknown, field: Field): boolean =>
    (given === null && field.optional === true) || field.read(given).ok

  test.each([...fields.values()])('%s', (_, field) => {
    const fits = ajv.compile(fieldSchema(field))
    expect(fits(field.example)).toBe(true)
    for (const { value } of field.choices ?? []) expect(fits(value)).toBe(true)
    fc.assert(
      fc.property(value, (given) => {
        if (field.kind === 'time' && noSuchDay(given)) return
        if (noSuchDecimal(given, field)) return
        expect([given, fits(given)]).toEqual([given, takes(given, field)])
      }),
      { numRuns: 1500 },
    )
  })
})

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const [question, input, answer] = [questionSchema, inputSchema, answerSchema].map((make) =>
    ajv.compile(make(rule)),
  ) as [
    ReturnType<typeof ajv.compile>,
    ReturnType<typeof ajv.compile>,
    ReturnType<typeof ajv.compile>,
  ]

  test('takes and answers each worked example as its schemas say', () => {
    for (const { input: given } of rule.examples) {
      expect([given, input(given), input.errors]).toEqual([given, true, null])
      for (const asOf of [undefined, '2010-05-01', '1901-01-01']) {
        const asked = { rule: id, input: given, asOf }
        expect([asked, question(JSON.parse(JSON.stringify(asked)))]).toEqual([asked, true])
        const found = ask(asked)
        expect([found, answer(found), answer.errors]).toEqual([found, true, null])
      }
    }
  })

  test('refuses what its schema refuses, and answers in the form of its schema', () => {
    const good = rule.examples[0].input
    const names = Object.keys(rule.fields)
    const changed = fc.oneof(
      {
        weight: 6,
        arbitrary: fc
          .tuple(fc.constantFrom(...names), value)
          .map(([name, each]) => ({ ...good, [name]: each })),
      },
      {
        weight: 1,
        arbitrary: fc.constantFrom(...names).map((name) => ({ ...good, [name]: undefined })),
      },
      {
        weight: 1,
        arbitrary: fc.constantFrom('more', 'toString').map((name) => ({ ...good, [name]: 1 })),
      },
      {
        weight: 1,
        arbitrary: json
          .filter((text) => text.length < 1000 && isJson(text))
          .map((text) => JSON.parse(text)),
      },
    )
    let refused = 0
    fc.assert(
      fc.property(changed, (given) => {
        const asked = JSON.parse(JSON.stringify({ rule: id, input: given }))
        const found = ask(asked)
        expect([found, answer(found), answer.errors]).toEqual([found, true, null])
        if (question(asked)) return
        refused++
        expect([asked, found.status]).toEqual([asked, 'invalid'])
      }),
      { numRuns: 200 },
    )
    expect(refused).toBeGreaterThan(10)
  })
})

test('what is no question is refused as the schema of refusals says', () => {
  const refusal = ajv.compile(refusalSchema)
  for (const line of ['', 'x', '[]', '{}', '{"rule":1}', '{"rule":"sil.no-such-rule"}'])
    expect([line, refusal(JSON.parse(answerLine(line)))]).toEqual([line, true])
})

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
