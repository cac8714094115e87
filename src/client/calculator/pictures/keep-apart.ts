const gap = 8

/** Those labels that have room beside each other, the first wanted before the later ones; each takes from its left to its right. */
export function keepApart(
  wanted: readonly number[],
  boxOf: (label: number) => readonly [number, number],
): readonly number[] {
  const kept: number[] = []
  for (const label of new Set(wanted)) {
    const [left, right] = boxOf(label)
    const isFree = kept.every((other) => {
      const [otherLeft, otherRight] = boxOf(other)
      return right + gap <= otherLeft || otherRight + gap <= left
    })
    if (isFree) kept.push(label)
  }
  return kept
}
