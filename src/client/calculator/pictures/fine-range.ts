import { writeResult } from '../../../present/write-result.ts'
import { fill, inARow } from '../../../strings/fill.ts'
import { language } from '../../page-language.ts'
import { drawBars } from './bars.ts'
import { frame } from './frame.ts'
import type { Asked, Picture, PictureWords } from './picture.ts'

/** The fines that a rule may give, by the names of their results. */
function finesOf(words: PictureWords['fine']): readonly (readonly [string, string, string])[] {
  return [
    ['fineMinimum', 'fineMaximum', words.fine],
    ['employerFineMinimum', 'employerFineMaximum', words.employer],
    ['personalFineMinimum', 'personalFineMaximum', words.personal],
  ]
}

/** Draws each fine of a result as a range from the least to the most, all on one axis from 0; nothing where every fine is 0. */
export function drawFine({ rule, result, words, width }: Asked): Picture | undefined {
  const fines = finesOf(words.fine)
    .filter(([least]) => least in result)
    .map(([least, most, name]) => {
      const [from, to] = [least, most].map((each) =>
        writeResult(result[each], rule.results[each]!, language),
      ) as [string, string]
      const said = [fill(words.fine.from, { least: from }), fill(words.fine.to, { most: to })]
      return {
        name,
        said,
        least: from,
        most: to,
        from: Number(result[least]),
        to: Number(result[most]),
      }
    })
  if (fines.every(({ to }) => to === 0)) return undefined
  const { drawn, height } = drawBars(
    fines.map((fine) => ({ ...fine, isAnswer: true })),
    width,
  )
  return frame(
    { width, words },
    height,
    {
      caption: words.fine.caption,
      heads: [words.fine.fine, words.fine.least, words.fine.most],
      rows: fines.map(({ name, least, most }) => [name, least, most]),
    },
    drawn,
    fines.map(({ name, said }) => [name, inARow(language, ...said)]),
  )
}
