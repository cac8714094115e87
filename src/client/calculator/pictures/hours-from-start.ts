import { writeTime } from '../../../../rules/kernel/write-date.ts'
import { writeResult } from '../../../present/write-result.ts'
import { language } from '../../page-language.ts'
import { frame } from './frame.ts'
import type { Asked, Picture } from './picture.ts'
import { joinSame, pointsDown, type LinePoint } from './points-down.ts'

/** The ends of the period, the answer first. */
const ends = ['endsAt', 'nextHour'] as const

/** Draws a period of hours from its start to its end, by both ways of counting where they differ. */
export function drawHours({ rule, input, result, words, width }: Asked): Picture {
  const name = Object.keys(rule.fields).find((name) => rule.fields[name]!.kind === 'time')!
  const start = Temporal.PlainDateTime.from(String(input[name]))
  const minutesTo = (moment: unknown): number =>
    start.until(Temporal.PlainDateTime.from(String(moment))).total('minutes')
  const all: LinePoint[] = [
    { at: 0, names: [words.hours.start], said: [writeTime(start)[language]], isAnswer: false },
    ...ends.map((end) => ({
      at: minutesTo(result[end]),
      names: [rule.results[end]!.label[language]],
      said: [writeResult(result[end], rule.results[end]!, language)],
      isAnswer: end === rule.answer,
    })),
  ]
  const { drawn, height } = pointsDown(
    joinSame(all),
    [0, minutesTo(result[ends[0]])],
    width,
    words.comma,
  )
  return frame(
    { width, words },
    height,
    {
      caption: words.hours.caption,
      heads: [words.what, words.when],
      rows: all.map(({ names, said }) => [names[0]!, said[0]!]),
    },
    drawn,
  )
}
