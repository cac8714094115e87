import type { AnsweredRow } from '../../batch/answer-row.ts'
import { statusOf, type Manner } from '../../batch/write-table.ts'
import { languages } from '../../languages.ts'

/** The columns by which the answers can be sorted. */
export type SortColumn = 'row' | 'person' | 'main' | 'safe' | 'status'

/** A result of a row, for who sorts by it; undefined where there is none. */
export function resultOf({ finding }: AnsweredRow, name: string | undefined): unknown {
  if (finding?.status !== 'computed' || name === undefined) return undefined
  return (finding.result as Readonly<Record<string, unknown>>)[name] ?? undefined
}

/** Sorts rows by a column; what has nothing there comes last either way, and rows alike keep their order. */
export function sortRows(
  rows: readonly AnsweredRow[],
  column: SortColumn,
  isDown: boolean,
  personOf: (row: AnsweredRow) => string,
  { rule, words, language }: Manner,
): AnsweredRow[] {
  const compareText = new Intl.Collator(languages[language].tag, { numeric: true }).compare
  const keyOf = (row: AnsweredRow): string | number => {
    switch (column) {
      case 'row':
        return row.row.number
      case 'person':
        return personOf(row)
      case 'status':
        return words.statuses[statusOf(row)]
      case 'safe':
        return asKey(resultOf(row, 'safeDay'))
      case 'main':
        return asKey(resultOf(row, rule.answer))
    }
  }
  const isNumber = column === 'main' && rule.results[rule.answer ?? '']?.kind === 'money'
  const keyed = rows.map((row) => {
    const key = keyOf(row)
    return { row, key: isNumber && key !== '' ? Number(key) : key }
  })
  const isText = column === 'person'
  keyed.sort((a, b) => {
    if (a.key === b.key) return 0
    if (a.key === '' || b.key === '') return a.key === '' ? 1 : -1
    const order = isText ? compareText(String(a.key), String(b.key)) : a.key < b.key ? -1 : 1
    return isDown ? -order : order
  })
  return keyed.map(({ row }) => row)
}

const asKey = (value: unknown): string | number =>
  typeof value === 'number' ? value : value === undefined ? '' : String(value as string)
