import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { create } from 'fontkitten'
import { decompress } from 'wawoff2'

/** A sign as the pictures draw it: its outline, the pen's way to the next one, where its ink begins and ends; in thousandths of its size. */
export interface Glyph {
  readonly outline: string
  readonly advance: number
  readonly ink: readonly [from: number, to: number]
}

const folder = dirname(
  createRequire(import.meta.url).resolve('@fontsource-variable/noto-serif-sc/package.json'),
)

// The font comes in some hundred files, each for some signs: "[4]" and "latin" by the signs that they hold.
const files = new Map<number, string>()
for (const [name, ranges] of Object.entries(
  JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8')) as Record<string, string>,
))
  for (const range of ranges.split(',')) {
    const [from, to] = range.trim().slice(2).split('-')
    for (let code = parseInt(from!, 16); code <= parseInt(to ?? from!, 16); code++)
      files.set(code, name.replace(/[[\]]/g, ''))
  }

const fonts = new Map<string, Promise<ReadFont>>()
const known = new Map<string, Glyph>()
// One file after the other: what unpacks them has one memory.
let unpacked: Promise<unknown> = Promise.resolve()

interface ReadFont {
  glyphForCodePoint(code: number): {
    readonly path: {
      toSVG(): string
      readonly bbox: { readonly minX: number; readonly maxX: number }
    }
    readonly advanceWidth: number
  }
}

/** Reads what is needed to draw these words in a weight (200 to 900). Throws for a sign that the font lacks. */
export async function readGlyphs(words: string, weight: number): Promise<void> {
  for (const sign of words) {
    if (known.has(`${weight}${sign}`)) continue
    const file = files.get(sign.codePointAt(0)!)
    if (!file) throw new Error(`The font of the social pictures has no “${sign}” (in “${words}”)`)
    const { path, advanceWidth } = (await readFont(file, weight)).glyphForCodePoint(
      sign.codePointAt(0)!,
    )
    known.set(`${weight}${sign}`, {
      outline: path.toSVG(),
      advance: advanceWidth,
      ink: [path.bbox.minX, path.bbox.maxX],
    })
  }
}

function readFont(file: string, weight: number): Promise<ReadFont> {
  const key = `${file} ${weight}`
  let font = fonts.get(key)
  if (!font) {
    const path = join(folder, `files/noto-serif-sc-${file}-wght-normal.woff2`)
    // A weight can be taken of the plain form of the file alone.
    font = unpacked.then(async () => {
      const read = create(Buffer.from(await decompress(readFileSync(path))))
      if (!('getVariation' in read)) throw new Error(`${path} is a collection of fonts`)
      return read.getVariation({ wght: weight }) as ReadFont
    })
    unpacked = font
    fonts.set(key, font)
  }
  return font
}

/** A sign that has been read. */
export function glyphOf(sign: string, weight: number): Glyph {
  return known.get(`${weight}${sign}`)!
}
