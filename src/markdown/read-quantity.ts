import { readChineseNumeral } from '../../rules/kernel/chinese-numerals.ts'
import type { DatedValue, Parameter } from '../../rules/kernel/parameter.ts'
import { units, type Unit } from '../../rules/kernel/quantity.ts'

export interface Quantity {
  readonly value: number
  readonly unit: Unit
}

const numeral = '([零一二三四五六七八九两十百千万]+|[\\d,]+万?)'
const chinese: readonly (readonly [RegExp, Unit])[] = [
  [new RegExp(`^百分之${numeral}$`), 'percent'],
  [/^(\d+)%$/, 'percent'],
  [new RegExp(`^万分之${numeral}$`), 'permyriad-per-day'],
  [new RegExp(`^${numeral}个工作日$`), 'working-day'],
  [new RegExp(`^${numeral}(?:日|天)$`), 'day'],
  [new RegExp(`^${numeral}个月$`), 'month'],
  [new RegExp(`^${numeral}年$`), 'year'],
  [new RegExp(`^${numeral}小时$`), 'hour'],
  [new RegExp(`^${numeral}周岁$`), 'year-of-age'],
  [new RegExp(`^${numeral}倍$`), 'times'],
  [new RegExp(`^${numeral}元$`), 'yuan'],
  [new RegExp(`^${numeral}人$`), 'person'],
]

/** Reads a quantity as a statute writes it, in Chinese (三十日, 百分之一百一十) or in English (30 days, 0.05 percent); null where it is none. */
export function readQuantity(text: string): Quantity | null {
  if (text === '按月' || text === 'monthly') return { value: 1, unit: 'month' }
  if (text === '半个月' || text === 'half a month') return { value: 0.5, unit: 'month' }
  for (const [pattern, unit] of chinese) {
    const match = pattern.exec(text)
    const value = match && readChineseNumeral(match[1]!)
    if (value !== null) return { value, unit }
  }
  const perMille = /^(\d+)‰$/.exec(text)
  // A daily rate, as the older regulations print it.
  if (perMille) return { value: Number(perMille[1]) * 10, unit: 'permyriad-per-day' }
  const match = /^([\d,]+(?:\.\d+)?) (.+)$/.exec(text)
  const unit = (Object.keys(units) as Unit[]).find(
    (unit) => units[unit].one === match?.[2] || units[unit].many === match?.[2],
  )
  if (!match || !unit) return null
  const value = Number(match[1]!.replaceAll(',', ''))
  // A daily rate is written as a small percentage: 0.05 percent is 5 in ten thousand.
  return unit === 'percent' && value < 1
    ? { value: Math.round(value * 100), unit: 'permyriad-per-day' }
    : { value, unit }
}

/** Whether a quantity that stands in a text is the parameter's value; years and months are compared as months. */
export function agrees(found: Quantity, value: DatedValue, unit: Parameter['unit']): boolean {
  const plain = (quantity: Quantity): Quantity =>
    quantity.unit === 'year' ? { value: quantity.value * 12, unit: 'month' } : quantity
  const [a, b] = [plain(found), plain({ value: value.value, unit })]
  return a.value === b.value && a.unit === b.unit
}
