import { writeQuantity } from '../../../../rules/kernel/quantity.ts'
import type { Rule } from '../../../../rules/kernel/rule.ts'
import { writeDay } from '../../../../rules/kernel/write-date.ts'
import { writeResult } from '../../../present/write-result.ts'
import { fill } from '../../../strings/fill.ts'
import { language } from '../../page-language.ts'
import { ask } from './ask.ts'
import { dot, frame, margin, path, write } from './frame.ts'
import type { Asked, Picture } from './picture.ts'
import { clearance, gap, placeBesideRise, type RisePlace } from './place-beside-rise.ts'
import { scale } from './scale.ts'
import { lineHeight, roomOf } from './text-room.ts'

/** Days after the due day that everybody is shown beside their own. */
const compared = [30, 90, 365]
const chartHeight = 200

interface Point {
  readonly days: number
  readonly day: Temporal.PlainDate
  /** In yuan, as the rule answers. */
  readonly surcharge: string
}

/** The surcharge after 30, 90 and 365 days and on the day of payment, each as the rule answers; in the order of days. */
export function surchargePoints(
  rule: Rule<object>,
  input: Readonly<Record<string, unknown>>,
  paidAfter: number,
): readonly Point[] {
  const due = Temporal.PlainDate.from(String(input.due))
  const all = [...new Set([...compared, paidAfter])].sort((one, other) => one - other)
  return all.flatMap((days) => {
    const day = due.add({ days })
    // Beyond the calendar the rule does not answer, and no point is drawn.
    const answer = ask(rule, { ...input, paid: day.toString() })
    return answer ? [{ days, day, surcharge: String(answer.surcharge) }] : []
  })
}

/** Draws the surcharge as it grows by the day from the due day; nothing where payment was in time. */
export function drawSurcharge({ rule, input, result, words, width }: Asked): Picture | undefined {
  const paidAfter = Number(result.days)
  const points = paidAfter > 0 ? surchargePoints(rule, input, paidAfter) : []
  const last = points.at(-1)
  if (!last || Number(last.surcharge) === 0) return undefined

  const field = rule.results.surcharge!
  const at = scale([0, last.days], [margin, width - margin])
  const heightOf = scale([0, Number(last.surcharge)], [0, chartHeight])
  const marks = points.map(({ days, day, surcharge }) => {
    const isAnswer = days === paidAfter
    const name = fill(isAnswer ? words.surcharge.paid : words.surcharge.after, {
      days: writeQuantity(days, 'day')[language],
    })
    const amount = writeResult(surcharge, field, language)
    return {
      isAnswer,
      name,
      amount,
      day: writeDay(day)[language],
      x: at(days),
      height: heightOf(Number(surcharge)),
      room: Math.max(roomOf(name, isAnswer), roomOf(amount, isAnswer)),
    }
  })
  const size = 2 * lineHeight
  const places = placeBesideRise(marks, size, width, chartHeight)
  const highest = Math.max(chartHeight, ...places.map(({ middle }) => middle + size / 2))
  const base = highest + margin

  const [due, end] = [Temporal.PlainDate.from(String(input.due)), last.day].map(
    (day) => writeDay(day)[language],
  ) as [string, string]
  const rows = roomOf(due) + roomOf(end) + gap <= width ? 1 : 2
  const rise = marks.map(({ x, height }) => `L${x} ${base - height}`).join('')
  return frame(
    { width, words },
    base + rows * lineHeight + margin,
    {
      caption: words.surcharge.caption,
      heads: [words.surcharge.time, words.surcharge.day, field.label[language]],
      rows: marks.map(({ name, day, amount }) => [name, day, amount]),
    },
    [
      path('grid', `M${margin} ${base}H${width - margin}`),
      path('rise', `M${margin} ${base}${rise}`),
      ...marks.map((mark, index) => path('leader', leaderTo(mark, places[index]!, base, size))),
      // The day of payment last, so that no other point hides it.
      ...[...marks]
        .sort((one, other) => Number(one.isAnswer) - Number(other.isAnswer))
        .map(({ x, height, isAnswer }) => dot(x, base - height, isAnswer)),
      ...marks.flatMap(({ name, amount, isAnswer }, index) => {
        const { end, middle } = places[index]!
        const baseline = base - middle - clearance
        return [
          write(end, baseline, name, 'end', isAnswer ? 'strong' : 'name'),
          write(end, baseline + lineHeight, amount, 'end', isAnswer ? 'live' : 'name'),
        ]
      }),
      write(0, base + lineHeight, due, 'start', 'soft'),
      write(width, base + rows * lineHeight, end, 'end', 'soft'),
    ],
  )
}

/** From a point sideways to its label below the line, or straight up to the one above. */
function leaderTo(
  { x, height, room }: { readonly x: number; readonly height: number; readonly room: number },
  { isBelow, end, middle }: RisePlace,
  base: number,
  size: number,
): string {
  const from = `M${x} ${base - height}`
  if (isBelow) return `${from}L${end - room - clearance} ${base - middle}`
  const bottom = middle - size / 2
  // A label right beside its point needs no leader.
  if (x > end && bottom - height <= clearance) return from
  return `${from}L${Math.min(x, end)} ${base - bottom}`
}
