import type { Language, Text } from '../../rules/kernel/text.ts'
import type { AnswerWords, Condition } from '../present/say-answer.ts'
import { readYaml } from '../read-yaml.ts'

/** How the answer of a rule is said, in both languages. */
export interface AnswerOfRule {
  readonly sentences: readonly (Text & { readonly if?: Condition })[]
  readonly hide?: AnswerWords['hide']
  readonly together?: readonly (Text & {
    readonly results: readonly string[]
    readonly label: Text
  })[]
  readonly safe?: boolean
  // In Markdown:
  /** What would change it. */
  readonly changes: Text
  /** What to do next, and where; with the section of a guide that says more. */
  readonly next: Text & { readonly section: string }
  /** What follows once a deadline has passed. */
  readonly passed?: Text
}

/** How the answers of all rules are said, by id. */
export function readAnswers(): Readonly<Record<string, AnswerOfRule>> {
  return readYaml<Readonly<Record<string, AnswerOfRule>>>('content/answers.yaml')
}

/** The words of a rule’s answer in one language, as its calculator’s script takes them. */
export function answerWords(id: string, language: Language): AnswerWords {
  const answer = readAnswers()[id]
  if (!answer) throw new Error(`content/answers.yaml says nothing of “${id}”`)
  const { sentences, hide, together, safe } = answer
  return {
    sentences: sentences.map((each) => ({
      ...(each.if && { if: each.if }),
      words: each[language],
    })),
    ...(hide && { hide }),
    ...(together && {
      together: together.map((each) => ({
        results: each.results,
        label: each.label[language],
        words: each[language],
      })),
    }),
    ...(safe && { safe }),
  }
}
