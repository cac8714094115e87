import { writeQuantity } from '../kernel/quantity.ts'
import type { Text } from '../kernel/text.ts'

/** Days of leave in words: in Chinese as the Rules write them, 98天. */
export function sayDays(days: number): Text {
  return { en: writeQuantity(days, 'day').en, zh: `${days}天` }
}
