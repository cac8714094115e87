import { outward } from '../../rules/answer.ts'
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
      Object.entries(rule.fields).map(
        ([name, { kind, label, hint, example, unlessGiven, choices }]) => [
          name,
          { kind, label, hint, example, unlessGiven, choices },
        ],
      ),
    ),
    results: rule.results,
    examples: rule.examples.map(({ title, input }) => ({
      title,
      input,
      answer: outward(rule.evaluate(input)),
    })),
  }
}
