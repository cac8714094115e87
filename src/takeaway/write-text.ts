import { cite } from '../../rules/kernel/source.ts'
import { writeInput } from '../present/write-result.ts'
import { fill, inARow } from '../strings/fill.ts'
import { fieldsAsked } from '../present/fields-asked.ts'
import type { Takeaway } from './takeaway.ts'

/** The answer as a few plain lines to paste into a message: question, answer, what was given, source, link. */
export function writeText(options: Takeaway): string {
  const { rule, input, asOf, language, words, version, link, sentence } = options
  const given = Object.entries(fieldsAsked(rule, input, asOf)).flatMap(([name, field]) => {
    const value = { ...input, asOf }[name] ?? field.unlessGiven
    return value === undefined || value === null
      ? []
      : [inARow(language, field.label[language], writeInput(value, field, language))]
  })
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
