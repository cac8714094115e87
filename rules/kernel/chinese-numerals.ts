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
  if (/^(\d+|\d{1,3}(,\d{3})+)$/.test(text)) return Number(text.replaceAll(',', ''))
  const mixed = /^(\d+)([百千万])$/.exec(text)
  if (mixed) return Number(mixed[1]) * { 百: 100, 千: 1000, 万: 10_000 }[mixed[2] as '百']
  const [tenThousands, rest] = text.includes('万') ? text.split('万', 2) : [null, text]
  if (tenThousands === null) return readBelowTenThousand(text)
  const high = readBelowTenThousand(tenThousands!)
  const low = rest === '' ? 0 : readBelowTenThousand(rest!.replace(/^零/, ''))
  return !high || low === null || text.split('万').length > 2 ? null : high * 10_000 + low
}

function readBelowTenThousand(text: string): number | null {
  let total = 0
  let digit: number | null = null
  for (const sign of text) {
    const unit = { 十: 10, 百: 100, 千: 1000 }[sign]
    if (unit) {
      total += (digit ?? 1) * unit
      digit = null
    } else if (sign !== '零' || text === '零') {
      digit = sign === '两' ? 2 : digits.indexOf(sign)
      if (digit < 0) return null
    }
  }
  total += digit ?? 0
  // Signs out of order (十十, 五十三百) give a number that is written otherwise.
  const written = total > 9999 ? '' : writeChineseNumeral(total)
  const isLong = written.startsWith('十') && text === `一${written}`
  return isLong || text.replace('两', '二') === written ? total : null
}
