import type { Rule } from '../../../../rules/kernel/rule.ts'
import { drawAllowance } from './allowance.ts'
import { drawByGrade } from './amount-by-grade.ts'
import { drawBenefit } from './benefit-by-contributions.ts'
import { drawConditions } from './conditions-met.ts'
import { drawContributions } from './contributions-by-year.ts'
import { drawDays } from './days-from-start.ts'
import { drawFine } from './fine-range.ts'
import { drawHours } from './hours-from-start.ts'
import { drawLeave } from './leave-days.ts'
import { drawMoneyLines } from './money-lines.ts'
import type { Draw, Picture, PictureWords } from './picture.ts'
import { drawPayout } from './payout-from-age.ts'
import { drawPremium } from './premium-before-and-after.ts'
import { drawRetirement } from './retirement-months.ts'
import { drawSeverance } from './severance-years.ts'
import { drawShare } from './share.ts'
import { drawSurcharge } from './surcharge-by-day.ts'

const drawings: Readonly<Record<string, Draw>> = {
  'card.collective-issue': drawHours,
  'labour.severance': drawSeverance,
  'maternity.allowance': drawAllowance,
  'maternity.leave': drawLeave,
  'pension.estimate': drawMoneyLines,
  'pension.minimum-contribution': drawContributions,
  'pension.personal-account': drawPayout,
  'premium.monthly': drawMoneyLines,
  'retirement.age': drawRetirement,
  'sil.fraud-fine': drawFine,
  'sil.late-payment': drawSurcharge,
  'sil.non-registration-fine': drawFine,
  'sil.undeclared-premium': drawPremium,
  'sil.unemployment-duration': drawBenefit,
  'sil.unemployment-eligibility': drawConditions,
  'time.hours': drawHours,
  'work-injury.death-benefits': drawMoneyLines,
  'work-injury.disability-allowance': drawByGrade,
  'work-injury.disability-grant': drawByGrade,
  'work-injury.nursing-fee': drawShare,
  'work-injury.paid-leave': drawDays,
  'work-injury.review': drawDays,
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
