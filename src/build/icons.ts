import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import sharp from 'sharp'
import { drawSeal, icons } from '../social/icons.ts'

/** Draws the icons of the site into a built site. */
export async function writeIcons(folder: string): Promise<void> {
  await Promise.all(
    icons.map(async ({ path, size, purpose }) => {
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await writeFile(join(folder, path), await draw(size, purpose === 'maskable'))
    }),
  )
}

const draw = (size: number, isMaskable: boolean): Promise<Buffer> =>
  sharp(Buffer.from(drawSeal(size, isMaskable)))
    .png({ compressionLevel: 9 })
    .toBuffer()
