import { currentValue } from '../../rules/kernel/parameter.ts'
import { writeQuantity } from '../../rules/kernel/quantity.ts'
import type { Rule } from '../../rules/kernel/rule.ts'
import { instruments } from '../../rules/kernel/instruments.ts'
import { en } from '../strings/en.ts'

/** Whether a rule rests on what some places do, and on no national law. */
export function isLocalPractice({ sources }: Pick<Rule<object>, 'sources'>): boolean {
  return instruments[sources[0].instrument].kind === 'local-practice'
}

/** Whether a rule holds, in a few words, and since when, where its provision gives a day. */
export function statusOf({ inForce, sources, parameters }: Rule<object>): {
  words: string
  since: string | null
} {
  if (isLocalPractice({ sources })) return { words: en.rule.localPractice, since: null }
  // A superseded figure, from another instrument, is older than the provision.
  const figure = Object.values(parameters)
    .flatMap(({ values }) => values)
    .find(({ source }) => source.instrument === sources[0].instrument)
  const since = inForce?.from ?? figure?.from ?? null
  return { words: since ? en.rule.inForceSince : en.rule.inForce, since }
}

/** The period of a time limit in words; null for a rule of another kind. */
export function periodOf({ parameters }: Rule<object>): string | null {
  return parameters.period
    ? writeQuantity(currentValue(parameters.period).value, parameters.period.unit).en
    : null
}
