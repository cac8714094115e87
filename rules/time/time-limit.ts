import { dateField, type Field } from '../kernel/field.ts'
import { invalid, type Warning } from '../kernel/finding.ts'
import { currentValue, type Parameter } from '../kernel/parameter.ts'
import { writeQuantity } from '../kernel/quantity.ts'
import { defineRule, type Example, type Rule, type RuleSpec } from '../kernel/rule.ts'
import type { Source } from '../kernel/source.ts'
import type { Text } from '../kernel/text.ts'
import { countedByAnalogy } from '../kernel/warnings.ts'
import { countPeriod, type PeriodUnit, type TimeLimit } from './count.ts'
import { timeLimitResults } from './results.ts'

/** What one statutory time limit says; everything else follows from how periods are counted. */
export interface TimeLimitSpec {
  readonly id: RuleSpec<Record<string, Field>, TimeLimit>['id']
  readonly title: Text
  readonly question: Text
  readonly who: Text
  /** The input: the day from which the period runs, and how it is asked for. */
  readonly start: { readonly name: string; readonly label: Text; readonly hint?: Text }
  /** The period; its last value is the one in force, and its source the principal provision. */
  readonly period: Parameter & { readonly unit: PeriodUnit }
  /** Further figures that a reader must know beside the period, such as an extension. */
  readonly parameters?: Readonly<Record<string, Parameter>>
  /** Further provisions that the rule rests on; those of its figures are added to them. */
  readonly sources?: readonly Source[]
  /** The kind of statute that leaves counting to analogy; null where it says itself how a period is counted. */
  readonly byAnalogy: keyof typeof countedByAnalogy | null
  readonly warnings?: readonly Warning[]
  /** What held before the provision took effect. */
  readonly before?: Text
  readonly examples: readonly [Example, Example, Example, ...Example[]]
}

/** A rule for a statutory time limit: from the day it runs to its last day, deadline and safe day. */
export function timeLimit(spec: TimeLimitSpec): Rule<TimeLimit> {
  const { start, period, parameters = {}, byAnalogy, before } = spec
  const { from, source } = currentValue(period)
  return defineRule({
    id: spec.id,
    title: spec.title,
    question: spec.question,
    who: spec.who,
    sources: [
      source,
      ...Object.values(parameters).map((further) => currentValue(further).source),
      ...(spec.sources ?? []),
    ],
    parameters: { period, ...parameters },
    results: timeLimitResults,
    answer: 'deadline',
    examples: spec.examples,
    ...(from && { inForce: { from, field: start.name, ...(before && { before }) } }),
    fields: {
      [start.name]: dateField({ label: start.label, hint: start.hint, example: '2026-03-02' }),
    },
    evaluate(input) {
      const { value, source } = currentValue(period)
      const counted = countPeriod(input[start.name]!, value, period.unit, source)
      if (!counted) return invalid(start.name, beyondCalendar)
      return {
        status: 'computed',
        result: counted.limit,
        steps: counted.steps,
        warnings: [
          ...(byAnalogy ? [countedByAnalogy[byAnalogy]] : []),
          ...(spec.warnings ?? []),
          ...counted.warnings,
        ],
      }
    },
  })
}

/** The present value of a figure in words, as a warning repeats it: "30 days", "30日". */
export function sayFigure(figure: Parameter): Text {
  return writeQuantity(currentValue(figure).value, figure.unit)
}

/** What is said where a period would end after the last year that can be counted. */
export const beyondCalendar: Text = {
  en: 'The period would end after 2100; days are counted to 31 December 2100. Give an earlier day or a shorter period.',
  zh: '期间在2100年之后届满；本站最多计算至2100年12月31日。请填写更早的日期或者更短的期间。',
}
