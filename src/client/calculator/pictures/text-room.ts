/** The size of the letters, as in finding.css, and the height of a line, in pixels. */
export const letter = 13
export const lineHeight = 17

/** Latin letters of the widest fonts of the site, as a share of their size; Chinese ones are square. */
const latin = 0.6
/** The space that site.css sets between the two. */
const autospace = 1 / 8
/** Letters that answer are bold, and wider. */
const bold = 1.1

const square = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u

/** The room that a text takes on one line at most, in pixels: reckoned, since a picture is drawn before it stands on the page. */
export function roomOf(text: string, isBold = false): number {
  const letters = [...text].map((each) => (square.test(each) ? letter : latin * letter))
  const meetings = letters.filter((width, index) => index > 0 && width !== letters[index - 1])
  const all = letters.reduce((sum, width) => sum + width, 0) + meetings.length * autospace * letter
  return all * (isBold ? bold : 1)
}

// A Latin word with its space, or a Chinese character with the punctuation that must not begin a line.
const pieces = /[（“《]?[\p{Script=Han}][，。；：、）”》]*|[^\s\p{Script=Han}（“《]+\s*|\S/gu

/** Breaks a text into lines of at most so many pixels, Latin between words, Chinese anywhere. */
export function wrap(text: string, width: number, isBold = false): readonly string[] {
  const lines = ['']
  for (const [piece] of text.matchAll(pieces)) {
    const line = lines.at(-1)!
    if (line !== '' && roomOf((line + piece).trimEnd(), isBold) > width) lines.push(piece)
    else lines[lines.length - 1] = line + piece
  }
  return lines.map((line) => line.trimEnd())
}

/** Parts of a text in one row, as `joined`, where that fits; else each part in lines of its own. */
export function rowsOf(
  joined: string,
  parts: readonly string[],
  width: number,
  isBold = false,
): readonly string[] {
  return roomOf(joined, isBold) <= width
    ? [joined]
    : parts.flatMap((part) => wrap(part, width, isBold))
}

/** Where the middle of a text stands, as near to `x` as it stays within 0 and `width`. */
export function middleWithin(x: number, text: string, width: number, isBold = false): number {
  const half = roomOf(text, isBold) / 2
  return Math.max(half, Math.min(x, width - half))
}
