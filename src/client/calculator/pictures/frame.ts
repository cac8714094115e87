import { fill } from '../../../strings/fill.ts'
import { makeSvg } from '../../make.ts'
import type { Picture, PictureTable, PictureWords } from './picture.ts'
import { round } from './scale.ts'

/** The room left free at either side, so that a mark at an end is whole. */
export const margin = 8

type Anchor = 'start' | 'middle' | 'end'

/** A picture of this height, with its table; read aloud as the table's rows, or as those that are `told` where there are too many. */
export function frame(
  { width, words }: { readonly width: number; readonly words: PictureWords },
  height: number,
  table: PictureTable,
  children: readonly SVGElement[],
  told: PictureTable['rows'] = table.rows,
): Picture {
  const facts = told.map(([name = '', ...values]) =>
    fill(words.pair, { name, value: values.join(words.comma) }),
  )
  const label = fill(words.said, { caption: table.caption, facts: facts.join(words.between) })
  const viewBox = `0 0 ${width} ${Math.ceil(height)}`
  const svg = makeSvg(
    'svg',
    { viewBox, class: 'picture', role: 'img', 'aria-label': label },
    ...children,
  )
  return { svg, table }
}

/** A line of text on its baseline; the class `live` marks what the reader asked for. */
export function write(
  x: number,
  y: number,
  text: string,
  anchor: Anchor = 'start',
  kind = 'name',
): SVGElement {
  return makeSvg(
    'text',
    { x: String(round(x)), y: String(round(y)), 'text-anchor': anchor, class: kind },
    text,
  )
}

/** A path of a kind: `grid`, `leader`, `track`, `range`, `rise` or `pay`. */
export function path(kind: string, d: string): SVGElement {
  return makeSvg('path', { class: kind, d })
}

/** A point: hollow, or full and larger where it is the answer. */
export function dot(x: number, y: number, isAnswer: boolean): SVGElement {
  return makeSvg('circle', {
    class: isAnswer ? 'live' : 'point',
    cx: String(round(x)),
    cy: String(round(y)),
    r: isAnswer ? '6' : '4',
  })
}
