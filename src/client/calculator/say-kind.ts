import { dayKind } from '../../../rules/time/calendar.ts'
import { holidays } from '../../../rules/time/holidays.ts'
import { fill } from '../../strings/fill.ts'
import { language } from '../page-language.ts'
import type { CalculatorWords } from './words.ts'

/** What a day is: "working day", "rest day", "day off, National Day", "make-up working day". */
export function sayKind(day: Temporal.PlainDate, words: CalculatorWords['picker']): string {
  const kind = dayKind(day)
  switch (kind) {
    case 'working-day':
      return words.workingDay
    case 'make-up-working-day':
      return words.makeUp
    case 'weekend':
      return words.weekend
    default:
      return fill(words.holiday, { holiday: holidays[kind][language] })
  }
}
