import type { InstrumentId } from '../../rules/kernel/instruments.ts'
import { currentValue, type DatedValue, type Parameter } from '../../rules/kernel/parameter.ts'

/** The value that an article prints of a parameter: the one that rests on the article, else the one of today. */
export function valueIn(
  parameter: Parameter,
  article: { readonly instrument: InstrumentId; readonly number: number } | null,
): DatedValue {
  // A parameter may have changed since: the article is held to the value that rests on it.
  return (
    parameter.values.find(
      ({ source }) =>
        source.instrument === article?.instrument && source.article === article.number,
    ) ?? currentValue(parameter)
  )
}
