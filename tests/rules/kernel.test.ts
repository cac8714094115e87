import { describe, expect, test } from 'vitest'
import { readChineseNumeral, writeChineseNumeral } from '../../rules/kernel/chinese-numerals.ts'
import { readYuan, sayYuan, writeYuan } from '../../rules/kernel/money.ts'
import { nearest } from '../../rules/kernel/nearest.ts'
import { groupThousands, units, writeQuantity } from '../../rules/kernel/quantity.ts'
import { cite, citePlace } from '../../rules/kernel/source.ts'
import { writeDate, writeDay, writeMonth, writeTime } from '../../rules/kernel/write-date.ts'
import { daysFrom } from './second-reckoning.ts'

describe('a Chinese numeral', () => {
  test.each([
    [0, '零'],
    [1, '一'],
    [2, '二'],
    [10, '十'],
    [15, '十五'],
    [20, '二十'],
    [58, '五十八'],
    [100, '一百'],
    [101, '一百零一'],
    [110, '一百一十'],
    [203, '二百零三'],
    [1000, '一千'],
    [1010, '一千零一十'],
    [2005, '二千零五'],
    [9999, '九千九百九十九'],
  ])('of %i is written %s', (number, written) => {
    expect(writeChineseNumeral(number)).toBe(written)
  })

  test('is read as it was written, from 0 to 9999, and no two are alike', () => {
    const written = Array.from({ length: 10_000 }, (_, number) => writeChineseNumeral(number))
    expect(new Set(written).size).toBe(10_000)
    expect(written.map(readChineseNumeral)).toEqual(written.map((_, number) => number))
  })

  test.each([
    ['两', 2],
    ['10', 10],
    ['3,000', 3000],
    ['1万', 10_000],
    ['5万', 50_000],
    ['一万', 10_000],
    ['二万五千', 25_000],
    ['3千', 3000],
    ['12,000', 12_000],
    ['123,456,789', 123_456_789],
    ['一十五', 15],
    ['两百', 200],
    ['一百一十五', 115],
    ['十万零一', 100_001],
    ['一万零五百', 10_500],
    ['一万九千', 19_000],
    ['一万一千', 11_000],
    ['一万五千零一', 15_001],
  ])('%s is read %i', (text, number) => {
    expect(readChineseNumeral(text)).toBe(number)
  })

  test.each(
    [
      // A thousand has three digits behind each comma.
      ['1,2345', '1234,567', '12,34'],
      // Nothing stands before or behind the number.
      ['第10万', '10万5', '10万元', 'x10', '10x'],
      // 零 stands for the places that are empty, once, and nowhere else.
      [
        '一万五',
        '一万五百',
        '一万零',
        '一万零零',
        '一万零五千',
        '一万零一千',
        '零万',
        '一百五',
        '零五',
        '一零百',
      ],
      // 万 stands once, behind a number.
      ['万', '万五千', '一万二万', '日万'],
      ['二一十', '十一十'],
    ].flat(),
  )('%s is no number', (text) => {
    expect(readChineseNumeral(text)).toBeNull()
  })

  test.each(['', '日', '三十日', 'x', '-1', '1.5'])('%j is none', (text) => {
    expect(readChineseNumeral(text)).toBeNull()
  })

  test.each([-1, 10_000, 1.5, Number.NaN])('of %d is not written', (number) => {
    expect(() => writeChineseNumeral(number)).toThrow(
      `expected a whole number from 0 to 9999, found ${number}`,
    )
  })
})

describe('words', () => {
  test('a day is named with the weekday that the calendar gives it, in both languages', () => {
    const english = new Intl.DateTimeFormat('en-GB', {
      timeZone: 'UTC',
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
    })
    const chinese = new Intl.DateTimeFormat('zh-CN', { timeZone: 'UTC', weekday: 'long' })
    for (const day of daysFrom('2023-12-25', '2025-01-07')) {
      const { en, zh } = writeDate(Temporal.PlainDate.from(day))
      expect(en).toBe(english.format(new Date(day)).replaceAll(',', ''))
      const [year, month, date] = day.split('-').map(Number)
      expect(zh).toBe(`${year}年${month}月${date}日（${chinese.format(new Date(day))}）`)
    }
  })

  test('a day is named without its weekday, in both languages', () => {
    const write = (locale: string, day: string): string =>
      new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day))
    for (const day of daysFrom('2023-12-25', '2025-01-07'))
      expect(writeDay(Temporal.PlainDate.from(day))).toEqual({
        en: write('en-GB', day),
        zh: write('zh-CN', day),
      })
    expect(writeDay(Temporal.PlainDate.from('2011-07-01'))).toEqual({
      en: '1 July 2011',
      zh: '2011年7月1日',
    })
  })

  test('a month and a moment are named in both languages', () => {
    expect(writeMonth(Temporal.PlainYearMonth.from('2026-10'))).toEqual({
      en: 'October 2026',
      zh: '2026年10月',
    })
    expect(writeTime(Temporal.PlainDateTime.from('2026-11-22T09:05'))).toEqual({
      en: '09:05 on Sunday 22 November 2026',
      zh: '2026年11月22日（星期日）09:05',
    })
  })

  test('one is singular, more are plural', () => {
    expect(['-123', '-1234', '1234.5', '999', '.25'].map(groupThousands)).toEqual([
      '-123',
      '-1,234',
      '1,234.5',
      '999',
      '.25',
    ])
    expect(writeQuantity(1, 'year')).toEqual({ en: '1 year', zh: '1年' })
    expect(writeQuantity(30, 'day')).toEqual({ en: '30 days', zh: '30日' })
    expect(writeQuantity(10, 'working-day')).toEqual({ en: '10 working days', zh: '10个工作日' })
    expect(writeQuantity(6, 'month')).toEqual({ en: '6 months', zh: '6个月' })
    expect(writeQuantity(3000, 'yuan')).toEqual({ en: '3,000 yuan', zh: '3,000元' })
    expect(writeQuantity(5, 'permyriad-per-day')).toEqual({
      en: '0.05 percent a day',
      zh: '每日万分之五',
    })
    for (const unit of Object.keys(units) as (keyof typeof units)[])
      expect(writeQuantity(2, unit).en).toMatch(/^\S.*\S$|^\S$/)
  })

  test('money is read in yuan and fen, and said with its thousands apart', () => {
    expect(readYuan('12345.67')).toBe(1_234_567n)
    expect(readYuan('500')).toBe(50_000n)
    expect(readYuan('0.5')).toBe(50n)
    for (const text of ['', '.5', '5.', '1.234', '-1', '1e3', '1,000', ' 1', '1 ', '1\n'])
      expect(readYuan(text), text).toBeNull()
    expect(writeYuan(5n)).toBe('0.05')
    expect(sayYuan(123_456_789n)).toEqual({ en: '1,234,567.89 yuan', zh: '1,234,567.89元' })
    expect(sayYuan(99_999n).en).toBe('999.99 yuan')
    expect(sayYuan(100_000n).en).toBe('1,000.00 yuan')
  })
})

describe('the nearest name', () => {
  const names = ['sil.employee-registration', 'sil.employer-registration', 'time.period']

  test('of a misspelt one is the one meant', () => {
    expect(nearest('sil.employe-registration', names)).toBe('sil.employee-registration')
    expect(nearest('time.perod', names)).toBe('time.period')
  })

  test('is at most 3 letters away, or six in ten of its own', () => {
    expect(nearest('abcXXX', ['abcd'])).toBe('abcd')
    expect(nearest('abcXXXX', ['abcd'])).toBeUndefined()
    expect(nearest('abcdXXXXXX', ['abcdefghij'])).toBe('abcdefghij')
    expect(nearest('abcXXXXXXX', ['abcdefghij'])).toBeUndefined()
  })

  test('is sought for names of up to 100 letters', () => {
    const name = 'x'.repeat(99)
    expect(nearest(`${name}y`, [name])).toBe(name)
    expect(nearest(`${name}yy`, [name])).toBeUndefined()
  })

  test('of what is like none is none', () => {
    expect(nearest('zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz', names)).toBeUndefined()
    expect(nearest('x'.repeat(10_000), names)).toBeUndefined()
    expect(nearest('time.period', [])).toBeUndefined()
  })
})

describe('a citation', () => {
  test('names the instrument and the place, or the place alone', () => {
    const source = {
      instrument: 'social-insurance-law',
      article: 58,
      paragraph: 1,
      item: 2,
    } as const
    expect(cite(source)).toEqual({
      en: 'Social Insurance Law, art. 58(1)(2)',
      zh: '《中华人民共和国社会保险法》第五十八条第一款第（二）项',
    })
    expect(citePlace(source)).toEqual({
      en: 'art. 58(1)(2)',
      zh: '第五十八条第一款第（二）项',
    })
  })

  test('without an article has no place', () => {
    expect(citePlace({ instrument: 'social-insurance-law' })).toEqual({ en: '', zh: '' })
    expect(cite({ instrument: 'social-insurance-law' })).toEqual({
      en: 'Social Insurance Law',
      zh: '《中华人民共和国社会保险法》',
    })
  })
})
