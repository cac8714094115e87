// Where the Chinese of a statute has a numeral, and Chinese numerals reckoned a second way.

/** A run of digits or of Chinese numeral signs, and where it begins. */
export interface Numeral {
  readonly words: string
  readonly at: number
}

/** Every numeral of a provision in its order, without the number of an item at its head, （一）. */
export function numeralsIn(text: string): Numeral[] {
  const head = /^（[一二三四五六七八九十]+）/.exec(text)?.[0].length ?? 0
  return [...text.slice(head).matchAll(/[零〇一二三四五六七八九十百千万亿两]+|[\d.,]*\d/g)].map(
    ({ 0: words, index }) => ({ words, at: head + index }),
  )
}

/** Writes 0 to 9999 in Chinese by spelling out all four places and then dropping what is not said. */
export function spellChinese(number: number): string {
  const places = [...String(number).padStart(4, '0')].map((digit, place) =>
    digit === '0' ? '零' : '零一二三四五六七八九'[Number(digit)]! + ['千', '百', '十', ''][place]!,
  )
  const spelt = places
    .join('')
    .replace(/零+/g, '零')
    .replace(/^零(?=.)/, '')
    .replace(/(?<=.)零$/, '')
  return spelt.replace(/^一十/, '十')
}
