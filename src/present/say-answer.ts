import type { Rule } from '../../rules/kernel/rule.ts'
import type { Language } from '../../rules/kernel/text.ts'
import { writeResult } from './write-result.ts'

/** Results by name, as a rule gives them. */
export type Results = Readonly<Record<string, unknown>>

/** Holds where each result named is the value given. */
export type Condition = Readonly<Record<string, unknown>>

/** How the answer of a rule is said in one language (content/answers.yaml). */
export interface AnswerWords {
  /** The first whose condition holds is said; results stand in braces. */
  readonly sentences: readonly { readonly if?: Condition; readonly words: string }[]
  /** What does not apply is not shown. */
  readonly hide?: readonly { readonly if: Condition; readonly results: readonly string[] }[]
  /** What belongs together is said together. */
  readonly together?: readonly {
    readonly results: readonly string[]
    readonly label: string
    readonly words: string
  }[]
  /** Whether the reader is told the safe day: for what they have to do themselves. */
  readonly safe?: boolean
}

/** What is said of the safe day where it differs: "{sentence}; to be safe, by {safeDay}". */
export interface SafeWords {
  readonly andSafe: string
}

const holds = (condition: Condition | undefined, results: Results): boolean =>
  Object.entries(condition ?? {}).every(([name, value]) =>
    // Several values: any of them.
    Array.isArray(value) ? value.includes(results[name]) : (results[name] ?? null) === value,
  )

/** The answer in one sentence that can be read out. */
export function sayAnswer(
  rule: Rule<object>,
  answer: AnswerWords,
  results: Results,
  words: SafeWords,
  language: Language,
): string {
  const { words: sentence = '' } =
    answer.sentences.find((each) => holds(each.if, results)) ?? answer.sentences.at(-1)!
  const said = fillResults(sentence, rule, results, language)
  const { deadline, safeDay } = results
  if (!answer.safe || typeof safeDay !== 'string' || safeDay === deadline) return said
  const safe = fillResults(words.andSafe, rule, results, language)
  return said.replace(/[.。]$/, safe)
}

/** A text with its results in words. */
export function fillResults(
  text: string,
  rule: Rule<object>,
  results: Results,
  language: Language,
): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const field = rule.results[name]
    return field ? writeResult(results[name], field, language) : whole
  })
}

/** A result, or several that belong together, as a line. */
export interface ResultLine {
  readonly names: readonly string[]
  readonly label: string
  readonly words: string
}

/** The results as lines: without what does not apply, and with what belongs together in one. */
export function resultLines(
  rule: Rule<object>,
  answer: AnswerWords,
  results: Results,
  language: Language,
): ResultLine[] {
  const hidden = new Set(
    (answer.hide ?? []).filter((each) => holds(each.if, results)).flatMap((each) => each.results),
  )
  const lines: ResultLine[] = []
  const said = new Set<string>()
  for (const [name, field] of Object.entries(rule.results)) {
    if (!(name in results) || hidden.has(name) || said.has(name)) continue
    const group = answer.together?.find((each) => each.results.includes(name))
    if (
      group &&
      group.results.every(
        (each) => !hidden.has(each) && results[each] !== null && results[each] !== undefined,
      )
    ) {
      for (const each of group.results) said.add(each)
      lines.push({
        names: group.results,
        label: group.label,
        words: fillResults(group.words, rule, results, language),
      })
    } else
      lines.push({
        names: [name],
        label: field.label[language],
        words: writeResult(results[name], field, language),
      })
  }
  return lines
}

/** The lines that stand below the sentence: without what it has said already. */
export function otherLines(
  rule: Rule<object>,
  answer: AnswerWords,
  results: Results,
  words: SafeWords,
  language: Language,
): ResultLine[] {
  const sentence = sayAnswer(rule, answer, results, words, language)
  return resultLines(rule, answer, results, language).filter(
    ({ names: [name], words }) =>
      name !== 'provisional' && !(name === rule.answer && sentence.includes(words)),
  )
}
