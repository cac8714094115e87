// Whether the four ways to ask the rules give the same answers, row by row: the batch page’s reckoning, the package,
// the service over HTTP, and the command line.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'
import { parse } from 'yaml'
import { outward } from '../../rules/kernel/outward.ts'
import { writePackage } from '../../scripts/package/write-package.ts'
import { endServer } from '../../scripts/serve.ts'
import { serveRules } from '../../scripts/service/serve-rules.ts'
import { answerRow } from '../../src/batch/answer-row.ts'
import { decode } from '../../src/batch/decode.ts'
import { matchColumns, type ColumnNames } from '../../src/batch/match-columns.ts'
import { parseTable } from '../../src/batch/parse-table.ts'
import { encodeGb18030 } from './gb18030.ts'
import type { MixedTable } from './mixed-rows.ts'

const names = parse(readFileSync('content/column-names.yaml', 'utf8')) as ColumnNames

/** What the batch page makes of a table that Chinese Excel has saved, as the command line would write it. */
export function answersOfBatch({ rule, csv }: MixedTable): string[] {
  const decoded = decode(encodeGb18030(csv))
  if ('refused' in decoded) throw new Error(decoded.refused)
  const table = parseTable(decoded.text)
  const columns = matchColumns(table, rule.fields, names)
  return table.rows.map((row) => {
    const { finding } = answerRow(rule, columns, row)
    return JSON.stringify({ rule: rule.id, ...(finding && outward(finding)) })
  })
}

type Lines = readonly string[]

/** What the command line answers to lines. */
export async function answersOfCommandLine(lines: Lines): Promise<string[]> {
  const child = spawn(process.execPath, ['scripts/evaluate.ts'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  child.stdin.end(`${lines.join('\n')}\n`)
  return linesOf(await text(child.stdout))
}

/** What the package answers, written to a folder where nothing else is, as another program imports it. */
async function answersOfPackage(lines: Lines): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'shebao-agree-'))
  try {
    writePackage(folder)
    const { answerLine } = (await import(pathToFileURL(join(folder, 'index.js')).href)) as {
      answerLine: (line: string) => string
    }
    return lines.map((line) => answerLine(line))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What the service answers to lines in one request. */
async function answersOfService(lines: Lines): Promise<string[]> {
  const { server, address } = await serveRules('0', 0)
  try {
    const response = await fetch(`${address}/evaluate`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-ndjson' },
      body: `${lines.join('\n')}\n`,
    })
    return linesOf(await response.text())
  } finally {
    await endServer(server)
  }
}

const linesOf = (answers: string): string[] => answers.trimEnd().split('\n')

/** The rows on which one of the ways differs from the command line, with both answers. */
export async function differences(tables: readonly MixedTable[]): Promise<string[]> {
  const lines = tables.flatMap((table) => table.lines)
  const expected = await answersOfCommandLine(lines)
  const ways = {
    batch: tables.flatMap((table) => answersOfBatch(table)),
    package: await answersOfPackage(lines),
    service: await answersOfService(lines),
  }
  return Object.entries(ways).flatMap(([way, answers]) =>
    [answers, expected].some(({ length }) => length !== lines.length)
      ? [`${lines.length} rows, ${answers.length} of the ${way}, ${expected.length} of the line`]
      : lines.flatMap((line, at) =>
          answers[at] === expected[at]
            ? []
            : [`${line}\n  ${way}: ${answers[at]}\n  line: ${expected[at]}`],
        ),
  )
}
