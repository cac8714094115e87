import { writeMonth } from '../../../../rules/kernel/write-date.ts'
import { writeAge } from '../../../../rules/kernel/write-months.ts'
import { fill } from '../../../strings/fill.ts'
import { language } from '../../page-language.ts'
import { frame } from './frame.ts'
import type { Asked, Picture } from './picture.ts'
import { joinSame, pointsDown, type LinePoint } from './points-down.ts'

const monthsOf = (month: Temporal.PlainYearMonth): number => 12 * month.year + month.month

/** Draws the original, the earliest, the statutory and the latest month of retirement on one line; nothing where they are one month. */
export function drawRetirement({ rule, input, result, words, width }: Asked): Picture | undefined {
  const said = words.retirement
  const birth = Temporal.PlainYearMonth.from(String(input.birth))
  const statutory = Temporal.PlainYearMonth.from(String(result.month))
  const original = statutory.subtract({ months: Number(result.delayMonths) })
  const [earliest, latest] = [result.earliestMonth, result.latestMonth].map((month) =>
    typeof month === 'string' ? Temporal.PlainYearMonth.from(month) : undefined,
  )
  const ageIn = (month: Temporal.PlainYearMonth): string =>
    writeAge(monthsOf(month) - monthsOf(birth))[language]
  const point = (
    month: Temporal.PlainYearMonth | undefined,
    name: string,
    isAnswer = false,
  ): (LinePoint & { readonly month: Temporal.PlainYearMonth })[] =>
    month
      ? [
          {
            month,
            at: monthsOf(month),
            names: [name],
            said: [writeMonth(month)[language], fill(said.aged, { age: ageIn(month) })],
            isAnswer,
          },
        ]
      : []
  const all = [
    ...point(original, said.original),
    ...point(earliest, rule.results.earliestMonth!.label[language]),
    ...point(statutory, rule.results.month!.label[language], true),
    ...point(latest, rule.results.latestMonth!.label[language]),
  ]
  const points = joinSame(all)
  if (points.length === 1) return undefined

  const range = earliest && latest && ([monthsOf(earliest), monthsOf(latest)] as const)
  const { drawn, height } = pointsDown(points, range, width, words.comma)
  return frame(
    { width, words },
    height,
    {
      caption: said.caption,
      heads: [words.what, said.month, said.age],
      rows: all.map(({ names, month }) => [names[0]!, writeMonth(month)[language], ageIn(month)]),
    },
    drawn,
  )
}
