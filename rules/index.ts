import type { Rule } from './kernel/rule.ts'
import { rule as collectiveIssue } from './card/collective-issue.ts'
import { rule as financialActivation } from './card/financial-activation.ts'
import { rule as foreignersRegistration } from './foreigners/registration.ts'
import { rule as cessationNotice } from './handling/cessation-notice.ts'
import { rule as maternityAllowance } from './handling/maternity-allowance.ts'
import { rule as medicalReimbursement } from './handling/medical-reimbursement.ts'
import { rule as pensionApplication } from './handling/pension-application.ts'
import { rule as handlingRegistrationChange } from './handling/registration-change.ts'
import { rule as handlingRegistration } from './handling/registration.ts'
import { rule as trainingSubsidy } from './handling/training-subsidy.ts'
import { rule as unemploymentBenefit } from './handling/unemployment-benefit.ts'
import { rule as workInjuryReimbursement } from './handling/work-injury-reimbursement.ts'
import { rule as labourComplaint } from './labour/complaint.ts'
import { rule as severance } from './labour/severance.ts'
import { rule as transfer } from './labour/transfer.ts'
import { rule as maternityBenefit } from './maternity/allowance.ts'
import { rule as maternityLeave } from './maternity/leave.ts'
import { rule as minimumContribution } from './pension/minimum-contribution.ts'
import { rule as pensionEstimate } from './pension/estimate.ts'
import { rule as personalAccount } from './pension/personal-account.ts'
import { rule as monthlyPremium } from './premium/monthly.ts'
import { rule as labourArbitration } from './remedy/labour-arbitration.ts'
import { rule as litigationAfterReconsideration } from './remedy/litigation-after-reconsideration.ts'
import { rule as litigation } from './remedy/litigation.ts'
import { rule as reconsideration } from './remedy/reconsideration.ts'
import { rule as retirementAge } from './retirement/age.ts'
import { rule as employeeRegistration } from './sil/employee-registration.ts'
import { rule as employerRegistration } from './sil/employer-registration.ts'
import { rule as fraudFine } from './sil/fraud-fine.ts'
import { rule as latePayment } from './sil/late-payment.ts'
import { rule as nonRegistrationFine } from './sil/non-registration-fine.ts'
import { rule as registrationChange } from './sil/registration-change.ts'
import { rule as registrationReview } from './sil/registration-review.ts'
import { rule as undeclaredPremium } from './sil/undeclared-premium.ts'
import { rule as unemploymentDuration } from './sil/unemployment-duration.ts'
import { rule as unemploymentEligibility } from './sil/unemployment-eligibility.ts'
import { rule as unemploymentList } from './sil/unemployment-list.ts'
import { rule as hours } from './time/hours.ts'
import { rule as period } from './time/period.ts'
import { rule as unemploymentClaim } from './unemployment/claim.ts'
import { rule as appraisal } from './work-injury/appraisal.ts'
import { rule as deathBenefits } from './work-injury/death-benefits.ts'
import { rule as disabilityAllowance } from './work-injury/disability-allowance.ts'
import { rule as disabilityGrant } from './work-injury/disability-grant.ts'
import { rule as employeeApplication } from './work-injury/employee-application.ts'
import { rule as employerApplication } from './work-injury/employer-application.ts'
import { rule as nursingFee } from './work-injury/nursing-fee.ts'
import { rule as paidLeave } from './work-injury/paid-leave.ts'
import { rule as recognitionClearCase } from './work-injury/recognition-clear-case.ts'
import { rule as recognition } from './work-injury/recognition.ts'
import { rule as review } from './work-injury/review.ts'
import { rule as secondAppraisal } from './work-injury/second-appraisal.ts'

/** Every rule, in the order in which they are listed. A test holds that no file of a rule is left out. */
export const rules: readonly Rule<object>[] = [
  financialActivation,
  collectiveIssue,
  employerRegistration,
  registrationReview,
  registrationChange,
  employeeRegistration,
  unemploymentList,
  unemploymentEligibility,
  unemploymentDuration,
  undeclaredPremium,
  latePayment,
  nonRegistrationFine,
  fraudFine,
  handlingRegistration,
  handlingRegistrationChange,
  pensionApplication,
  medicalReimbursement,
  maternityAllowance,
  workInjuryReimbursement,
  unemploymentBenefit,
  trainingSubsidy,
  cessationNotice,
  employerApplication,
  employeeApplication,
  recognition,
  recognitionClearCase,
  appraisal,
  secondAppraisal,
  disabilityGrant,
  disabilityAllowance,
  nursingFee,
  deathBenefits,
  paidLeave,
  review,
  maternityLeave,
  maternityBenefit,
  unemploymentClaim,
  minimumContribution,
  personalAccount,
  pensionEstimate,
  retirementAge,
  monthlyPremium,
  severance,
  transfer,
  labourComplaint,
  foreignersRegistration,
  reconsideration,
  litigation,
  litigationAfterReconsideration,
  labourArbitration,
  period,
  hours,
]

const byId: ReadonlyMap<unknown, Rule<object>> = new Map(rules.map((rule) => [rule.id, rule]))

/** The rule of an id; undefined where there is none of that id, and for anything that is no text. */
export function findRule(id: unknown): Rule<object> | undefined {
  return byId.get(id)
}
