// Days reckoned a second way: over plain Dates in UTC, sharing nothing with rules/.

const dayLength = 86_400_000

/** The day after a day (YYYY-MM-DD). */
export const dayAfter = (day: string): string =>
  new Date(Date.parse(day) + dayLength).toISOString().slice(0, 10)

/** Every day from one to another, both included. */
export function everyDay(first: string, last: string): string[] {
  const days: string[] = []
  for (let day = first; day <= last; day = dayAfter(day)) days.push(day)
  return days
}

/** The corresponding day so many years later; the last day of February where 29 February is none. */
export function yearsLater(day: string, years: number): string {
  const there = `${Number(day.slice(0, 4)) + years}${day.slice(4)}`
  const isDay = new Date(there).toISOString().slice(0, 10) === there
  return isDay ? there : there.replace('-02-29', '-02-28')
}
