import { isAsked, type Fields } from '../../rules/kernel/field.ts'
import { asOfField, type Rule } from '../../rules/kernel/rule.ts'

/** The inputs on which an answer rests: those of the rule that a choice has not made meaningless, and the day whose figures were asked for, where there was one. */
export function fieldsAsked(
  rule: Rule<object>,
  input: Readonly<Record<string, unknown>>,
  asOf: string | undefined,
): Fields {
  const asked = Object.entries(rule.fields).filter(([, field]) => isAsked(field, input))
  return { ...Object.fromEntries(asked), ...(asOf && { asOf: asOfField }) }
}
