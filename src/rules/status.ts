import { currentValue } from '../../rules/kernel/parameter.ts'
import { writeQuantity } from '../../rules/kernel/quantity.ts'
import type { Rule } from '../../rules/kernel/rule.ts'
import { instruments } from '../../rules/kernel/instruments.ts'
import type { Language } from '../../rules/kernel/text.ts'
import { sayDay } from '../present/say-day.ts'
import { fill } from '../strings/fill.ts'
import { strings } from '../strings/strings.ts'

/** Whether a rule rests on what some places do, and on no national law. */
export function isLocalPractice({ sources }: Pick<Rule<object>, 'sources'>): boolean {
  return instruments[sources[0].instrument].kind === 'local-practice'
}

/** Whether a rule holds, in a few words, and since when, where its provision gives a day. */
export function statusOf(
  { inForce, sources, parameters }: Rule<object>,
  language: Language,
): string {
  const words = strings[language].rule
  if (isLocalPractice({ sources })) return words.localPractice
  // A superseded figure, from another instrument, is older than the provision.
  const figure = Object.values(parameters)
    .flatMap(({ values }) => values)
    .find(({ source }) => source.instrument === sources[0].instrument)
  const since = inForce?.from ?? figure?.from
  return since ? fill(words.inForceSince, { day: sayDay(since, language) }) : words.inForce
}

/** The period of a time limit in words; null for a rule of another kind. */
export function periodOf({ parameters }: Rule<object>, language: Language): string | null {
  return parameters.period
    ? writeQuantity(currentValue(parameters.period).value, parameters.period.unit)[language]
    : null
}
