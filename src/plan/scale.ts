/** A stretch of days in which nothing happens and which is not drawn in its length. */
export interface Gap {
  readonly from: string
  readonly to: string
}

export interface Scale {
  /** Where a day stands, from 0 to 1. */
  readonly at: (day: string) => number
  readonly gaps: readonly Gap[]
}

/** How much of the line a gap takes, and how many there are at most. */
const gapWidth = 0.06
const mostGaps = 2
/** A gap is longer than this, in days, and than this part of what is left of the line. */
const shortestGap = 180
const greatestPart = 0.4

const number = (day: string): number => Date.parse(`${day}T00:00Z`) / 86_400_000

/** A line of time for some days (YYYY-MM-DD): in proportion, except that long stretches without any of them are broken. */
export function scaleOf(days: readonly string[]): Scale {
  const sorted = [...new Set(days)].sort()
  const stretches = sorted.slice(1).map((to, index) => {
    const from = sorted[index]!
    return { from, to, length: number(to) - number(from) }
  })
  let drawn = stretches.reduce((sum, { length }) => sum + length, 0)
  const gaps = new Set<(typeof stretches)[number]>()
  for (const stretch of stretches.toSorted((a, b) => b.length - a.length).slice(0, mostGaps)) {
    if (stretch.length < shortestGap || stretch.length < drawn * greatestPart) break
    // Two days alone are a line, not a break.
    if (gaps.size + 1 === stretches.length) break
    gaps.add(stretch)
    drawn -= stretch.length
  }
  const room = 1 - gaps.size * gapWidth
  const ends = new Map<string, number>()
  let at = 0
  if (sorted[0] !== undefined) ends.set(sorted[0], 0)
  for (const stretch of stretches) {
    at += gaps.has(stretch) ? gapWidth : (stretch.length / (drawn || 1)) * room
    ends.set(stretch.to, Math.min(at, 1))
  }
  return {
    at: (day) => ends.get(day) ?? 0,
    gaps: stretches.filter((stretch) => gaps.has(stretch)).map(({ from, to }) => ({ from, to })),
  }
}
