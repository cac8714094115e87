/** A straight scale from values to pixels, rounded to a tenth; what lies outside is held at the end. */
export function scale(
  [low, high]: readonly [number, number],
  [from, to]: readonly [number, number],
): (value: number) => number {
  return (value) => {
    const share = high === low ? 0 : Math.min(Math.max((value - low) / (high - low), 0), 1)
    return round(from + share * (to - from))
  }
}

/** A coordinate, to a tenth of a pixel. */
export function round(pixels: number): number {
  return Math.round(pixels * 10) / 10
}
