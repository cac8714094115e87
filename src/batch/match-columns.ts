import type { Field, Fields } from '../../rules/kernel/field.ts'
import { fold, readCell } from './read-cell.ts'
import type { Table } from './parse-table.ts'

/** What a field takes in each row: a column, by its place, or one and the same text; nothing where there is neither. */
export type Taken = { readonly column: number } | { readonly same: string }
export type Columns = Readonly<Record<string, Taken | undefined>>

/** The names that columns have for an input of a rule, and for the person whom a row is about (content/column-names.yaml). */
export type ColumnNames = Readonly<Record<string, readonly string[]>>

/** How many rows are looked at to see what a column holds. */
const sample = 50

/** The columns that belong to the inputs of a rule, as far as their names, or else what stands in them, tell. */
export function matchColumns(table: Table, fields: Fields, names: ColumnNames): Columns {
  const heads = table.heads.map(fold)
  const taken = new Set<number>()
  const columns: Record<string, Taken> = {}
  const give = (name: string, column: number): void => {
    if (column < 0 || columns[name]) return
    taken.add(column)
    columns[name] = { column }
  }
  // In full first, so that no part of another name takes a column away.
  for (const isIn of [same, part])
    for (const [name, field] of Object.entries(fields)) {
      const known = [name, field.label.zh, field.label.en, ...(names[name] ?? [])].map(fold)
      give(
        name,
        heads.findIndex((head, at) => head && !taken.has(at) && known.some(isIn(head))),
      )
    }
  const open = Object.entries(fields).filter(([name]) => !columns[name])
  for (const [name, field] of open) {
    const fitting = heads
      .map((_, at) => at)
      .filter((at) => !taken.has(at) && holds(table, at, field))
    // Of two, none is the one.
    if (fitting.length === 1) give(name, fitting[0]!)
  }
  return columns
}

/** The column that says whom a row is about: by its name, else the first that no input takes. */
export function personColumn(table: Table, columns: Columns, names: ColumnNames): number {
  const known = (names.person ?? []).map(fold)
  const named = table.heads.findIndex((head) => known.includes(fold(head)))
  if (named >= 0) return named
  const taken = Object.values(columns).map((each) => each && 'column' in each && each.column)
  return table.heads.findIndex((_, at) => !taken.includes(at))
}

const same =
  (head: string) =>
  (name: string): boolean =>
    name === head
const part =
  (head: string) =>
  (name: string): boolean =>
    name.length > 1 && head.length > 1 && (head.includes(name) || name.includes(head))

/** Whether nearly all that stands in a column is such an input. A number or an amount may be anything: it is never guessed. */
function holds({ rows }: Table, column: number, field: Field): boolean {
  if (['integer', 'decimal', 'money'].includes(field.kind)) return false
  const cells = rows
    .slice(0, sample)
    .map(({ cells }) => cells[column] ?? '')
    .filter(Boolean)
  const fitting = cells.filter((cell) => field.read(readCell(cell, field)).ok)
  return cells.length > 0 && fitting.length >= cells.length * 0.8
}
