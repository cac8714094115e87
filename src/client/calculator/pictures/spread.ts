/** Moves middles apart, onwards only, until boxes of these sizes do not overlap; the first box begins at `from` or later. The middles come in rising order. */
export function spread(
  middles: readonly number[],
  sizes: readonly number[],
  from: number,
): readonly number[] {
  let free = from
  return middles.map((middle, index) => {
    const size = sizes[index]!
    const placed = Math.max(middle, free + size / 2)
    free = placed + size / 2
    return placed
  })
}
