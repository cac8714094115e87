import { isRequired, type Field } from '../../rules/kernel/field.ts'
import type { ResultField, Rule } from '../../rules/kernel/rule.ts'

const inputs: Readonly<Record<Field['kind'], string>> = {
  date: 'string',
  time: 'string',
  month: 'string',
  integer: 'number',
  decimal: 'string | number',
  money: 'string',
  boolean: 'boolean',
  choice: 'string',
}
const results: Readonly<Record<ResultField['kind'], string>> = {
  date: 'string',
  time: 'string',
  month: 'string',
  money: 'string',
  number: 'number',
  percent: 'number',
  months: 'number',
  boolean: 'boolean',
  text: 'string',
  list: 'readonly string[]',
}
/** How a text is written, where its type does not say. */
const written: Readonly<Record<string, string>> = {
  date: 'YYYY-MM-DD',
  time: 'YYYY-MM-DDTHH:MM',
  month: 'YYYY-MM',
  money: 'yuan',
  percent: 'percent',
}

/** The types of one rule's module: what it takes, what it gives, `evaluate` and `about`. */
export function typesOf(rule: Rule<object>): string {
  return [
    `import type { About, Answer } from '../types.js'`,
    '',
    ...members('Input', rule.fields, (name, field) => [
      comment(
        field.percent ? 'percent' : field.kind,
        field.label.en,
        field.hint?.en,
        takenFor(field),
      ),
      `  readonly ${name}${isRequired(field) ? '' : '?'}: ${inputType(field)}`,
    ]),
    '',
    ...members('Result', rule.results, (name, result) => [
      comment(result.kind, result.label.en),
      `  readonly ${name}: ${resultType(result)}`,
    ]),
    '',
    `/** ${rule.question.en} Figures of another day where \`asOf\` (YYYY-MM-DD) names one. */`,
    'export declare function evaluate(input: Input, asOf?: string): Answer<Result>',
    '',
    'export declare const about: About<Input>',
    '',
  ].join('\n')
}

/** The types of the whole: each rule's input and result by its id. */
export function typesOfAll(rules: readonly Rule<object>[]): string {
  const map = (part: string): string[] => [
    `export interface ${part}s {`,
    ...rules.map(({ id }) => `  readonly '${id}': import('./by-rule/${id}.js').${part}`),
    '}',
    '',
  ]
  return [
    `import type { About, Answer, Invalid } from './types.js'`,
    `export type * from './types.js'`,
    '',
    ...map('Input'),
    ...map('Result'),
    'export type RuleId = keyof Inputs',
    '',
    '/** Answers {"rule":"…","input":{…}}; asks for the figures of another day where `asOf` (YYYY-MM-DD) names one. */',
    'export declare function answer<Id extends RuleId>(question: {',
    '  readonly rule: Id',
    '  readonly input: Inputs[Id]',
    '  readonly asOf?: string',
    '}): { readonly rule: Id } & Answer<Results[Id]>',
    '/** The same for a question that is not known to be one: whatever it is, it is answered. */',
    'export declare function answer(question: unknown): { readonly rule: string | null } & (Answer<object> | Invalid)',
    '',
    '/** Answers a line of JSON with a line of JSON, as the command line and the HTTP service do. */',
    'export declare function answerLine(line: string): string',
    '',
    'export declare const rules: readonly About[]',
    '',
    '/** The day on which an answer last changed (YYYY-MM-DD). */',
    'export declare const version: string',
    '',
  ].join('\n')
}

function members<T>(
  name: string,
  fields: Readonly<Record<string, T>>,
  write: (name: string, field: T) => readonly string[],
): string[] {
  const lines = Object.entries(fields).flatMap(([name, field]) => write(name, field))
  return [`export interface ${name} {`, ...lines, '}']
}

function comment(kind: string, ...sentences: readonly (string | undefined)[]): string {
  const words = [...sentences, written[kind] && `(${written[kind]})`]
  return `  /** ${words.filter(Boolean).join(' ')} */`
}

/** What is taken for an input that is left out, or where its figure comes from. */
function takenFor({ unlessGiven, onlyIf, local }: Field): string | undefined {
  const sentences = [
    onlyIf && `Asked only where ${onlyIf.field} is ${onlyIf.is.join(' or ')}.`,
    unlessGiven !== undefined && `${String(unlessGiven)} where it is left out.`,
    local &&
      `A local figure, set by ${local.authority.en}: without it the answer says that it is needed.`,
  ]
  return sentences.filter(Boolean).join(' ') || undefined
}

function inputType({ kind, choices, optional }: Field): string {
  const type = choices ? union(choices.map(({ value }) => value)) : inputs[kind]
  return optional ? `${type} | null` : type
}

function resultType({ kind, orNull, words }: ResultField): string {
  const codes = words && union(Object.keys(words))
  const type = !codes ? results[kind] : kind === 'list' ? `readonly (${codes})[]` : codes
  return orNull ? `${type} | null` : type
}

function union(codes: readonly string[]): string {
  return codes.map((code) => `'${code}'`).join(' | ')
}
