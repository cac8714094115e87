import { writeDate } from '../../../rules/kernel/write-date.ts'
import { language } from '../page-language.ts'
import { daysShown, isOn, type Period } from './draw-period.ts'
import type { PictureTable } from './pictures/picture.ts'
import { sayKind } from './say-kind.ts'
import type { CalculatorWords } from './words.ts'

/** The facts of a period’s picture: its start, the days around its end and today, each with what it is and what falls on it. */
export function periodTable(
  period: Period,
  { pictures, picker, ...words }: CalculatorWords,
): PictureTable {
  const { start, safe, last, deadline, today } = period
  const named: readonly (readonly [Temporal.PlainDate, string])[] = [
    [start, pictures.period.start],
    [safe, words.safe],
    [last, words.last],
    [deadline, words.deadline],
    [today, words.today],
  ]
  const around = daysShown(period)
  const days = [start, ...(isOn(period) ? [today] : []), ...around]
    .sort((one, other) => Temporal.PlainDate.compare(one, other))
    .filter((day, at, all) => at === 0 || !day.equals(all[at - 1]!))
  return {
    caption: pictures.period.caption,
    heads: [pictures.period.day, pictures.period.kind, pictures.period.mark],
    rows: days.map((day) => [
      writeDate(day)[language],
      sayKind(day, picker),
      named
        .filter(([each]) => each.equals(day))
        .map(([, name]) => name)
        .join(pictures.comma) || pictures.period.nothing,
    ]),
  }
}
