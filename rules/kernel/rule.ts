import {
  dateField,
  isAsked,
  show,
  type Field,
  type Fields,
  type GivenOf,
  type InputOf,
  type LocalFigure,
} from './field.ts'
import { needsLocalFigures, type FieldError, type Finding, type Step } from './finding.ts'
import { withFiguresOf, type Parameter } from './parameter.ts'
import type { Source } from './source.ts'
import type { Text } from './text.ts'
import { writeDay, writeMonth } from './write-date.ts'

/** What a result is, so that every output writes it alike. */
export type ResultKind =
  | 'date'
  | 'time'
  | 'month'
  | 'money'
  | 'number'
  | 'percent'
  | 'months'
  | 'boolean'
  | 'text'
  | 'list'

/** One named result of a rule: its label and how it is written. */
export interface ResultField {
  readonly label: Text
  readonly kind: ResultKind
  /** For months that people think of as years, such as those of contributions: they are written as both. */
  readonly inYears?: true
  /** For results that may be null, where there is nothing to say. */
  readonly orNull?: true
  /** For an amount that is the sum of other results: their names. */
  readonly sumOf?: readonly string[]
  /** For results that are codes: each code in words. */
  readonly words?: Readonly<Record<string, Text>>
}

/** A worked example: printed on the rule's page and run by the tests, the same one. */
export interface Example {
  readonly title: Text
  readonly input: Readonly<Record<string, unknown>>
  readonly status?: Finding['status']
  /** The results that the example states; others are not shown. */
  readonly result?: Readonly<Record<string, unknown>>
}

export type Group =
  | 'card'
  | 'sil'
  | 'handling'
  | 'work-injury'
  | 'maternity'
  | 'unemployment'
  | 'pension'
  | 'retirement'
  | 'premium'
  | 'labour'
  | 'foreigners'
  | 'remedy'
  | 'time'

interface RuleWords {
  readonly id: `${Group}.${string}`
  readonly title: Text
  readonly question: Text
  /** Who must act, or whom it concerns. */
  readonly who: Text
  /** Where it stands, the principal provision first, with the words it rests on. */
  readonly sources: readonly [Source, ...Source[]]
  readonly parameters: Readonly<Record<string, Parameter>>
  readonly results: Readonly<Record<string, ResultField>>
  /** The result that answers the question, where one does. */
  readonly answer?: string
  readonly examples: readonly [Example, Example, Example, ...Example[]]
  /** The provision's first day in force (YYYY-MM-DD), and the input that it is compared with, where one is a day. */
  readonly inForce?: {
    readonly from: string
    readonly field?: string
    /** What held before, in a sentence. */
    readonly before?: Text
  }
}

export interface RuleSpec<F extends Fields, R extends object> extends RuleWords {
  readonly fields: F
  /** The reckoning itself: pure, on inputs already read; never reads the clock. */
  readonly evaluate: (input: InputOf<F>) => Finding<R>
  /** What is wrong between inputs that can each be read, before anything else is said; a local figure may be left out. */
  readonly faults?: (input: GivenOf<F>) => readonly FieldError[]
  /** Further figures that these inputs make necessary, and that are neither known here nor given. */
  readonly alsoNeeds?: (input: GivenOf<F>) => readonly Missing[]
  /** What can be said where local figures are left out. */
  readonly withoutFigures?: (input: GivenOf<F>) => readonly Step[]
}

/** A rule of law as the site, the command line and the exports use it. */
export interface Rule<R extends object = Record<string, unknown>> extends RuleWords {
  readonly fields: Fields
  /**
   * Answers for JSON input, with the figures in force today or, where `asOf` names a day (YYYY-MM-DD), on that day.
   * Wrong input gives `invalid`, never an exception.
   */
  readonly evaluate: (input: unknown, asOf?: unknown) => Finding<R>
}

/** Makes a rule: reads the input field by field, asks whether the provision was in force, then reckons. */
export function defineRule<F extends Fields, R extends object>(spec: RuleSpec<F, R>): Rule<R> {
  return {
    ...spec,
    evaluate(given, asOf) {
      const read = readInput(spec.fields, given)
      const day = asOf === undefined ? undefined : asOfField.read(asOf)
      const errors = [
        ...read.errors,
        ...(day && !day.ok ? [{ field: 'asOf', message: day.message }] : []),
      ]
      if (errors.length > 0) return { status: 'invalid', errors }
      const between = spec.faults?.(read.input as GivenOf<F>) ?? []
      if (between.length > 0) return { status: 'invalid', errors: between }
      const input = read.input as InputOf<F>
      const missing = [...read.missing, ...(spec.alsoNeeds?.(input) ?? [])]
      const reckon = (): Finding<R> =>
        notInForce(spec, read.input) ??
        (missing.length > 0
          ? needsLocalFigures(missing, spec.withoutFigures?.(input))
          : spec.evaluate(input))
      if (!day?.ok) return reckon()
      const on = day.value.toString()
      return notYet(spec, on) ?? sayingSo(withFiguresOf(on, reckon), day.value)
    },
  }
}

/** The day as of which a rule is asked: beside its own inputs, the same for every rule. */
export const asOfField = dateField({
  label: { en: 'As of which day?', zh: '按哪一天的规定计算？' },
  hint: {
    en: 'Leave it empty for the figures in force today.',
    zh: '不填写的，按现行标准计算。',
  },
  example: '2020-06-30',
})

/** That a rule, or one of its figures, did not hold on a day, and what held before where that is known. */
function notYet(spec: RuleWords, day: string): Finding<never> | null {
  const begins = [
    ...(spec.inForce ? [spec.inForce.from] : []),
    // A figure of each year does not begin: earlier years are not listed here.
    ...Object.values(spec.parameters).flatMap(({ values, ofEachYear }) =>
      ofEachYear ? [] : (values[0].from ?? []),
    ),
  ]
  const first = begins.sort().at(-1)
  if (first === undefined || day >= first) return null
  const [from, asked] = [first, day].map((each) => writeDay(Temporal.PlainDate.from(each))) as [
    Text,
    Text,
  ]
  const before = spec.inForce?.before
  return {
    status: 'not-in-force',
    inForceFrom: first,
    message: {
      en: `These figures took effect on ${from.en}; on ${asked.en} they did not hold.${before ? ` ${before.en}` : ''}`,
      zh: `这些标准自${from.zh}起施行，${asked.zh}尚未施行。${before?.zh ?? ''}`,
    },
  }
}

/** A finding that says as of which day it was reckoned. */
function sayingSo<R>(finding: Finding<R>, day: Temporal.PlainDate): Finding<R> {
  if (finding.status !== 'computed') return finding
  const { en, zh } = writeDay(day)
  const warning = {
    code: 'as-of',
    en: `Reckoned with the figures in force on ${en}. What has changed since is not in it.`,
    zh: `按${zh}有效的标准计算，此后的变化未计入。`,
  }
  return { ...finding, warnings: [warning, ...finding.warnings] }
}

/** How many unknown inputs are named one by one. */
const mostUnknown = 10

/** What was read of the input, and what is wrong with it: where there are errors, the rest is not whole. */
interface InputRead {
  readonly input: Record<string, unknown>
  readonly missing: Missing[]
  readonly errors: FieldError[]
}

function readInput(fields: Fields, given: unknown): InputRead {
  const names = Object.keys(fields)
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    const expected = names.join(', ')
    return {
      input: {},
      missing: [],
      errors: [
        {
          field: 'input',
          message: {
            en: `Expected an object with the inputs ${expected}.`,
            zh: `应为包含以下输入项的对象：${names.join('、')}。`,
          },
        },
      ],
    }
  }
  const values = given as Record<string, unknown>
  const input: Record<string, unknown> = {}
  const errors: FieldError[] = []
  const missing: Missing[] = []
  for (const [name, field] of Object.entries(fields)) {
    const value = valueGiven(values, name, field)
    if (value === null && field.local) {
      missing.push({ field: name, ...field.local })
      continue
    }
    const other = otherThanDefault(field, value, values)
    if (other) {
      errors.push({ field: name, message: other })
      continue
    }
    const read = field.read(value)
    if (read.ok) input[name] = read.value
    else errors.push({ field: name, message: read.message })
  }
  const unknown = Object.keys(values).filter((name) => !Object.hasOwn(fields, name))
  for (const name of unknown.slice(0, mostUnknown))
    errors.push({
      field: name.slice(0, 40),
      message: {
        en: `There is no such input; expected ${names.join(', ')}.`,
        zh: `没有这一输入项；输入项应为${names.join('、')}。`,
      },
    })
  // An answer does not grow with what was given.
  const more = unknown.length - mostUnknown
  if (more > 0)
    errors.push({
      field: 'input',
      message: {
        en: `There are ${more} more inputs that this rule does not have; expected ${names.join(', ')}.`,
        zh: `另有${more}个本规则没有的输入项；输入项应为${names.join('、')}。`,
      },
    })
  return { input, missing, errors }
}

/** A figure that was left out: the input that takes it, and who sets it. */
type Missing = LocalFigure & { readonly field: string }

// What a choice makes meaningless may not be given: the reader would think that it counts.
function otherThanDefault(
  field: Field,
  value: unknown,
  values: Readonly<Record<string, unknown>>,
): Text | null {
  const { onlyIf, unlessGiven, label } = field
  if (!onlyIf || isAsked(field, values) || value === (unlessGiven ?? null)) return null
  return {
    en: `Found “${show(value)}”; “${label.en}” is asked only where ${onlyIf.field} is ${onlyIf.is.join(' or ')}. Leave it out.`,
    zh: `填写的是“${show(value)}”；仅当${onlyIf.field}为${onlyIf.is.join('或者')}时，才需要填写“${label.zh}”。请不要填写。`,
  }
}

function valueGiven(values: Record<string, unknown>, name: string, field: Field): unknown {
  const value = Object.hasOwn(values, name) ? values[name] : undefined
  if (value === undefined || (value === null && field.optional))
    return field.unlessGiven ?? (field.optional ? null : undefined)
  return value
}

function notInForce(spec: RuleWords, input: Record<string, unknown>): Finding<never> | null {
  if (!spec.inForce?.field) return null
  const { from, field, before } = spec.inForce
  const event = String(input[field])
  // A year or month is compared with the same part of the first day in force.
  if (event >= from.slice(0, event.length)) return null
  const [first, given] = [writeDay(Temporal.PlainDate.from(from)), writeEvent(input[field])]
  return {
    status: 'not-in-force',
    inForceFrom: from,
    message: {
      en: `This provision took effect on ${first.en}; ${given.en} lies before that.${before ? ` ${before.en}` : ''}`,
      zh: `该规定自${first.zh}起施行，${given.zh}尚未施行。${before?.zh ?? ''}`,
    },
  }
}

/** The day, month or year that is compared with the first day in force, in words. */
function writeEvent(event: unknown): Text {
  if (event instanceof Temporal.PlainDate) return writeDay(event)
  if (event instanceof Temporal.PlainYearMonth) return writeMonth(event)
  return { en: String(event), zh: `${String(event)}年` }
}
