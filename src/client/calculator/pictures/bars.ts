import { inARow } from '../../../strings/fill.ts'
import { language } from '../../page-language.ts'
import { makeSvg } from '../../make.ts'
import { margin, path, write } from './frame.ts'
import { round, scale } from './scale.ts'
import { lineHeight, rowsOf, wrap } from './text-room.ts'

/** A bar on the amount axis, with its name and its amount in words. */
export interface Bar {
  readonly name: string
  /** In one row where there is room, else a row a part. */
  readonly said: readonly string[]
  readonly from: number
  readonly to: number
  readonly isAnswer: boolean
}

const thickness = 16
const gap = 18

/** Where a bar begins and how wide it is, in pixels: on an axis from 0 to the greatest amount, and never too narrow to see. */
export function barsOf(
  bars: readonly Pick<Bar, 'from' | 'to'>[],
  width: number,
): readonly { readonly x: number; readonly width: number }[] {
  const least = 3
  const at = scale([0, Math.max(...bars.map(({ to }) => to))], [margin, width - margin])
  return bars.map(({ from, to }) => {
    const wide = Math.max(least, at(to) - at(from))
    return { x: round(Math.min(at(from), width - margin - wide)), width: round(wide) }
  })
}

/** Draws bars under each other on one axis that begins at 0, each below its words. Gives the height that they take. */
export function drawBars(
  bars: readonly Bar[],
  width: number,
): { readonly drawn: readonly SVGElement[]; readonly height: number } {
  const boxes = barsOf(bars, width)
  const drawn: SVGElement[] = []
  let y = 0
  for (const [index, { name, said, isAnswer }] of bars.entries()) {
    const kind = isAnswer ? 'live' : 'name'
    const lines = [
      ...wrap(name, width - margin).map((line) => ({ line, kind: 'soft' })),
      ...rowsOf(inARow(language, ...said), said, width - margin, isAnswer).map((line) => ({
        line,
        kind,
      })),
    ]
    for (const { line, kind } of lines)
      drawn.push(write(margin, (y += lineHeight), line, 'start', kind))
    y += 8
    const box = boxes[index]!
    drawn.push(
      path('grid', `M${margin} ${y + thickness / 2}H${width - margin}`),
      path('leader', `M${margin} ${y - 3}V${y + thickness + 3}`),
      makeSvg('rect', {
        class: isAnswer ? 'live' : 'bar',
        x: String(box.x),
        y: String(y),
        width: String(box.width),
        height: String(thickness),
      }),
    )
    y += thickness + gap
  }
  // The axis begins at 0, and says so.
  const bottom = y - gap + 6
  drawn.push(write(margin, bottom + lineHeight - 3, '0', 'middle', 'soft'))
  return { drawn, height: bottom + lineHeight + 2 }
}
