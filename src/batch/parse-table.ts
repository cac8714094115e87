import Papa from 'papaparse'
import { readWholeDay } from '../forms/read-typed.ts'

/** The most rows that are answered in one go. */
export const mostRows = 50_000

/** A row as it was given: its number in the file, counted from 1, as a spreadsheet shows it. */
export interface Row {
  readonly number: number
  readonly cells: readonly string[]
  /** What is wrong with the row as a row: more cells than there are columns, or a quotation mark that is not closed. */
  readonly fault?: 'tooManyCells' | 'quote'
}

export interface Table {
  /** The names of the columns; a column without one has an empty name. */
  readonly heads: readonly string[]
  readonly hasHeads: boolean
  readonly rows: readonly Row[]
  readonly delimiter: string
  /** Lines above the names of the columns, such as a title: they are no rows. */
  readonly above: readonly string[]
  /** Whether there were more rows than are answered. */
  readonly isCut: boolean
}

/** How far the names of the columns are looked for. */
const beginning = 10

/**
 * Reads a table from text: commas, semicolons, tabs or bars, whichever it has; blank lines are passed over.
 * The first full row is taken for the names of the columns unless a cell of it is a number or a day, or `hasHeads` says otherwise.
 */
export function parseTable(text: string, hasHeads?: boolean): Table {
  // Excel’s own word for the delimiter may stand in a first line.
  const named = /^\uFEFF?sep=([,;\t|])\r?\n/i.exec(text)
  const plain = named ? text.slice(named[0].length) : text.replace(/^\uFEFF/, '')
  const delimiter = named?.[1] ?? findDelimiter(plain)
  const { data, errors } = Papa.parse<string[]>(plain, { delimiter })
  const broken = new Set(errors.filter(({ type }) => type === 'Quotes').map(({ row }) => row))
  const skipped = named ? 2 : 1
  const all = data
    .map((cells, at) => ({
      number: at + skipped,
      cells,
      ...(broken.has(at) && { fault: 'quote' as const }),
    }))
    .filter(({ cells }) => cells.some(isFilled))
  const first = Math.max(0, findFirst(all))
  const heads = (all[first]?.cells ?? []).map((cell) => cell.trim())
  const isHead = hasHeads ?? (heads.length > 0 && !heads.some(isValue))
  const body = all.slice(first + (isHead ? 1 : 0))
  const width = isHead ? heads.length : Math.max(0, ...body.slice(0, 100).map(widthOf))
  return {
    heads: isHead ? heads : Array.from({ length: width }, () => ''),
    hasHeads: isHead,
    rows: body.slice(0, mostRows).map((row) => asWideAs(width, row)),
    delimiter,
    above: all.slice(0, first).map(({ cells }) => cells.filter(isFilled).join(' ')),
    isCut: body.length > mostRows,
  }
}

/**
 * What sets the cells of a table apart: that by which most of its first rows have equally many cells, and of those the one
 * that makes more. The parser’s own guess gives up on a table of two columns with a title above it or a blank line below.
 */
function findDelimiter(text: string): string {
  const judged = [',', ';', '\t', '|'].map((delimiter) => {
    const { data } = Papa.parse<string[]>(text, {
      delimiter,
      preview: 2 * beginning,
      skipEmptyLines: 'greedy',
    })
    const byWidth = Map.groupBy(
      data.filter(({ length }) => length > 1),
      ({ length }) => length,
    )
    const most = Math.max(0, ...[...byWidth.values()].map(({ length }) => length))
    const width = Math.max(
      0,
      ...[...byWidth].filter(([, rows]) => rows.length === most).map(([width]) => width),
    )
    return { delimiter, most, width }
  })
  judged.sort((a, b) => b.most - a.most || b.width - a.width)
  return judged[0]!.delimiter
}

/** The first row that fills at least half of the columns: what stands above it is a title or a note. */
function findFirst(rows: readonly Row[]): number {
  const filled = rows.slice(0, beginning).map(({ cells }) => cells.filter(isFilled).length)
  const most = Math.max(0, ...filled)
  return filled.findIndex((count) => count * 2 >= most && (count > 1 || most < 3))
}

const isFilled = (cell: string): boolean => cell.trim() !== ''

const widthOf = ({ cells }: Row): number => cells.findLastIndex(isFilled) + 1

/** Empty cells at the end are no fault, and missing ones are empty. */
function asWideAs(width: number, row: Row): Row {
  const { number, cells } = row
  const isTooWide = widthOf(row) > width
  return {
    number,
    cells: isTooWide ? cells : Array.from({ length: width }, (_, column) => cells[column] ?? ''),
    ...(row.fault ? { fault: row.fault } : isTooWide && { fault: 'tooManyCells' as const }),
  }
}

/** Whether a cell holds a number or a day, which the name of a column does not. */
const isValue = (cell: string): boolean =>
  /^[-+\d.,%¥\s]+$/.test(cell.normalize('NFKC')) || readWholeDay(cell) !== undefined
