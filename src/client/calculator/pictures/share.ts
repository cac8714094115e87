import { writeInput, writeResult } from '../../../present/write-result.ts'
import { fill } from '../../../strings/fill.ts'
import { language } from '../../page-language.ts'
import { ask } from './ask.ts'
import { drawBars, type Bar } from './bars.ts'
import { frame } from './frame.ts'
import type { Asked, Picture } from './picture.ts'

/** Draws the local average wage and the share of it that each degree of need gives, the reader's own marked; nothing where it is 0. */
export function drawShare({ rule, input, words, width }: Asked): Picture | undefined {
  const { need, localAverage } = rule.fields
  const { percent, monthly } = rule.results
  const whole: Bar = {
    name: words.share.whole,
    said: [writeInput(input.localAverage, localAverage!, language)],
    from: 0,
    to: Number(input.localAverage),
    isAnswer: false,
  }
  const shares = need!.choices!.flatMap(({ value, label }): Bar[] => {
    const answer = ask(rule, { ...input, need: value })
    if (!answer) return []
    return [
      {
        name: fill(words.pair, {
          name: label[language],
          value: writeResult(answer.percent, percent!, language),
        }),
        said: [writeResult(answer.monthly, monthly!, language)],
        from: 0,
        to: Number(answer.monthly),
        isAnswer: value === input.need,
      },
    ]
  })
  if (whole.to === 0) return undefined
  const bars = [whole, ...shares]
  const { drawn, height } = drawBars(bars, width)
  return frame(
    { width, words },
    height,
    {
      caption: words.share.caption,
      heads: [words.what, words.amount],
      rows: bars.map(({ name, said, isAnswer }) => [
        isAnswer ? fill(words.yours, { what: name }) : name,
        ...said,
      ]),
    },
    drawn,
  )
}
