import { version as rules } from '../../../rules/version.ts'
import type { Language } from '../../../rules/kernel/text.ts'
import { fill } from '../../strings/fill.ts'
import { strings } from '../../strings/strings.ts'
import { ofSite as site } from '../../version.ts'

/** From which state of the site a download comes: its version, and the day on which an answer of its rules last changed. */
export const release = { site, rules } as const

/** The licence of our own words, by its name in the SPDX list. The law itself needs none. */
export const licence = { id: 'MIT', address: 'https://spdx.org/licenses/MIT.html' } as const

/** What every download says of itself in a language: what may be reused how. */
export const sayReuse = (language: Language): string => strings[language].law.reuse

/** What every download says of itself in a language: from which state of the site it comes. */
export const sayRelease = (language: Language): string =>
  fill(strings[language].law.release, release)

/** The same for data: what stands at the head of every JSON file. */
export const origin = {
  release,
  reuse: { en: sayReuse('en'), zh: sayReuse('zh'), licence: licence.id },
} as const
