import { groupThousands } from './quantity.ts'

/** Money is counted in whole fen (hundredths of a yuan), as bigint. */
export type Fen = bigint

/** Reads yuan with up to two decimals ("12345.67", "500") into fen; null where the text is no such amount. */
export function readYuan(text: string): Fen | null {
  const match = /^(\d{1,15})(?:\.(\d{1,2}))?$/.exec(text)
  return match ? BigInt(match[1]!) * 100n + BigInt((match[2] ?? '').padEnd(2, '0')) : null
}

/** Writes fen as yuan with two decimals: 1234567n → "12345.67". */
export function writeYuan(fen: Fen): string {
  return `${fen / 100n}.${String(fen % 100n).padStart(2, '0')}`
}

/** An amount so many times over: the fine of 3 times the arrears. */
export function times(fen: Fen, factor: number): Fen {
  return fen * BigInt(factor)
}

/** fen × numerator ÷ denominator, rounded half up, once. */
export function share(fen: Fen, numerator: bigint, denominator: bigint): Fen {
  return (2n * fen * numerator + denominator) / (2n * denominator)
}

/** The smaller of two amounts. */
export const smaller = (one: Fen, other: Fen): Fen => (one < other ? one : other)

/** The larger of two amounts. */
export const larger = (one: Fen, other: Fen): Fen => (one > other ? one : other)

/** An amount, but at least `least` and at most `most`. */
export const heldBetween = (fen: Fen, least: Fen, most: Fen): Fen =>
  larger(smaller(fen, most), least)

/** So many percent of an amount, given in hundredths of a percent (1600n is 16 %), rounded half up to the fen. */
export function percentOf(fen: Fen, hundredths: bigint): Fen {
  return share(fen, hundredths, 10_000n)
}

/** The sum of amounts, each rounded before. */
export function addUp(amounts: Iterable<Fen>): Fen {
  let sum = 0n
  for (const fen of amounts) sum += fen
  return sum
}

/** Writes fen for reading: "12,345.67 yuan". */
export function sayYuan(fen: Fen): { en: string; zh: string } {
  const grouped = groupThousands(writeYuan(fen))
  return { en: `${grouped} yuan`, zh: `${grouped}元` }
}

/** What is added to a sentence whose amount was rounded, and nothing otherwise. */
export function sayRounded(isRounded: boolean): { en: string; zh: string } {
  return isRounded
    ? { en: ', rounded half up to the fen', zh: '（四舍五入到分）' }
    : { en: '', zh: '' }
}
