// The inputs that the second wave brought, and each place that reads, writes or explains them.
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  decimalField,
  integerField,
  isAsked,
  isRequired,
  moneyField,
  monthField,
  moreThanZero,
  percentField,
  unless,
  writeDecimal,
  type Field,
  type Fields,
} from '../../rules/kernel/field.ts'
import { needsLocalFigures, type Computed } from '../../rules/kernel/finding.ts'
import { addUp, heldBetween, percentOf } from '../../rules/kernel/money.ts'
import { outward } from '../../rules/kernel/outward.ts'
import { sayLocal } from '../../rules/kernel/say-local.ts'
import { defineRule, type RuleSpec } from '../../rules/kernel/rule.ts'
import { step } from '../../rules/kernel/step.ts'
import { answerSchema, fieldSchema, inputSchema } from '../../rules/schema.ts'
import { explain } from '../../scripts/evaluate/explain.ts'
import { typesOf } from '../../scripts/package/write-types.ts'
import { answerRow } from '../../src/batch/answer-row.ts'
import { matchColumns } from '../../src/batch/match-columns.ts'
import { parseTable } from '../../src/batch/parse-table.ts'
import { readCell } from '../../src/batch/read-cell.ts'
import { cellsOf, headsOf, reasonOf, statusOf, type Manner } from '../../src/batch/write-table.ts'
import { follow } from '../../src/plan/follow.ts'
import type { PlanEvent } from '../../src/plan/plan.ts'
import { groupFields } from '../../src/present/field-groups.ts'
import { fieldsAsked } from '../../src/present/fields-asked.ts'
import { writeInput, writeResult } from '../../src/present/write-result.ts'
import { ruleAsData } from '../../src/rules/as-data.ts'
import { strings } from '../../src/strings/strings.ts'
import { makeCalendar } from '../../src/takeaway/make-calendar.ts'
import { writeText } from '../../src/takeaway/write-text.ts'
import { place, smallRule as rule } from './small-rule.ts'

const full = { wage: '1000.00', event: 'birth', localRate: '0.5', bonus: '1.00' }
const computed = (input: object): Computed<Record<string, unknown>> => {
  const finding = rule.evaluate(input)
  if (finding.status !== 'computed') throw new Error(JSON.stringify(finding))
  return finding as Computed<Record<string, unknown>>
}
const words = { en: '', zh: '' }

describe('a decimal number', () => {
  const field = decimalField({ label: words, example: '0.6', from: 0.01, to: 9.9999, places: 4 })

  test.each([
    ['0.01', 100n],
    ['9.9999', 99_999n],
    [0.6, 6000n],
    ['1', 10_000n],
    [1, 10_000n],
    ['0.0100', 100n],
  ])('%s is read digit by digit', (given, value) => {
    expect(field.read(given)).toEqual({ ok: true, value })
  })

  test.each(['0.0099', '10', '0.60001', '-1', '1e0', '', ' 1', '.5', '5.', 'NaN', null, true, [1]])(
    '%s is refused, with its bounds and its places',
    (given) => {
      const read = field.read(given)
      if (read.ok) throw new Error('it was read')
      expect(read.message.en).toMatch(
        /expected a number from 0\.01 to 9\.9999 with at most 4 decimals, for example 0\.6\.$/,
      )
      expect(read.message.zh).toMatch(/应为0\.01至9\.9999之间、最多4位小数的数字，例如0\.6。$/)
    },
  )

  test('is written as it was read, over all that two places hold', () => {
    for (let scaled = 0n; scaled <= 10_000n; scaled++) {
      const text = writeDecimal(scaled, 2)
      expect(Number(text)).toBe(Number(scaled) / 100)
      expect(text).not.toMatch(/\.\d*0$|\.$/)
    }
  })

  test('given as a number or as its text is the same', () => {
    const percent = percentField({ label: words, example: '16', from: 0, to: 100 })
    for (let scaled = 0; scaled <= 10_000; scaled++) {
      const value = scaled / 100
      expect(percent.read(value)).toEqual({ ok: true, value: BigInt(scaled) })
      expect(percent.read(String(value))).toEqual({ ok: true, value: BigInt(scaled) })
    }
  })

  test('that is no percentage is not read where it is typed as one', () => {
    expect(field.read(field.fromText('5%')).ok).toBe(false)
  })

  test.each([
    ['16', '16'],
    [' 16 % ', '16'],
    ['１６％', '16'],
    ['0.5%', '0.5'],
    ['5%0', '5%0'],
  ])('typed as “%s” is %s, in a form and in a cell', (typed, value) => {
    const percent = percentField({ label: words, example: '16', from: 0, to: 100 })
    expect(percent.fromText(typed)).toBe(value)
    expect(readCell(typed, percent)).toBe(value)
  })
})

describe('money', () => {
  const fen = fc.bigInt({ min: 0n, max: 10n ** 15n })

  test('by a percentage is rounded half up, once', () => {
    fc.assert(
      fc.property(fen, fc.bigInt({ min: 0n, max: 100_000n }), (amount, hundredths) => {
        const exact = amount * hundredths
        const rest = percentOf(amount, hundredths) * 10_000n - exact
        expect(rest > -5000n && rest <= 5000n).toBe(true)
      }),
    )
    expect(percentOf(50n, 100n)).toBe(1n)
    expect(percentOf(49n, 100n)).toBe(0n)
  })

  test('is held between its bounds, and added up', () => {
    expect([1n, 2n, 3n, 4n, 5n].map((each) => heldBetween(each, 2n, 4n))).toEqual([
      2n,
      2n,
      3n,
      4n,
      4n,
    ])
    expect(addUp([])).toBe(0n)
    expect(addUp([1n, 2n, 3n])).toBe(6n)
  })
})

describe('an amount that may not be zero', () => {
  const field = moreThanZero(moneyField({ label: words, example: '1000.00' }))

  test('is read like any other', () => {
    expect(field.read('0.01')).toEqual({ ok: true, value: 1n })
    expect(field.read('x')).toMatchObject({ message: { en: expect.stringContaining('in yuan') } })
  })

  test('says so of nothing', () => {
    expect(field.read('0.00')).toEqual({
      ok: false,
      message: {
        en: 'Found “0.00”; expected an amount of more than 0.',
        zh: '填写的是“0.00”；应为大于0的金额。',
      },
    })
  })
})

describe('a field', () => {
  const whole = { label: words, example: 2, from: 1, to: 9 }

  test('of each kind is of that kind', () => {
    expect([
      monthField({ label: words, example: '2026-03' }).kind,
      integerField(whole).kind,
      moneyField({ label: words, example: '1' }).kind,
    ]).toEqual(['month', 'integer', 'money'])
  })

  test('with a value that is taken where none is given need not be given', () => {
    expect(isRequired(integerField(whole))).toBe(true)
    expect(isRequired(integerField({ ...whole, unlessGiven: 1 }))).toBe(false)
  })

  test('that a rule makes anew says what it takes', () => {
    const said = (field: Field<unknown>, given: unknown): unknown => {
      const read = field.read(given)
      return read.ok ? read.value : Object.values(read.message)
    }
    const number = integerField(whole)
    expect(said(number, 9)).toBe(9)
    expect(said(number, 10)).toEqual([
      'Found “10”; expected a whole number from 1 to 9.',
      '填写的是“10”；应为1至9之间的整数。',
    ])
    expect(said(integerField({ label: words, example: 2, from: 1 }), 0)).toEqual([
      'Found “0”; expected a whole number of at least 1.',
      '填写的是“0”；应为不小于1的整数。',
    ])
    const decimal = { label: words, example: '0.6', from: 0.01, to: 9.9999, places: 4 }
    expect(said(decimalField(decimal), 'x')).toEqual([
      'Found “x”; expected a number from 0.01 to 9.9999 with at most 4 decimals, for example 0.6.',
      '填写的是“x”；应为0.01至9.9999之间、最多4位小数的数字，例如0.6。',
    ])
    expect([' ', ' 3 '].map((typed) => unless(1, number).fromText(typed))).toEqual([null, 3])
  })

  test('in a schema has its name, its hint, its default and its example', () => {
    const label = { en: 'Children', zh: '子女' }
    expect(fieldSchema(integerField({ ...whole, label }))).toStrictEqual({
      title: 'Children',
      type: 'integer',
      minimum: 1,
      maximum: 9,
      examples: [2],
    })
    expect(
      fieldSchema(unless(0, integerField({ ...whole, label, hint: { en: 'All', zh: '全部' } }))),
    ).toEqual({
      title: 'Children',
      description: 'All',
      anyOf: [{ type: 'integer', minimum: 1, maximum: 9 }, { type: 'null' }],
      default: 0,
      examples: [2],
    })
  })

  test('of money takes no zero in a schema where none is taken', () => {
    const money = moneyField({ label: words, example: '1' })
    const takes = (field: typeof money, given: string): boolean =>
      new RegExp(fieldSchema(field).pattern as string).test(given)
    expect(['0', '0.00', '0.01'].map((given) => takes(money, given))).toEqual([true, true, true])
    expect(['0', '0.00', '0.01'].map((given) => takes(moreThanZero(money), given))).toEqual([
      false,
      false,
      true,
    ])
  })
})

describe('a sentence of a reckoning', () => {
  test('takes names of any length', () => {
    expect(step('{one} {a1}', '{a1}、{one}')({ one: 1, a1: 'x' })).toEqual({
      en: '1 x',
      zh: 'x、1',
    })
  })

  test('takes amounts, words, numbers, each as often as it is named', () => {
    const say = step('{a} of {b}: {a}', '{b}的{a}：{a}')
    expect(say({ a: 123_456n, b: { en: 'two', zh: '二' } })).toEqual({
      en: '1,234.56 yuan of two: 1,234.56 yuan',
      zh: '二的1,234.56元：1,234.56元',
    })
  })

  test('is refused where its languages name different values', () => {
    expect(() => step('{a} and {b}', '{c}和{a}')).toThrow(/names a, b; .* names a, c$/)
  })
})

describe('an input that may be left out', () => {
  test('is what no rule has to be given', () => {
    const needed = Object.entries(rule.fields).filter(([, field]) => isRequired(field))
    expect(needed.map(([name]) => name)).toEqual(['wage', 'event'])
  })

  test.each([undefined, null])('may be %s: then its default is taken, or nothing', (nothing) => {
    const left = { start: nothing, difficult: nothing, nationalRate: nothing, index: nothing }
    expect(computed({ ...full, ...left }).result).toEqual({
      national: '160.00',
      local: '6.00',
      total: '166.00',
      rate: 16,
      until: null,
    })
  })

  test('an empty box is nothing', () => {
    for (const field of Object.values(rule.fields))
      if (!isRequired(field)) expect(field.fromText('  ')).toBeNull()
  })

  test('is read where it is given', () => {
    expect(computed({ ...full, start: '2026-12-31', nationalRate: 8 }).result).toMatchObject({
      national: '80.00',
      until: '2027-01-01',
    })
    expect(rule.evaluate({ ...full, start: '2026-02-30' }).status).toBe('invalid')
  })
})

describe('a field that a choice hides', () => {
  test.each([{ difficult: true }, { children: 2 }, { difficult: true, children: 2 }])(
    'is refused with another choice: %o',
    (more) => {
      const finding = rule.evaluate({ ...full, event: 'other', ...more })
      if (finding.status !== 'invalid') throw new Error(finding.status)
      expect(finding.errors.map(({ field }) => field)).toEqual(Object.keys(more))
      expect(finding.errors[0]!.message.en).toContain('asked only where event is birth')
    },
  )

  test('is refused with all the choices that it is for, in both languages', () => {
    const field = { ...rule.fields.children!, onlyIf: { field: 'event', is: ['birth', 'two'] } }
    const wider = defineRule({ ...rule, fields: { ...rule.fields, children: field } } as RuleSpec<
      Fields,
      object
    >)
    expect(wider.evaluate({ ...full, event: 'other', children: 2 })).toEqual({
      status: 'invalid',
      errors: [
        {
          field: 'children',
          message: {
            en: 'Found “2”; “Children” is asked only where event is birth or two. Leave it out.',
            zh: '填写的是“2”；仅当event为birth或者two时，才需要填写“Children（中文）”。请不要填写。',
          },
        },
      ],
    })
  })

  test.each([{}, { difficult: false }, { children: 1 }, { difficult: null, children: null }])(
    'may stand at its default: %o',
    (more) => expect(rule.evaluate({ ...full, event: 'other', ...more }).status).toBe('computed'),
  )

  test('is not among what an answer rests on', () => {
    expect(Object.keys(fieldsAsked(rule, full, ''))).toContain('children')
    expect(Object.keys(fieldsAsked(rule, { event: 'other' }, '2020-01-01'))).toEqual([
      ...Object.keys(rule.fields).filter((name) => !['difficult', 'children'].includes(name)),
      'asOf',
    ])
    expect(isAsked(rule.fields.children!, { event: '' })).toBe(false)
  })
})

describe('a local figure', () => {
  test('that is left out is named with who sets it, and what can be said is said', () => {
    expect(rule.evaluate({ wage: '1000.00', event: 'birth' })).toEqual({
      status: 'needs-local-figure',
      figures: [
        { field: 'localRate', authority: place.authority },
        { field: 'bonus', authority: place.authority },
      ],
      message: {
        en: 'These figures are needed: the rate of the place (the city; published each July); the bonus (the city; published each July).',
        zh: '需要填写：当地费率（市政府；每年7月公布）；奖金（市政府；每年7月公布）。',
      },
      steps: [{ en: 'The wage is 1,000.00 yuan.', zh: '工资为1,000.00元。' }],
    })
  })

  test('is asked for also where nothing can be said without it', () => {
    const silent = { ...rule }
    delete (silent as { withoutFigures?: unknown }).withoutFigures
    const finding = defineRule(silent as RuleSpec<Fields, object>).evaluate({
      wage: '1000.00',
      event: 'birth',
    })
    expect(finding).toMatchObject({ status: 'needs-local-figure', steps: [] })
  })

  test('is asked for only after wrong input is put right', () => {
    expect(rule.evaluate({ wage: 'x', event: 'birth' })).toMatchObject({
      status: 'invalid',
      errors: [{ field: 'wage' }],
    })
  })

  test('alone is one figure', () => {
    const finding = needsLocalFigures([{ field: 'localRate', ...place }])
    expect(finding.message.en).toMatch(/^This figure is needed:/)
    expect(finding.steps).toEqual([])
  })

  test('says who sets it and where it is published', () => {
    expect(sayLocal(place, 'en')).toBe('Set by the city: published each July.')
    expect(sayLocal(place, 'zh')).toBe('由市政府确定：每年7月公布。')
  })
})

describe('more inputs than a rule has', () => {
  test('are counted from the eleventh on, and the inputs that it has are named', () => {
    const more = Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`x${at}`, 1]))
    const finding = rule.evaluate({ ...full, ...more })
    if (finding.status !== 'invalid') throw new Error(finding.status)
    expect(finding.errors).toHaveLength(11)
    const names = Object.keys(rule.fields)
    expect(finding.errors.at(-1)).toEqual({
      field: 'input',
      message: {
        en: `There are 2 more inputs that this rule does not have; expected ${names.join(', ')}.`,
        zh: `另有2个本规则没有的输入项；输入项应为${names.join('、')}。`,
      },
    })
  })
})

describe('the figures of another day', () => {
  const inForce = { from: '2020-03-01' }
  const dated = (more: object): typeof rule =>
    defineRule({
      ...rule,
      inForce: { ...inForce, ...more },
      evaluate: () => ({ status: 'computed', result: {}, steps: [], warnings: [] }),
    } as RuleSpec<Fields, object>)

  test('that did not hold yet are not reckoned with, and what held before is said where it is known', () => {
    const message = {
      en: 'These figures took effect on 1 March 2020; on 29 February 2020 they did not hold.',
      zh: '这些标准自2020年3月1日起施行，2020年2月29日尚未施行。',
    }
    expect(dated({}).evaluate(full, '2020-02-29')).toEqual({
      status: 'not-in-force',
      inForceFrom: '2020-03-01',
      message,
    })
    const before = { en: 'There was none.', zh: '此前没有规定。' }
    expect(dated({ before }).evaluate(full, '2020-02-29')).toMatchObject({
      message: { en: `${message.en} ${before.en}`, zh: `${message.zh}${before.zh}` },
    })
  })

  test('that held are named, before all other warnings', () => {
    expect(dated({}).evaluate(full, '2020-03-01')).toMatchObject({
      status: 'computed',
      warnings: [
        {
          code: 'as-of',
          en: 'Reckoned with the figures in force on 1 March 2020. What has changed since is not in it.',
          zh: '按2020年3月1日有效的标准计算，此后的变化未计入。',
        },
      ],
    })
  })
})

describe('the parts of a form', () => {
  test('are what the reader knows, what the place sets, and what is taken', () => {
    expect(
      groupFields(rule.fields).map(({ giver, fields }) => [giver, ...Object.keys(fields)]),
    ).toEqual([
      ['reader', 'start', 'wage', 'event', 'difficult', 'children', 'index'],
      ['place', 'localRate', 'bonus'],
      ['nation', 'nationalRate'],
    ])
  })
})

describe('the schema', () => {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, formats: { date: true } })
  const [input, answer] = [ajv.compile(inputSchema(rule)), ajv.compile(answerSchema(rule))]

  test('of the input takes what is left out or null, and asks for the rest', () => {
    expect(input({ wage: '1.00', event: 'birth' })).toBe(true)
    expect(input({ ...full, start: null, localRate: 0.07, bonus: null })).toBe(true)
    expect(input({ ...full, wage: null })).toBe(false)
    expect(input({ ...full, localRate: 101 })).toBe(false)
    expect(input({ ...full, localRate: '1.234' })).toBe(false)
  })

  test('of the answer fits every status', () => {
    for (const given of [full, { ...full, localRate: null }, { ...full, wage: '' }])
      expect(answer({ rule: rule.id, ...outward(rule.evaluate(given)) }), String(given)).toBe(true)
  })
})

describe('what is written for people and programs', () => {
  test('a percentage in each language, as a result and as an input', () => {
    expect(writeResult(16.5, rule.results.rate!, 'en')).toBe('16.5 percent')
    expect(writeResult(16.5, rule.results.rate!, 'zh')).toBe('16.5%')
    expect(writeInput('0.5', rule.fields.localRate!, 'zh')).toBe('0.5%')
    // What was left out is what is taken for it.
    expect(writeInput(undefined, rule.fields.nationalRate!, 'en')).toBe('16 percent')
    expect(writeInput(null, rule.fields.start!, 'en')).toBe('none')
  })

  test('--explain says what may be left out, what is taken then, and who sets what', () => {
    const text = explain(rule, 'en')
    expect(text).toContain('localRate  percentage; may be left out; for example "0.5"')
    expect(text).toContain('A figure of your place: Set by the city: published each July.')
    expect(text).toContain('nationalRate  percentage; may be left out; then 16;')
    expect(text).toContain(
      'children  whole number; may be left out; then 1; asked only where event is birth;',
    )
    expect(explain(rule, 'zh')).toContain('仅当event为birth时填写')
  })

  test('the types of the package', () => {
    const types = typesOf(rule)
    expect(types).toContain('readonly wage: string')
    expect(types).toContain('readonly start?: string | null')
    expect(types).toContain('readonly localRate?: string | number | null')
    expect(types).toContain('readonly rate: number')
    expect(types).toContain('A local figure, set by the city')
    expect(types).toContain('Asked only where event is birth. 1 where it is left out.')
  })

  test('the data of the rule holds all of a field but its functions', () => {
    const { inputs } = ruleAsData(rule) as { inputs: Record<string, Record<string, unknown>> }
    expect(inputs.localRate).toMatchObject({ local: place, percent: true, optional: true, to: 100 })
    expect(inputs.children).toMatchObject({ onlyIf: { field: 'event', is: ['birth'] } })
    expect(JSON.parse(JSON.stringify(inputs))).toEqual(inputs)
  })

  const taken = (input: Record<string, unknown>) => ({
    rule,
    input,
    finding: computed(input),
    language: 'en' as const,
    words: strings.en.calculator.takeaway,
    version: '1',
    link: 'https://example.org/',
    sentence: 'It is 166.00 yuan.',
  })

  test('the text for a message says what was taken, and nothing of what was not asked', () => {
    const lines = writeText(taken({ ...full, event: 'other', start: null })).split('\n')
    expect(lines).toContain('National rate 16 percent')
    expect(lines).toContain('Local rate 0.5 percent')
    expect(lines.join('\n')).not.toMatch(/Children|Difficult|Start|null|undefined/)
  })

  test('a day that is no deadline is one entry of a calendar, without a reminder', () => {
    const now = Temporal.Instant.from('2026-11-25T08:00:00Z')
    const input = { ...full, start: '2026-03-02' }
    expect(makeCalendar({ ...taken(input), now })).toBeUndefined()
    const calendar = makeCalendar({ ...taken(input), rule: { ...rule, answer: 'until' }, now })!
    expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(1)
    expect(calendar).toContain('20260303')
    expect(calendar).not.toContain('VALARM')
  })
})

describe('a table of many people', () => {
  const table = parseTable(
    '人,Wage,Event,Local rate\n甲,1000,birth,0.5%\n乙,1000,birth,\n丙,1000,天,1\n',
    true,
  )
  const columns = { ...matchColumns(table, rule.fields, {}), bonus: { same: '1' } }
  const rows = table.rows.map((row) => answerRow(rule, columns, row))
  const manner: Manner = {
    rule,
    answer: { sentences: [{ words: '{total}' }] },
    words: strings.en.batch.script,
    andSafe: '',
    language: 'en',
  }

  test('finds columns by name, and guesses no number', () => {
    expect(columns).toMatchObject({
      wage: { column: 1 },
      event: { column: 2 },
      localRate: { column: 3 },
    })
    const nameless = parseTable('x\n0.5\n0.6\n', true)
    expect(matchColumns(nameless, { localRate: rule.fields.localRate! }, {})).toEqual({})
  })

  test('gives the missing figure as the reason, with what can be said', () => {
    expect(rows.map(statusOf)).toEqual(['computed', 'needs-local-figure', 'invalid'])
    expect(reasonOf(rows[1]!, manner)).toBe(
      'This figure is needed: the rate of the place (the city; published each July).',
    )
    const cells = cellsOf(rows[1]!, manner, 4)
    const heads = headsOf(table, manner)
    expect(cells[heads.indexOf(manner.words.heads.steps)]).toBe('The wage is 1,000.00 yuan.')
  })

  test('writes a percentage as a number', () => {
    const cells = cellsOf(rows[0]!, manner, 4)
    expect(cells[headsOf(table, manner).indexOf('Rate')]).toBe('16')
  })
})

describe('a plan', () => {
  const dated = { ...rule, answer: 'until' }
  const names = Object.keys(rule.fields)
  const event: PlanEvent<string> = {
    id: 'one',
    group: 'g',
    title: 't',
    asks: Object.fromEntries(names.map((name) => [name, `time.small/${name}`])),
    follows: [
      {
        step: 's',
        rule: 'time.small',
        with: Object.fromEntries(names.map((name) => [name, name])),
        acts: 'person',
        where: 'w',
      },
    ],
  }
  const rules = new Map([[rule.id, dated]])
  const plan = (typed: Record<string, string>) =>
    follow([{ event: 'one', typed }], new Map([['one', event]]), rules)

  test('takes the default where nothing is typed, and nothing where there is none', () => {
    const { entries, wrong } = plan({ ...full, start: '2026-03-02' })
    expect(wrong).toEqual([])
    expect(entries.map(({ day }) => day)).toEqual(['2026-03-03'])
    expect(entries[0]!.input).toMatchObject({ children: 1, difficult: false, nationalRate: 16 })
  })

  test('does not read what a choice hides', () => {
    const typed = { ...full, start: '2026-03-02', event: 'other', children: '4', difficult: 'true' }
    expect(plan(typed).entries).toHaveLength(1)
    expect(plan({ ...typed, event: 'birth', children: '44' }).wrong).toMatchObject([
      { name: 'children' },
    ])
  })

  test('says which figure is needed where it is not given', () => {
    const { entries, undated } = plan({ wage: '1', event: 'birth', start: '2026-03-02' })
    expect(entries).toEqual([])
    expect(undated[0]!.message!.en).toMatch(/figures are needed/)
  })
})
