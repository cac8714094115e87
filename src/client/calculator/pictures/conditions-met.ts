import { fill } from '../../../strings/fill.ts'
import { makeSvg } from '../../make.ts'
import { language } from '../../page-language.ts'
import { frame, path, write } from './frame.ts'
import type { Asked, Picture } from './picture.ts'
import { lineHeight, wrap } from './text-room.ts'

const textX = 36
const [markX, markSize] = [14, 10]
const gap = 16

/** The conditions of a rule whose result lists those that are not met, each with whether it is. */
export function conditionsOf({
  rule,
  result,
}: Pick<Asked, 'rule' | 'result'>): readonly { readonly name: string; readonly isMet: boolean }[] {
  const unmet = result.unmet as readonly string[]
  return Object.entries(rule.results.unmet!.words!).map(([code, name]) => ({
    name: name[language],
    isMet: !unmet.includes(code),
  }))
}

/** Draws the conditions as a list, each with a tick or a cross and the word for it. */
export function drawConditions(asked: Asked): Picture {
  const { words, width } = asked
  const { condition, verdict, met, unmet, caption } = words.conditions
  const conditions = conditionsOf(asked).map(({ name, isMet }) => ({
    name,
    isMet,
    verdict: isMet ? met : unmet,
  }))
  const drawn: SVGElement[] = []
  let y = 4
  for (const { name, isMet, verdict: value } of conditions) {
    const lines = wrap(fill(words.pair, { name, value }), width - textX, true)
    const middle = y + (lines.length * lineHeight) / 2
    drawn.push(...mark(isMet, middle))
    for (const line of lines)
      drawn.push(write(textX, (y += lineHeight) - 4, line, 'start', isMet ? 'name' : 'strong'))
    y += gap
  }
  return frame(
    { width, words },
    y - gap + 8,
    {
      caption,
      heads: [condition, verdict],
      rows: conditions.map(({ name, verdict }) => [name, verdict]),
    },
    drawn,
  )
}

/** A tick in a circle, or a cross in a dashed one. */
function mark(isMet: boolean, y: number): SVGElement[] {
  const circle = makeSvg('circle', {
    class: isMet ? 'met' : 'unmet',
    cx: String(markX),
    cy: String(y),
    r: String(markSize),
  })
  const sign = isMet
    ? `M${markX - 5} ${y}l4 4l6 -8`
    : `M${markX - 4} ${y - 4}l8 8M${markX + 4} ${y - 4}l-8 8`
  return [circle, path('sign', sign)]
}
