import { makeSvg } from '../../make.ts'
import { barsOf } from './bars.ts'
import { margin, path, write } from './frame.ts'
import { lineHeight, roomOf, wrap } from './text-room.ts'

/** A part of a whole that grows by it, or what the parts come to: its name, its amount in words, and where its bar lies. */
export interface Addend {
  readonly name: string
  readonly said: string
  readonly from: number
  readonly to: number
  readonly kind: 'part' | 'sum' | 'answer'
}

const thickness = 10
/** Between a line and its bar, between a bar and the next line, and between a name and its amount. */
const [below, after, between] = [6, 10, 14]
const classes = {
  part: { name: 'soft', said: 'name', bar: 'bar' },
  sum: { name: 'strong', said: 'strong', bar: 'sum' },
  answer: { name: 'strong', said: 'live', bar: 'live' },
} as const

/**
 * Draws parts under each other, each bar beginning where the one before ends, and what they come to from the beginning;
 * below them the ends of the axis in words. Gives the height that they take.
 */
export function drawAddends(
  addends: readonly Addend[],
  width: number,
  [first, last]: readonly [string, string],
): { readonly drawn: readonly SVGElement[]; readonly height: number } {
  const boxes = barsOf(addends, width)
  const drawn: SVGElement[] = []
  let y = 0
  for (const [index, { name, said, kind }] of addends.entries()) {
    const { name: nameKind, said: saidKind, bar } = classes[kind]
    const isBold = kind !== 'part'
    const room = width - 2 * margin
    if (roomOf(name, isBold) + between + roomOf(said, isBold) <= room)
      drawn.push(
        write(margin, (y += lineHeight), name, 'start', nameKind),
        write(width - margin, y, said, 'end', saidKind),
      )
    else
      for (const [text, textKind] of [[name, nameKind] as const, [said, saidKind] as const])
        for (const line of wrap(text, room, isBold))
          drawn.push(write(margin, (y += lineHeight), line, 'start', textKind))
    y += below
    const box = boxes[index]!
    drawn.push(
      path('grid', `M${margin} ${y + thickness / 2}H${width - margin}`),
      makeSvg('rect', {
        class: bar,
        x: String(box.x),
        y: String(y),
        width: String(box.width),
        height: String(thickness),
      }),
    )
    y += thickness + after
  }
  const bottom = y - after + 4
  drawn.push(path('leader', `M${margin} ${bottom - 4}V${bottom}`))
  drawn.push(write(margin, bottom + lineHeight - 3, first, 'start', 'soft'))
  if (last) drawn.push(write(width - margin, bottom + lineHeight - 3, last, 'end', 'soft'))
  return { drawn, height: bottom + lineHeight + 2 }
}
