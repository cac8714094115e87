import { isAsked, type Fields } from '../../rules/kernel/field.ts'
import { asOfField, type Rule } from '../../rules/kernel/rule.ts'
import type { Language } from '../../rules/kernel/text.ts'
import { writeInput } from './write-result.ts'

type Input = Readonly<Record<string, unknown>>

/** The inputs on which an answer rests: those of the rule that a choice has not made meaningless, and the day whose figures were asked for, where there was one. */
export function fieldsAsked(rule: Rule<object>, input: Input, asOf: string | undefined): Fields {
  const asked = Object.entries(rule.fields).filter(([, field]) => isAsked(field, input))
  return { ...Object.fromEntries(asked), ...(asOf && { asOf: asOfField }) }
}

/** Those inputs in words: each with what was given, or is taken, for it; undefined for one that was left out. */
export function sayAsked(
  rule: Rule<object>,
  input: Input,
  asOf: string | undefined,
  language: Language,
): { readonly label: string; readonly words: string | undefined }[] {
  return Object.entries(fieldsAsked(rule, input, asOf)).map(([name, field]) => {
    const value = { ...input, asOf }[name] ?? field.unlessGiven
    const isLeftOut = value === undefined || value === null
    return {
      label: field.label[language],
      words: isLeftOut ? undefined : writeInput(value, field, language),
    }
  })
}
