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

/**
 * Fills a string that depends on `count`, a whole number. English has a form for one, Chinese has not; both group by
 * thousands. Intl knows that too, but loading it would keep a phone busy for a quarter of a second.
 */
export function count(
  strings: Counted,
  number: number,
  locale: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const form = number === 1 && !locale.startsWith('zh') ? strings.one : strings.other
  return fill(form, { ...values, count: String(number).replace(/\B(?=(\d{3})+$)/g, ',') })
}
