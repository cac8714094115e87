import type { Rule } from '../../../rules/kernel/rule.ts'
import { languages } from '../../languages.ts'
import { count } from '../../strings/fill.ts'
import { make } from '../make.ts'
import { language } from '../page-language.ts'
import { drawPeriod } from './draw-period.ts'
import type { CalculatorWords } from './words.ts'

/** The day in China, where deadlines fall: the only clock on the site. */
export const todayInChina = (): Temporal.PlainDate => Temporal.Now.plainDateISO('Asia/Shanghai')

/** Shows a time limit: the days left, and the period with the days around its end drawn as a calendar. */
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
  return [
    make('p', { class: 'days-left' }, daysLeft(today.until(deadline).days, words)),
    drawPeriod({ start, safe, last, deadline, today }, words, width),
  ]
}

function daysLeft(days: number, words: CalculatorWords): string {
  return days === 0
    ? words.todayIsTheDay
    : count(days > 0 ? words.left : words.ago, Math.abs(days), languages[language].tag)
}
