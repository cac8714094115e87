import { writeAge } from '../../../../rules/kernel/write-months.ts'
import { writeResult } from '../../../present/write-result.ts'
import { fill } from '../../../strings/fill.ts'
import { language } from '../../page-language.ts'
import { dot, frame, margin, path, write } from './frame.ts'
import { keepApart } from './keep-apart.ts'
import type { Asked, Picture } from './picture.ts'
import { scale } from './scale.ts'
import { lineHeight, middleWithin, roomOf, wrap } from './text-room.ts'

const gap = 20
/** Above this many years the axis names every fifth age, below it every one. */
const manyYears = 8

/** The full years of age that the axis names, from an age over so many months. */
export function agesToName(age: number, months: number): readonly number[] {
  const step = months > manyYears * 12 ? 5 : 1
  const [first, last] = [Math.ceil(age / 12 / step), Math.floor((age + months) / 12 / step)]
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step)
}

/** Draws the divisor as months from the age of retirement, with the pension of each month; a second line where the divisor is interpolated. */
export function drawPayout({ rule, input, result, words, width }: Asked): Picture | undefined {
  const said = words.account
  const age = 12 * Number(input.ageYears) + Number(input.ageMonths ?? 0)
  const lines = [
    ['divisor', 'monthly'] as const,
    ['interpolatedDivisor', 'interpolatedMonthly'] as const,
  ].flatMap(([divisor, monthly], index) =>
    result[divisor] === null
      ? []
      : [
          {
            name: rule.results[divisor]!.label[language],
            months: Number(result[divisor]),
            inMonths: fill(said.months, { count: String(result[divisor]) }),
            monthly: writeResult(result[monthly], rule.results[monthly]!, language),
            isAnswer: index === 0,
          },
        ],
  )
  if (Number(result.monthly) === 0) return undefined

  const longest = Math.max(...lines.map(({ months }) => months))
  const at = scale([age, age + longest], [margin, width - margin])
  const drawn: SVGElement[] = []
  let y = 0
  for (const { name, months, inMonths, monthly, isAnswer } of lines) {
    const texts = [
      ...wrap(fill(words.pair, { name, value: inMonths }), width).map(
        (line) => [line, 'soft'] as const,
      ),
      ...wrap(fill(said.part, { amount: monthly }), width, isAnswer).map(
        (line) => [line, isAnswer ? 'live' : 'name'] as const,
      ),
    ]
    for (const [line, kind] of texts) drawn.push(write(0, (y += lineHeight), line, 'start', kind))
    y += 14
    const end = at(age + months)
    drawn.push(
      path(isAnswer ? 'pay' : 'range', `M${margin} ${y}H${end}`),
      path('cut', cuts(age, months, at, y)),
      dot(margin, y, false),
      dot(end, y, isAnswer),
    )
    y += gap
  }
  const axis = y - gap + 16
  const nameOf = (years: number): string => fill(said.age, { years })
  const placeOf = (years: number): number => middleWithin(at(12 * years), nameOf(years), width)
  const ages = keepApart(agesToName(age, longest), (years) => {
    const half = roomOf(nameOf(years)) / 2
    return [placeOf(years) - half, placeOf(years) + half]
  })
  drawn.push(
    path('grid', `M${margin} ${axis}H${width - margin}`),
    ...ages.flatMap((years) => [
      path('leader', `M${at(12 * years)} ${axis}V${axis + 4}`),
      write(placeOf(years), axis + lineHeight, nameOf(years), 'middle', 'soft'),
    ]),
  )
  return frame(
    { width, words },
    axis + lineHeight + 6,
    {
      caption: said.caption,
      heads: [said.divisor, said.start, said.time, said.monthly],
      rows: lines.map(({ name, inMonths, monthly }) => [
        name,
        writeAge(age)[language],
        inMonths,
        monthly,
      ]),
    },
    drawn,
  )
}

/** A cut after every twelve months. */
function cuts(age: number, months: number, at: (age: number) => number, y: number): string {
  return Array.from({ length: Math.ceil(months / 12) - 1 }, (_, index) => {
    const x = at(age + 12 * (index + 1))
    return `M${x} ${y - 5}V${y + 5}`
  }).join('')
}
