import { writeDate } from '../../../../rules/kernel/write-date.ts'
import { writeResult } from '../../../present/write-result.ts'
import { language } from '../../page-language.ts'
import { frame } from './frame.ts'
import type { Asked, Picture } from './picture.ts'
import { joinSame, pointsDown, type LinePoint } from './points-down.ts'

/** Draws the day from which a period runs and the days that the rule gives, on one line. */
export function drawDays({ rule, input, result, words, width }: Asked): Picture {
  const name = Object.keys(rule.fields).find((name) => rule.fields[name]!.kind === 'date')!
  const start = Temporal.PlainDate.from(String(input[name]))
  const daysTo = (day: unknown): number =>
    start.until(Temporal.PlainDate.from(String(day)), { largestUnit: 'day' }).days
  const days = Object.entries(rule.results).filter(
    ([each, { kind }]) => kind === 'date' && typeof result[each] === 'string',
  )
  const all: readonly LinePoint[] = [
    { at: 0, names: [words.period.start], said: [writeDate(start)[language]], isAnswer: false },
    ...days.map(([each, field]) => ({
      at: daysTo(result[each]),
      names: [field.label[language]],
      said: [writeResult(result[each], field, language)],
      isAnswer: each === rule.answer,
    })),
  ]
  const answer = all.find(({ isAnswer }) => isAnswer)
  const { drawn, height } = pointsDown(joinSame(all), answer && [0, answer.at], width, words.comma)
  return frame(
    { width, words },
    height,
    {
      caption: words.days.caption,
      heads: [words.what, words.when],
      rows: all.map(({ names, said }) => [names[0]!, said[0]!]),
    },
    drawn,
  )
}
