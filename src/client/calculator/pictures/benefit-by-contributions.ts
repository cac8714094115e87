import { currentMonths, currentValue } from '../../../../rules/kernel/parameter.ts'
import { writeQuantity } from '../../../../rules/kernel/quantity.ts'
import type { Rule } from '../../../../rules/kernel/rule.ts'
import { writeMonths } from '../../../../rules/kernel/write-months.ts'
import { fill } from '../../../strings/fill.ts'
import { language } from '../../page-language.ts'
import { ask } from './ask.ts'
import { dot, frame, margin, path, write } from './frame.ts'
import type { Asked, Picture, PictureWords } from './picture.ts'
import { scale } from './scale.ts'
import { stairsPath, type Stair } from './stairs.ts'
import { lineHeight, middleWithin, wrap } from './text-room.ts'

const brackets = ['first', 'second', 'third'] as const
const chartHeight = 130
/** The last stair has no end; it is drawn half as far again as where it begins. */
const openEnd = 1.5

/** The longest period of benefit by months of contributions: below the first bracket none, then a stair a bracket. */
export function benefitStairs(rule: Rule<object>): readonly Stair[] {
  const begins = brackets.map((bracket) => currentMonths(rule.parameters[`${bracket}-threshold`]!))
  const ends = [...begins, begins.at(-1)! * openEnd]
  const values = brackets.map(
    (bracket) => currentValue(rule.parameters[`${bracket}-maximum`]!).value,
  )
  return [0, ...begins].map((from, index) => ({
    from,
    to: ends[index]!,
    value: index === 0 ? 0 : values[index - 1]!,
  }))
}

/** Draws the longest period of benefit as stairs over the time of contributions, with the reader’s own place on them. */
export function drawBenefit({ rule, input, result, words, width }: Asked): Picture {
  const stairs = benefitStairs(rule)
  const [paid, left, months] = [
    Number(input.contributionMonths),
    Number(input.carriedOverMonths ?? 0),
    Number(result.maximumMonths),
  ]
  // Without what is left over from an earlier time, the answer lies on the stairs.
  const onStairs = Number(ask(rule, { ...input, carriedOverMonths: 0 })?.maximumMonths)
  const inMonths = (count: number): string => writeQuantity(count, 'month')[language]
  const mine = [
    fill(words.benefit.paid, { time: writeMonths(paid)[language] }),
    months === 0 ? words.benefit.none : fill(words.benefit.months, { months: inMonths(months) }),
  ] as const
  const carriedOver = left > 0 ? [fill(words.benefit.carriedOver, { left: inMonths(left) })] : []
  const said = [
    ...[mine[0], ...carriedOver]
      .flatMap((text) => wrap(text, width))
      .map((line) => ({ line, kind: 'name' })),
    ...wrap(mine[1], width, true).map((line) => ({ line, kind: 'live' })),
  ]

  const top = said.length * lineHeight + 14
  const base = top + chartHeight
  const x = scale([0, stairs.at(-1)!.to], [margin, width - margin])
  const y = scale([0, Math.max(...stairs.map(({ value }) => value))], [base, top])
  const at = x(paid)
  return frame(
    { width, words },
    base + lineHeight + 6,
    {
      caption: words.benefit.caption,
      heads: [words.benefit.contributions, words.benefit.period],
      rows: [
        ...stairs.map((stair, index) => [bracketOf(index, stairs, words), inMonths(stair.value)]),
        [[mine[0], ...carriedOver].join(words.comma), mine[1]],
      ],
    },
    [
      path('grid', `M${margin} ${base}H${width - margin}`),
      path('leader', `M${at} ${y(onStairs)}V${top - 8}`),
      path('rise', stairsPath(stairs, x, y)),
      ...stairs
        .slice(1)
        .flatMap(({ from, value }) => [
          path('leader', `M${x(from)} ${base}V${base + 4}`),
          write(x(from) + 4, y(value) + lineHeight, inMonths(value)),
          ...axisLabel(x(from), base, writeMonths(from)[language], width),
        ]),
      ...(onStairs === months ? [] : [dot(at, y(onStairs), false)]),
      dot(at, y(months), true),
      ...said.map(({ line, kind }, row) =>
        write(
          middleWithin(at, line, width, kind === 'live'),
          (row + 1) * lineHeight - 3,
          line,
          'middle',
          kind,
        ),
      ),
    ],
  )
}

function axisLabel(x: number, base: number, text: string, width: number): SVGElement[] {
  return [write(middleWithin(x, text, width), base + lineHeight, text, 'middle', 'soft')]
}

function bracketOf(index: number, stairs: readonly Stair[], words: PictureWords): string {
  const { from, to } = stairs[index]!
  const [begin, end] = [from, to].map((months) => writeMonths(months)[language]) as [string, string]
  const { under, between, over } = words.benefit
  if (index === 0) return fill(under, { to: end })
  return fill(index === stairs.length - 1 ? over : between, { from: begin, to: end })
}
