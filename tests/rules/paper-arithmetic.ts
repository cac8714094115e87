// Decimal reckoning as on paper, digit by digit on strings: no bigint, no floating point.

const trimmed = (digits: string): string => digits.replace(/^0+(?=\d)/, '')

/** Digits times a whole number below 10^9. */
export function times(digits: string, factor: number): string {
  let carried = 0
  let written = ''
  for (let place = digits.length - 1; place >= 0; place--) {
    const product = Number(digits[place]) * factor + carried
    written = String(product % 10) + written
    carried = Math.floor(product / 10)
  }
  return trimmed(String(carried) + written)
}

/** Digits plus digits. */
export function plus(one: string, other: string): string {
  const length = Math.max(one.length, other.length)
  const [above, below] = [one.padStart(length, '0'), other.padStart(length, '0')]
  let carried = 0
  let written = ''
  for (let place = length - 1; place >= 0; place--) {
    const sum = Number(above[place]) + Number(below[place]) + carried
    written = String(sum % 10) + written
    carried = sum > 9 ? 1 : 0
  }
  return trimmed(String(carried) + written)
}

/** Digits divided by a whole number below 10^9: one decimal is written too, and from 5 on rounded up. */
export function dividedHalfUp(digits: string, divisor: number): string {
  let left = 0
  let written = ''
  for (const digit of `${digits}0`) {
    left = left * 10 + Number(digit)
    let quotient = 0
    while (left >= divisor) {
      left -= divisor
      quotient++
    }
    written += String(quotient)
  }
  const whole = trimmed(written.slice(0, -1))
  return Number(written.at(-1)) >= 5 ? plus(whole, '1') : whole
}

/** Fen as digits: "12345.67" → "1234567". */
export function fenOf(yuan: string): string {
  const [whole, cents = ''] = yuan.split('.')
  return trimmed(whole + cents.padEnd(2, '0'))
}

/** Yuan with two decimals: "1234567" → "12345.67". */
export function yuanOf(fen: string): string {
  const padded = fen.padStart(3, '0')
  return `${padded.slice(0, -2)}.${padded.slice(-2)}`
}
