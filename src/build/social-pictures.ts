import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { beside } from './beside.ts'
import { draw } from '../social/draw.ts'
import { allPictures } from '../social/pictures.ts'
import { pngOf } from '../social/png.ts'
import { strings } from '../strings/strings.ts'

/** A picture that is drawn: where it stands on the site, and its bytes. */
interface Drawn {
  readonly path: string
  readonly png: Buffer
}

/** Draws every picture that is not yet in the cache; pages can be written meanwhile. */
export async function drawPictures(): Promise<{ drawn: readonly Drawn[]; anew: number }> {
  const site = `${strings.zh.site} ${strings.en.site}`
  let anew = 0
  const drawn = await Promise.all(
    allPictures().map(async (picture): Promise<Drawn> => {
      const made = await beside(() => pngOf({ picture, site }, () => draw(picture, site)))
      if (made.anew) anew++
      return { path: picture.path, png: made.png }
    }),
  )
  return { drawn, anew }
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
