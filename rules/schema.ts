import { isRequired, type Field } from './kernel/field.ts'
import { asOfField, type ResultField, type Rule } from './kernel/rule.ts'

/** A JSON Schema, or a part of one. */
export type Schema = Readonly<Record<string, unknown>>

/** The dialect of all schemas here, as `$schema` names it. */
export const dialect = 'https://json-schema.org/draft/2020-12/schema'

const text = { type: 'string' }
const count = { type: 'integer', minimum: 1 }

// The years in which days are counted; that a day exists is for `format` to say, and in the end for the rule.
const year = '(?:19\\d\\d|20\\d\\d|2100)'
const month = '-(?:0[1-9]|1[0-2])'
const day = '-(?:0[1-9]|[12]\\d|3[01])'
const clock = 'T(?:[01]\\d|2[0-3]):[0-5]\\d'

const asked: Readonly<Record<Field['kind'], (field: Field) => Schema>> = {
  date: () => ({ type: 'string', format: 'date', pattern: `^${year}${month}${day}$` }),
  time: () => ({ type: 'string', pattern: `^${year}${month}${day}${clock}$` }),
  month: () => ({ type: 'string', pattern: `^${year}${month}$` }),
  integer: ({ from, to }) => ({
    type: 'integer',
    minimum: from,
    maximum: to ?? Number.MAX_SAFE_INTEGER,
  }),
  decimal: ({ from, to, places }) => ({
    anyOf: [
      { type: 'string', pattern: `^\\d{1,9}(?:\\.\\d{1,${places}})?$` },
      // How many places a number has is for the rule to say: 0.07 is no whole multiple of 0.01 to a machine.
      { type: 'number', minimum: from, maximum: to },
    ],
  }),
  money: ({ moreThanZero }) => ({
    type: 'string',
    pattern: `^${moreThanZero ? '(?![0.]+$)' : ''}\\d{1,15}(?:\\.\\d{1,2})?$`,
  }),
  boolean: () => ({ type: 'boolean' }),
  choice: ({ choices }) => ({ enum: choices!.map(({ value }) => value) }),
}

const given: Readonly<Record<ResultField['kind'], Schema>> = {
  date: { type: 'string', format: 'date' },
  time: { type: 'string', pattern: `^\\d{4}${month}${day}${clock}$` },
  month: { type: 'string', pattern: `^\\d{4}${month}$` },
  money: { type: 'string', pattern: '^\\d+\\.\\d{2}$' },
  number: { type: 'number' },
  percent: { type: 'number' },
  months: { type: 'integer', minimum: 0 },
  boolean: { type: 'boolean' },
  text,
  list: { type: 'array', items: text },
}

/** What one field takes: its kind, bounds and choices, and what is taken where nothing is given. */
export function fieldSchema(field: Field): Schema {
  const { label, hint, example, unlessGiven, optional } = field
  const value = asked[field.kind](field)
  return {
    title: label.en,
    ...(hint && { description: hint.en }),
    ...(optional ? { anyOf: [value, { type: 'null' }] } : value),
    ...(unlessGiven !== undefined && { default: unlessGiven }),
    examples: [example],
  }
}

/** The `input` of a rule, made from its fields. What fits may still lie before the provision took effect, or beyond the calendar. */
export function inputSchema({ fields }: Rule<object>): Schema {
  const all = Object.entries(fields)
  return {
    ...object(
      Object.fromEntries(all.map(([name, field]) => [name, fieldSchema(field)])),
      all.filter(([, field]) => isRequired(field)).map(([name]) => name),
    ),
    additionalProperties: false,
  }
}

/** The `result` of a rule, made from its results. */
export function resultSchema({ results }: Rule<object>): Schema {
  return {
    ...object(
      Object.fromEntries(Object.entries(results).map(([name, field]) => [name, oneResult(field)])),
    ),
    additionalProperties: false,
  }
}

function oneResult({ kind, label, orNull, words }: ResultField): Schema {
  const codes = words && { type: 'string', enum: Object.keys(words) }
  const value = !codes ? given[kind] : kind === 'list' ? { type: 'array', items: codes } : codes
  return { title: label.en, ...(orNull ? { anyOf: [value, { type: 'null' }] } : value) }
}

/** A question to a rule, as a line and the body of a request hold it. */
export function questionSchema(rule: Rule<object>): Schema {
  return object(
    { rule: { const: rule.id }, input: inputSchema(rule), asOf: fieldSchema(asOfField) },
    ['rule', 'input'],
  )
}

/** What a rule answers: one shape for each status, with the parts that all rules have in common written out. */
export function answerSchema(rule: Rule<object>): Schema {
  const id = { rule: { const: rule.id } }
  const status = (name: string, more: Readonly<Record<string, Schema>>): Schema =>
    object({ ...id, status: { const: name }, ...more }, ['status', ...Object.keys(more)])
  return {
    oneOf: [
      status('computed', {
        result: resultSchema(rule),
        steps: list(object({ ...both, source }, ['en', 'zh'])),
        warnings: list(object({ code: text, ...both })),
      }),
      status('not-in-force', { inForceFrom: given.date, message: object(both) }),
      status('needs-local-figure', {
        figures: { ...list(object({ field: text, authority: object(both) })), minItems: 1 },
        message: object(both),
        steps: list(object({ ...both, source }, ['en', 'zh'])),
      }),
      { ...refusalSchema, properties: { ...refusalProperties, ...id } },
    ],
  }
}

const both = { en: text, zh: text }
const source = object(
  {
    instrument: text,
    article: count,
    paragraph: count,
    item: count,
    quote: text,
    english: text,
  },
  ['instrument'],
)

const refusalProperties = {
  rule: { type: ['string', 'null'] },
  status: { const: 'invalid' },
  errors: { ...list(object({ field: text, message: text, messageZh: text })), minItems: 1 },
}

/** The answer to what is no question: no JSON, no rule of that name, wrong input; each field at fault with what was found and expected. */
export const refusalSchema: Schema = object(refusalProperties, ['status', 'errors'])

function list(items: Schema): Schema {
  return { type: 'array', items }
}

function object(
  properties: Readonly<Record<string, Schema>>,
  required: readonly string[] = Object.keys(properties),
): Schema {
  return { type: 'object', properties, required }
}
