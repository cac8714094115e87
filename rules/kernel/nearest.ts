import { closest, distance } from 'fastest-levenshtein'

/** The name most like a misspelt one, or undefined where none is like it. */
export function nearest(found: string, names: readonly string[]): string | undefined {
  // A name twice as long as any that we have is no misspelling of it, and long names cost time.
  if (found.length > 100 || names.length === 0) return undefined
  const best = closest(found, names)
  return distance(found, best) <= Math.max(3, best.length * 0.6) ? best : undefined
}
