import { writeDay } from '../../../../rules/kernel/write-date.ts'
import { sayDays } from '../../../../rules/maternity/say-days.ts'
import { writeInput, writeResult } from '../../../present/write-result.ts'
import { language } from '../../page-language.ts'
import { drawAddends, type Addend } from './addends.ts'
import { ask } from './ask.ts'
import { frame } from './frame.ts'
import type { Asked, Picture, PictureWords } from './picture.ts'

/** The parts of a leave with their days: what the event itself gives, then what a difficult birth and further children add, each as the rule answers without the others. */
export function partsOfLeave(
  { rule, input, result }: Pick<Asked, 'rule' | 'input' | 'result'>,
  words: PictureWords['leave'],
): readonly { readonly name: string; readonly days: number }[] {
  const daysWith = (changed: Readonly<Record<string, unknown>>): number =>
    Number(ask(rule, { ...input, ...changed })?.days)
  const alone = daysWith({ difficult: undefined, children: undefined })
  const oneChild = daysWith({ children: undefined })
  return [
    { name: writeInput(input.event, rule.fields.event!, language), days: alone },
    { name: words.difficult, days: oneChild - alone },
    { name: words.children, days: Number(result.days) - oneChild },
  ].filter(({ days }) => days > 0)
}

/** Draws a leave from its first to its last day, with the days that each part of it gives. */
export function drawLeave(asked: Asked): Picture {
  const { rule, input, result, words, width } = asked
  const start = Temporal.PlainDate.from(String(input.start))
  const days = (count: number): string => sayDays(count)[language]
  let reached = 0
  const parts = partsOfLeave(asked, words.leave).map(({ name, days: count }) => {
    const from = reached
    reached += count
    return { name, said: days(count), from, to: reached, kind: 'part' as const }
  })
  const last = writeResult(result.lastDay, rule.results.lastDay!, language)
  const total = days(Number(result.days))
  const addends: readonly Addend[] = [
    ...parts,
    {
      name: rule.results.lastDay!.label[language],
      said: last,
      from: 0,
      to: Number(result.days),
      kind: 'answer',
    },
  ]
  const first = writeDay(start)[language]
  const { drawn, height } = drawAddends(addends, width, [first, total])
  const endOf = (count: number): string => writeDay(start.add({ days: count - 1 }))[language]
  return frame(
    { width, words },
    height,
    {
      caption: words.leave.caption,
      heads: [words.what, words.leave.days, words.leave.until],
      rows: [
        ...parts.map(({ name, said, to }) => [name, said, endOf(to)]),
        [words.leave.whole, total, last],
      ],
    },
    drawn,
  )
}
