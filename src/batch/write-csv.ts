import Papa from 'papaparse'

/** What stands at the beginning of a CSV file that Excel is to open as UTF-8. */
export const mark = '\uFEFF'

/**
 * A row of a table as a line of CSV that Excel opens as it is: commas, and no cell that it would take for a formula (one
 * that begins with = + - @ gets an apostrophe before it, since somebody else may have written it).
 */
export function writeLine(cells: readonly string[]): string {
  return `${Papa.unparse([cells as string[]], { escapeFormulae: true })}\r\n`
}
