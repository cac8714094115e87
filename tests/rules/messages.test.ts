import { describe, expect, test } from 'vitest'
import { findRule } from '../../rules/index.ts'
import { beyondCalendar } from '../../rules/time/time-limit.ts'
import { timeLimits } from './contract.ts'

/** What a field answers to a JSON value: null where it takes it, else its message in both languages. */
function says(id: string, name: string, given: unknown): string[] | null {
  const read = findRule(id)!.fields[name]!.read(given)
  return read.ok ? null : [read.message.en, read.message.zh]
}

const refusals: [rule: string, field: string, given: unknown, en: string, zh: string][] = [
  [
    'time.period',
    'start',
    '',
    'Nothing was given; expected a date as year-month-day, for example 2026-03-02.',
    '未填写；应为“年-月-日”格式的日期，例如2026-03-02。',
  ],
  [
    'time.period',
    'start',
    undefined,
    'Nothing was given; expected a date as year-month-day, for example 2026-03-02.',
    '未填写；应为“年-月-日”格式的日期，例如2026-03-02。',
  ],
  [
    'time.period',
    'start',
    '1899-12-31',
    'Found “1899-12-31”; expected a year from 1900 to 2100.',
    '填写的是“1899-12-31”；年份应在1900年至2100年之间。',
  ],
  [
    'time.period',
    'start',
    '2101-01-01',
    'Found “2101-01-01”; expected a year from 1900 to 2100.',
    '填写的是“2101-01-01”；年份应在1900年至2100年之间。',
  ],
  [
    'time.period',
    'start',
    '2026-13-01',
    'Found “2026-13-01”; expected a month from 01 to 12.',
    '填写的是“2026-13-01”；月份应为01至12。',
  ],
  [
    'time.period',
    'start',
    '2026-02-29',
    'Found “2026-02-29”; there is no such day; that month has 28 days.',
    '填写的是“2026-02-29”；该日期不存在，当月只有28天。',
  ],
  [
    'time.period',
    'length',
    0,
    'Found “0”; expected a whole number of at least 1.',
    '填写的是“0”；应为不小于1的整数。',
  ],
  [
    'pension.personal-account',
    'ageMonths',
    12,
    'Found “12”; expected a whole number from 0 to 11.',
    '填写的是“12”；应为0至11之间的整数。',
  ],
  [
    'time.period',
    'unit',
    'week',
    'Found “week”; expected one of day, working-day, month, year.',
    '填写的是“week”；应为以下之一：day、working-day、month、year。',
  ],
  [
    'time.hours',
    'start',
    '2026-11-18T24:00',
    'Found “2026-11-18T24:00”; expected a time from 00:00 to 23:59.',
    '填写的是“2026-11-18T24:00”；时间应在00:00至23:59之间。',
  ],
  [
    'time.hours',
    'start',
    '12026-11-18T10:30',
    'Found “12026-11-18T10:30”; expected a date and time as 2026-11-18T10:30, without a time zone.',
    '填写的是“12026-11-18T10:30”；应为“年-月-日T时:分”格式的日期和时间，例如2026-11-18T10:30，不带时区。',
  ],
  [
    'retirement.age',
    'birth',
    '12026-03',
    'Found “12026-03”; expected a month as year-month, for example 1970-01, in a year from 1900 to 2100.',
    '填写的是“12026-03”；应为“年-月”格式的月份，例如1970-01，年份应在1900年至2100年之间。',
  ],
  [
    'sil.late-payment',
    'arrears',
    '1.234',
    'Found “1.234”; expected an amount in yuan with at most two decimals, for example 10000.00.',
    '填写的是“1.234”；应为以元为单位、最多两位小数的金额，例如10000.00。',
  ],
  [
    'sil.unemployment-eligibility',
    'registered',
    'yes',
    'Found “yes”; expected yes (true) or no (false).',
    '填写的是“yes”；应为“是”（true）或者“否”（false）。',
  ],
]

describe('what cannot be read is answered with what was found and what was expected', () => {
  test.each(refusals)('%s, %s: %j', (id, name, given, en, zh) => {
    expect(says(id, name, given)).toEqual([en, zh])
  })
})

describe('a day or a month is taken from 1900 to 2100 and not beyond', () => {
  test.each([
    ['1899-12-31', false],
    ['1900-01-01', true],
    ['2100-12-31', true],
    ['2101-01-01', false],
  ])('%s: %s', (day, taken) => {
    expect(says('time.period', 'start', day) === null).toBe(taken)
    expect(says('time.hours', 'start', `${day}T00:00`) === null).toBe(taken)
    expect(says('retirement.age', 'birth', day.slice(0, 7)) === null).toBe(taken)
  })
})

test('a whole number is a number without a fraction, within its bounds', () => {
  const age = (given: unknown): boolean =>
    says('pension.personal-account', 'ageYears', given) === null
  expect([39, 40, 70, 71].map(age)).toEqual([false, true, true, false])
  expect(['40', 40.5, [40], null, Number.NaN, Infinity].map(age)).toEqual(Array(6).fill(false))
})

describe('an input as a whole that cannot be read', () => {
  const errors = (id: string, input: unknown): unknown => {
    const finding = findRule(id)!.evaluate(input)
    return finding.status === 'invalid' && finding.errors
  }

  test('and is no object: all that is expected is named', () => {
    expect(errors('time.hours', ['2026-03-02'])).toEqual([
      {
        field: 'input',
        message: {
          en: 'Expected an object with the inputs start, hours.',
          zh: '应为包含以下输入项的对象：start、hours。',
        },
      },
    ])
  })

  test('because it has one input too many: the ones that there are are named', () => {
    expect(errors('time.hours', { start: '2026-11-18T10:30', hours: 96, minutes: 5 })).toEqual([
      {
        field: 'minutes',
        message: {
          en: 'There is no such input; expected start, hours.',
          zh: '没有这一输入项；输入项应为start、hours。',
        },
      },
    ])
  })
})

describe('a day so late that the period ends beyond the calendar is named as what is to change', () => {
  test.each([
    ...timeLimits.map(({ id, input }) => [id, input, '2100-12-31'] as const),
    ['card.financial-activation', 'received', '2100-12-31'],
    ['card.collective-issue', 'received', '2100-12-31T23:00'],
  ] as const)('%s: %s', (id, field, day) => {
    const finding = findRule(id)!.evaluate({ [field]: day })
    expect(finding).toEqual({ status: 'invalid', errors: [{ field, message: beyondCalendar }] })
  })
})
