import { dot, path, write } from './frame.ts'
import { round, scale } from './scale.ts'
import { spread } from './spread.ts'
import { lineHeight, rowsOf, wrap } from './text-room.ts'

/** A point on a line: where, what it is called, and what is said of it. */
export interface LinePoint {
  readonly at: number
  readonly names: readonly string[]
  /** In one row where there is room, else a row a part. */
  readonly said: readonly string[]
  readonly isAnswer: boolean
}

const lineX = 10
const textX = 36
/** The room that a mark at an end needs. */
const end = 10
const lineLength = 150
/** Between two labels. */
const gap = 10
/** Two points nearer than this could not be told apart. */
const apart = 12

/** Points that fall together become one, with the names of all. */
export function joinSame(points: readonly LinePoint[]): readonly LinePoint[] {
  const sorted = [...points].sort((one, other) => one.at - other.at)
  const joined: LinePoint[] = []
  for (const point of sorted) {
    const before = joined.at(-1)
    if (before?.at === point.at)
      joined[joined.length - 1] = {
        ...before,
        names: [...before.names, ...point.names],
        isAnswer: before.isAnswer || point.isAnswer,
      }
    else joined.push(point)
  }
  return joined
}

/** Draws points on a line downwards, true to scale but for those too near to be told apart, each with its label beside it; between the two points of `range` the line is thick. Gives the height that it takes. */
export function pointsDown(
  points: readonly LinePoint[],
  range: readonly [number, number] | undefined,
  width: number,
  comma: string,
): { readonly drawn: readonly SVGElement[]; readonly height: number } {
  const room = width - textX
  const labels = points.map(({ names, said, isAnswer }) => ({
    names: names.flatMap((name) => wrap(name, room)),
    said: rowsOf(said.join(comma), said, room, isAnswer),
  }))
  const sizes = labels.map(({ names, said }) => (names.length + said.length) * lineHeight + gap)
  // The line begins beside the middle of its first label.
  const top = Math.max(end, (sizes[0]! - gap) / 2)
  const inScale = scale([points[0]!.at, points.at(-1)!.at], [top, top + lineLength])
  const ys = spread(
    points.map((point) => inScale(point.at)),
    points.map(() => apart),
    0,
  )
  const yOf = (at: number): number => ys[points.findIndex((point) => point.at === at)]!
  const middles = spread(ys, sizes, -gap / 2)
  const drawn = points.flatMap((point, index) => {
    const [y, middle] = [ys[index]!, middles[index]!]
    const { names, said } = labels[index]!
    const first = middle - (sizes[index]! - gap) / 2 + lineHeight - 4
    return [
      path('leader', `M${lineX} ${y}H${lineX + 10}L${textX - 8} ${round(middle)}`),
      ...names.map((line, row) => write(textX, first + row * lineHeight, line, 'start', 'soft')),
      ...said.map((line, row) =>
        write(
          textX,
          first + (names.length + row) * lineHeight,
          line,
          'start',
          point.isAnswer ? 'live' : 'name',
        ),
      ),
    ]
  })
  return {
    drawn: [
      path('track', `M${lineX} ${top}V${ys.at(-1)!}`),
      ...(range ? [path('range', `M${lineX} ${yOf(range[0])}V${yOf(range[1])}`)] : []),
      ...drawn,
      // The answer last, so that no other point hides it.
      ...[false, true].flatMap((isAnswer) =>
        points
          .filter((point) => point.isAnswer === isAnswer)
          .map((point) => dot(lineX, yOf(point.at), isAnswer)),
      ),
    ],
    height: Math.max(ys.at(-1)! + end, middles.at(-1)! + sizes.at(-1)! / 2),
  }
}
