import { isOwn, lastDayOf, type Entry } from '../../plan/follow.ts'
import type { Role } from '../../plan/plan.ts'
import { scaleOf } from '../../plan/scale.ts'
import { titleOf, writeWhen, type PlanSaying } from '../../plan/take-away.ts'
import { fill } from '../../strings/fill.ts'
import { makeSvg } from '../make.ts'
import { language } from '../page-language.ts'

const top = 30
const rowHeight = 44
/** About how wide a letter is, in pixels: Chinese ones are square. */
const letter = { en: 6.7, zh: 13 }

/** Draws the steps under one another on one line of time, in the order of their days: a bar from where a step starts to its last day; as wide as asked, in pixels. */
export function drawPlan(
  entries: readonly Entry[],
  role: Role,
  today: Temporal.PlainDate,
  saying: PlanSaying,
  width: number,
): SVGElement {
  const { words } = saying
  const bars = entries.map((entry) => ({
    entry,
    // A month is no period that began with the birth.
    from: entry.kind === 'month' ? `${entry.day}-01` : entry.start.slice(0, 10),
    to: lastDayOf(entry),
  }))
  const days = bars.flatMap(({ from, to }) => [from, to]).sort()
  const now = today.toString()
  const isOn = days[0]! <= now && now <= days.at(-1)!
  const scale = scaleOf([...days, ...(isOn ? [now] : [])])
  const x = (day: string): number => Math.round((8 + scale.at(day) * (width - 16)) * 10) / 10
  const height = top + entries.length * rowHeight + 6
  const down = (at: number, name: string): SVGElement =>
    makeSvg('path', { class: name, d: `M${at} ${top - 6}V${height}` })
  return makeSvg(
    'svg',
    {
      viewBox: `0 0 ${width} ${height}`,
      class: 'plan-line',
      role: 'img',
      'aria-label': fill(words.pictureSaid, {
        count: entries.length,
        first: writeWhen(entries[0]!, language),
        last: writeWhen(entries.at(-1)!, language),
      }),
    },
    ...scale.gaps.flatMap(({ from, to }) => {
      const [left, right] = [x(from), x(to)]
      const band = { x: String(left + 4), y: String(top - 6), height: String(height - top + 6) }
      return [
        makeSvg(
          'rect',
          { ...band, class: 'gap', width: String(Math.max(right - left - 8, 2)) },
          makeSvg('title', {}, fill(words.gap, { from, to })),
        ),
      ]
    }),
    ...(isOn
      ? [
          down(x(now), 'today'),
          write(
            x(now),
            14,
            words.today,
            x(now) < 40 ? 'start' : x(now) > width - 40 ? 'end' : 'middle',
          ),
        ]
      : []),
    ...bars.map(({ entry, from, to }, at) => {
      const y = top + at * rowHeight
      const hasPassed = to < now
      const classes = [
        'row',
        isOwn(entry, role) ? 'own' : 'other',
        ...(entry.assumed.length > 0 ? ['assumed'] : []),
        ...(hasPassed ? ['passed'] : []),
      ]
      const when = `${hasPassed ? '✓ ' : ''}${entry.kind === 'month' ? entry.day : to}`
      const title = fill(words.numbered, { number: at + 1, title: titleOf(entry, language) })
      const room = Math.floor((width - 100) / letter[language])
      const [left, right] = [x(from), x(to)]
      return makeSvg(
        'g',
        { class: classes.join(' ') },
        write(0, y + 14, title.length > room ? `${title.slice(0, room - 1)}…` : title, 'start'),
        write(width, y + 14, when, 'end', 'when'),
        makeSvg('path', { class: 'track', d: `M8 ${y + 28}H${width - 8}` }),
        makeSvg('rect', {
          class: 'bar',
          x: String(left),
          y: String(y + 24),
          width: String(Math.max(right - left, 1)),
          height: '8',
        }),
        makeSvg('circle', { class: 'end', cx: String(right), cy: String(y + 28), r: '6' }),
      )
    }),
  )
}

function write(x: number, y: number, text: string, anchor: string, name?: string): SVGElement {
  return makeSvg(
    'text',
    { x: String(x), y: String(y), 'text-anchor': anchor, ...(name && { class: name }) },
    text,
  )
}
