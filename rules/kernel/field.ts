import { readYuan, type Fen } from './money.ts'
import type { Text } from './text.ts'

/** A value read from what was given, or a message: what was found, what was expected. */
export type Read<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly message: Text }

interface Words {
  /** The question a reader is asked. */
  readonly label: Text
  readonly hint?: Text
}

/** One input of a rule: how it is asked for, and how it is read, from JSON and (by way of `fromText`) from a form alike. */
export interface Field<T = unknown> extends Words {
  readonly kind: 'date' | 'time' | 'month' | 'integer' | 'decimal' | 'money' | 'boolean' | 'choice'
  /** A value as JSON carries it, for hints and messages. */
  readonly example: string | number | boolean
  /** The value taken when nothing is given. */
  readonly unlessGiven?: string | number | boolean
  /** It may be left out, or be null: then `unlessGiven` is taken, and null where there is none. */
  readonly optional?: true
  /** For a figure that the law leaves to a place: where it is left out, the rule says that it needs it. */
  readonly local?: LocalFigure
  /** Asked for only where a choice before it is one of these; otherwise nothing but its default may be given. */
  readonly onlyIf?: { readonly field: string; readonly is: readonly string[] }
  readonly choices?: readonly { readonly value: string; readonly label: Text }[]
  /** For numbers: the least and the greatest, both included. */
  readonly from?: number
  readonly to?: number
  /** For amounts of money: zero is none. */
  readonly moreThanZero?: true
  /** For decimal numbers: how many places they may have. */
  readonly places?: number
  /** For decimal numbers that are percentages. */
  readonly percent?: true
  /** Reads a JSON value. */
  readonly read: (given: unknown) => Read<T>
  /** Turns what was typed into the JSON value that `read` takes. */
  readonly fromText: (typed: string) => unknown
}

/** A figure that the law leaves to a province or city: its name in a sentence, who sets it, and where it is usually published. */
export interface LocalFigure {
  readonly figure: Text
  readonly authority: Text
  readonly published: Text
}

export type Fields = Readonly<Record<string, Field>>
export type InputOf<F extends Fields> = {
  readonly [K in keyof F]: F[K] extends Field<infer T> ? T : never
}

/** A field for a figure that the law leaves to a place. */
export type LocalField<T = unknown> = Field<T> & { readonly local: LocalFigure }

/** What was given, where local figures may have been left out. */
export type GivenOf<F extends Fields> = {
  readonly [K in keyof F]: F[K] extends LocalField ? InputOf<F>[K] | undefined : InputOf<F>[K]
}

/** Years in which days can be counted; the calendar of rest days covers them. */
export const firstYear = 1900
export const lastYear = 2100

/** Shows a value that was given, shortened, so that a message can repeat it. */
export function show(given: unknown): string {
  let text: string
  try {
    text = typeof given === 'string' ? given : (JSON.stringify(given) ?? String(given))
  } catch {
    text = typeof given
  }
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}

const ok = <T>(value: T): Read<T> => ({ ok: true, value })

function no(given: unknown, expected: Text): Read<never> {
  const found =
    given === undefined || given === ''
      ? { en: 'Nothing was given', zh: '未填写' }
      : { en: `Found “${show(given)}”`, zh: `填写的是“${show(given)}”` }
  return {
    ok: false,
    message: { en: `${found.en}; ${expected.en}.`, zh: `${found.zh}；${expected.zh}。` },
  }
}

const asTyped = (typed: string): string => typed.trim()
const asNumber = (typed: string): unknown => {
  const plain = typed.normalize('NFKC').trim()
  return /^-?\d{1,15}$/.test(plain) ? Number(plain) : typed.trim()
}

const datePattern = /^(\d{4})-(\d{2})-(\d{2})$/

function readDate(given: unknown): Read<Temporal.PlainDate> {
  const match = typeof given === 'string' && datePattern.exec(given)
  if (!match)
    return no(given, {
      en: 'expected a date as year-month-day, for example 2026-03-02',
      zh: '应为“年-月-日”格式的日期，例如2026-03-02',
    })
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number]
  if (year < firstYear || year > lastYear)
    return no(given, {
      en: `expected a year from ${firstYear} to ${lastYear}`,
      zh: `年份应在${firstYear}年至${lastYear}年之间`,
    })
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  if (month < 1 || month > 12)
    return no(given, { en: 'expected a month from 01 to 12', zh: '月份应为01至12' })
  if (day < 1 || day > last)
    return no(given, {
      en: `there is no such day; that month has ${last} days`,
      zh: `该日期不存在，当月只有${last}天`,
    })
  return ok(new Temporal.PlainDate(year, month, day))
}

/** A calendar day, `YYYY-MM-DD`. */
export function dateField(words: Words & { example: string }): Field<Temporal.PlainDate> {
  return { ...words, kind: 'date', read: readDate, fromText: asTyped }
}

/** A moment to the minute, `YYYY-MM-DDTHH:MM`; China has one time zone, so no offset is read. */
export function timeField(words: Words & { example: string }): Field<Temporal.PlainDateTime> {
  const expected = {
    en: 'expected a date and time as 2026-11-18T10:30, without a time zone',
    zh: '应为“年-月-日T时:分”格式的日期和时间，例如2026-11-18T10:30，不带时区',
  }
  return {
    ...words,
    kind: 'time',
    fromText: (typed) => typed.trim().replace(/\s+/, 'T'),
    read(given) {
      const match = typeof given === 'string' ? /^(.{10})T(\d{2}):(\d{2})$/.exec(given) : null
      if (!match) return no(given, expected)
      const day = readDate(match[1])
      if (!day.ok) return day
      const [hour, minute] = [Number(match[2]), Number(match[3])]
      if (hour > 23 || minute > 59)
        return no(given, {
          en: 'expected a time from 00:00 to 23:59',
          zh: '时间应在00:00至23:59之间',
        })
      return ok(day.value.toPlainDateTime({ hour, minute }))
    },
  }
}

/** A month of a year, `YYYY-MM`. */
export function monthField(words: Words & { example: string }): Field<Temporal.PlainYearMonth> {
  return {
    ...words,
    kind: 'month',
    fromText: asTyped,
    read(given) {
      const match = typeof given === 'string' ? /^(\d{4})-(\d{2})$/.exec(given) : null
      const [year, month] = [Number(match?.[1]), Number(match?.[2])]
      if (!match || month < 1 || month > 12 || year < firstYear || year > lastYear)
        return no(given, {
          en: `expected a month as year-month, for example ${words.example}, in a year from ${firstYear} to ${lastYear}`,
          zh: `应为“年-月”格式的月份，例如${words.example}，年份应在${firstYear}年至${lastYear}年之间`,
        })
      return ok(new Temporal.PlainYearMonth(year, month))
    },
  }
}

const isInteger = (given: unknown): given is number => Number.isInteger(given)

/** A whole number from a bound up, to another where there is one, both included. */
export function integerField(
  words: Words & { example: number; from: number; to?: number; unlessGiven?: number },
): Field<number> {
  const { from, to = Number.MAX_SAFE_INTEGER } = words
  const expected =
    words.to === undefined
      ? { en: `expected a whole number of at least ${from}`, zh: `应为不小于${from}的整数` }
      : { en: `expected a whole number from ${from} to ${to}`, zh: `应为${from}至${to}之间的整数` }
  return {
    ...words,
    kind: 'integer',
    fromText: asNumber,
    read: (given) =>
      isInteger(given) && given >= from && given <= to ? ok(given) : no(given, expected),
  }
}

/** Takes an amount as people type it: "12,345.67", "１２３４５", "1.2万", "3000元", "RMB 500". */
function readTypedYuan(typed: string): string {
  const plain = typed
    .normalize('NFKC')
    .replace(/[,\s]/g, '')
    .replace(/^(?:rmb|cny|¥|￥)|(?:元|圆|块|rmb|cny|yuan)$/gi, '')
  const tenThousands = /^(\d+)(?:\.(\d{1,6}))?万$/.exec(plain)
  if (!tenThousands) return plain
  // Digit by digit: 1.23万 is 12300, with no rounding.
  const [, whole, part = ''] = tenThousands
  const digits = part.padEnd(4, '0')
  const fen = digits.slice(4)
  return `${`${whole}${digits.slice(0, 4)}`.replace(/^0+(?=\d)/, '')}${fen && `.${fen}`}`
}

/** An amount of money: a decimal string in yuan with at most two places, read as fen. */
export function moneyField(words: Words & { example: string }): Field<Fen> {
  return {
    ...words,
    kind: 'money',
    fromText: readTypedYuan,
    read(given) {
      const fen = typeof given === 'string' ? readYuan(given) : null
      return fen === null
        ? no(given, {
            en: `expected an amount in yuan with at most two decimals, for example ${words.example}`,
            zh: `应为以元为单位、最多两位小数的金额，例如${words.example}`,
          })
        : ok(fen)
    },
  }
}

/** An amount of money that is not zero, such as an average wage. */
export function moreThanZero(field: Field<Fen>): Field<Fen> {
  return {
    ...field,
    moreThanZero: true,
    read(given) {
      const read = field.read(given)
      return read.ok && read.value === 0n
        ? no(given, { en: 'expected an amount of more than 0', zh: '应为大于0的金额' })
        : read
    },
  }
}

/**
 * A decimal number from a bound to another, both included, with at most so many places ("16", "0.5" or 0.5), read as
 * a whole number of its last place: with two places, 0.5 is 50n.
 */
export function decimalField(
  words: Words & {
    example: string
    from: number
    to: number
    places: number
    unlessGiven?: number
    percent?: true
  },
): Field<bigint> {
  const { from, to, places } = words
  const pattern = new RegExp(`^(\\d{1,9})(?:\\.(\\d{1,${places}}))?$`)
  const expected = {
    en: `expected a number from ${from} to ${to} with at most ${places} decimals, for example ${words.example}`,
    zh: `应为${from}至${to}之间、最多${places}位小数的数字，例如${words.example}`,
  }
  return {
    ...words,
    kind: 'decimal',
    fromText(typed) {
      const plain = typed.normalize('NFKC').replace(/\s/g, '')
      // Of what is no percentage, a percent sign would mean something else.
      return words.percent ? plain.replace(/%$/, '') : plain
    },
    read(given) {
      const isNumber = typeof given === 'string' || typeof given === 'number'
      const match = isNumber ? pattern.exec(String(given)) : null
      if (!match || Number(match[0]) < from || Number(match[0]) > to) return no(given, expected)
      return ok(BigInt(match[1]! + (match[2] ?? '').padEnd(places, '0')))
    },
  }
}

/** A percentage with at most two places, read as hundredths of a percent: 16 is 1600n. */
export function percentField(
  words: Words & { example: string; from: number; to: number; unlessGiven?: number },
): Field<bigint> {
  return decimalField({ ...words, places: 2, percent: true })
}

/** Writes a decimal number that was read: 1650n with two places is "16.5". */
export function writeDecimal(scaled: bigint, places: number): string {
  const digits = String(scaled).padStart(places + 1, '0')
  const [whole, part] = [digits.slice(0, -places), digits.slice(-places).replace(/0+$/, '')]
  return part ? `${whole}.${part}` : whole
}

/** A field that may be left out, or be null. */
export function optional<T>(field: Field<T>): Field<T | null> {
  return {
    ...field,
    optional: true,
    read: (given) => (given === null ? ok(null) : field.read(given)),
    fromText: (typed) => (typed.trim() === '' ? null : field.fromText(typed)),
  }
}

/** A field with a value that is taken where nothing, or null, is given. */
export function unless<T>(value: string | number | boolean, field: Field<T>): Field<T> {
  return { ...leftOut(field), unlessGiven: value }
}

/** A field for a figure that the law leaves to a place. */
export function localFigure<T>(local: LocalFigure, field: Field<T>): LocalField<T> {
  return { ...leftOut(field), local }
}

function leftOut<T>(field: Field<T>): Field<T> {
  return {
    ...field,
    optional: true,
    fromText: (typed) => (typed.trim() === '' ? null : field.fromText(typed)),
  }
}

/** A field that is asked for only where a choice before it is one of these; otherwise only its default may be given. */
export function onlyIf<T>(field: string, is: readonly string[], asked: Field<T>): Field<T> {
  return { ...asked, onlyIf: { field, is } }
}

/** Whether a rule cannot be asked without this field. A local figure can be left out: the answer then says that it is needed. */
export function isRequired({ unlessGiven, optional }: Field): boolean {
  return unlessGiven === undefined && !optional
}

/** Whether a field is asked for, by the values that stand in the others: JSON or as typed. */
export function isAsked(
  { onlyIf }: Pick<Field, 'onlyIf'>,
  values: Readonly<Record<string, unknown>>,
): boolean {
  return !onlyIf || onlyIf.is.includes(values[onlyIf.field] as string)
}

/** Yes or no. */
export function booleanField(words: Words & { example: boolean }): Field<boolean> {
  return {
    ...words,
    kind: 'boolean',
    fromText: (typed) => ({ true: true, false: false })[typed.trim()] ?? typed.trim(),
    read: (given) =>
      typeof given === 'boolean'
        ? ok(given)
        : no(given, {
            en: 'expected yes (true) or no (false)',
            zh: '应为“是”（true）或者“否”（false）',
          }),
  }
}

/** One of several names. */
export function choiceField<const V extends string>(
  words: Words & { example: V; choices: readonly { value: V; label: Text }[] },
): Field<V> {
  return {
    ...words,
    kind: 'choice',
    fromText: asTyped,
    read(given) {
      const found = words.choices.find(({ value }) => value === given)
      const names = words.choices.map(({ value }) => value)
      return found
        ? ok(found.value)
        : no(given, {
            en: `expected one of ${names.join(', ')}`,
            zh: `应为以下之一：${names.join('、')}`,
          })
    },
  }
}
