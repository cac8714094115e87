const digits = '零一二三四五六七八九'

/** Writes a whole number from 0 to 9999 as a statute does: 58 → 五十八, 203 → 二百零三. */
export function writeChineseNumeral(number: number): string {
  if (!Number.isInteger(number) || number < 0 || number > 9999)
    throw new RangeError(`expected a whole number from 0 to 9999, found ${number}`)
  if (number === 0) return '零'
  let written = ''
  let skipped = false
  for (const [unit, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(number / unit) % 10
    if (digit === 0) {
      skipped = written !== ''
      continue
    }
    if (skipped) written += '零'
    skipped = false
    // Ten to nineteen drop the leading one: 十五, not 一十五.
    written += digit === 1 && unit === 10 && written === '' ? name : digits[digit] + name
  }
  return written
}

/** Reads a Chinese or Arabic whole number (五十八, 两, 一百一十, 10, 1万, 3,000); null where it is none. */
export function readChineseNumeral(text: string): number | null {
  if (/^\d[\d,]*$/.test(text)) return Number(text.replaceAll(',', ''))
  const mixed = /^(\d+)([百千万])$/.exec(text)
  if (mixed) return Number(mixed[1]) * { 百: 100, 千: 1000, 万: 10_000 }[mixed[2] as '百']
  if (!/^[零一二三四五六七八九两十百千万]+$/.test(text)) return null
  let total = 0
  let section = 0
  let digit: number | null = null
  for (const sign of text) {
    if (sign === '万') {
      total += (section + (digit ?? 0)) * 10_000
      section = 0
      digit = null
    } else if ('十百千'.includes(sign)) {
      section += (digit ?? 1) * { 十: 10, 百: 100, 千: 1000 }[sign as '十']
      digit = null
    } else if (sign !== '零') {
      if (digit !== null) return null
      digit = sign === '两' ? 2 : digits.indexOf(sign)
    }
  }
  return total + section + (digit ?? 0)
}
