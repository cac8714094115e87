import { writeDate, writeDay } from '../../../rules/kernel/write-date.ts'
import { dayKind, isRestDay } from '../../../rules/time/calendar.ts'
import { dayMarks } from '../../present/day-marks.ts'
import { fill } from '../../strings/fill.ts'
import { language } from '../page-language.ts'
import { makeSvg } from '../make.ts'
import type { CalculatorWords } from './words.ts'

/** A period: where it starts, the days around its end, and today. */
export interface Period {
  readonly start: Temporal.PlainDate
  readonly safe: Temporal.PlainDate
  readonly last: Temporal.PlainDate
  readonly deadline: Temporal.PlainDate
  readonly today: Temporal.PlainDate
}

const cellTop = 62

/** Draws the whole period as a line with today on it, and below it the days around its end, working and rest days told apart; as wide as asked, in pixels. */
export function drawPeriod(period: Period, words: CalculatorWords, width: number): SVGElement {
  const { safe, last, deadline } = period
  const shown = daysShown(period)
  const label = fill(words.drawing, {
    safe: writeDate(safe)[language],
    last: writeDate(last)[language],
    deadline: writeDate(deadline)[language],
  })
  return makeSvg(
    'svg',
    {
      viewBox: `0 0 ${width} ${heightOf(period)}`,
      class: 'period',
      role: 'img',
      'aria-label': label,
    },
    ...line(period, words, width),
    ...shown.flatMap((day, index) => cell(day, index, shown.length, period, words, width)),
  )
}

/** Where each mark is written: one below the other, so that neighbours do not overlap. */
const markTop = { deadline: cellTop + 72, last: cellTop + 88, safe: cellTop + 106 }

/** As far down as the lowest mark. */
function heightOf({ safe, last, deadline }: Period): number {
  const lowest = !safe.equals(deadline) ? 'safe' : !last.equals(deadline) ? 'last' : 'deadline'
  return markTop[lowest] + 8
}

/** The days around the end, which are shown one by one. */
export function daysShown({ safe, deadline }: Period): Temporal.PlainDate[] {
  const [from, to] = [safe.subtract({ days: 2 }), deadline.add({ days: 2 })]
  return Array.from({ length: from.until(to).days + 1 }, (_, days) => from.add({ days }))
}

/** Whether today lies within the period, so that the line shows it. */
export const isOn = ({ start, deadline, today }: Period): boolean =>
  start.until(today).days >= 0 && today.until(deadline).days >= 0

function line(period: Period, words: CalculatorWords, width: number): SVGElement[] {
  const { start, deadline, today } = period
  const whole = start.until(deadline).days
  const at = (day: Temporal.PlainDate): number =>
    Math.round((Math.min(Math.max(start.until(day).days / whole, 0), 1) * (width - 16) + 8) * 10) /
    10
  return [
    makeSvg('path', { class: 'track', d: `M8 24H${width - 8}` }),
    ...(isOn(period)
      ? [
          makeSvg('path', { class: 'gone', d: `M8 24H${at(today)}` }),
          makeSvg('circle', { class: 'today', cx: String(at(today)), cy: '24', r: '6' }),
          write(
            at(today),
            12,
            words.today,
            at(today) < 60 ? 'start' : at(today) > width - 60 ? 'end' : 'middle',
          ),
        ]
      : []),
    write(8, 46, writeDay(start)[language], 'start'),
    write(width - 8, 46, writeDay(deadline)[language], 'end'),
  ]
}

function cell(
  day: Temporal.PlainDate,
  index: number,
  count: number,
  { safe, last, deadline }: Period,
  words: CalculatorWords,
  width: number,
): SVGElement[] {
  const step = (width - 8) / count
  const size = Math.min(step - 3, 44)
  const x = 4 + index * step + (step - size) / 2
  const middle = x + size / 2
  const marks = (
    [
      day.equals(deadline) && 'deadline',
      day.equals(safe) && !safe.equals(deadline) && 'safe',
      day.equals(last) && !last.equals(deadline) && 'last',
    ] as const
  ).filter((mark) => mark !== false)
  // Told by a sign too, not by colour alone.
  const mark = isRestDay(day)
    ? dayMarks.rest
    : dayKind(day) === 'make-up-working-day'
      ? dayMarks.makeUp
      : undefined
  const classes = [
    'day',
    isRestDay(day) ? 'rest' : dayKind(day) === 'make-up-working-day' ? 'make-up' : 'work',
    ...(day.equals(deadline) ? ['deadline'] : []),
  ]
  return [
    makeSvg(
      'g',
      { class: classes.join(' ') },
      makeSvg('rect', {
        x: String(x),
        y: String(cellTop + 18),
        width: String(size),
        height: '36',
        rx: '2',
      }),
      write(middle, cellTop + 12, words.weekdays[day.dayOfWeek - 1]!, 'middle', 'weekday'),
      write(middle, cellTop + 42, String(day.day), 'middle'),
      ...(mark ? [write(x + size - 2, cellTop + 29, mark, 'end', 'mark')] : []),
    ),
    ...marks.flatMap((mark) => {
      // Each hangs from its day.
      const y = markTop[mark]
      const leftHalf = index < count / 2
      return [
        makeSvg('path', { class: 'leader', d: `M${middle} ${cellTop + 56}V${y + 3}` }),
        write(middle + (leftHalf ? 5 : -5), y, words[mark], leftHalf ? 'start' : 'end'),
      ]
    }),
  ]
}

function write(x: number, y: number, text: string, anchor: string, name?: string): SVGElement {
  return makeSvg(
    'text',
    { x: String(x), y: String(y), 'text-anchor': anchor, ...(name && { class: name }) },
    text,
  )
}
