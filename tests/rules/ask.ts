import { findRule } from '../../rules/index.ts'
import type { Computed, Finding } from '../../rules/kernel/finding.ts'

/** The answer of a rule; a rule that does not exist fails the test. */
export function ask(id: string, input: unknown): Finding<object> {
  const rule = findRule(id)
  if (!rule) throw new Error(`there is no rule ${id}`)
  return rule.evaluate(input)
}

/** The whole computed answer of a rule; any other answer fails the test. */
export function computed(id: string, input: unknown): Computed<Record<string, unknown>> {
  const finding = ask(id, input)
  if (finding.status !== 'computed')
    throw new Error(`${id} ${JSON.stringify(input)} answered ${JSON.stringify(finding)}`)
  return finding as Computed<Record<string, unknown>>
}

/** The results of a rule. */
export function results(id: string, input: unknown): Record<string, unknown> {
  return computed(id, input).result
}

/** The codes of the warnings that a rule gives. */
export function warningCodes(id: string, input: unknown): string[] {
  return computed(id, input).warnings.map(({ code }) => code)
}
