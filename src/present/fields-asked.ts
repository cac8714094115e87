import type { Fields } from '../../rules/kernel/field.ts'
import { asOfField, type Rule } from '../../rules/kernel/rule.ts'

/** The inputs on which an answer rests: those of the rule, and the day whose figures were asked for, where there was one. */
export function fieldsAsked(rule: Rule<object>, asOf: string | undefined): Fields {
  return { ...rule.fields, ...(asOf && { asOf: asOfField }) }
}
