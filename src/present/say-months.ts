import { writeQuantity } from '../../rules/kernel/quantity.ts'
import type { Language } from '../../rules/kernel/text.ts'
import { writeMonths } from '../../rules/kernel/write-months.ts'

/** Months in the years that people think in, with the months that the record counts: "15 years 6 months (186 months)", "15年6个月（186个月）"; less than a year in months alone. */
export function sayMonthsInYears(months: number, language: Language): string {
  const inMonths = writeQuantity(months, 'month')[language]
  if (months < 12) return inMonths
  const inYears = writeMonths(months)[language]
  return language === 'en' ? `${inYears} (${inMonths})` : `${inYears}（${inMonths}）`
}
