// Many people at once, as an HR clerk meets it.
import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import ICAL from 'ical.js'
import nodeIcal from 'node-ical'
import type { Download, Locator, Page } from 'playwright-core'
import { describe, expect, inject, test, vi } from 'vitest'
import { findRule, rules } from '../../rules/index.ts'
import { allLanguages, inLanguage } from '../../src/languages.ts'
import { strings } from '../../src/strings/strings.ts'
import { answersOfCommandLine } from '../batch/agree.ts'
import { encodeGb18030 } from '../batch/gb18030.ts'
import { mixedTables } from '../batch/mixed-rows.ts'
import { violations } from './axe.ts'
import { useBrowser, type Visit } from './visit.ts'

vi.setConfig({ testTimeout: 180_000 })

const visit = useBrowser()
const id = 'sil.employee-registration'
const rule = findRule(id)!
const { batch, calculator } = strings.en
const { script: words } = batch

/** As Chinese Excel exports: GB18030, semicolons, days as 2026/11/2; a title above, wrong rows among the others. */
const exported = [
  '2026年新入职员工名单;;;',
  '工号;姓名;部门;入职日期',
  '001;张三;"销售;华东";2026/11/2',
  '002;李四;研发;46328',
  ';;;',
  '003;王五;研发;2/11/2026',
  '004;赵六;研发;',
  '005;钱七;研发;2026年11月9日',
  '006;孙八;研发;2010/1/4',
  '007;周九;研发;2026/11/2;多余',
].join('\r\n')

interface Batch extends Visit {
  readonly action: Locator
  readonly state: Locator
  readonly table: Locator
  readonly rows: Locator
}

async function open(address = `/batch/#rule=${id}`): Promise<Batch> {
  const visited = await visit(address, { acceptDownloads: true })
  const { page } = visited
  await page.locator('batch-table[data-started]').waitFor()
  return {
    ...visited,
    action: page.locator('batch-table .action'),
    state: page.locator('#batch-state'),
    table: page.locator('[data-answers] [role=table]'),
    rows: page.locator('[data-answers] [role=row][data-status]'),
  }
}

async function give(page: Page, csv: string | Uint8Array, name = 'staff.csv'): Promise<void> {
  const buffer = typeof csv === 'string' ? Buffer.from(csv) : Buffer.from(csv)
  await page.setInputFiles('#batch-file', { name, mimeType: 'text/csv', buffer })
}

const save = async (page: Page, label: string): Promise<{ name: string; text: string }> => {
  const [download] = await Promise.all<[Promise<Download>, Promise<void>]>([
    page.waitForEvent('download'),
    page.getByRole('button', { name: label }).click(),
  ] as never)
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') }
}

/** So many people, every hundredth with a day that is none. */
const many = (count: number): string =>
  [
    'name,start date',
    ...Array.from({ length: count }, (_, at) => {
      const day = new Date(Date.UTC(2025, 0, 1 + (at % 600))).toISOString().slice(0, 10)
      return `Person ${at + 1},${at % 100 === 99 ? '31/02/2026' : day}`
    }),
  ].join('\n')

describe('an HR clerk with a table that Chinese Excel has exported', () => {
  test.each(allLanguages)(
    'gets every deadline, and each wrong row with its reason (%s)',
    async (language) => {
      const say = strings[language].batch.script
      const { page, action, rows, state, problems } = await open(
        `${inLanguage('/batch/', language)}#rule=${id}`,
      )
      await give(page, encodeGb18030(exported))
      await page.getByText('GB18030').waitFor()
      expect(await page.locator('#batch-column-employed').inputValue()).toBe('3')
      await action.click()
      await rows.first().waitFor()
      expect(await rows.count()).toBe(7)
      const deadlines = await rows.locator('[data-cell=main]').allInnerTexts()
      expect(
        deadlines.slice(0, 2).every((text) => /2026/.test(text) && text === deadlines[0]),
      ).toBe(true)
      expect(await rows.locator('[data-cell=status]').allInnerTexts()).toEqual([
        say.statuses.computed,
        say.statuses.computed,
        say.statuses.invalid,
        say.statuses.invalid,
        say.statuses.computed,
        say.statuses['not-in-force'],
        say.statuses.invalid,
      ])
      // The numbers of the spreadsheet, in the list and in the table.
      expect(await rows.locator('[data-cell=row]').allInnerTexts()).toEqual([
        '3',
        '4',
        '6',
        '7',
        '8',
        '9',
        '10',
      ])
      const listed = await page.locator('.without-answer li').allInnerTexts()
      expect(listed.map((text) => /\d+/.exec(text)![0])).toEqual(['6', '7', '9', '10'])
      expect(listed[0]).toContain('2/11/2026')
      expect(listed[3]).toContain(say.faults.tooManyCells)
      expect(await state.innerText()).toContain('46328')
      expect(await violations(page)).toEqual([])

      const csv = await save(page, say.saveTable)
      expect(csv.name).toBe(`${id}.csv`)
      expect(csv.text.startsWith('\uFEFF')).toBe(true)
      const [heads, ...cells] = parse(csv.text, { bom: true }) as string[][]
      expect(heads!.slice(0, 4)).toEqual(['工号', '姓名', '部门', '入职日期'])
      const column = (name: string): string[] => cells.map((row) => row[heads!.indexOf(name)]!)
      expect(column('部门')[0]).toBe('销售;华东')
      expect(column(rule.results.deadline!.label[language])).toEqual([
        '2026-12-02',
        '2026-12-02',
        '',
        '',
        '2026-12-09',
        '',
        '',
      ])
      expect(column(say.heads.reason).map(Boolean)).toEqual([
        false,
        false,
        true,
        true,
        false,
        true,
        true,
      ])

      const ics = await save(page, say.saveCalendar)
      const events = new ICAL.Component(ICAL.parse(ics.text) as never).getAllSubcomponents('vevent')
      expect(events.map((event) => String(event.getFirstPropertyValue('dtstart')))).toEqual([
        '2026-12-02',
        '2026-12-02',
        '2026-12-09',
      ])
      const again = Object.values(nodeIcal.sync.parseICS(ics.text)).filter(
        (each) => each?.type === 'VEVENT',
      )
      expect(again).toHaveLength(3)
      expect(problems).toEqual([])
    },
  )

  test('has an answer for everything that is no table', async () => {
    const { page, action } = await open('/batch/')
    const read = page.locator('[data-read]')
    await give(page, new Uint8Array([0x50, 0x4b, 3, 4, 9, 9]), 'staff.xlsx')
    await expect.poll(() => read.innerText()).toBe(words.refused.workbook)
    await give(page, '\n\n')
    await expect.poll(() => read.innerText()).toBe(words.refused.empty)
    await action.click()
    const summary = page.locator('.problems')
    await summary.waitFor()
    expect(await summary.innerText()).toContain(words.missing.rule)
    expect(await summary.innerText()).toContain(words.missing.table)
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('problems')
    expect(await violations(page)).toEqual([])
    await page.selectOption('#batch-rule', id)
    await page.fill('#batch-paste', '甲\t乙\n一\t二')
    await page.locator('#batch-column-employed').waitFor()
    await action.click()
    await expect.poll(() => summary.innerText()).toContain(words.missing.column)
    await summary.getByRole('link').click()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('batch-column-employed')
  })

  test('may say what is the same in every row', async () => {
    const { page, action, rows } = await open('/batch/#rule=time.period')
    await page.fill('#batch-paste', 'name\tstart\nA\t2026/11/2\nB\t2026/11/3')
    await page.selectOption('#batch-column-length', 'same')
    await page.locator('[data-wanted=length]').getByLabel(words.sameIn).fill('10')
    await page.selectOption('#batch-column-unit', 'same:working-day')
    await action.click()
    await rows.first().waitFor()
    expect(await rows.locator('[data-cell=status]').allInnerTexts()).toEqual(
      Array(2).fill(words.statuses.computed),
    )
  })

  test('sends and stores nothing of the table, and has only the rule in the address', async () => {
    const { page, action, rows, requests } = await open('/batch/')
    await page.selectOption('#batch-rule', id)
    await page.fill('#batch-paste', 'name,hired on\nSecretive,2024-11-09')
    await page.selectOption('#batch-column-employed', '1')
    await action.click()
    await rows.first().waitFor()
    await save(page, words.saveTable)
    await save(page, words.saveCalendar)
    expect(new URL(page.url()).hash).toBe(`#rule=${id}`)
    for (const request of requests.filter((each) => !each.url().startsWith('blob:'))) {
      expect([request.method(), new URL(request.url()).origin, request.postData()]).toEqual([
        'GET',
        inject('site'),
        null,
      ])
      expect(request.url()).not.toMatch(/Secretive|2024/)
    }
    const { cookies, origins } = await page.context().storageState({ indexedDB: true })
    expect(cookies).toEqual([])
    expect(JSON.stringify(origins)).not.toMatch(/Secretive|2024/)
  })
})

describe('ten thousand rows', () => {
  test('are answered while the page answers too; they can be sorted, paged and saved', async () => {
    const { page, action, rows, state, problems } = await open()
    await give(page, many(10_000))
    await page.locator('#batch-column-employed').waitFor()
    await page.evaluate(() => {
      const world = globalThis as unknown as { late: number; seen: string[] }
      world.late = 0
      world.seen = []
      let last = performance.now()
      const tick = (): void => {
        const now = performance.now()
        // How long a click would have waited.
        world.late = Math.max(world.late, now - last)
        world.seen.push(document.querySelector('#batch-state')!.textContent)
        last = now
        if (!document.querySelector('[data-answers] [role=table]')) setTimeout(tick)
      }
      tick()
    })
    await action.click()
    await rows.first().waitFor()
    const { late, seen } = await page.evaluate(() => {
      const { late, seen } = globalThis as unknown as { late: number; seen: string[] }
      return { late, seen }
    })
    expect(late).toBeLessThan(300)
    expect(new Set(seen).size).toBeGreaterThan(1)
    expect(await state.innerText()).toBe('9,900 of 10,000 rows have an answer.')
    expect(await rows.count()).toBe(50)
    expect(await page.locator('.without-answer li').count()).toBe(20)

    const head = page.getByRole('columnheader', { name: rule.results.deadline!.label.en })
    const first = rows.first().locator('[data-cell=main]')
    await head.getByRole('button').press('Enter')
    expect(await head.getAttribute('aria-sort')).toBe('ascending')
    expect(await first.innerText()).toContain('2025')
    await head.getByRole('button').press('Enter')
    expect(await head.getAttribute('aria-sort')).toBe('descending')
    expect(await first.innerText()).toContain('2026')
    await page.getByRole('button', { name: words.next }).click()
    await page.getByText('Rows 51 to 100 of 10,000').waitFor()

    const csv = parse((await save(page, words.saveTable)).text, { bom: true }) as string[][]
    expect(csv).toHaveLength(10_001)
    const ics = (await save(page, words.saveCalendar)).text
    expect(ics.match(/^BEGIN:VEVENT/gm)).toHaveLength(9_900)
    expect(new Set(ics.match(/^UID:.*/gm)).size).toBe(9_900)
    expect(problems).toEqual([])
  })

  test('can be stopped, and no part is taken for the whole', async () => {
    const { page, action, state, table } = await open()
    await give(page, many(40_000))
    await page.locator('#batch-column-employed').waitFor()
    // In the page, so that no driver is too slow for it.
    await page.evaluate(() => {
      const stop = document.querySelector<HTMLElement>('[data-stop]')!
      new MutationObserver(() => !stop.hidden && setTimeout(() => stop.click(), 20)).observe(stop, {
        attributes: true,
      })
    })
    await action.click()
    await expect.poll(() => state.innerText()).toMatch(/^Stopped after [\d,]+ of 40,000 rows/)
    expect(await table.count()).toBe(0)
    expect(await page.locator('[data-progress]').isVisible()).toBe(false)
  })
})

test('the page and the command line agree on rows of every rule', async () => {
  const tables = mixedTables(rules.length * 6, 5)
  // One start of the command for all.
  const answers = await answersOfCommandLine(tables.flatMap((table) => table.lines))
  const { page, action, rows } = await open('/batch/')
  for (const { rule, csv, lines } of tables) {
    await page.selectOption('#batch-rule', rule.id)
    await page.locator(`[data-question] a[href*="/${rule.id}/"]`).waitFor()
    // What was read before looks the same, and so may its columns.
    const read = page.locator('[data-read]')
    await read.evaluate((place) => (place.textContent = ''))
    await give(page, encodeGb18030(csv))
    await read.getByText(/\S/).waitFor()
    await page.locator(`#batch-column-${Object.keys(rule.fields)[0]}`).waitFor()
    await action.click()
    await rows.first().waitFor()
    const [heads, ...cells] = parse((await save(page, words.saveTable)).text, {
      bom: true,
    }) as string[][]
    const expected = answers.splice(0, lines.length).map(
      (line) =>
        JSON.parse(line) as {
          status: keyof typeof words.statuses
          result?: Record<string, unknown>
        },
    )
    const of = (row: string[], head: string): string => row[heads!.indexOf(head)]!
    expect([rule.id, cells.map((row) => of(row, words.heads.status))]).toEqual([
      rule.id,
      expected.map(({ status }) => words.statuses[status]),
    ])
    for (const [at, { result = {} }] of expected.entries())
      for (const [name, { kind, label }] of Object.entries(rule.results))
        if (['date', 'month', 'money', 'number', 'percent', 'months'].includes(kind))
          expect([rule.id, name, of(cells[at]!, label.en)]).toEqual([
            rule.id,
            name,
            String(result[name] ?? ''),
          ])
  }
})

test('nothing overflows a narrow screen, and the keyboard reaches the columns that sort', async () => {
  const { page, action, rows } = await open()
  await page.setViewportSize({ width: 320, height: 640 })
  await give(page, exported)
  await page.locator('#batch-column-employed').waitFor()
  await action.press('Enter')
  await rows.first().waitFor()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  expect(await violations(page)).toEqual([])
  const sort = page.locator('.sort').first()
  expect(await sort.isVisible()).toBe(true)
  await sort.focus()
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('sort')
})

test('the page is found from the calculators, and says without a script what it lacks', async () => {
  const { page } = await visit('/calculators/')
  await page.getByRole('main').getByRole('link', { name: 'table with one person a row' }).click()
  await page.waitForURL('**/batch/')
  const { page: without } = await visit('/batch/', { javaScriptEnabled: false })
  expect(await without.locator('noscript p').isVisible()).toBe(true)
  expect(await without.getByRole('button', { name: calculator.action }).isVisible()).toBe(false)
})
