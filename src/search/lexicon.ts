import type { Language } from '../../rules/kernel/text.ts'
import type { SearchPage } from './data.ts'
import { plainWords, stem } from './english-words.ts'
import { remember } from './remember.ts'

/** Where the words of a language stand in the pages, and how often. A phrase is a string: stems with spaces in English, characters in Chinese. */
export interface Lexicon {
  /** For each page that has the phrase, how much: an occurrence in a title or a question weighs more, one in a long text less. */
  find(phrase: string): ReadonlyMap<number, number>
  /** Whether a text has the phrase. */
  isIn(phrase: string, text: string): boolean
  /** How many words of its own a text has. */
  lengthOf(text: string): number
  /** The words in Latin letters of all pages, as they stand there. */
  readonly words: ReadonlySet<string>
}

/** How much an occurrence weighs, by where it stands. */
const weights = [4.5, 2.7, 1] as const
/** How much the length of a text takes from it (b of BM25). */
const lengthMatters = 0.4

function fieldsOf({ title, asked, parts }: SearchPage): readonly string[] {
  return [title, asked.join('\n'), parts.map(([, words]) => words).join('\n')]
}

/** The pages as a language reads them; `rest` is awaited after each. */
export async function readPages(
  pages: readonly SearchPage[],
  language: Language,
  rest: () => Promise<void>,
): Promise<Lexicon> {
  return language === 'zh' ? chineseLexicon(pages) : englishLexicon(pages, rest)
}

async function englishLexicon(
  pages: readonly SearchPage[],
  rest: () => Promise<void>,
): Promise<Lexicon> {
  const words = new Set<string>()
  const stemsOf = (text: string): string[] =>
    plainWords(text).map((word) => {
      words.add(word)
      return stem(word)
    })
  const texts: string[][][] = []
  for (const page of pages) {
    await rest()
    texts.push(fieldsOf(page).map(stemsOf))
  }
  const normal = normalisers(texts.map((fields) => fields.map(({ length }) => length)))
  const postings = new Map<string, Map<number, number>>()
  for (const [page, fields] of texts.entries()) {
    await rest()
    for (const [field, stems] of fields.entries())
      for (const each of stems) {
        let found = postings.get(each)
        if (!found) postings.set(each, (found = new Map()))
        found.set(page, (found.get(page) ?? 0) + weights[field]! / normal(page, field))
      }
  }
  const phrases = new Map<string, ReadonlyMap<number, number>>()
  const none: ReadonlyMap<number, number> = new Map()
  const setOf = remember((text: string) => new Set(plainWords(text).map(stem)))
  return {
    words,
    find(phrase) {
      const known = phrases.get(phrase)
      if (known) return known
      const [first = none, ...others] = phrase.split(' ').map((each) => postings.get(each) ?? none)
      const found = new Map<number, number>()
      for (const [page, much] of first)
        if (others.every((other) => other.has(page)))
          found.set(page, Math.min(much, ...others.map((other) => other.get(page)!)))
      phrases.set(phrase, found)
      return found
    },
    isIn: (phrase, text) => phrase.split(' ').every((each) => setOf(text).has(each)),
    lengthOf: (text) => setOf(text).size,
  }
}

function chineseLexicon(pages: readonly SearchPage[]): Lexicon {
  const texts = pages.map(fieldsOf)
  const normal = normalisers(texts.map((fields) => fields.map(({ length }) => length)))
  const phrases = new Map<string, ReadonlyMap<number, number>>()
  let words: ReadonlySet<string> | undefined
  return {
    // Only asked for a word in Latin letters that nobody knows.
    get words() {
      return (words ??= new Set(texts.flat().flatMap(plainWords)))
    },
    find(phrase) {
      const known = phrases.get(phrase)
      if (known) return known
      const found = new Map<number, number>()
      for (const [page, fields] of texts.entries()) {
        let much = 0
        for (const [field, text] of fields.entries())
          for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1))
            much += weights[field]! / normal(page, field)
        if (much > 0) found.set(page, much)
      }
      phrases.set(phrase, found)
      return found
    },
    isIn: (phrase, text) => text.includes(phrase),
    lengthOf: (text) => text.length / 2,
  }
}

/** What the length of a page’s field takes from an occurrence in it, measured by the average of all pages. */
function normalisers(
  lengths: readonly (readonly number[])[],
): (page: number, field: number) => number {
  const averages = weights.map((_, field) => {
    // What has no words, or none yet, says nothing of how long others are.
    const own = lengths.map((fields) => fields[field]!).filter((length) => length > 0 || field < 2)
    return own.reduce((sum, length) => sum + length, 0) / (own.length || 1) || 1
  })
  return (page, field) =>
    1 - lengthMatters + (lengthMatters * lengths[page]![field]!) / averages[field]!
}
