import type { Rule } from '../../../../rules/kernel/rule.ts'
import { writeMonths } from '../../../../rules/kernel/write-months.ts'
import { fill } from '../../../strings/fill.ts'
import { language } from '../../page-language.ts'
import { ask } from './ask.ts'
import { dot, frame, margin, path, write } from './frame.ts'
import { keepApart } from './keep-apart.ts'
import type { Asked, Picture } from './picture.ts'
import { round, scale } from './scale.ts'
import { stairsPath, type Stair } from './stairs.ts'
import { lineHeight, middleWithin, roomOf } from './text-room.ts'

/** The years that everybody is shown: from before the first rise until after the last. */
const [firstYear, lastYear] = [2025, 2042]
const chartHeight = 110
/** Room above the highest stair for its label and the reader’s mark. */
const top = 2 * lineHeight + 14
/** Room below the lowest stair for its label. */
const below = lineHeight + 12

/** The minimum contributions of each year, in months, as the rule answers: one stair a year, the year asked for among them. */
export function contributionStairs(rule: Rule<object>, year: number): readonly Stair[] {
  const [from, to] = [Math.min(firstYear, year), Math.max(lastYear, year)]
  return Array.from({ length: to - from + 1 }, (_, index) => from + index).flatMap((from) => {
    const answer = ask(rule, { year: from })
    return answer ? [{ from, to: from + 1, value: Number(answer.months) }] : []
  })
}

/** The years to write below the axis, the ends before those in which the stairs begin and stop to rise. */
export function yearsToName(stairs: readonly Stair[]): readonly number[] {
  const [first, last] = [stairs[0]!, stairs.at(-1)!]
  const rising = stairs.filter(
    ({ value }, index) => index > 0 && value !== stairs[index - 1]!.value,
  )
  return [first, last, ...rising.slice(0, 1), ...rising.slice(-1)].map(({ from }) => from)
}

/** Draws the minimum contributions as stairs over the years, with the reader’s year on them. */
export function drawContributions({ rule, input, result, words, width }: Asked): Picture {
  const year = Number(input.year)
  const stairs = contributionStairs(rule, year)
  const [first, last] = [stairs[0]!, stairs.at(-1)!]
  const inYear = (year: number): string => fill(words.contributions.inYear, { year })
  const time = (months: number): string => writeMonths(months)[language]

  const base = top + chartHeight
  const x = scale([first.from, last.to], [margin, width - margin])
  // The lowest and the highest stair: what lies between is what changes, and each is labelled.
  const y = scale([first.value, last.value], [base - below, top])
  const middleOf = (year: number): number => round((x(year) + x(year + 1)) / 2)
  const placeOf = (year: number): number => middleWithin(middleOf(year), inYear(year), width)
  const named = keepApart(yearsToName(stairs), (year) => {
    const half = roomOf(inYear(year)) / 2
    return [placeOf(year) - half, placeOf(year) + half]
  })
  const months = Number(result.months)
  const at = middleOf(year)
  const mark = fill(words.contributions.mark, { year, time: time(months) })
  const rows = stairs.map(({ from, value }) => [
    from === year ? fill(words.yours, { what: inYear(from) }) : inYear(from),
    time(value),
  ])
  return frame(
    { width, words },
    base + lineHeight + 6,
    {
      caption: words.contributions.caption,
      heads: [words.contributions.year, words.contributions.minimum],
      rows,
    },
    [
      path('grid', `M${margin} ${base}H${width - margin}`),
      path('leader', `M${at} ${y(months)}V${lineHeight + 3}`),
      path('rise', stairsPath(stairs, x, y)),
      write(margin, y(first.value) + lineHeight, time(first.value)),
      // Where the reader stands on the highest stair, the mark says how high it is.
      ...(months === last.value
        ? []
        : [write(width - margin, y(last.value) - 7, time(last.value), 'end')]),
      ...named.flatMap((year) => [
        path('leader', `M${middleOf(year)} ${base}V${base + 4}`),
        write(placeOf(year), base + lineHeight, inYear(year), 'middle', 'soft'),
      ]),
      dot(at, y(months), true),
      write(middleWithin(at, mark, width, true), lineHeight - 3, mark, 'middle', 'live'),
    ],
    [
      rows[0]!,
      ...rows.slice(1, -1).filter((_, index) => stairs[index + 1]!.from === year),
      rows.at(-1)!,
    ],
  )
}
