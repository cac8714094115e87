// Benefits of the own wage reckoned a second way: in whole fen by repeated adding and long division, sharing nothing with rules/.
import fc from 'fast-check'

/** Fen written as yuan: 5n is "0.05". */
export function yuan(fen: bigint): string {
  const digits = String(fen).padStart(3, '0')
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`
}

/** So many hundredths of an amount: a half of a fen and more is one. */
export function hundredths(fen: bigint, percent: bigint): bigint {
  const product = fen * percent
  const rest = product % 100n
  return (product - rest) / 100n + (rest >= 50n ? 1n : 0n)
}

/** The own wage as it counts (art. 64): not under three fifths of the local average, not over three times it. */
export function heldWage(wage: bigint, average: bigint): bigint {
  const least = hundredths(average, 60n)
  const most = average + average + average
  if (wage < least) return least
  return wage > most ? most : wage
}

/** An amount in fen, small and large ones alike. */
export const anyFen = (least: bigint): fc.Arbitrary<bigint> =>
  fc.oneof(
    fc.bigInt({ min: least, max: 300n }),
    fc.bigInt({ min: least, max: 10n ** 7n }),
    fc.bigInt({ min: least, max: 10n ** 15n }),
  )

/** A wage and a local average, often with the wage about a limit of the average. */
export const wageAndAverage = fc
  .tuple(anyFen(0n), anyFen(1n), fc.constantFrom(0n, 60n, 300n), fc.bigInt({ min: -2n, max: 2n }))
  .map(([wage, average, share, beside]): readonly [wage: bigint, average: bigint] => {
    const near = hundredths(average, share) + beside
    return [share === 0n || near < 0n ? wage : near, average]
  })
