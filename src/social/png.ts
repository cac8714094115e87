import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import sharp from 'sharp'

const fontPackage = createRequire(import.meta.url).resolve(
  '@fontsource-variable/noto-serif-sc/package.json',
)
// What is drawn once is kept beside the packages, named by what it shows.
const cache = 'node_modules/.cache/social-pictures'
const format = { palette: true, colours: 16, effort: 1, dither: 0 }

/** A picture as PNG: `shown` names everything in it, `draw` draws it as SVG; says whether it had to be drawn. */
export async function pngOf(
  shown: object,
  draw: () => Promise<string>,
): Promise<{ png: Buffer<ArrayBufferLike>; anew: boolean }> {
  by ??= programs()
  const key = JSON.stringify({ shown, by: await by })
  const kept = join(cache, `${createHash('sha256').update(key).digest('hex')}.png`)
  const known = await readFile(kept).catch(() => undefined)
  if (known) return { png: known, anew: false }
  const png = await sharp(Buffer.from(await draw()))
    .png(format)
    .toBuffer()
  // A cache that cannot be written costs time, and nothing else.
  await mkdir(cache, { recursive: true })
    .then(() => writeFile(kept, png))
    .catch(() => undefined)
  return { png, anew: true }
}

let by: Promise<unknown> | undefined

// Everything that a picture depends on beside what it shows: what draws it, the font, what writes the file.
async function programs(): Promise<unknown> {
  const names = ['draw.ts', 'draw-cover.ts', 'set-lines.ts', 'glyphs.ts']
  return {
    format,
    sharp: sharp.versions.sharp,
    font: await readFile(fontPackage, 'utf8'),
    source: await Promise.all(names.map((name) => readFile(join('src/social', name), 'utf8'))),
  }
}
