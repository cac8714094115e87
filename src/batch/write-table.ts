import type { Step } from '../../rules/kernel/finding.ts'
import type { Rule } from '../../rules/kernel/rule.ts'
import type { Language } from '../../rules/kernel/text.ts'
import { sayAnswer, type AnswerWords, type Results } from '../present/say-answer.ts'
import { writeResult } from '../present/write-result.ts'
import type { Strings } from '../strings/en.ts'
import { fill } from '../strings/fill.ts'
import type { AnsweredRow } from './answer-row.ts'
import type { Table } from './parse-table.ts'

/** What is said of the answers of many, in one language. */
export type BatchWords = Strings['batch']['script']

/** How the answers of a rule are written. */
export interface Manner {
  readonly rule: Rule<object>
  readonly answer: AnswerWords
  readonly words: BatchWords
  /** "; to be safe, by {safeDay}." */
  readonly andSafe: string
  readonly language: Language
}

export type RowStatus = keyof BatchWords['statuses']

/** What has become of a row. */
export function statusOf({ finding }: AnsweredRow): RowStatus {
  return finding?.status ?? 'invalid'
}

/** The answer of a row in a sentence; empty where there is none. */
export function sentenceOf(
  { finding }: AnsweredRow,
  { rule, answer, andSafe, language }: Manner,
): string {
  if (finding?.status !== 'computed') return ''
  return sayAnswer(rule, answer, finding.result as Results, { andSafe }, language)
}

/** Why a row has no answer; empty where it has one. */
export function reasonOf({ row, finding }: AnsweredRow, { rule, words, language }: Manner): string {
  if (!finding) return words.faults[row.fault!]
  if (finding.status === 'computed') return ''
  if (finding.status !== 'invalid') return finding.message[language]
  return finding.errors
    .map(({ field, message }) =>
      fill(words.reason, {
        field: rule.fields[field]?.label[language] ?? field,
        message: message[language],
      }),
    )
    .join(language === 'zh' ? '' : ' ')
}

/** The reckoning of a row; where a local figure is missing, what can be said without it. */
export function stepsOf({ finding }: AnsweredRow): readonly Step[] {
  return finding && 'steps' in finding ? finding.steps : []
}

/** The heads of the table that is saved: the reader’s own columns first. */
export function headsOf(table: Table, { rule, words, language }: Manner): string[] {
  const { heads } = words
  const own = table.heads.map((head, at) => head || fill(words.column, { number: at + 1 }))
  const results = Object.values(rule.results).map(({ label }) => label[language])
  return [
    ...own,
    heads.row,
    heads.status,
    heads.reason,
    heads.answer,
    ...results,
    heads.steps,
    heads.warnings,
  ]
}

/** A row of the table that is saved. Days are written as a spreadsheet reads them, 2026-12-02, and amounts as numbers. */
export function cellsOf(answered: AnsweredRow, manner: Manner, width: number): string[] {
  const { row, finding } = answered
  const { rule, words, language } = manner
  const computed = finding?.status === 'computed' ? finding : undefined
  const results = (computed?.result ?? {}) as Results
  const between = language === 'zh' ? '' : ' '
  // Cells that are too many come in the last column, so that none is lost and all others stand under their heads.
  const own = [...row.cells.slice(0, width - 1), row.cells.slice(width - 1).join(' ')]
  return [
    ...own,
    String(row.number),
    words.statuses[statusOf(answered)],
    reasonOf(answered, manner),
    sentenceOf(answered, manner),
    ...Object.entries(rule.results).map(([name, field]) => {
      const value = results[name]
      if (value === null || value === undefined) return ''
      const isPlain = ['date', 'month', 'money', 'number', 'percent', 'months'].includes(field.kind)
      if (field.kind === 'time') return String(value).replace('T', ' ')
      return isPlain ? String(value) : writeResult(value, field, language)
    }),
    stepsOf(answered)
      .map((step) => step[language])
      .join(between),
    (computed?.warnings ?? []).map((warning) => warning[language]).join(between),
  ]
}
