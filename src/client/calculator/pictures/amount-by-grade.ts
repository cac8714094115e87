import { writeChineseNumeral } from '../../../../rules/kernel/chinese-numerals.ts'
import { writeResult } from '../../../present/write-result.ts'
import { fill } from '../../../strings/fill.ts'
import { makeSvg } from '../../make.ts'
import { language } from '../../page-language.ts'
import { ask } from './ask.ts'
import { frame, margin, path, write } from './frame.ts'
import type { Asked, Picture } from './picture.ts'
import { round, scale } from './scale.ts'
import { lineHeight, middleWithin, wrap } from './text-room.ts'

const chartHeight = 110
/** The room between two columns, as a share of what each has. */
const gap = 0.25

/** What a rule answers for each grade that it knows, the other inputs as they are. */
export function amountsByGrade({
  rule,
  input,
}: Pick<Asked, 'rule' | 'input'>): readonly { readonly grade: number; readonly amount: string }[] {
  const { from = 1, to = from } = rule.fields.grade!
  return Array.from({ length: to - from + 1 }, (_, index) => from + index).flatMap((grade) => {
    const answer = ask(rule, { ...input, grade })
    return answer ? [{ grade, amount: String(answer[rule.answer!]) }] : []
  })
}

/** Draws the amount of each grade as a column, the reader's own marked; nothing where every one is 0. */
export function drawByGrade({ rule, input, result, words, width }: Asked): Picture | undefined {
  const amounts = amountsByGrade({ rule, input })
  const most = Math.max(...amounts.map(({ amount }) => Number(amount)))
  if (!(most > 0)) return undefined
  const field = rule.results[rule.answer!]!
  const said = (amount: unknown): string => writeResult(amount, field, language)
  const own = Number(input.grade)
  const gradeOf = (grade: number): string =>
    fill(words.grades.grade, { grade: language === 'zh' ? writeChineseNumeral(grade) : grade })
  const mark = fill(words.pair, { name: gradeOf(own), value: said(result[rule.answer!]) })
  const lines = wrap(mark, width - margin, true)

  const top = lines.length * lineHeight + 12
  const base = top + chartHeight
  const heightOf = scale([0, most], [0, chartHeight])
  const step = (width - 2 * margin) / amounts.length
  const drawn = amounts.flatMap(({ grade, amount }, index) => {
    const middle = margin + (index + 0.5) * step
    const height = Math.max(heightOf(Number(amount)), 1)
    const isOwn = grade === own
    return [
      ...(isOwn ? [path('leader', `M${round(middle)} ${base - height}V${top - 8}`)] : []),
      makeSvg('rect', {
        class: isOwn ? 'live' : 'bar',
        x: String(round(middle - (step * (1 - gap)) / 2)),
        y: String(round(base - height)),
        width: String(round(step * (1 - gap))),
        height: String(height),
      }),
      write(middle, base + lineHeight, String(grade), 'middle', isOwn ? 'strong' : 'soft'),
    ]
  })
  const at = margin + (amounts.findIndex(({ grade }) => grade === own) + 0.5) * step
  const rows = amounts.map(({ grade, amount }) => [
    grade === own ? fill(words.yours, { what: gradeOf(grade) }) : gradeOf(grade),
    said(amount),
  ])
  return frame(
    { width, words },
    base + lineHeight + 6,
    {
      caption: fill(words.grades.caption, { title: rule.title[language] }),
      heads: [words.grades.head, field.label[language]],
      rows,
    },
    [
      path('grid', `M${margin} ${base}H${width - margin}`),
      ...drawn,
      ...lines.map((line, row) =>
        write(
          middleWithin(at, line, width, true),
          (row + 1) * lineHeight - 3,
          line,
          'middle',
          'live',
        ),
      ),
    ],
  )
}
