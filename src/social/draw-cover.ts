import type { Text } from '../../rules/kernel/text.ts'
import { colours, seal } from './draw.ts'
import { readGlyphs } from './glyphs.ts'
import { breakLines, setLine, type Setting } from './set-lines.ts'

/** The size of a cover in pixels: two to three, as most readers of books show it. */
export const coverSize = { width: 1000, height: 1500 } as const
const margin = 100

/** The cover of a book as SVG: its title in both languages, the version of its text, and the name of the site. */
export async function drawCover(title: Text, version: Text, site: string): Promise<string> {
  const [strong, plain] = [700, 400]
  await readGlyphs(title.zh + site, strong)
  await readGlyphs(title.en + version.zh + version.en, plain)
  const drawn: string[] = []
  let y = 330
  const write = (words: string, setting: Setting, leading: number): void => {
    for (const line of breakLines(words, coverSize.width - 2 * margin, setting)) {
      drawn.push(setLine(line, margin, y, setting))
      y += setting.size * leading
    }
  }
  write(title.zh, { size: 96, weight: strong, colour: colours.ink }, 1.35)
  y += 20
  write(title.en, { size: 52, weight: plain, colour: colours.ink }, 1.35)
  y += 50
  const small: Setting = { size: 32, weight: plain, colour: colours.soft }
  write(version.zh, small, 1.5)
  write(version.en, small, 1.5)
  const foot = coverSize.height - margin
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${coverSize.width}" height="${coverSize.height}">`,
    `<rect width="${coverSize.width}" height="${coverSize.height}" fill="${colours.paper}"/>`,
    ...drawn,
    seal(margin, foot - 38),
    setLine(site, margin + 68, foot, { size: 34, weight: strong, colour: colours.ink }),
    '</svg>',
  ].join('')
}
