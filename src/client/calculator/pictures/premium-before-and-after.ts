import { writeInput, writeResult } from '../../../present/write-result.ts'
import { language } from '../../page-language.ts'
import { drawBars, type Bar } from './bars.ts'
import { frame } from './frame.ts'
import type { Asked, Picture } from './picture.ts'

/** Draws the premiums of the previous month and the amount payable as two bars; nothing where there were none. */
export function drawPremium({ rule, input, result, words, width }: Asked): Picture | undefined {
  if (Number(result.amount) === 0) return undefined
  const bars: readonly Bar[] = [
    {
      name: words.premium.previous,
      said: [writeInput(input.previousMonth, rule.fields.previousMonth!, language)],
      from: 0,
      to: Number(input.previousMonth),
      isAnswer: false,
    },
    {
      name: rule.results.amount!.label[language],
      said: [writeResult(result.amount, rule.results.amount!, language)],
      from: 0,
      to: Number(result.amount),
      isAnswer: true,
    },
  ]
  const { drawn, height } = drawBars(bars, width)
  return frame(
    { width, words },
    height,
    {
      caption: words.premium.caption,
      heads: [words.what, words.amount],
      rows: bars.map(({ name, said }) => [name, ...said]),
    },
    drawn,
  )
}
