import type { Finding } from '../../rules/kernel/finding.ts'
import type { Rule } from '../../rules/kernel/rule.ts'
import type { Columns } from './match-columns.ts'
import type { Row } from './parse-table.ts'
import { readCell } from './read-cell.ts'

/** A row with what the rule says of it; one that is no row of the table has no finding. */
export interface AnsweredRow {
  readonly row: Row
  readonly input: Readonly<Record<string, unknown>>
  readonly finding?: Finding<object>
}

/** Asks a rule about one row, as a form or the command line would: what is wrong is the rule’s to say. */
export function answerRow(rule: Rule<object>, columns: Columns, row: Row): AnsweredRow {
  if (row.fault) return { row, input: {} }
  const input = Object.fromEntries(
    Object.entries(rule.fields).map(([name, field]) => {
      const from = columns[name]
      if (!from) return [name, undefined]
      const text = 'same' in from ? from.same : (row.cells[from.column] ?? '')
      return [name, readCell(text, field)]
    }),
  )
  return { row, input, finding: rule.evaluate(input) }
}
