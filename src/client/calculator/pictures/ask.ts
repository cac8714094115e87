import type { Rule } from '../../../../rules/kernel/rule.ts'

/** Asks a rule; nothing where it does not compute, as before a provision took effect. */
export function ask(
  rule: Rule<object>,
  input: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> | undefined {
  const finding = rule.evaluate(input)
  return finding.status === 'computed'
    ? (finding.result as Readonly<Record<string, unknown>>)
    : undefined
}
