import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import sharp from 'sharp'
import { draw } from '../social/draw.ts'
import { allPictures } from '../social/pictures.ts'
import { strings } from '../strings/strings.ts'

const fontPackage = createRequire(import.meta.url).resolve(
  '@fontsource-variable/noto-serif-sc/package.json',
)
// What is drawn once is kept beside the packages, named by what it shows.
const cache = 'node_modules/.cache/social-pictures'
const format = { palette: true, colours: 16, effort: 1, dither: 0 }

/** A picture that is drawn: where it stands on the site, and its bytes. */
interface Drawn {
  readonly path: string
  readonly png: Buffer
}

/** Draws every picture that is not yet in the cache; pages can be written meanwhile. */
export async function drawPictures(): Promise<{ drawn: readonly Drawn[]; anew: number }> {
  await mkdir(cache, { recursive: true }).catch(() => undefined)
  const site = `${strings.zh.site} ${strings.en.site}`
  let anew = 0
  const by = await programs()
  const drawn = await Promise.all(
    allPictures().map(async (picture): Promise<Drawn> => {
      const name = createHash('sha256').update(JSON.stringify({ picture, site, by })).digest('hex')
      const kept = join(cache, `${name}.png`)
      const known = await readFile(kept).catch(() => undefined)
      if (known) return { path: picture.path, png: known }
      anew++
      const png = await sharp(Buffer.from(await draw(picture, site)))
        .png(format)
        .toBuffer()
      // A cache that cannot be written costs time, and nothing else.
      await writeFile(kept, png).catch(() => undefined)
      return { path: picture.path, png }
    }),
  )
  return { drawn, anew }
}

// Everything that a picture depends on beside its words: what draws it, the font, what writes the file.
async function programs(): Promise<unknown> {
  const folder = new URL('../social/', import.meta.url)
  const names = ['draw.ts', 'set-lines.ts', 'glyphs.ts']
  return {
    format,
    sharp: sharp.versions.sharp,
    font: await readFile(fontPackage, 'utf8'),
    source: await Promise.all(names.map((name) => readFile(new URL(name, folder), 'utf8'))),
  }
}

/** Puts drawn pictures into a built site. */
export async function placePictures(drawn: readonly Drawn[], folder: string): Promise<void> {
  await Promise.all(
    drawn.map(async ({ path, png }) => {
      const file = join(folder, path)
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, png)
    }),
  )
}
