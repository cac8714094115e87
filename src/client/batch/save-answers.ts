import type { AnsweredRow } from '../../batch/answer-row.ts'
import { inSlices } from '../../batch/in-slices.ts'
import type { Table } from '../../batch/parse-table.ts'
import { cellsOf, headsOf, type Manner } from '../../batch/write-table.ts'
import { saveFile } from '../calculator/save-file.ts'
import type { BatchData } from './data.ts'

/** Saves the table with its answers; returns whether it was done to the end. */
export async function saveTable(
  table: Table,
  rows: readonly AnsweredRow[],
  manner: Manner,
  said: (done: number) => void,
  signal: AbortSignal,
): Promise<boolean> {
  const { mark, writeLine } = await import('../../batch/write-csv.ts')
  const lines = [mark, writeLine(headsOf(table, manner))]
  const width = Math.max(1, table.heads.length)
  const work = (at: number): void => void lines.push(writeLine(cellsOf(rows[at]!, manner, width)))
  if (!(await inSlices(rows.length, work, said, signal))) return false
  saveFile(lines, `${manner.rule.id}.csv`, 'text/csv')
  return true
}

/** Saves the days of all rows as one calendar; returns whether it was done to the end. */
export async function saveCalendar(
  rows: readonly AnsweredRow[],
  personOf: (row: AnsweredRow) => string,
  manner: Manner,
  { takeaway, version }: BatchData,
  said: (done: number) => void,
  signal: AbortSignal,
): Promise<boolean> {
  const { writeCalendar } = await import('../../batch/write-calendar.ts')
  const about = { words: takeaway, version, site: location.origin, now: Temporal.Now.instant() }
  const calendar = await writeCalendar(rows, personOf, manner, about, said, signal)
  if (!calendar) return false
  saveFile(calendar, `${manner.rule.id}.ics`, 'text/calendar')
  return true
}
