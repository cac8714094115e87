/** A stair: from where to where it goes, and how high it lies. */
export interface Stair {
  readonly from: number
  readonly to: number
  readonly value: number
}

/** The path over stairs that follow on each other, by the scales of the picture. */
export function stairsPath(
  stairs: readonly Stair[],
  x: (at: number) => number,
  y: (value: number) => number,
): string {
  return stairs
    .map(({ from, to, value }, index) =>
      index === 0 ? `M${x(from)} ${y(value)}H${x(to)}` : `V${y(value)}H${x(to)}`,
    )
    .join('')
}
