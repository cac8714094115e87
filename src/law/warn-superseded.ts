import type { Language } from '../../rules/kernel/text.ts'
import { sayDay } from '../present/say-day.ts'
import type { Superseded } from '../statute/superseded.ts'
import { fill } from '../strings/fill.ts'
import { strings } from '../strings/strings.ts'

/** Says what replaced a superseded figure, since when, and where that stands, in one sentence. */
export function warnSuperseded(
  { words, until, now, citation }: Superseded,
  language: Language,
): string {
  return fill(strings[language].law.supersededBy, {
    words: words[language],
    until: sayDay(until, language),
    now: now[language],
    by: citation[language],
  })
}
