import type { Rule } from '../../../../rules/kernel/rule.ts'
import { drawBenefit } from './benefit-by-contributions.ts'
import { drawConditions } from './conditions-met.ts'
import { drawContributions } from './contributions-by-year.ts'
import { drawFine } from './fine-range.ts'
import { drawHours } from './hours-from-start.ts'
import type { Draw, Picture, PictureWords } from './picture.ts'
import { drawPayout } from './payout-from-age.ts'
import { drawPremium } from './premium-before-and-after.ts'
import { drawRetirement } from './retirement-months.ts'
import { drawSurcharge } from './surcharge-by-day.ts'

const drawings: Readonly<Record<string, Draw>> = {
  'card.collective-issue': drawHours,
  'pension.minimum-contribution': drawContributions,
  'pension.personal-account': drawPayout,
  'retirement.age': drawRetirement,
  'sil.fraud-fine': drawFine,
  'sil.late-payment': drawSurcharge,
  'sil.non-registration-fine': drawFine,
  'sil.undeclared-premium': drawPremium,
  'sil.unemployment-duration': drawBenefit,
  'sil.unemployment-eligibility': drawConditions,
  'time.hours': drawHours,
}

/** Draws the result of a rule, as wide as asked in pixels (260 to 640); nothing where the rule has no picture or the result nothing to see. */
export function drawPicture(
  rule: Rule<object>,
  input: Readonly<Record<string, unknown>>,
  result: Readonly<Record<string, unknown>>,
  words: PictureWords,
  width: number,
): Picture | undefined {
  return drawings[rule.id]?.({ rule, input, result, words, width })
}

export type { Picture, PictureWords }
