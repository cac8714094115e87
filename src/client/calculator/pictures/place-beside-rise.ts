import { margin } from './frame.ts'
import { scale } from './scale.ts'
import { spread } from './spread.ts'

/** From a point to its label, and from a label to the rising line. */
export const gap = 14
export const clearance = 4

/** The label of a point on a line that rises from the left below to the right above: where the point is, its height, and the label’s width. */
export interface RiseLabel {
  readonly x: number
  readonly height: number
  readonly room: number
}

/** Where a label ends on its right, and the height of its middle. */
export interface RisePlace {
  readonly isBelow: boolean
  readonly end: number
  readonly middle: number
}

/** Places labels of one size, in the order of their points: below the rising line at the right edge where they fit, else above it. Heights count upwards from the base line; the line rises to `rise` over the whole width. */
export function placeBesideRise(
  labels: readonly RiseLabel[],
  size: number,
  width: number,
  rise: number,
): readonly RisePlace[] {
  const heightAt = scale([margin, width - margin], [0, rise])
  const right = width - margin
  const middles = (heights: readonly number[]): readonly number[] =>
    spread(
      heights,
      heights.map(() => size),
      0,
    )
  // The lowest points have the most room below the line; the first that does not fit, and all after it, stand above.
  const roomBelow = (label: RiseLabel): number => heightAt(right - label.room) - clearance
  let below: readonly number[] = []
  for (const [index, label] of labels.entries()) {
    const wanted = labels
      .slice(0, index + 1)
      .map((each) => Math.min(each.height, roomBelow(each) - size / 2))
    const tried = middles(wanted)
    const isFree = tried.every((middle, each) => middle + size / 2 <= roomBelow(labels[each]!))
    if (label.x + gap + label.room > right || !isFree) break
    below = tried
  }
  const above = labels.slice(below.length).map(({ x, room }) => Math.max(x - gap, room))
  const aboveMiddles = middles(above.map((end) => heightAt(end) + size / 2 + clearance))
  return [
    ...below.map((middle) => ({ isBelow: true, end: right, middle })),
    ...above.map((end, index) => ({ isBelow: false, end, middle: aboveMiddles[index]! })),
  ]
}
