import { writeDay, writeMonth } from '../../rules/kernel/write-date.ts'
import type { Language } from '../../rules/kernel/text.ts'

/** A day (YYYY-MM-DD) in words: "1 July 2011", "2011年7月1日". */
export function sayDay(day: string, language: Language): string {
  return writeDay(Temporal.PlainDate.from(day))[language]
}

/** A month (YYYY-MM) in words: "April 2025", "2025年4月". */
export function sayMonth(month: string, language: Language): string {
  return writeMonth(Temporal.PlainYearMonth.from(month))[language]
}
