import { currentValue } from '../../rules/kernel/parameter.ts'
import { writeQuantity } from '../../rules/kernel/quantity.ts'
import type { Rule } from '../../rules/kernel/rule.ts'
import { instruments } from '../../rules/kernel/instruments.ts'
import { en } from '../strings/en.ts'

/** Whether and since when a rule holds, in a few words. */
export function statusOf({ inForce, sources }: Rule<object>): string {
  if (instruments[sources[0].instrument].kind === 'local-practice') return en.rule.localPractice
  return inForce ? `In force ${en.rule.since} ${inForce.from}` : 'In force'
}

/** The period of a time limit in words; null for a rule of another kind. */
export function periodOf({ parameters }: Rule<object>): string | null {
  return parameters.period
    ? writeQuantity(currentValue(parameters.period).value, parameters.period.unit).en
    : null
}
