import { writeChineseNumeral } from './chinese-numerals.ts'
import type { Text } from './text.ts'

/** How each unit of a parameter is written: English singular and plural, and Chinese after its number. */
export const units = {
  hour: { one: 'hour', many: 'hours', zh: '小时' },
  day: { one: 'day', many: 'days', zh: '日' },
  'working-day': { one: 'working day', many: 'working days', zh: '个工作日' },
  month: { one: 'month', many: 'months', zh: '个月' },
  year: { one: 'year', many: 'years', zh: '年' },
  'year-of-age': { one: 'year of age', many: 'years of age', zh: '周岁' },
  percent: { one: 'percent', many: 'percent', zh: '%' },
  /** Ten-thousandths a day: 5 is 0.05 % a day. */
  'permyriad-per-day': { one: 'a day', many: 'a day', zh: '' },
  /** A multiple of an amount of money. */
  times: { one: 'time', many: 'times', zh: '倍' },
  person: { one: 'person', many: 'persons', zh: '人' },
  yuan: { one: 'yuan', many: 'yuan', zh: '元' },
  /** A pure number, such as a divisor. */
  number: { one: '', many: '', zh: '' },
} as const

export type Unit = keyof typeof units

/** A number with its unit in words: 30 day → "30 days", "30日"; 5 permyriad-per-day → "0.05 percent a day". */
export function writeQuantity(value: number, unit: Unit): Text {
  const { one, many, zh } = units[unit]
  if (unit === 'permyriad-per-day')
    return { en: `${value / 100} percent a day`, zh: `每日万分之${writeChineseNumeral(value)}` }
  const en = groupThousands(String(value))
  return {
    en: `${en} ${value === 1 ? one : many}`.trim(),
    zh: `${en}${zh}`,
  }
}

/** Sets commas between thousands: "12345.67" → "12,345.67". (Number formatting of the platform is far slower.) */
export function groupThousands(number: string): string {
  const end = number.includes('.') ? number.indexOf('.') : number.length
  const begin = number.startsWith('-') ? 1 : 0
  let grouped = number.slice(end)
  let from = end - 3
  for (; from > begin; from -= 3) grouped = `,${number.slice(from, from + 3)}${grouped}`
  return number.slice(0, from + 3) + grouped
}
