import { readFileSync, statSync } from 'node:fs'
import { parse } from 'yaml'
import type { Language, Text } from '../../rules/kernel/text.ts'

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

let read: { modified: number; cases: Cases } | undefined

/** The cases that “Find your case” knows, read again only where the file has changed. */
export function readCases(): Cases {
  const path = 'content/cases.yaml'
  const modified = statSync(path).mtimeMs
  if (read?.modified !== modified)
    read = { modified, cases: parse(readFileSync(path, 'utf8')) as Cases }
  return read.cases
}
