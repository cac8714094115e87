import type { Rule } from '../../../rules/kernel/rule.ts'
import { languages } from '../../languages.ts'
import { count } from '../../strings/fill.ts'
import { make } from '../make.ts'
import { language } from '../page-language.ts'
import { drawPeriod } from './draw-period.ts'
import { periodTable } from './period-table.ts'
import { showTable } from './show-table.ts'
import type { CalculatorWords } from './words.ts'

/** The day in China, where deadlines fall: with the moment below, the only clock on the site. */
export const todayInChina = (): Temporal.PlainDate => Temporal.Now.plainDateISO('Asia/Shanghai')

/** The moment in China, to the minute: "2026-11-02T14:30". */
export const nowInChina = (): string =>
  Temporal.Now.plainDateTimeISO('Asia/Shanghai').toString({ smallestUnit: 'minute' })

/** Shows a time limit: the days left, and the period with the days around its end drawn as a calendar, with the same facts as a table. */
export function showTimeLimit(
  rule: Rule<object>,
  input: Readonly<Record<string, unknown>>,
  result: Readonly<Record<string, unknown>>,
  words: CalculatorWords,
  width: number,
): (HTMLElement | SVGElement)[] {
  const today = todayInChina()
  const [deadline, safe, last] = ['deadline', 'safeDay', 'lastDay'].map((name) =>
    Temporal.PlainDate.from(String(result[name])),
  ) as [Temporal.PlainDate, Temporal.PlainDate, Temporal.PlainDate]
  const startName = Object.keys(rule.fields).find((name) => rule.fields[name]!.kind === 'date')!
  const start = Temporal.PlainDate.from(String(input[startName]))
  const period = { start, safe, last, deadline, today }
  return [
    make('p', { class: 'days-left' }, daysLeft(today.until(deadline).days, words)),
    drawPeriod(period, words, width),
    showTable(periodTable(period, words)),
  ]
}

function daysLeft(days: number, words: CalculatorWords): string {
  return days === 0
    ? words.todayIsTheDay
    : count(days > 0 ? words.left : words.ago, Math.abs(days), languages[language].tag)
}
