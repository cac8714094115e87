import type { Rule } from '../../../rules/kernel/rule.ts'
import { writeResult } from '../../present/write-result.ts'
import { drawPeriod } from './draw-period.ts'
import { make } from './make.ts'

/** Shows a time limit: the deadline, the days left, the safe and the nominal day, and the days around the end drawn as a calendar. */
export function showTimeLimit(
  rule: Rule<object>,
  input: Readonly<Record<string, unknown>>,
  result: Readonly<Record<string, unknown>>,
  width: number,
): (HTMLElement | SVGElement)[] {
  // The only clock on the site: the day in China, where the deadline falls.
  const today = Temporal.Now.plainDateISO('Asia/Shanghai')
  const [deadline, safe, last] = ['deadline', 'safeDay', 'lastDay'].map((name) =>
    Temporal.PlainDate.from(String(result[name])),
  ) as [Temporal.PlainDate, Temporal.PlainDate, Temporal.PlainDate]
  const startName = Object.keys(rule.fields).find((name) => rule.fields[name]!.kind === 'date')!
  const start = Temporal.PlainDate.from(String(input[startName]))
  const write = (name: string): string => writeResult(result[name], rule.results[name]!, 'en')
  return [
    make(
      'p',
      { class: 'headline', 'data-result': 'deadline' },
      make('span', { class: 'legend' }, rule.results.deadline!.label.en),
      make('strong', {}, make('time', { datetime: deadline.toString() }, write('deadline'))),
      make('span', { class: 'days-left' }, daysLeft(today.until(deadline).days)),
    ),
    drawPeriod({ start, safe, last, deadline, today }, width),
    make(
      'dl',
      { class: 'results' },
      ...['safeDay', 'lastDay', 'shiftedBy'].map((name) =>
        make(
          'div',
          { 'data-result': name },
          make('dt', {}, rule.results[name]!.label.en),
          make('dd', {}, write(name)),
        ),
      ),
    ),
  ]
}

function daysLeft(days: number): string {
  if (days === 0) return 'today is the day'
  const count = `${Math.abs(days).toLocaleString('en')} ${Math.abs(days) === 1 ? 'day' : 'days'}`
  return days > 0 ? `${count} left` : `${count} ago`
}
