// Many people at once: how a table is read, its columns found, its rows answered, and its answers written.
import { readFileSync } from 'node:fs'
import { parse as parseCsv } from 'csv-parse/sync'
import fc from 'fast-check'
import ICAL from 'ical.js'
import nodeIcal from 'node-ical'
import { describe, expect, test, vi } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { findRule, rules } from '../../rules/index.ts'
import { answerRow } from '../../src/batch/answer-row.ts'
import { decode, mostBytes } from '../../src/batch/decode.ts'
import { inSlices } from '../../src/batch/in-slices.ts'
import { matchColumns, personColumn, type ColumnNames } from '../../src/batch/match-columns.ts'
import { mostRows, parseTable } from '../../src/batch/parse-table.ts'
import { readCell, readSerial } from '../../src/batch/read-cell.ts'
import { writeCalendar } from '../../src/batch/write-calendar.ts'
import { mark, writeLine } from '../../src/batch/write-csv.ts'
import { cellsOf, headsOf, type Manner } from '../../src/batch/write-table.ts'
import { answerWords } from '../../src/rules/answers.ts'
import { strings } from '../../src/strings/strings.ts'
import { answersOfBatch, differences } from '../batch/agree.ts'
import { encodeGb18030 } from '../batch/gb18030.ts'
import { mixedTables } from '../batch/mixed-rows.ts'

// A slow machine is no fault of the rules.
vi.setConfig({ testTimeout: 120_000 })

const names = parseYaml(readFileSync('content/column-names.yaml', 'utf8')) as ColumnNames
const rule = findRule('sil.employee-registration')!
const date = rule.fields.employed!
const field = (id: string, name: string) => findRule(id)!.fields[name]!
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const running = new AbortController().signal
const ignore = (): void => {}

function manner(language: 'en' | 'zh'): Manner {
  const { batch, calculator } = strings[language]
  return {
    rule,
    answer: answerWords(rule.id, language),
    words: batch.script,
    andSafe: calculator.script.andSafe,
    language,
  }
}

describe('a file', () => {
  const text = '姓名;入职日期\r\n张三;2026/11/2\r\n'
  test.each([
    ['UTF-8', bytes(text)],
    ['UTF-8', bytes(`\uFEFF${text}`)],
    ['GB18030', encodeGb18030(text)],
    ['UTF-16', new Uint8Array([0xff, 0xfe, ...Buffer.from(text, 'utf16le')])],
  ] as const)('in %s is read', (encoding, given) => {
    const decoded = decode(given)
    expect(decoded).toMatchObject({ encoding })
    expect(parseTable('text' in decoded ? decoded.text : '')).toMatchObject({
      heads: ['姓名', '入职日期'],
      rows: [{ number: 2, cells: ['张三', '2026/11/2'] }],
      delimiter: ';',
    })
  })

  test.each([
    ['a workbook', new Uint8Array([0x50, 0x4b, 3, 4, 20]), 'workbook'],
    ['an old workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'workbook'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff, 0xff]), 'noText'],
    ['a program', new Uint8Array([0x4d, 0x5a, 0, 0]), 'noText'],
    ['one that is too large', new Uint8Array(mostBytes + 1), 'tooLarge'],
  ])('that is %s is refused', (_, given, refused) => {
    expect(decode(given)).toEqual({ refused })
  })
})

describe('a table', () => {
  test.each([',', ';', '\t'])('is read whatever sets its cells apart (%j)', (delimiter) => {
    const text = [
      ['name', 'day'],
      ['A', '2026-11-02'],
      ['B', '2026-11-03'],
    ]
      .map((cells) => cells.join(delimiter))
      .join('\n')
    expect(parseTable(text)).toMatchObject({ delimiter, heads: ['name', 'day'] })
    expect(parseTable(text).rows.map(({ number }) => number)).toEqual([2, 3])
  })

  test('keeps the row numbers of the spreadsheet across titles, blank lines and cells of several lines', () => {
    const table = parseTable(
      '名单;;\n姓名;部门;入职日期\n\n张三;"一\n二";2026/11/2\n;;\n李四;;2026/11/3\n',
    )
    expect(table.above).toEqual(['名单'])
    expect(table.rows).toEqual([
      { number: 4, cells: ['张三', '一\n二', '2026/11/2'] },
      { number: 6, cells: ['李四', '', '2026/11/3'] },
    ])
  })

  test('without names of columns has rows from the first line on, and the reader may say otherwise', () => {
    const text = '张三,2026/11/2\n李四,2026/11/3'
    expect(parseTable(text)).toMatchObject({ hasHeads: false, heads: ['', ''] })
    expect(parseTable(text).rows).toHaveLength(2)
    expect(parseTable(text, true)).toMatchObject({ heads: ['张三', '2026/11/2'] })
  })

  test('says which rows are none: more cells than columns, a quotation mark that is not closed', () => {
    const rows = parseTable('name,day\nA,2026-11-02,x\nB,2026-11-02,,\nC,"2026-11-02').rows
    expect(rows.map(({ number, fault }) => [number, fault])).toEqual([
      [2, 'tooManyCells'],
      [3, undefined],
      [4, 'quote'],
    ])
  })

  test('takes Excel at its word for the delimiter', () => {
    expect(parseTable('sep=;\r\na;b\r\n1,5;2026-11-02\r\n')).toMatchObject({
      heads: ['a', 'b'],
      rows: [{ number: 3, cells: ['1,5', '2026-11-02'] }],
    })
  })

  test('is cut, and says so, where it has more rows than are answered', () => {
    const table = parseTable(`day\n${'2026-11-02\n'.repeat(mostRows + 1)}`)
    expect([table.rows.length, table.isCut]).toEqual([mostRows, true])
  })

  test('of any text is read without an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const table = parseTable(text)
        for (const row of table.rows) answerRow(rule, { employed: { column: 0 } }, row)
      }),
    )
  })
})

describe('a cell', () => {
  test.each([
    ['2026/11/2', '2026-11-02'],
    ['2026-11-02', '2026-11-02'],
    ['2026年11月2日', '2026-11-02'],
    ['20261102', '2026-11-02'],
    ['2026/11/2 0:00:00', '2026-11-02'],
    ['46328', '2026-11-02'],
    ['2026/2/30', '2026-02-30'],
    // Two days could be meant, or none.
    ['2/11/2026', '2/11/2026'],
    ['4632', '4632'],
    ['463280', '463280'],
    ['2026/11', '2026/11'],
    [' ', undefined],
  ])('with the day %j is read as %j', (cell, value) => {
    expect(readCell(cell, date)).toBe(value)
  })

  test('with a number of Excel is the day that Excel shows for it', () => {
    expect(readSerial('45292')).toEqual({ year: '2024', month: '01', day: '01' })
    expect(readSerial('46328.4375')).toMatchObject({ day: '02', time: '10:30' })
    expect(readSerial('46328.99999')).toMatchObject({ day: '03', time: '00:00' })
    for (const other of ['9999', '73051', '2026.5', '46328.', 'x46328'])
      expect(readSerial(other)).toBeUndefined()
  })

  test.each([
    ['time.hours', 'start', '2026/11/2 14:30', '2026-11-02T14:30'],
    ['time.hours', 'start', '2026/11/2', '2026-11-02'],
    ['retirement.age', 'birth', '1970年5月', '1970-05'],
    ['retirement.age', 'birth', '1970/5/9', '1970-05'],
    ['sil.unemployment-eligibility', 'involuntary', '是', true],
    ['sil.unemployment-eligibility', 'involuntary', 'FALSE', false],
    ['sil.unemployment-eligibility', 'involuntary', '也许', '也许'],
    ['sil.late-payment', 'arrears', '12,345.67', '12345.67'],
    ['sil.unemployment-duration', 'contributionMonths', '６０', 60],
  ])('of %s, %s: %j is read as %j', (id, name, cell, value) => {
    expect(readCell(cell, field(id, name))).toBe(value)
  })

  test('with a choice is read by its name in either language', () => {
    const { choices } = field('retirement.age', 'group')
    for (const { value, label } of choices!)
      for (const cell of [value, label.en, label.zh])
        expect(readCell(cell, field('retirement.age', 'group'))).toBe(value)
  })
})

describe('the columns', () => {
  test('of every rule are found by its own questions, in both languages, and by its names', () => {
    for (const { id, fields } of rules)
      for (const heads of [
        Object.keys(fields),
        Object.values(fields).map(({ label }) => label.en),
        Object.values(fields).map(({ label }) => label.zh),
      ]) {
        const table = { ...parseTable(''), heads: ['姓名', ...heads] }
        const found = Object.keys(fields).map((_, at) => ({ column: at + 1 }))
        expect([id, Object.values(matchColumns(table, fields, names))]).toEqual([id, found])
      }
  })

  test('are found by what people call them, and else by what stands in them', () => {
    const called = parseTable('工号;姓名;入职时间\n1;张三;2026/11/2')
    expect(matchColumns(called, rule.fields, names)).toEqual({ employed: { column: 2 } })
    expect(personColumn(called, {}, names)).toBe(0)
    const bare = parseTable('张三;2026/11/2;销售\n李四;2026/11/3;研发')
    expect(matchColumns(bare, rule.fields, names)).toEqual({ employed: { column: 1 } })
    // Two columns of days: it is not guessed which.
    const two = parseTable('甲;乙\n2026/11/2;2026/11/3')
    expect(matchColumns(two, rule.fields, names)).toEqual({})
  })

  test('have names only for what rules ask', () => {
    const asked = new Set(rules.flatMap(({ fields }) => Object.keys(fields)))
    expect(Object.keys(names).filter((name) => name !== 'person' && !asked.has(name))).toEqual([])
  })
})

describe('the answers', () => {
  const table = parseTable(
    '姓名,入职日期,备注\n张三,2026/11/2,"=HYPERLINK(""https://example.org"")"\n李四,2026-13-01,-5\n张三,2026/11/2,"=HYPERLINK(""https://example.org"")"\n王五,2026/11/2,a,b',
  )
  const columns = matchColumns(table, rule.fields, names)
  const rows = table.rows.map((row) => answerRow(rule, columns, row))

  test.each(['en', 'zh'] as const)('are saved beside the reader’s own columns (%s)', (language) => {
    const lines = [
      headsOf(table, manner(language)),
      ...rows.map((row) => cellsOf(row, manner(language), 3)),
    ]
    const csv = mark + lines.map((line) => writeLine(line)).join('')
    const read = parseCsv(csv, { bom: true }) as string[][]
    const { heads, statuses } = strings[language].batch.script
    expect(read).toHaveLength(5)
    expect(read[0]!.slice(0, 4)).toEqual(['姓名', '入职日期', '备注', heads.row])
    const cell = (row: number, head: string): string => read[row]![read[0]!.indexOf(head)]!
    // No cell is a formula for who opens it.
    expect(read.flat().filter((each) => /^[=+\-@]/.test(each))).toEqual([])
    expect(cell(1, '备注')).toBe(`'=HYPERLINK("https://example.org")`)
    expect(cell(1, rule.results.deadline!.label[language])).toBe('2026-12-02')
    expect(cell(1, rule.results.safeDay!.label[language])).toMatch(/^2026-\d\d-\d\d$/)
    expect(cell(1, heads.steps)).toMatch(/30/)
    expect(cell(2, heads.status)).toBe(statuses.invalid)
    expect(cell(2, heads.reason)).toContain('2026-13-01')
    // Nothing of a row is lost.
    expect(cell(4, '备注')).toBe('a b')
    expect(cell(4, heads.reason)).toBe(strings[language].batch.script.faults.tooManyCells)
    expect(cell(4, heads.row)).toBe('5')
  })

  test.each(['en', 'zh'] as const)('are one calendar, an entry a row (%s)', async (language) => {
    const parts = await writeCalendar(
      rows,
      ({ row }) => row.cells[0]!,
      manner(language),
      {
        words: strings[language].calculator.takeaway,
        version: '0.1.0',
        site: 'https://example.org',
        now: Temporal.Instant.from('2026-11-26T00:00:00Z'),
      },
      ignore,
      running,
    )
    const calendar = parts!.join('')
    const events = new ICAL.Component(ICAL.parse(calendar) as never).getAllSubcomponents('vevent')
    const value = (event: ICAL.Component, name: string): string =>
      String(event.getFirstPropertyValue(name))
    expect(events.map((event) => value(event, 'dtstart'))).toEqual(['2026-12-02', '2026-12-02'])
    for (const event of events) {
      expect(value(event, 'summary')).toMatch(/^张三[:：]/)
      expect(event.getAllSubcomponents('valarm')).toHaveLength(1)
    }
    // Rows alike are two people all the same.
    expect(new Set(events.map((event) => value(event, 'uid'))).size).toBe(2)
    const again = Object.values(nodeIcal.sync.parseICS(calendar)).filter(
      (each) => each?.type === 'VEVENT',
    )
    expect(again).toHaveLength(2)
  })

  test('are worked out in slices that can be stopped', async () => {
    const stop = new AbortController()
    let done = 0
    const busy = (): void => {
      const until = performance.now() + 4
      while (performance.now() < until);
      if (++done === 10) stop.abort()
    }
    expect(await inSlices(1000, busy, ignore, stop.signal)).toBe(false)
    expect(done).toBe(10)
    expect(await inSlices(3, ignore, ignore, running)).toBe(true)
  })
})

test('the batch, the package, the service and the command line agree on mixed rows over all rules', async () => {
  const tables = mixedTables(1000, 3)
  expect(new Set(tables.map((table) => table.rule.id)).size).toBe(rules.length)
  expect(await differences(tables)).toEqual([])
  // And they are mixed.
  for (const status of ['computed', 'invalid', 'not-in-force'])
    expect(
      tables.flatMap(answersOfBatch).filter((each) => each.includes(`"status":"${status}"`)).length,
    ).toBeGreaterThan(50)
})
