import type { Rule } from '../../../rules/kernel/rule.ts'
import { writeResult } from '../../present/write-result.ts'
import { languages } from '../../languages.ts'
import { count } from '../../strings/fill.ts'
import { language } from '../page-language.ts'
import { drawPeriod } from './draw-period.ts'
import { make } from '../make.ts'
import type { CalculatorWords } from './words.ts'

/** Shows a time limit: the deadline, the days left, the safe and the nominal day, and the days around the end drawn as a calendar. */
export function showTimeLimit(
  rule: Rule<object>,
  input: Readonly<Record<string, unknown>>,
  result: Readonly<Record<string, unknown>>,
  words: CalculatorWords,
  width: number,
): (HTMLElement | SVGElement)[] {
  // The only clock on the site: the day in China, where the deadline falls.
  const today = Temporal.Now.plainDateISO('Asia/Shanghai')
  const [deadline, safe, last] = ['deadline', 'safeDay', 'lastDay'].map((name) =>
    Temporal.PlainDate.from(String(result[name])),
  ) as [Temporal.PlainDate, Temporal.PlainDate, Temporal.PlainDate]
  const startName = Object.keys(rule.fields).find((name) => rule.fields[name]!.kind === 'date')!
  const start = Temporal.PlainDate.from(String(input[startName]))
  const write = (name: string): string => writeResult(result[name], rule.results[name]!, language)
  return [
    make(
      'p',
      { class: 'headline', 'data-result': 'deadline' },
      make('span', { class: 'legend' }, rule.results.deadline!.label[language]),
      make('strong', {}, make('time', { datetime: deadline.toString() }, write('deadline'))),
      make('span', { class: 'days-left' }, daysLeft(today.until(deadline).days, words)),
    ),
    drawPeriod({ start, safe, last, deadline, today }, words, width),
    make(
      'dl',
      { class: 'results' },
      ...['safeDay', 'lastDay', 'shiftedBy'].map((name) =>
        make(
          'div',
          { 'data-result': name },
          make('dt', {}, rule.results[name]!.label[language]),
          make('dd', {}, write(name)),
        ),
      ),
    ),
  ]
}

function daysLeft(days: number, words: CalculatorWords): string {
  return days === 0
    ? words.todayIsTheDay
    : count(days > 0 ? words.left : words.ago, Math.abs(days), languages[language].tag)
}
