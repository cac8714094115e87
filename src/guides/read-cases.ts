import type { Language, Text } from '../../rules/kernel/text.ts'
import { readYaml } from '../read-yaml.ts'

/** An answer to one of the questions that lead to a case. */
export interface Choice extends Text {
  readonly id: string
}

/** What leads where: who, what happened and what they want lead to one section of a guide and to a checklist. */
export interface Case {
  readonly id: string
  readonly who: readonly string[]
  readonly happened: string
  readonly want: string
  /** The section that answers: "activate-your-card#you-want-the-bank-function". */
  readonly section: string
  /** The rule whose calculator gives the day. */
  readonly rule?: string
  // In Markdown, all of them.
  readonly answer: Text
  readonly where: Text
  readonly papers: Readonly<Record<Language, readonly string[]>>
  readonly by: Text
  readonly ask: Text
  readonly differs?: boolean
}

export interface Cases {
  readonly who: readonly Choice[]
  readonly happened: readonly Choice[]
  readonly want: readonly Choice[]
  readonly cases: readonly Case[]
}

/** The cases that “Find your case” knows. */
export function readCases(): Cases {
  return readYaml<Cases>('content/cases.yaml')
}

/** What someone wants, as the name of a case; with who they are, where others want the same of the same event. */
export function nameOfCase({ id, happened, want, who }: Case, language: Language): string {
  const all = readCases()
  const nameOf = (choices: readonly Choice[], name: string): string =>
    choices.find((choice) => choice.id === name)![language]
  const isShared = all.cases.some(
    (other) => other.id !== id && other.happened === happened && other.want === want,
  )
  return [
    nameOf(all.want, want),
    ...(isShared ? who.map((each) => nameOf(all.who, each)) : []),
  ].join(' · ')
}
