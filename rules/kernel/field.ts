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
  readonly kind: 'date' | 'time' | 'month' | 'integer' | 'money' | 'boolean' | 'choice'
  /** A value as JSON carries it, for hints and messages. */
  readonly example: string | number | boolean
  /** The value taken when nothing is given; without it the field must be given. */
  readonly unlessGiven?: string | number
  readonly choices?: readonly { readonly value: string; readonly label: Text }[]
  /** Reads a JSON value. */
  readonly read: (given: unknown) => Read<T>
  /** Turns what was typed into the JSON value that `read` takes. */
  readonly fromText: (typed: string) => unknown
}

export type Fields = Readonly<Record<string, Field>>
export type InputOf<F extends Fields> = {
  readonly [K in keyof F]: F[K] extends Field<infer T> ? T : never
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
  const expected = {
    en: 'expected a date as year-month-day, for example 2026-03-02',
    zh: '应为“年-月-日”格式的日期，例如2026-03-02',
  }
  if (typeof given !== 'string') return no(given, expected)
  const match = datePattern.exec(given)
  if (!match) return no(given, expected)
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
  const [, whole = '', part = ''] = tenThousands
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
