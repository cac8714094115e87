import type { Fen } from '../kernel/money.ts'
import type { Text } from '../kernel/text.ts'

/** What a step adds where fen × numerator ÷ denominator is no whole fen: that it was rounded; nothing otherwise. */
export function sayRounded(fen: Fen, numerator: number | bigint, denominator: number): Text {
  return (fen * BigInt(numerator)) % BigInt(denominator) === 0n
    ? { en: '', zh: '' }
    : { en: ', rounded half up to the fen', zh: '（四舍五入到分）' }
}
