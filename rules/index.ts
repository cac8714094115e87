import type { Rule } from './kernel/rule.ts'
import { rule as collectiveIssue } from './card/collective-issue.ts'
import { rule as financialActivation } from './card/financial-activation.ts'
import { rule as employeeRegistration } from './sil/employee-registration.ts'
import { rule as hours } from './time/hours.ts'
import { rule as period } from './time/period.ts'

/** Every rule, in the order in which they are listed. A test holds that no file of a rule is left out. */
export const rules: readonly Rule<object>[] = [
  financialActivation,
  collectiveIssue,
  employeeRegistration,
  period,
  hours,
]

const byId = new Map<string, Rule<object>>(rules.map((rule) => [rule.id, rule]))

/** The rule of an id, or undefined. */
export function findRule(id: string): Rule<object> | undefined {
  return byId.get(id)
}
