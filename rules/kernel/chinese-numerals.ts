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
  if (!text.includes('万')) return readBelowTenThousand(text)
  const at = text.indexOf('万')
  const [tenThousands, rest] = [readBelowTenThousand(text.slice(0, at)), text.slice(at + 1)]
  if (!tenThousands) return null
  if (rest === '') return tenThousands * 10_000
  // 一万零五百 has its 零 because no thousands follow; 一万五千 has none.
  const below = readBelowTenThousand(rest.replace(/^零/, ''))
  return below && rest.startsWith('零') === below < 1000 ? tenThousands * 10_000 + below : null
}

let written: ReadonlyMap<string, number> | undefined

// A numeral is what the writer writes; 两 for 二 and 一十五 for 十五 are written too.
function readBelowTenThousand(text: string): number | null {
  written ??= new Map(
    Array.from({ length: 10_000 }, (_, number) => [writeChineseNumeral(number), number]),
  )
  return written.get(text.replace('两', '二').replace(/^一十/, '十')) ?? null
}
