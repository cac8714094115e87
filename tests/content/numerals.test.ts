// Chinese numerals and quantities, held against a reckoning of their own.
import { describe, expect, test } from 'vitest'
import { readChineseNumeral, writeChineseNumeral } from '../../rules/kernel/chinese-numerals.ts'
import type { Unit } from '../../rules/kernel/quantity.ts'
import { agrees, readQuantity } from '../../src/markdown/read-quantity.ts'
import { spellChinese } from './numerals.ts'

const all = Array.from({ length: 10_000 }, (_, number) => number)

describe('a Chinese numeral from 0 to 9999', () => {
  test('is spelt by the second reckoning as a statute spells it', () => {
    const known: Record<number, string> = {
      0: '零',
      7: '七',
      10: '十',
      11: '十一',
      20: '二十',
      58: '五十八',
      100: '一百',
      101: '一百零一',
      110: '一百一十',
      111: '一百一十一',
      1000: '一千',
      1001: '一千零一',
      1010: '一千零一十',
      1100: '一千一百',
      2030: '二千零三十',
      9999: '九千九百九十九',
    }
    for (const [number, written] of Object.entries(known))
      expect(spellChinese(Number(number))).toBe(written)
  })

  test('is written as the second reckoning spells it', () => {
    expect(all.map(writeChineseNumeral)).toEqual(all.map(spellChinese))
  })

  test('is read as the number that it spells', () => {
    expect(all.map((number) => readChineseNumeral(spellChinese(number)))).toEqual(all)
  })

  test('is read in digits too, with or without its thousands apart', () => {
    expect(all.map((number) => readChineseNumeral(String(number)))).toEqual(all)
    expect(all.map((number) => readChineseNumeral(number.toLocaleString('en')))).toEqual(all)
  })

  test('is read in ten thousands before 万', () => {
    for (const number of [1, 2, 5, 10, 15, 20, 100, 110, 2030, 9999]) {
      expect(readChineseNumeral(`${spellChinese(number)}万`)).toBe(number * 10_000)
      expect(readChineseNumeral(`${number}万`)).toBe(number * 10_000)
    }
    expect(readChineseNumeral('一万零五百')).toBe(10_500)
    expect(readChineseNumeral('十二万三千四百五十六')).toBe(123_456)
  })

  test('takes 两 for two', () => {
    for (const [written, number] of [
      ['两', 2],
      ['两百', 200],
      ['两千', 2000],
      ['两万', 20_000],
    ] as const)
      expect(readChineseNumeral(written)).toBe(number)
  })

  test.each(['', ' ', '日', '三十日', '第三', '〇〇', '1.5', '-1', '+1', '1e3', '三 十', '1 000'])(
    '%j is none',
    (written) => {
      expect(readChineseNumeral(written)).toBeNull()
    },
  )

  test('is none where its places do not fall, or its thousands are not three digits each', () => {
    const malformed = '一一 三五 十十 百百 三十二十 五十三百 百千 万万 1,2 3,00 ,5 1,,000'.split(' ')
    expect(malformed.filter((written) => readChineseNumeral(written) !== null)).toEqual([])
  })

  test('is not written below 0, above 9999 or between', () => {
    for (const number of [-1, 10_000, 0.5, Number.NaN, Infinity])
      expect(() => writeChineseNumeral(number)).toThrow(RangeError)
  })
})

/** How each unit is written around its number, and its English in the singular and the plural. */
const written: readonly [Unit, (number: string) => string, string, string][] = [
  ['day', (number) => `${number}日`, 'day', 'days'],
  ['day', (number) => `${number}天`, 'day', 'days'],
  ['working-day', (number) => `${number}个工作日`, 'working day', 'working days'],
  ['month', (number) => `${number}个月`, 'month', 'months'],
  ['year', (number) => `${number}年`, 'year', 'years'],
  ['hour', (number) => `${number}小时`, 'hour', 'hours'],
  ['year-of-age', (number) => `${number}周岁`, 'year of age', 'years of age'],
  ['times', (number) => `${number}倍`, 'time', 'times'],
  ['yuan', (number) => `${number}元`, 'yuan', 'yuan'],
  ['person', (number) => `${number}人`, 'person', 'persons'],
  ['percent', (number) => `百分之${number}`, 'percent', 'percent'],
]

describe('a quantity of a statute', () => {
  test.each(written)('in %s is read in Chinese from 1 to 9999, in signs and in digits', (unit, write) => {
    const numbers = all.slice(1)
    const expected = numbers.map((value) => ({ value, unit }))
    expect(numbers.map((number) => readQuantity(write(spellChinese(number))))).toEqual(expected)
    expect(numbers.map((number) => readQuantity(write(String(number))))).toEqual(expected)
  })

  test.each(written)('in %s is read in English from 1 to 9999', (unit, _, one, many) => {
    const numbers = all.slice(1)
    const expected = numbers.map((value) => ({ value, unit }))
    const english = (number: number, written: string): string =>
      `${written} ${number === 1 ? one : many}`
    expect(numbers.map((number) => readQuantity(english(number, String(number))))).toEqual(expected)
    expect(
      numbers.map((number) => readQuantity(english(number, number.toLocaleString('en')))),
    ).toEqual(expected)
  })

  test('is read as the laws print it', () => {
    const printed: [string, number, Unit][] = [
      ['三十日', 30, 'day'],
      ['10个工作日', 10, 'working-day'],
      ['十二个月', 12, 'month'],
      ['两个月', 2, 'month'],
      ['六十周岁', 60, 'year-of-age'],
      ['百分之一百一十', 110, 'percent'],
      ['五百元', 500, 'yuan'],
      ['1万元', 10_000, 'yuan'],
      ['5万元', 50_000, 'yuan'],
      ['3,000 yuan', 3000, 'yuan'],
      ['1 time', 1, 'times'],
    ]
    for (const [words, value, unit] of printed) expect(readQuantity(words)).toEqual({ value, unit })
  })

  test('that is a daily rate is read in ten-thousandths, in both languages', () => {
    for (const [chinese, english, value] of [
      ['万分之五', '0.05 percent', 5],
      ['万分之一', '0.01 percent', 1],
      ['万分之二十', '0.2 percent', 20],
      ['万分之九十九', '0.99 percent', 99],
    ] as const) {
      expect(readQuantity(chinese)).toEqual({ value, unit: 'permyriad-per-day' })
      expect(readQuantity(english)).toEqual({ value, unit: 'permyriad-per-day' })
    }
    expect(readQuantity('1 percent')).toEqual({ value: 1, unit: 'percent' })
  })

  test('of every month is one month', () => {
    expect(readQuantity('按月')).toEqual({ value: 1, unit: 'month' })
    expect(readQuantity('monthly')).toEqual({ value: 1, unit: 'month' })
  })

  test('of half a month is half of one', () => {
    expect(readQuantity('半个月')).toEqual({ value: 0.5, unit: 'month' })
    expect(readQuantity('half a month')).toEqual({ value: 0.5, unit: 'month' })
  })

  test.each([
    '',
    '日',
    '三十',
    '半',
    '半年',
    'half a year',
    'half',
    '三十日内',
    '第三十日',
    '数日',
    '30',
    'days',
    'thirty days',
    '30days',
    ' 30 days',
    '30 days ',
    '30  days',
    '30 weeks',
    '30 Days',
    '-30 days',
    '2026年11月22日',
    '1.5 working',
  ])('is not %j', (words) => {
    expect(readQuantity(words)).toBeNull()
  })
})

describe('a quantity and a parameter', () => {
  const value = (number: number) => ({
    value: number,
    from: null,
    source: { instrument: 'social-insurance-law' as const },
  })

  test('agree where number and unit are the same, and nowhere else', () => {
    const units = written.map(([unit]) => unit)
    for (const one of units)
      for (const other of units)
        for (const number of [29, 30, 31]) {
          const sameSpan = one === other && number === 30
          expect(agrees({ value: 30, unit: one }, value(number), other)).toBe(sameSpan)
        }
  })

  test('agree where one is in years and the other in as many months', () => {
    for (let years = 1; years <= 100; years++)
      for (const off of [-1, 0, 1]) {
        const months = years * 12 + off
        expect(agrees({ value: years, unit: 'year' }, value(months), 'month')).toBe(off === 0)
        expect(agrees({ value: months, unit: 'month' }, value(years), 'year')).toBe(off === 0)
      }
  })

  test('do not agree where one is an age and the other a span, or one counts working days', () => {
    expect(agrees({ value: 60, unit: 'year' }, value(60), 'year-of-age')).toBe(false)
    expect(agrees({ value: 10, unit: 'day' }, value(10), 'working-day')).toBe(false)
    expect(agrees({ value: 5, unit: 'percent' }, value(5), 'permyriad-per-day')).toBe(false)
  })
})
