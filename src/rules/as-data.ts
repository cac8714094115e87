import type { Field } from '../../rules/kernel/field.ts'
import { outward } from '../../rules/kernel/outward.ts'
import { history } from '../../rules/kernel/parameter.ts'
import type { Rule } from '../../rules/kernel/rule.ts'
import { cite } from '../../rules/kernel/source.ts'

/** A rule as JSON: its words, sources, figures, inputs, results, and its examples with their answers. */
export function ruleAsData(rule: Rule<object>): object {
  return {
    id: rule.id,
    title: rule.title,
    question: rule.question,
    who: rule.who,
    ...(rule.inForce && { inForceFrom: rule.inForce.from }),
    sources: rule.sources.map((source) => ({ ...source, citation: cite(source) })),
    parameters: Object.fromEntries(
      Object.entries(rule.parameters).map(([name, parameter]) => [
        name,
        { title: parameter.title, unit: parameter.unit, values: history(parameter) },
      ]),
    ),
    inputs: Object.fromEntries(
      Object.entries(rule.fields).map(([name, field]) => [name, fieldAsData(field)]),
    ),
    results: rule.results,
    examples: rule.examples.map(({ title, input }) => ({
      title,
      input,
      answer: outward(rule.evaluate(input)),
    })),
  }
}

/** Everything of a field that is no function. */
function fieldAsData(field: Field): object {
  return Object.fromEntries(Object.entries(field).filter(([, part]) => typeof part !== 'function'))
}
