import { glyphOf, type Glyph } from './glyphs.ts'

/** How words are set: their size in pixels, weight and colour. */
export interface Setting {
  readonly size: number
  readonly weight: number
  readonly colour: string
}

/** Breaks words into lines of a width, none much shorter than the others. */
export function breakLines(words: string, width: number, setting: Setting): string[] {
  const pieces = piecesOf(words).map((text) => ({ text, width: widthOf(text, setting) }))
  const { length } = breakAt(pieces, width)
  let [least, most] = [width / 2, width]
  while (most - least > 4) {
    const between = (least + most) / 2
    if (breakAt(pieces, between).length > length) least = between
    else most = between
  }
  return breakAt(pieces, most)
}

const words = new Intl.Segmenter('zh', { granularity: 'word' })

// Where a line may be broken: after a word of either language. What may not begin a line stays with the word before it, what may not end one with the word after it.
function piecesOf(line: string): string[] {
  const pieces = ['']
  for (const { segment } of words.segment(line)) {
    const last = pieces.at(-1)!
    const stays = /^[\p{Po}\p{Pe}\p{Pf}’-]+$/u.test(segment) || /[\p{Ps}\p{Pi}’-]$/u.test(last)
    if (last === '' || stays) pieces[pieces.length - 1] = last + segment
    else if (segment.trim() === '') pieces.push(segment)
    else if (/[^\p{Script=Han}，。？、；：）》”]$/u.test(last) && last.trim() !== '')
      pieces[pieces.length - 1] = last + segment
    else pieces.push(segment)
  }
  return pieces
}

function breakAt(pieces: readonly { text: string; width: number }[], most: number): string[] {
  const lines = ['']
  let at = 0
  for (const { text, width } of pieces) {
    const isSpace = text.trim() === ''
    if (at > 0 && !isSpace && at + width > most) {
      lines.push('')
      at = 0
    }
    lines[lines.length - 1] += text
    at += width
  }
  return lines.map((line) => line.trim()).filter(Boolean)
}

/** How wide a line is, in pixels. */
export function widthOf(line: string, setting: Setting): number {
  return place(line, setting).end
}

/** A line as SVG, its foot at a height. */
export function setLine(line: string, x: number, y: number, setting: Setting): string {
  const scale = setting.size / 1000
  const outlines = place(line, setting).signs.map(
    ({ glyph, at }) =>
      `<path transform="translate(${(x + at).toFixed(1)} ${y}) scale(${scale} ${-scale})" d="${glyph.outline}"/>`,
  )
  return `<g fill="${setting.colour}">${outlines.join('')}</g>`
}

function place(line: string, { size, weight }: Setting) {
  const signs: { glyph: Glyph; at: number }[] = []
  let at = 0
  const isLatin = !/\p{Script=Han}/u.test(line)
  for (const sign of line) {
    const glyph = glyphOf(sign, weight)
    const [from, to] = glyph.ink
    // The font sets these as wide as a Chinese sign; between Latin letters they take their own width.
    const isTight = isLatin && glyph.advance === 1000 && to > from
    const bearing = 40
    signs.push({ glyph, at: at - (isTight ? ((from - bearing) * size) / 1000 : 0) })
    at += ((isTight ? to - from + 2 * bearing : glyph.advance) * size) / 1000
  }
  return { signs, end: at }
}
