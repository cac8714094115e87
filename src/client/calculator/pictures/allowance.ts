import { sayDays } from '../../../../rules/maternity/say-days.ts'
import { writeInput, writeResult } from '../../../present/write-result.ts'
import { fill } from '../../../strings/fill.ts'
import { language } from '../../page-language.ts'
import { ask } from './ask.ts'
import { drawBars, type Bar } from './bars.ts'
import { frame } from './frame.ts'
import type { Asked, Picture } from './picture.ts'

/** Draws what one day gives, the average month that it is a part of, and the allowance of all days; nothing where it is 0. */
export function drawAllowance({ rule, input, result, words, width }: Asked): Picture | undefined {
  const { allowance } = rule.results
  const daily = ask(rule, { ...input, days: 1 })
  if (!daily || Number(result.allowance) === 0) return undefined
  const bars: readonly Bar[] = [
    {
      name: words.allowance.day,
      said: [writeResult(daily.allowance, allowance!, language)],
      from: 0,
      to: Number(daily.allowance),
      isAnswer: false,
    },
    {
      name: words.allowance.month,
      said: [writeInput(input.employerAverage, rule.fields.employerAverage!, language)],
      from: 0,
      to: Number(input.employerAverage),
      isAnswer: false,
    },
    {
      name: fill(words.allowance.days, {
        days: sayDays(Number(input.days))[language],
      }),
      said: [writeResult(result.allowance, allowance!, language)],
      from: 0,
      to: Number(result.allowance),
      isAnswer: true,
    },
  ]
  const { drawn, height } = drawBars(bars, width)
  return frame(
    { width, words },
    height,
    {
      caption: words.allowance.caption,
      heads: [words.what, words.amount],
      rows: bars.map(({ name, said }) => [name, ...said]),
    },
    drawn,
  )
}
