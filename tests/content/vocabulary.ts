// Finds the terms of the glossary in Chinese, and asks whether the English has their words.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { root } from '../rules/repository.ts'

export interface Term {
  readonly zh: string
  readonly en: string
  readonly forms?: readonly string[]
  /** Where the statutes define the term: "social-insurance-law/58". */
  readonly article?: string
}

/** The terms that have one English word each; the loose ones may be said otherwise. */
export function readGlossary(): Term[] {
  const terms = parse(readFileSync(join(root, 'content/glossary.yaml'), 'utf8')) as (Term & {
    loose?: boolean
  })[]
  return terms.filter(({ loose }) => !loose)
}

/** The terms that occur in a Chinese text, each once: from left to right, the longest that fits, none over another. */
export function termsIn(text: string, terms: readonly Term[]): Term[] {
  const longestFirst = terms.toSorted((a, b) => b.zh.length - a.zh.length)
  const found = new Set<Term>()
  for (let at = 0; at < text.length;) {
    const term = longestFirst.find(({ zh }) => text.startsWith(zh, at))
    if (term) found.add(term)
    at += term?.zh.length ?? 1
  }
  return [...found]
}

/** Whether a term's English, or one of its forms, stands in an English text, in the singular or the plural. */
export function isSaid({ en, forms = [] }: Term, text: string): boolean {
  const words = ` ${plain(text)} `
  return [en, ...forms].some((form) => words.includes(` ${plain(form)} `))
}

// Lower case, no signs, and every word in the singular.
function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[^\p{L}\p{N}'-]+/gu, ' ')
    .trim()
    .split(' ')
    .map(singular)
    .join(' ')
}

function singular(word: string): string {
  const owned = word.replace(/'s?$/, '')
  if (/[^aeiou]ies$/.test(owned)) return `${owned.slice(0, -3)}y`
  if (/(?:ss|x|z|ch|sh)es$/.test(owned)) return owned.slice(0, -2)
  return owned.replace(/(?<=[^su])s$/, '')
}
