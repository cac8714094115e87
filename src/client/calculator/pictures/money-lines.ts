import type { Rule } from '../../../../rules/kernel/rule.ts'
import { writeResult } from '../../../present/write-result.ts'
import { language } from '../../page-language.ts'
import { drawAddends, type Addend } from './addends.ts'
import { frame } from './frame.ts'
import type { Asked, Picture } from './picture.ts'

type Results = Asked['result']

/** The amounts that a result is the sum of, each with what it is the sum of before it, and the result itself last; with where each begins, in yuan. */
export function linesOf(
  rule: Pick<Rule<object>, 'results'>,
  result: Results,
  name: string,
  from = 0,
): readonly { readonly name: string; readonly from: number; readonly to: number }[] {
  let reached = from
  const parts = (rule.results[name]!.sumOf ?? []).flatMap((part) => {
    const value = result[part]
    if (value === null || value === undefined) return []
    const lines = linesOf(rule, result, part, reached)
    reached += Number(value)
    return lines
  })
  return [...parts, { name, from, to: from + Number(result[name]) }]
}

/** Draws an amount that is a sum: a bar for each part of it, where the one before ended, and the whole below; nothing where it is 0. */
export function drawMoneyLines({ rule, result, words, width }: Asked): Picture | undefined {
  const isSum = (name: string): boolean => rule.results[name]!.sumOf !== undefined
  // The answer, or else the first result that is a sum.
  const whole =
    rule.answer !== undefined && isSum(rule.answer)
      ? rule.answer
      : Object.keys(rule.results).find(isSum)
  if (whole === undefined || result[whole] === null || Number(result[whole]) === 0) return undefined
  const addends = linesOf(rule, result, whole).map(({ name, from, to }): Addend => ({
    name: rule.results[name]!.label[language],
    said: writeResult(result[name], rule.results[name]!, language),
    from,
    to,
    kind: name === whole ? 'answer' : isSum(name) ? 'sum' : 'part',
  }))
  const { drawn, height } = drawAddends(addends, width, ['0', ''])
  return frame(
    { width, words },
    height,
    {
      caption: words.lines.caption,
      heads: [words.what, words.amount],
      rows: addends.map(({ name, said }) => [name, said]),
    },
    drawn,
  )
}
