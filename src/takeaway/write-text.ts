import { cite } from '../../rules/kernel/source.ts'
import { fill, inARow } from '../strings/fill.ts'
import { sayAsked } from '../present/fields-asked.ts'
import type { Takeaway } from './takeaway.ts'

/** The answer as a few plain lines to paste into a message: question, answer, what was given, source, link. */
export function writeText(options: Takeaway): string {
  const { rule, input, asOf, language, words, version, link, sentence } = options
  const given = sayAsked(rule, input, asOf, language).flatMap(({ label, words }) =>
    words === undefined ? [] : [inARow(language, label, words)],
  )
  return [
    rule.question[language],
    sentence,
    '',
    ...given,
    fill(words.source, { citation: cite(rule.sources[0])[language] }),
    fill(words.version, { version }),
    link,
  ].join('\n')
}
