import { currentValue } from '../../../../rules/kernel/parameter.ts'
import { writeQuantity } from '../../../../rules/kernel/quantity.ts'
import { writeResult } from '../../../present/write-result.ts'
import { fill } from '../../../strings/fill.ts'
import { language } from '../../page-language.ts'
import { ask } from './ask.ts'
import { dot, frame, margin, path, write } from './frame.ts'
import type { Asked, Picture } from './picture.ts'
import { scale } from './scale.ts'
import { stairsPath, type Stair } from './stairs.ts'
import { lineHeight, middleWithin, roomOf, wrap } from './text-room.ts'

const chartHeight = 120
/** The least wage with which the rule limits no years. */
const lowWage = '0.01'

/** What is owed after each year, in months of the wage: a stair a year, the last by the rest; level from the limit on. */
export function severanceStairs(worked: number, paid: number): readonly Stair[] {
  const full = Math.floor(worked)
  const ends = Array.from({ length: full }, (_, index) => index + 1)
  if (worked > full) ends.push(worked)
  return ends.map((to, index) => ({ from: ends[index - 1] ?? 0, to, value: Math.min(to, paid) }))
}

/** Draws the years as stairs, each as high as its wage, up to the limit where the wage is limited; nothing where nothing is owed. */
export function drawSeverance({ rule, input, result, words, width }: Asked): Picture | undefined {
  const said = words.severance
  const paid = Number(result.years)
  if (Number(result.amount) === 0) return undefined
  // Without the limit, as many years are paid as count.
  const worked = Math.max(paid, Number(ask(rule, { ...input, wage: lowWage })?.years ?? paid))
  const stairs = severanceStairs(worked, paid)
  const years = (count: number): string => writeQuantity(count, 'year')[language]
  const amount = writeResult(result.amount, rule.results.amount!, language)
  const base = writeResult(result.base, rule.results.base!, language)
  const notes = [
    ...wrap(fill(said.step, { base }), width - margin).map((line) => ({ line, kind: 'soft' })),
    ...wrap(fill(said.mark, { years: years(paid), amount }), width - margin, true).map((line) => ({
      line,
      kind: 'live',
    })),
  ]
  const top = notes.length * lineHeight + 14
  const floor = top + chartHeight
  const x = scale([0, worked], [margin, width - margin])
  const y = scale([0, paid], [floor, top])
  const at = x(paid)
  const isCut = worked > paid
  const limit = currentValue(rule.parameters['cap-years']!).value
  const ends = isCut ? [limit, worked] : [worked]
  // Beside each other where there is room; the last always.
  const labels = ends
    .map((end) => ({
      end,
      text: years(end),
      middle: middleWithin(x(end), years(end), width),
    }))
    .filter(
      ({ middle, text }, index, all) =>
        index === all.length - 1 ||
        middle + (roomOf(text) + roomOf(all.at(-1)!.text)) / 2 + 8 <= all.at(-1)!.middle,
    )
  const rows = [
    [said.worked, years(worked)],
    ...(isCut ? [[said.limit, years(limit)]] : []),
    [rule.results.years!.label[language], years(paid)],
    [rule.results.base!.label[language], base],
    [rule.results.amount!.label[language], amount],
  ]
  return frame(
    { width, words },
    floor + lineHeight + 6,
    { caption: said.caption, heads: [words.what, said.value], rows },
    [
      path('grid', `M${margin} ${floor}H${width - margin}`),
      path('rise', `M${margin} ${floor}${stairsPath(stairs, x, y).replace('M', 'L')}`),
      ...labels.flatMap(({ end, text, middle }) => [
        path('leader', `M${x(end)} ${floor}V${floor + 4}`),
        write(middle, floor + lineHeight, text, 'middle', 'soft'),
      ]),
      path('leader', `M${at} ${y(paid)}V${top - 8}`),
      dot(at, y(paid), true),
      ...notes.map(({ line, kind }, row) =>
        kind === 'live'
          ? write(
              middleWithin(at, line, width, true),
              (row + 1) * lineHeight - 3,
              line,
              'middle',
              kind,
            )
          : write(margin, (row + 1) * lineHeight - 3, line, 'start', kind),
      ),
    ],
  )
}
