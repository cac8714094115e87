import { drawCover } from '../../../social/draw-cover.ts'
import { pngOf } from '../../../social/png.ts'
import { sayDay } from '../../../present/say-day.ts'
import { fill } from '../../../strings/fill.ts'
import { strings } from '../../../strings/strings.ts'
import type { Language } from '../../../../rules/kernel/text.ts'
import type { Law } from '../../law.ts'

/** The cover of a law's book as PNG. */
export async function coverOf({ title, version }: Law): Promise<Buffer> {
  const say = (language: Language): string =>
    fill(strings[language].law.version, { day: sayDay(version, language) })
  const versions = { zh: say('zh'), en: say('en') }
  const site = `${strings.zh.site} ${strings.en.site}`
  const { png } = await pngOf({ cover: title, versions, site }, () =>
    drawCover(title, versions, site),
  )
  return png
}
