import { readGlyphs } from './glyphs.ts'
import type { Picture } from './pictures.ts'
import { breakLines, setLine, widthOf, type Setting } from './set-lines.ts'

/** The size of a picture in pixels, as the services that show it ask for. */
export const size = { width: 1200, height: 630 } as const

// Paper, ink and the seal’s red of the light style sheet.
export const colours = {
  paper: '#fbf9f4',
  ink: '#1c1a17',
  soft: '#5b554c',
  live: '#ae2418',
} as const
const { paper, ink, soft, live } = colours
const margin = 80
// The sizes of a title in both languages, the largest first.
const steps = [
  { zh: 76, en: 44 },
  { zh: 68, en: 40 },
  { zh: 60, en: 38 },
  { zh: 54, en: 34 },
  { zh: 46, en: 30 },
] as const

/** A picture as SVG: the title in both languages; the number of an article in the seal’s red, as on its page. */
export async function draw({ place, title, number }: Picture, site: string): Promise<string> {
  const [strong, plain] = [700, 400]
  const numeral: Setting = { size: 168, weight: strong, colour: live }
  const small: Setting = { size: 30, weight: plain, colour: soft }
  await readGlyphs(`${number ?? ''}${title.zh}${site}`, strong)
  await readGlyphs(`${title.en}${place.zh}${place.en}${site}`, plain)

  const hanging = number === undefined ? 0 : Math.max(260, widthOf(String(number), numeral) + 50)
  const left = margin + hanging
  const width = size.width - margin - left
  const setAt = (step: (typeof steps)[number]): { drawn: string[]; end: number } => {
    const drawn: string[] = []
    let y = 100
    const write = (words: string, setting: Setting, leading: number): void => {
      for (const line of breakLines(words, width, setting)) {
        drawn.push(setLine(line, left, y, setting))
        y += setting.size * leading
      }
    }
    write(place.zh, small, 1.4)
    write(place.en, small, 1.4)
    y += step.zh * 0.8
    if (number !== undefined) drawn.push(setLine(String(number), margin, y + 40, numeral))
    write(title.zh, { size: step.zh, weight: strong, colour: ink }, 1.3)
    y += step.en * 0.1
    write(title.en, { size: step.en, weight: plain, colour: ink }, 1.3)
    return { drawn, end: y - step.en * 1.3 }
  }
  const foot = size.height - 56
  // The largest size at which the words stay above the foot.
  let { drawn, end } = setAt(steps[0])
  for (const step of steps.slice(1)) if (end > foot - 72) ({ drawn, end } = setAt(step))
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}">`,
    `<rect width="${size.width}" height="${size.height}" fill="${paper}"/>`,
    ...drawn,
    seal(margin, foot - 38),
    setLine(site, margin + 68, foot, { size: 34, weight: strong, colour: ink }),
    '</svg>',
  ].join('')
}

/** The seal, as in the icon of the site, by its upper left corner. */
export const seal = (x: number, y: number): string =>
  `<g transform="translate(${x} ${y}) scale(3)"><path fill="${live}" d="M0 0h16v16H0z"/><path stroke="${paper}" d="M4 4h8M4 8h8M8 4v9M4 13h8"/></g>`
