import type { Language } from '../../rules/kernel/text.ts'
import { pageOfTerm, type Kind, type SearchData, type SearchPage } from './data.ts'
import { isLight, stem } from './english-words.ts'
import { readPages } from './lexicon.ts'
import { queryReader, type Query, type Unit } from './read-query.ts'

export interface Hit {
  readonly page: SearchPage
  /** The place on the page that answers best, and its sentence. */
  readonly anchor: string
  readonly sentence: string
  readonly score: number
}

export interface Outcome {
  readonly hits: readonly Hit[]
  readonly query: Query
  /** Whether no page has all the words, so that these have fewer. */
  readonly fewer: boolean
  /** Cuts a text at the words that were found. */
  readonly mark: (text: string) => { readonly words: string; readonly found: boolean }[]
}

/** A term explains; what answers stands above it. */
const weightOfKind: Readonly<Record<Kind, number>> = {
  law: 1,
  rule: 1,
  guide: 1.2,
  term: 0.4,
}
/** The laws that the site is about; an article of another one stands a little below what they say of the same. */
const mainLaws: ReadonlySet<string> = new Set(['social-insurance-law', 'handling-regulations'])
const weightOfOtherLaws = 0.95
const weightOf = ({ kind, instrument }: SearchPage): number =>
  weightOfKind[kind] * (instrument && !mainLaws.has(instrument) ? weightOfOtherLaws : 1)
/** As many pages with all the words are enough. */
const enough = 5
/** How much the rarity of a word counts: in a small law, rare words are often beside the point. */
const rarityCounts = 0.65
/** How fast further occurrences count less (k of BM25). */
const saturation = 1.4
/** How much a question that is nearly the one asked weighs against all else. */
const weightOfQuestion = 1.85

/**
 * What searches the pages of a language: reading them takes a moment, a search hardly any. `rest` is awaited again and
 * again, so that a browser can do other things in between.
 */
export async function makeSearch(
  data: SearchData,
  language: Language,
  rest: () => Promise<void> = async () => {},
): Promise<(query: string) => Promise<Outcome>> {
  const pages = [...data.pages, ...data.terms.map(pageOfTerm)]
  const lexicon = await readPages(pages, language, rest)
  const read = await queryReader(data, lexicon, language, rest)
  const rarity = (phrase: string): number => {
    const count = lexicon.find(phrase).size
    const idf = Math.log(1 + (pages.length - count + 0.5) / (count + 0.5))
    const little = isLight(phrase) || /^\p{Script=Han}$/u.test(phrase)
    return idf ** rarityCounts * (little ? 0.7 : 1)
  }

  /** How much each page has of a word, by the best of the phrases that find it. */
  function scoresOf({ phrases }: Unit): Map<number, number> {
    const scores = new Map<number, number>()
    for (const { phrase, weight } of phrases)
      for (const [page, much] of lexicon.find(phrase)) {
        const score = (weight * rarity(phrase) * much * (saturation + 1)) / (much + saturation)
        if (score > (scores.get(page) ?? 0)) scores.set(page, score)
      }
    return scores
  }

  const terms = new Set(data.terms.flatMap(({ term }) => term))
  const isTerm = (words: string | undefined): boolean => words !== undefined && terms.has(words)

  async function search(text: string): Promise<Outcome> {
    const query = await read(text)
    const found: { unit: Unit; scores: Map<number, number>; weight: number }[] = []
    for (const unit of query.units) {
      await rest()
      // A word is as rare as its rarest form that stands anywhere.
      const stands = unit.phrases.find(({ phrase }) => lexicon.find(phrase).size > 0)!
      found.push({ unit, scores: scoresOf(unit), weight: rarity(stands.phrase) })
    }
    const all = found.reduce((sum, { weight }) => sum + weight, 0) || 1
    const results: {
      page: SearchPage
      index: number
      score: number
      coverage: number
      question: number
      isWhole: boolean
    }[] = []
    for (const [index, page] of pages.entries()) {
      const has = found.filter(({ scores }) => scores.has(index))
      if (has.length === 0) continue
      await rest()
      const sum = has.reduce((sum, { scores }) => sum + scores.get(index)!, 0)
      const coverage = has.reduce((sum, { weight }) => sum + weight, 0) / all
      const question = nearestQuestion(page, found)
      const score =
        (sum * (0.4 + 0.6 * coverage ** 2) + weightOfQuestion * all * question) * weightOf(page)
      const isWhole = query.whole !== undefined && lexicon.find(query.whole).has(index)
      results.push({ page, index, score, coverage, question, isWhole })
    }
    results.sort((a, b) => b.score - a.score)

    const whole = results.filter(({ isWhole }) => isWhole)
    const full = results.filter(({ coverage }) => coverage > 0.999)
    const best = Math.max(0, ...results.map(({ coverage }) => coverage))
    const kept =
      whole.length >= enough ||
      (whole.length > 0 && (query.units[0]?.typed === query.whole || isTerm(query.whole)))
        ? whole
        : full.length >= enough
          ? results.filter(({ coverage }) => coverage >= 0.5)
          : results.filter(({ coverage }) => coverage >= best * 0.4)
    return {
      query,
      fewer: full.length === 0 && kept.length > 0,
      hits: inOrder(kept).map(({ page, score }) => hitOf(page, score, found)),
      mark: (text) => mark(text, query, language),
    }
  }

  type Found = readonly { readonly unit: Unit; readonly weight: number }[]

  /** How near the nearest question of a page is to the one asked: 1 is the same words and no others. */
  function nearestQuestion({ asked }: SearchPage, found: Found): number {
    let nearest = 0
    const all = found.reduce((sum, { weight }) => sum + weight, 0) || 1
    for (const question of asked) {
      let shared = 0
      let words = 0
      for (const { unit, weight } of found) {
        const best = bestPhrase(unit, question)
        if (best > 0) words++
        shared += weight * best
      }
      // A long question that shares few words with a short one is another question.
      const own = Math.max(1, lexicon.lengthOf(question))
      const near = (shared / all) * (0.5 + 0.5 * Math.min(1, words / own))
      if (near > nearest) nearest = near
    }
    return nearest ** 2
  }

  function bestPhrase({ phrases }: Unit, text: string): number {
    let best = 0
    for (const { phrase, weight } of phrases)
      if (weight > best && lexicon.isIn(phrase, text)) best = weight
    return best
  }

  // Its place is looked for once it is asked for: of a hundred hits few are shown.
  function hitOf(page: SearchPage, score: number, found: Found): Hit {
    let known: ReturnType<typeof bestPlace> | undefined
    const place = (): ReturnType<typeof bestPlace> => (known ??= bestPlace(page, found))
    return {
      page,
      score,
      get anchor() {
        return place().anchor
      },
      get sentence() {
        return place().sentence
      },
    }
  }

  function bestPlace(page: SearchPage, found: Found): { anchor: string; sentence: string } {
    const worth = (text: string): number =>
      found.reduce((sum, { unit, weight }) => sum + weight * bestPhrase(unit, text), 0)
    let best = { anchor: '', sentence: page.parts[0]?.[1] ?? page.asked[0] ?? '', worth: 0 }
    // Of a page whose words are still to come, the question that is nearest.
    const places =
      page.parts.length > 0 ? page.parts : page.asked.map((words) => ['', words] as const)
    for (const [anchor, words] of places) {
      const own = worth(words)
      if (own > best.worth) best = { anchor, sentence: words, worth: own }
    }
    let sentence = best.sentence
    let most = -1
    for (const each of sentencesOf(best.sentence)) {
      const own = worth(each)
      if (own > most) [sentence, most] = [each, own]
    }
    return { anchor: best.anchor, sentence }
  }

  return search
}

const sentencesOf = (text: string): string[] =>
  text.match(/[^。！？.!?]+(?:[。！？]|[.!?](?=\s|$)|[.!?](?=\S)[^。！？.!?]*|$)+/g) ?? [text]

interface Ranked {
  readonly page: SearchPage
  readonly score: number
  readonly question: number
}

/** What answers stands above what it rests on, and what is no longer the law below what replaced it. */
function inOrder<T extends Ranked>(results: readonly T[]): T[] {
  const sorted = [...results]
  for (const result of results) {
    const { page, score, question } = result
    if (!page.restsOn || question < 0.4) continue
    const at = sorted.indexOf(result)
    const law = sorted.findIndex(
      (other, index) =>
        index < at && page.restsOn!.includes(other.page.path) && score > other.score * 0.9,
    )
    if (law >= 0) sorted.splice(law, 0, ...sorted.splice(at, 1))
  }
  for (const result of results) {
    const { replacedBy } = result.page
    if (!replacedBy) continue
    const at = sorted.indexOf(result)
    const replacement = sorted.findIndex(({ page }) => page.path === replacedBy)
    if (replacement > at) sorted.splice(replacement, 0, ...sorted.splice(at, 1))
  }
  return sorted
}

function mark(
  text: string,
  { units }: Query,
  language: Language,
): { words: string; found: boolean }[] {
  const phrases = [
    ...new Set(units.flatMap(({ phrases }) => phrases.map(({ phrase }) => phrase))),
  ].sort((a, b) => b.length - a.length)
  return language === 'zh' ? markCharacters(text, phrases) : markWords(text, phrases)
}

function markCharacters(text: string, phrases: readonly string[]) {
  // One character is part of many words.
  const known = phrases.filter((phrase) => phrase.length > 1)
  if (known.length === 0) return [{ words: text, found: false }]
  const pattern = new RegExp(
    `(${known.map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`,
    'g',
  )
  return text
    .split(pattern)
    .map((words, index) => ({ words, found: index % 2 === 1 }))
    .filter(({ words }) => words)
}

// A phrase of several words is marked where they follow each other.
function markWords(text: string, phrases: readonly string[]) {
  const pieces = text.split(/([A-Za-z]+)/)
  const at = pieces.flatMap((_, index) => (index % 2 === 1 ? [index] : []))
  const stems = at.map((index) => stem(pieces[index]!.toLowerCase()))
  const found = new Set<number>()
  for (const phrase of phrases) {
    const own = phrase.split(' ')
    for (let from = 0; from + own.length <= stems.length; from++)
      if (own.every((each, next) => stems[from + next] === each))
        for (let next = 0; next < own.length; next++) found.add(at[from + next]!)
  }
  return pieces
    .map((words, index) => ({ words, found: found.has(index) }))
    .filter(({ words }) => words)
}
