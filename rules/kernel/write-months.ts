import { writeQuantity } from './quantity.ts'
import type { Text } from './text.ts'

/** Writes months as years and months: 181 → "15 years 1 month", "15年1个月"; an age takes 岁 instead of 年. */
export function writeMonths(months: number, zhYears: '年' | '岁' = '年'): Text {
  const [years, rest] = [Math.floor(months / 12), months % 12]
  const inMonths = writeQuantity(rest, 'month')
  if (years === 0) return inMonths
  const inYears = { en: writeQuantity(years, 'year').en, zh: `${years}${zhYears}` }
  return rest === 0
    ? inYears
    : { en: `${inYears.en} ${inMonths.en}`, zh: `${inYears.zh}${inMonths.zh}` }
}

/** Writes an age in months: 733 → "61 years 1 month", "61岁1个月". */
export function writeAge(months: number): Text {
  return writeMonths(months, '岁')
}
