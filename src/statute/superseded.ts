import type { DatedValue } from '../../rules/kernel/parameter.ts'
import { history } from '../../rules/kernel/parameter.ts'
import { writeQuantity } from '../../rules/kernel/quantity.ts'
import { cite, type Source } from '../../rules/kernel/source.ts'
import type { Language, Text } from '../../rules/kernel/text.ts'
import { findParameter, parameterNames } from '../../rules/parameters.ts'
import { statutesChecked } from './checked.ts'
import type { Article } from './read-articles.ts'

/** A figure of an article that a later provision has replaced. */
export interface Superseded {
  /** The full name of the parameter: "sil.late-payment.rate". */
  readonly name: string
  /** The figure as the article prints it. */
  readonly words: Text
  /** The day from which the later figure holds. */
  readonly until: string
  /** The later figure in words, and where it stands. */
  readonly now: Text
  readonly by: Source
  readonly citation: Text
}

/** The values of a parameter that an article still prints although another provision has replaced them, with what did. */
export function supersededValue(
  name: string,
  { instrument, number }: Pick<Article, 'instrument' | 'number'>,
): { value: DatedValue; until: string; now: DatedValue } | undefined {
  const { parameter } = findParameter(name)!
  const values = history(parameter)
  const at = values.findIndex(
    ({ source, until }) =>
      source.instrument === instrument &&
      source.article === number &&
      // What is announced for later years supersedes nothing yet.
      until !== null &&
      until.slice(0, 7) <= statutesChecked,
  )
  if (at < 0) return undefined
  // What a source says of itself later is an amendment; superseded is what still stands in print.
  const now = parameter.values.findLast(({ from }) => (from ?? '').slice(0, 7) <= statutesChecked)!
  return now.source.instrument === instrument && now.source.article === number
    ? undefined
    : { value: values[at]!, until: values[at]!.until!, now }
}

/** What an article prints and is no longer the law, in the order of its text; the same figure once. */
export function supersededIn(article: Article): Superseded[] {
  const seen = new Set<string>()
  return article.quantities.flatMap(({ name, words }) => {
    const found = supersededValue(name, article)
    if (!found || seen.has(name)) return []
    seen.add(name)
    return [
      {
        name,
        words,
        until: found.until,
        now: writeQuantity(found.now.value, findParameter(name)!.parameter.unit),
        by: found.now.source,
        citation: cite(found.now.source),
      },
    ]
  })
}

/** A text cut at the figures that are no longer the law, so that they can be marked. */
export function partsOf(
  text: string,
  superseded: readonly Superseded[],
  language: Language,
): { words: string; superseded: boolean }[] {
  const figures = superseded.map(({ words }) => words[language])
  const cuts = figures.flatMap((figure) => {
    const at = text.indexOf(figure)
    return at < 0 ? [] : [at, at + figure.length]
  })
  const ends = [...new Set([0, ...cuts, text.length])].sort((a, b) => a - b)
  return ends.slice(1).map((end, index) => {
    const words = text.slice(ends[index], end)
    return { words, superseded: figures.includes(words) }
  })
}

/** Every figure that a rule knows to be superseded, with the article that once said it: what must carry a warning. */
export function everySupersededFigure(): { name: string; source: Source }[] {
  return parameterNames.flatMap((name) =>
    history(findParameter(name)!.parameter)
      .filter(({ source: { instrument, article: number } }) =>
        number !== undefined ? supersededValue(name, { instrument, number }) : false,
      )
      .filter(({ until }) => until !== null)
      .map(({ source }) => ({ name, source })),
  )
}
