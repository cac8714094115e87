import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { answerLine, refuseLongLine } from '../../rules/answer.ts'
import { rules } from '../../rules/index.ts'
import type { Field } from '../../rules/kernel/field.ts'
import { statuses } from './contract.ts'

// A slow machine is no fault of the rules.
vi.setConfig({ testTimeout: 120_000 })

interface Answer {
  rule: string | null
  status: string
  errors?: { field: string; message: string }[]
  result?: Record<string, unknown>
  [other: string]: unknown
}

/** The answer to a line; fails unless it is one line of JSON with a known status. */
function answer(line: string): Answer {
  const text = answerLine(line)
  expect(text).not.toMatch(/[\n\r]/)
  const answer = JSON.parse(text) as Answer
  expect(statuses).toContain(answer.status)
  if (answer.status === 'invalid') {
    expect(answer.errors!.length).toBeGreaterThan(0)
    for (const { field, message } of answer.errors!) {
      expect(typeof field).toBe('string')
      expect(message.trim()).not.toBe('')
    }
  }
  return answer
}

const to = (rule: unknown, input?: unknown): Answer => answer(JSON.stringify({ rule, input }))

const message = ({ errors }: Answer): string => errors!.map(({ message }) => message).join(' ')

describe('a line that cannot be answered says what was found, what was expected and what to do', () => {
  test('no JSON', () => {
    const { rule, status, errors } = answer('employed on 2 March')
    expect([rule, status, errors![0]!.field]).toEqual([null, 'invalid', 'line'])
    expect(errors![0]!.message).toMatch(/employed on 2 March.*JSON.*expected/)
  })

  test.each(['', ' ', '\r', '\t'])('an empty line %j', (line) => {
    expect(message(answer(line))).toMatch(/empty line.*expected/)
  })

  test.each(['null', 'true', '1', '"sil"', '[]', '[{"rule":"time.period"}]'])('%s', (line) => {
    expect(message(answer(line))).toMatch(/expected an object/)
  })

  test('too long to be read', () => {
    expect(JSON.parse(refuseLongLine(3, 1_000_000))).toEqual({
      rule: null,
      status: 'invalid',
      errors: [
        {
          field: 'line',
          message:
            'Line 3 has more than 1,000,000 bytes; expected one question a line, {"rule":"…","input":{…}}. It was passed over.',
          messageZh:
            '第3行超过1,000,000字节；应为每行一个问题：{"rule":"…","input":{…}}。该行已略过。',
        },
      ],
    })
  })

  test('in both languages, word for word', () => {
    const said = (line: string): unknown => answer(line).errors
    const form = '{"rule":"…","input":{…}}'
    expect(said('employed')).toEqual([
      {
        field: 'line',
        message: `Found “employed”, which is no JSON; expected ${form}.`,
        messageZh: `读到“employed”，不是JSON；应为${form}。`,
      },
    ])
    expect(said(' ')).toEqual([
      {
        field: 'line',
        message: `Found an empty line; expected ${form}.`,
        messageZh: `读到空行；应为${form}。`,
      },
    ])
    expect(said('[1]')).toEqual([
      {
        field: 'line',
        message: `Found [1]; expected an object ${form}.`,
        messageZh: `读到[1]；应为对象${form}。`,
      },
    ])
    expect(said('{"rule":"time.perod"}')).toEqual([
      {
        field: 'rule',
        message: 'There is no rule “time.perod”; the nearest is time.period.',
        messageZh: '没有名为“time.perod”的规则；最接近的是time.period。',
      },
    ])
    for (const [rule, shown] of [
      ['zzzzzzzzzzzzzzzz', 'zzzzzzzzzzzzzzzz'],
      [7, '7'],
    ])
      expect(said(JSON.stringify({ rule }))).toEqual([
        {
          field: 'rule',
          message: `There is no rule “${shown}”; expected the id of a rule, such as sil.employee-registration.`,
          messageZh: `没有名为“${shown}”的规则；应为规则的标识，例如sil.employee-registration。`,
        },
      ])
  })

  test('an unknown rule: the nearest id', () => {
    expect(message(to('sil.employee-registraton'))).toContain('sil.employee-registration')
    expect(message(to('time.periods'))).toContain('time.period')
    expect(message(to('Time.Hours'))).toContain('time.hours')
  })

  test.each([undefined, null, 7, {}, [], '', '__proto__', 'constructor', 'toString', 'sil.'])(
    'no rule: %j',
    (rule) => {
      expect(to(rule)).toMatchObject({ status: 'invalid', errors: [{ field: 'rule' }] })
    },
  )

  test.each([undefined, null, 7, 'employed', true, [], ['2026-03-02']])('no input: %j', (input) => {
    const refused = to('sil.employee-registration', input)
    expect(refused).toMatchObject({ status: 'invalid', errors: [{ field: 'input' }] })
    expect(message(refused)).toContain('employed')
  })

  test('a missing input', () => {
    const refused = to('sil.employee-registration', {})
    expect(refused).toMatchObject({ status: 'invalid', errors: [{ field: 'employed' }] })
    expect(message(refused)).toMatch(/Nothing was given.*expected/)
  })

  test('every wrong input is named, not the first alone', () => {
    const refused = to('time.period', { start: '2026-02-30', length: 0, unit: 'weeks', more: 1 })
    expect(refused.errors!.map(({ field }) => field).sort()).toEqual([
      'length',
      'more',
      'start',
      'unit',
    ])
  })

  test('null is a wrong input, also where one may be left out', () => {
    for (const [rule, input, field] of [
      ['card.financial-activation', { received: '2025-12-05', days: null }, 'days'],
      ['card.collective-issue', { received: '2026-11-18T10:30', hours: null }, 'hours'],
      [
        'sil.unemployment-duration',
        { contributionMonths: 60, carriedOverMonths: null },
        'carriedOverMonths',
      ],
      ['pension.personal-account', { balance: '1.00', ageYears: 60, ageMonths: null }, 'ageMonths'],
    ] as const)
      expect(to(rule, input)).toMatchObject({ status: 'invalid', errors: [{ field }] })
  })

  test('many unknown inputs are named up to ten, and counted beyond', () => {
    const many = Object.fromEntries(Array.from({ length: 25 }, (_, at) => [`a${at}`, 1]))
    const refused = to('sil.employee-registration', { employed: '2026-03-02', ...many })
    expect(refused.errors).toHaveLength(11)
    expect(refused.errors!.at(-1)).toMatchObject({
      field: 'input',
      message: 'There are 15 more inputs that this rule does not have; expected employed.',
      messageZh: '另有15个本规则没有的输入项；输入项应为employed。',
    })
    const ten = Object.fromEntries(Object.entries(many).slice(0, 10))
    expect(to('sil.employee-registration', ten).errors).toHaveLength(11)
  })

  test('an unknown input', () => {
    const refused = to('sil.employee-registration', { employed: '2026-03-02', emploied: 1 })
    expect(refused).toMatchObject({ status: 'invalid', errors: [{ field: 'emploied' }] })
    expect(message(refused)).toContain('employed')
  })

  test('31 February', () => {
    const refused = to('sil.employee-registration', { employed: '2026-02-31' })
    expect(refused).toMatchObject({ status: 'invalid', errors: [{ field: 'employed' }] })
    expect(message(refused)).toMatch(/2026-02-31.*28 days/)
  })

  test.each([
    '2026-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-1',
    '26-01-01',
    '2026/01/01',
    '20260101',
    '+002026-01-01',
    '-002026-01-01',
    '2026-01-01T00:00',
    '2026-01-01Z',
    '2026-01-01[u-ca=chinese]',
    ' 2026-01-01',
    '2026-01-01\n',
    '２０２６-01-01',
    '0000-01-01',
    '9999-12-31',
    '',
    20260101,
    1772409600000,
    null,
    true,
    {},
    ['2026-03-02'],
  ])('no day: %j', (employed) => {
    expect(to('sil.employee-registration', { employed })).toMatchObject({
      status: 'invalid',
      errors: [{ field: 'employed' }],
    })
  })

  test('a leap day of a leap year is a day', () => {
    for (const employed of ['2012-02-29', '2024-02-29', '2096-02-29'])
      expect(to('sil.employee-registration', { employed }).status).toBe('computed')
  })

  test.each([0, -1, 1.5, 1e300, '10', null, true, [10], {}])('no length: %j', (length) => {
    expect(to('time.period', { start: '2026-03-02', length, unit: 'day' })).toMatchObject({
      status: 'invalid',
      errors: [{ field: 'length' }],
    })
  })
})

describe('an answer', () => {
  test('names the rule, the status, results, steps and warnings in this order', () => {
    expect(Object.keys(to('sil.employee-registration', { employed: '2026-03-02' }))).toEqual([
      'rule',
      'status',
      'result',
      'steps',
      'warnings',
    ])
  })

  test('to a refused line gives the rule that was asked', () => {
    expect(to('sil.employee-registration', {}).rule).toBe('sil.employee-registration')
    expect(to('no.such-rule', {}).rule).toBe('no.such-rule')
    expect(to(7, {}).rule).toBe(null)
  })

  test('does not grow with what was given', () => {
    const huge = 'x'.repeat(1_000_000)
    for (const line of [
      huge,
      JSON.stringify(huge),
      JSON.stringify({ rule: huge }),
      JSON.stringify({ rule: 'time.period', input: huge }),
      JSON.stringify({ rule: 'time.period', input: { start: huge, length: huge, unit: huge } }),
      JSON.stringify({ rule: 'time.period', input: { [huge]: huge } }),
      `{"rule":"time.period","input":{${Array.from({ length: 1e5 }, (_, at) => `"a${at}":1`).join()}}}`,
      JSON.stringify({ rule: 'sil.undeclared-premium', input: { previousMonth: '9'.repeat(1e6) } }),
      `{"rule":"time.period","input":{"start":"2026-03-02","length":${'9'.repeat(1e6)},"unit":"day"}}`,
    ]) {
      expect(answer(line).status).toBe('invalid')
      expect(answerLine(line).length).toBeLessThan(4000)
    }
  })
})

describe('nothing makes it throw', () => {
  const often = { numRuns: 2000 }

  test('any characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (line) => {
        answer(line)
      }),
      often,
    )
  })

  test('any UTF-16, broken surrogates included', () => {
    const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 120 })
    fc.assert(
      fc.property(units, (units) => {
        const text = String.fromCharCode(...units)
        answer(text)
        to(text, { [text]: text })
        to('time.period', { start: text, length: text, unit: text })
      }),
      often,
    )
  })

  test('any JSON', () => {
    fc.assert(
      fc.property(fc.json(), (line) => {
        answer(line)
      }),
      often,
    )
  })

  const id = fc.constantFrom(...rules.map((rule) => rule.id))

  test('any JSON as the input of any rule', () => {
    fc.assert(
      fc.property(id, fc.jsonValue(), (rule, input) => {
        to(rule, input)
      }),
      often,
    )
  })

  const anyName = fc.constantFrom(
    ...new Set(rules.flatMap((rule) => Object.keys(rule.fields))),
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    'toJSON',
    'then',
  )

  test('any JSON under the names of inputs and of prototypes', () => {
    fc.assert(
      fc.property(id, fc.array(fc.tuple(anyName, fc.json()), { maxLength: 5 }), (rule, pairs) => {
        const members = pairs.map(([name, value]) => `${JSON.stringify(name)}:${value}`)
        answer(`{"rule":"${rule}","input":{${members.join(',')}}}`)
        expect(Object.hasOwn(Object.prototype, 'start')).toBe(false)
      }),
      often,
    )
  })

  test('a __proto__ key is an unknown input, and no way to give one', () => {
    const line = (input: string): string => `{"rule":"sil.employee-registration","input":${input}}`
    expect(answer(line('{"__proto__":{"employed":"2026-03-02"}}')).status).toBe('invalid')
    expect(answer(line('{"employed":"2026-03-02","__proto__":1}'))).toMatchObject({
      status: 'invalid',
      errors: [{ field: '__proto__' }],
    })
    expect(answer('{"__proto__":{"rule":"time.period"}}')).toMatchObject({
      status: 'invalid',
      errors: [{ field: 'rule' }],
    })
  })

  test('what an object inherits is not given', () => {
    const rule = rules.find(({ id }) => id === 'sil.employee-registration')!
    expect(rule.evaluate(Object.create({ employed: '2026-03-02' }))).toMatchObject({
      status: 'invalid',
      errors: [{ field: 'employed' }],
    })
  })

  const tryable = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withTypedArray: true,
    withNullPrototype: true,
    withSparseArray: true,
    withObjectString: true,
  })

  test('any value of the language given to a rule itself', () => {
    fc.assert(
      fc.property(fc.constantFrom(...rules), tryable, (rule, value) => {
        expect(statuses).toContain(rule.evaluate(value).status)
        for (const name of Object.keys(rule.fields))
          expect(statuses).toContain(rule.evaluate({ [name]: value }).status)
      }),
      often,
    )
  })

  test('numbers that no computer holds', () => {
    for (const number of ['1e309', '-1e309', '1e-400', '9'.repeat(400), '-0', '1E+2', '2.0'])
      for (const rule of rules)
        answer(
          `{"rule":"${rule.id}","input":{${Object.keys(rule.fields)
            .map((name) => `"${name}":${number}`)
            .join(',')}}}`,
        )
  })

  test('nesting deeper than any stack', () => {
    const [arrays, ends] = ['['.repeat(200_000), ']'.repeat(200_000)]
    const [objects, close] = ['{"a":'.repeat(200_000), '}'.repeat(200_000)]
    for (const deep of [arrays + ends, `${objects}1${close}`])
      for (const line of [
        deep,
        `{"rule":${deep}}`,
        `{"rule":"time.period","input":${deep}}`,
        `{"rule":"time.period","input":{"start":${deep},"length":${deep},"unit":${deep}}}`,
        `{"rule":"sil.employee-registration","input":{"employed":${deep},"more":${deep}}}`,
      ])
        expect(answer(line).status).toBe('invalid')
    expect(answer(arrays).status).toBe('invalid')
  })
})

describe('what fits the fields of a rule gets an answer that fits its results', () => {
  const two = (number: number): string => String(number).padStart(2, '0')
  const date = fc
    .integer({ min: 0, max: 73_413 })
    .map((days) => new Date(Date.UTC(1900, 0, 1 + days)).toISOString().slice(0, 10))

  function fitting(field: Field): fc.Arbitrary<unknown> {
    switch (field.kind) {
      case 'date':
        return date
      case 'time':
        return fc
          .tuple(date, fc.nat(23), fc.nat(59))
          .map(([day, hour, minute]) => `${day}T${two(hour)}:${two(minute)}`)
      case 'month':
        return date.map((day) => day.slice(0, 7))
      case 'integer':
        return fc.oneof(
          fc.integer({ min: -2, max: 800 }),
          fc.integer({ min: 1990, max: 2110 }),
          fc.maxSafeInteger(),
        )
      case 'decimal': {
        const scale = 10 ** field.places!
        return fc
          .integer({
            min: Math.round((field.from! - 1) * scale),
            max: Math.round((field.to! + 1) * scale),
          })
          .map((scaled) => scaled / scale)
          .chain((value) => fc.constantFrom<unknown>(value, String(value)))
      }
      case 'money':
        return fc.nat(10 ** 9).map((fen) => `${Math.floor(fen / 100)}.${two(fen % 100)}`)
      case 'boolean':
        return fc.boolean()
      case 'choice':
        return fc.constantFrom(...field.choices!.map(({ value }) => value))
    }
  }

  const looksLike: Record<string, (value: unknown) => boolean> = {
    date: (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value),
    time: (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(value),
    month: (value) => typeof value === 'string' && /^\d{4}-\d{2}$/.test(value),
    money: (value) => typeof value === 'string' && /^(0|[1-9]\d*)\.\d{2}$/.test(value),
    number: (value) => typeof value === 'number' && Number.isFinite(value),
    percent: (value) => typeof value === 'number' && Number.isFinite(value),
    months: (value) => Number.isInteger(value) && (value as number) >= 0,
    boolean: (value) => typeof value === 'boolean',
    text: (value) => typeof value === 'string',
    list: (value) => Array.isArray(value) && value.every((item) => typeof item === 'string'),
  }

  test.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
    const input = fc.record(
      Object.fromEntries(
        Object.entries(rule.fields).map(([name, field]) => [
          name,
          fc.oneof(
            { weight: 9, arbitrary: fitting(field) },
            { weight: 1, arbitrary: fc.constant(field.example as unknown) },
            // What may be left out sometimes is.
            ...(field.optional ? [{ weight: 1, arbitrary: fc.constant(null) }] : []),
          ),
        ]),
      ),
    )
    fc.assert(
      fc.property(input, (input) => {
        const { status, result } = to(id, input)
        if (status !== 'computed') return
        expect(Object.keys(result!).sort()).toEqual(Object.keys(rule.results).sort())
        for (const [name, { kind, words }] of Object.entries(rule.results)) {
          const value = result![name]
          if (value === null) continue
          expect(looksLike[kind]!(value), `${name}: ${JSON.stringify(value)}`).toBe(true)
          if (words) for (const code of [value].flat()) expect(Object.keys(words)).toContain(code)
        }
      }),
      { numRuns: 300 },
    )
    // The example of each field, together, is always a good input.
    const example = Object.fromEntries(
      Object.entries(rule.fields).map(([name, field]) => [name, field.example]),
    )
    expect(to(id, example).status).toBe('computed')
  })
})
