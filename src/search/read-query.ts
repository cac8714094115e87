import { distance } from 'fastest-levenshtein'
import type { Language } from '../../rules/kernel/text.ts'
import {
  chineseDenials,
  chineseRuns,
  cutChinese,
  isChineseFunctionWord,
  simplify,
} from './chinese-words.ts'
import { countryMeans, countryNames } from './countries.ts'
import type { SearchData, SearchTerm } from './data.ts'
import { denials, isFunctionWord, plainWords, stem } from './english-words.ts'
import type { Lexicon } from './lexicon.ts'
import { longestQuery } from './longest-query.ts'
import { remember } from './remember.ts'

/** A word of a query that says something of the matter, with all that finds it. */
export interface Unit {
  /** As it was typed. */
  readonly typed: string
  /** The phrases that find it: the word itself at full weight, what means the same at less. */
  readonly phrases: readonly { readonly phrase: string; readonly weight: number }[]
}

export interface Query {
  readonly units: readonly Unit[]
  /** Words that were taken for other ones: [typed, taken for]. */
  readonly corrected: readonly (readonly [string, string])[]
  /** Words of the matter that are known nowhere. */
  readonly leftOut: readonly string[]
  /** The query as one phrase, where a page may have it word for word. */
  readonly whole?: string
}

/** How much of a word’s weight what means the same has: the term of the law, and what people say for a term. */
const ofTheTerm = 0.8
const ofWhatIsSaid = 0.45

type Reader = (query: string) => Promise<Query>
type Rest = () => Promise<void>

/** What reads the queries of a language; `rest` is awaited again and again meanwhile. */
export async function queryReader(
  data: SearchData,
  lexicon: Lexicon,
  language: Language,
  rest: Rest,
): Promise<Reader> {
  await rest()
  const said = countryNames(language)
  await rest()
  const countries = countryMeans[language].map((means) => ({ means, said }))
  const all = { ...data, synonyms: [...data.synonyms, ...countries] }
  const reader = language === 'zh' ? chineseReader : englishReader
  const read = await reader(all, lexicon, rest)
  return (query) => read(query.slice(0, longestQuery))
}

/** A question word is no word of the matter, in whatever phrase: “how long” is not “period”. */
const asking: ReadonlySet<string> = new Set(
  'how what when where who which why long much many can do does may'.split(' '),
)

type Alternatives = readonly { readonly phrase: string; readonly weight: number }[]

/** The terms and the words that everyday words stand for, alike. */
const meaningsOf = ({ terms, synonyms }: SearchData): Pick<SearchTerm, 'term' | 'said'>[] => [
  ...terms.map(({ term, said, pinyin }) => ({ term, said: [...said, ...pinyin] })),
  ...synonyms.map(({ means, said }) => ({ term: [means], said })),
]

/** For each phrase that is a term or is said for one, what else finds it. */
async function meanings(
  data: SearchData,
  asPhrase: (words: string) => string,
  rest: Rest,
): Promise<ReadonlyMap<string, Alternatives>> {
  const found = new Map<string, Map<string, number>>()
  const add = (from: string, to: string, weight: number): void => {
    if (!from || !to || from === to) return
    let others = found.get(from)
    if (!others) found.set(from, (others = new Map()))
    others.set(to, Math.max(weight, others.get(to) ?? 0))
  }
  for (const { term, said } of meaningsOf(data)) {
    await rest()
    const [terms, sayings] = [term.map(asPhrase), said.map(asPhrase)]
    for (const each of [...terms, ...sayings]) for (const to of terms) add(each, to, ofTheTerm)
    for (const each of terms) for (const to of sayings) add(each, to, ofWhatIsSaid)
  }
  return new Map(
    [...found].map(([from, others]) => [
      from,
      [...others].map(([phrase, weight]) => ({ phrase, weight })),
    ]),
  )
}

async function englishReader(data: SearchData, lexicon: Lexicon, rest: Rest): Promise<Reader> {
  // All stems count in what is said ("let go"); only those that say something are looked for.
  const stems = remember((words) => plainWords(words).map(stem).join(' '))
  // Chinese, for which pinyin is said, is looked for as it stands.
  const content = remember((words) =>
    /\p{Script=Han}/u.test(words)
      ? words
      : plainWords(words)
          .filter((word) => !isFunctionWord(word))
          .map(stem)
          .join(' '),
  )
  const sayings = new Map<string, Alternatives>()
  const sayingWords = new Set<string>()
  const byContent = await meanings(data, content, rest)
  for (const { term, said } of meaningsOf(data)) {
    await rest()
    for (const words of [...term, ...said]) {
      const key = stems(words)
      const others = byContent.get(content(words)) ?? []
      // “let go” holds no word of its own: it finds what it is said for.
      const own = content(words)
        ? others
        : term.map((each) => ({ phrase: content(each), weight: 1 }))
      sayings.set(key, [...(sayings.get(key) ?? []), ...own])
      // Pinyin is typed with spaces or without.
      if (/^[a-z ]+$/.test(words)) sayings.set(stems(words.replaceAll(' ', '')), sayings.get(key)!)
      for (const word of plainWords(words)) sayingWords.add(word)
    }
  }
  const denialPhrases = ['not', 'never', 'refus', 'fail', 'without'].map((phrase) => ({
    phrase,
    weight: 1,
  }))
  const isKnown = (word: string): boolean =>
    lexicon.find(stem(word)).size > 0 || sayings.has(stem(word)) || sayingWords.has(word)

  return async (query) => {
    const corrected: [string, string][] = []
    const leftOut: string[] = []
    const words = plainWords(query).map((word) => {
      if (isFunctionWord(word) || /^\d/.test(word) || isKnown(word)) return word
      const meant = nearestWord(word, lexicon.words, sayingWords)
      if (meant) corrected.push([word, meant])
      return meant ?? word
    })
    const typed = words.map(stem)
    const units = new Map<number, { phrase: string; weight: number }[]>()
    for (const [at, word] of words.entries())
      if (!isFunctionWord(word) && !denials.has(word))
        units.set(at, [{ phrase: typed[at]!, weight: 1 }])
    const denied = words.findIndex((word) => denials.has(word))
    if (denied >= 0) units.set(denied, denialPhrases)
    // What is said for a term adds the term to each of its words; the longest saying wins.
    for (let from = 0; from < words.length; from++)
      for (let to = Math.min(words.length, from + 6); to > from; to--) {
        const others = sayings.get(typed.slice(from, to).join(' '))
        if (!others) continue
        const within = [...units.keys()].filter((at) => at >= from && at < to)
        if (within.length === 0 && !words.slice(from, to).some((word) => asking.has(word)))
          units.set(from, [...others])
        for (const at of within) if (at !== denied) units.get(at)!.push(...others)
        break
      }
    const found = [...units].sort(([a], [b]) => a - b)
    const known = found.filter(([at, phrases]) => {
      const stands = phrases.some(({ phrase }) => lexicon.find(phrase).size > 0)
      if (!stands) leftOut.push(words[at]!)
      return stands
    })
    const seen = new Set<string>()
    return {
      units: known
        .map(([at, phrases]) => ({ typed: words[at]!, phrases }))
        .filter(({ phrases: [first] }) => !seen.has(first!.phrase) && seen.add(first!.phrase)),
      corrected,
      leftOut,
    }
  }
}

/** The known word that a misspelt one is nearest to: one letter off, in long words two. */
function nearestWord(word: string, ...known: readonly ReadonlySet<string>[]): string | undefined {
  // A short word that is known nowhere is more often a word of its own than a slip.
  if (word.length < 5) return undefined
  const most = word.length > 6 ? 2 : 1
  let best: string | undefined
  let least = most + 1
  for (const words of known)
    for (const each of words) {
      if (Math.abs(each.length - word.length) > most || each.length < 4) continue
      // Slips are rare at the beginning of a word: “flying” is no “lying”.
      if (each[0] !== word[0] && !isSwapped(word, each)) continue
      // Two letters that changed places are one slip.
      const off = isSwapped(word, each) ? 1 : distance(word, each)
      if (off <= most && off < least) [best, least] = [each, off]
    }
  return best
}

function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  const at = [...a].findIndex((letter, index) => letter !== b[index])
  return (
    at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
  )
}

async function chineseReader(data: SearchData, lexicon: Lexicon, rest: Rest): Promise<Reader> {
  const others = await meanings(data, (words) => words, rest)
  const phrases = new Set(
    meaningsOf(data)
      .flatMap(({ term, said }) => [...term, ...said])
      .filter((each) => /\p{Script=Han}/u.test(each)),
  )
  const terms = new Set(meaningsOf(data).flatMap(({ term }) => term))
  // A long saying is a sentence: its words count one by one, and the term is added to each.
  const short = new Set([...phrases].filter((each) => each.length < 5 || terms.has(each)))
  const longest = Math.max(1, ...[...short].map(({ length }) => length))
  // Few Chinese questions hold words in Latin letters.
  let latin: Promise<Reader> | undefined

  return async (query) => {
    const plain = simplify(query.normalize('NFKC'), data.traditional)
    const units: { typed: string; phrases: { phrase: string; weight: number }[] }[] = []
    const leftOut: string[] = []
    const add = (word: string, run: string): void => {
      if (
        isChineseFunctionWord(word) ||
        chineseDenials.includes(word) ||
        units.some(({ typed }) => typed === word)
      )
        return
      const own = [{ phrase: word, weight: 1 }, ...(others.get(word) ?? [])]
      for (const saying of phrases)
        if (saying.length > word.length && saying.includes(word) && run.includes(saying))
          own.push(...(others.get(saying) ?? []))
      const stands = own.filter(({ phrase }) => lexicon.find(phrase).size > 0)
      if (stands.length > 0) units.push({ typed: word, phrases: stands })
      else if (word.length > 2)
        for (let at = 0; at < word.length - 1; at++) add(word.slice(at, at + 2), run)
      else leftOut.push(word)
    }
    const runs = chineseRuns(plain)
    if (chineseDenials.some((word) => plain.includes(word)) && plain.length > 4)
      units.push({ typed: '不', phrases: chineseDenials.map((phrase) => ({ phrase, weight: 1 })) })
    for (const run of runs)
      for (const word of cutChinese(run, short, longest)) {
        await rest()
        add(word, run)
      }
    // Where nothing but function words was typed, they are what is meant.
    if (units.length === 0)
      for (const run of runs)
        if (lexicon.find(run).size > 0)
          units.push({ typed: run, phrases: [{ phrase: run, weight: 1 }] })
    const other = /[a-z0-9]/i.test(plain)
      ? await (
          await (latin ??= englishReader(data, lexicon, rest))
        )(plain)
      : { units: [], corrected: [], leftOut: [] }
    const whole = runs.length === 1 && !/[a-z0-9]/i.test(plain) ? runs[0] : undefined
    return {
      units: [...units, ...other.units],
      corrected: other.corrected,
      leftOut: [...leftOut, ...other.leftOut],
      ...(whole && { whole }),
    }
  }
}
