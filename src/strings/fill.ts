import type { Language } from '../../rules/kernel/text.ts'

/** Puts values into a string at the places that name them: fill('{count} days', { count: 3 }) → "3 days". Throws for a place without a value. */
export function fill(string: string, values: Readonly<Record<string, string | number>>): string {
  return string.replace(/\{(\w+)\}/g, (place, name: string) => {
    if (!Object.hasOwn(values, name)) throw new Error(`“${string}” has no value for ${place}`)
    return String(values[name])
  })
}

/** Sets sentences one after the other, as their language does: with a space, in Chinese without. */
export function inARow(
  language: Language,
  ...sentences: readonly (string | false | undefined)[]
): string {
  return sentences.filter(Boolean).join(language === 'zh' ? '' : ' ')
}

/** A string that depends on a count, by the plural forms that its language has. */
export interface Counted {
  readonly one: string
  readonly other: string
}

/** Fills a string that depends on `count`, written by the locale. */
export function count(
  strings: Counted,
  number: number,
  locale: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const form = new Intl.PluralRules(locale).select(number) === 'one' ? strings.one : strings.other
  return fill(form, { ...values, count: number.toLocaleString(locale) })
}
