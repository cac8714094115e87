import type { Outcome } from './search.ts'

/** Whether what was found in the words that are sent first may be shown: every word of the query is known, and some page has them all. Where there is no word to look for, nothing is missing. */
export function isEnough({ hits, query, fewer }: Outcome): boolean {
  if (query.corrected.length > 0 || query.leftOut.length > 0) return false
  return query.units.length === 0 || (hits.length > 0 && !fewer)
}

/** What was found first, in its order, then what is found besides once all words are there; only the latter where nothing had all the words, or a word now means something else. */
export function completed(first: Outcome, whole: Outcome): Outcome {
  const read = ({ query }: Outcome): string => JSON.stringify([query.corrected, query.leftOut])
  if (first.fewer || first.hits.length === 0 || read(first) !== read(whole)) return whole
  const byPath = new Map(whole.hits.map((hit) => [hit.page.path, hit]))
  const shown = new Set(first.hits.map(({ page }) => page.path))
  return {
    ...whole,
    hits: [
      ...first.hits.map((hit) => byPath.get(hit.page.path) ?? hit),
      ...whole.hits.filter(({ page }) => !shown.has(page.path)),
    ],
  }
}
