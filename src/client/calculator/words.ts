import type { Strings } from '../../strings/en.ts'
import { language } from '../page-language.ts'

type Words = Strings['calculator']

/** What a calculator’s script says, in the language of its page. */
export type CalculatorWords = Words['script'] &
  Pick<Words, 'pictures' | 'picker' | 'takeaway'> & {
    /** Of the site and its rule base: "0.1.0+2026-11-25". */
    readonly version: string
  }

let loaded: Promise<CalculatorWords> | undefined

/** Fetches it, once a page; a failure is forgotten, so that the next attempt asks again. */
export function loadWords(): Promise<CalculatorWords> {
  loaded ??= fetch(`/calculators/${language}.json`).then(async (response) => {
    if (!response.ok) throw new Error(String(response.status))
    return (await response.json()) as CalculatorWords
  })
  loaded.catch(() => (loaded = undefined))
  return loaded
}
