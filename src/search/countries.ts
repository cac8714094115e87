import type { Language } from '../../rules/kernel/text.ts'

// Regions of China in Intl, and codes that are no country.
const left = ['CN', 'HK', 'MO', 'TW', 'EU', 'EZ', 'UN', 'XA', 'XB', 'ZZ', 'QO']

/** The names of other countries in a language, as the browser knows them: who names one asks as a foreigner or from abroad. */
export function countryNames(language: Language): string[] {
  if (typeof Intl === 'undefined' || !('DisplayNames' in Intl)) return []
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' })
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => !left.includes(code))
    .flatMap((code) => names.of(code) ?? [])
}

/** The words of the site that a country stands for. */
export const countryMeans: Readonly<Record<Language, readonly string[]>> = {
  en: ['foreigners', 'abroad', 'outside the territory'],
  zh: ['外国人', '境外'],
}
