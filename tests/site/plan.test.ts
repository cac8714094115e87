// The plan in the browser: every event in both languages gives the dates of the single rules, and the plan is taken away whole.
import { readFileSync } from 'node:fs'
import ical from 'ical.js'
import nodeIcal from 'node-ical'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { rules } from '../../rules/index.ts'
import { allLanguages, inLanguage } from '../../src/languages.ts'
import { concerns, follow, type Happened } from '../../src/plan/follow.ts'
import { writePlanLink } from '../../src/plan/link.ts'
import { fieldOf } from '../../src/plan/plan.ts'
import { planIn } from '../../src/plan/read-plan.ts'
import { strings } from '../../src/strings/strings.ts'
import { violations } from './axe.ts'
import { htmlFiles } from './built.ts'
import { useBrowser } from './visit.ts'

const visit = useBrowser()
const byId = new Map(rules.map((rule) => [rule.id, rule]))
const english = new Map(planIn('en').map((event) => [event.id, event]))

/** An example for each kind of question. */
const typed: Readonly<Record<string, string>> = {
  date: '2026-03-02',
  time: '2026-03-02T10:30',
  month: '1975-05',
  money: '12000',
  integer: '30',
}
const every: readonly Happened[] = [...english.values()].map((event) => ({
  event: event.id,
  typed: Object.fromEntries(
    Object.entries(event.asks).map(([name, ask]) => {
      const { kind, choices } = fieldOf(ask, byId)
      return [name, choices?.[0]!.value ?? typed[kind]!]
    }),
  ),
}))
// The first and the last day cannot be the same: it is paid late.
const missed = every.find(({ event }) => event === 'payment-missed')!
Object.assign(missed.typed, { paid: '2026-04-15' })
const halves = [every.slice(0, 12), every.slice(12)]

const linkTo = (happened: readonly Happened[], role: 'person' | 'employer' = 'person'): string =>
  `/plan/${writePlanLink({ role, happened }, english)}`

/** The steps that a page shows: rule, step and day. */
const shown = (page: Page): Promise<string[]> =>
  page
    .locator('.plan .step')
    .evaluateAll((steps) =>
      (steps as HTMLElement[]).map(
        ({ dataset }) => `${dataset.rule} ${dataset.step} ${dataset.day}`,
      ),
    )
const expected = (
  happened: readonly Happened[],
  role: 'person' | 'employer' = 'person',
): string[] =>
  follow(happened, english, byId)
    .entries.filter((entry) => concerns(entry, role))
    .map(({ rule, step, day }) => `${rule.id} ${step.step} ${day}`)

async function planned(page: Page): Promise<void> {
  await page.locator('.plan .step, .plan > p').first().waitFor()
}

describe.each(allLanguages)('every event (%s)', (language) => {
  const words = strings[language].plan

  test.each([0, 1])('of half %i gives the dates of the single rules', async (half) => {
    for (const role of ['person', 'employer'] as const) {
      const { page, problems } = await visit(inLanguage(linkTo(halves[half]!, role), language))
      await planned(page)
      const steps = await shown(page)
      expect(steps).toEqual(expected(halves[half]!, role))
      expect(steps.length).toBeGreaterThan(10)
      // Each leads to its rule, with its inputs.
      const [href] = await page
        .locator('.step[data-rule="remedy.reconsideration"] a[href*="#rule="]')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
      expect(href).toMatch(/#rule=remedy\.reconsideration&known=\d{4}-\d\d-\d\d&v=/)
      expect(problems).toEqual([])
    }
  })

  test('is in one calendar, which two parsers read alike', async () => {
    const { page } = await visit(inLanguage(linkTo(every.slice(0, 12)), language))
    await planned(page)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: words.script.calendar }).click(),
    ])
    const calendar = readFileSync(await download.path(), 'utf8')
    const found = new ical.Component(ical.parse(calendar) as never).getAllSubcomponents('vevent')
    const days = found.map((event) => String(event.getFirstPropertyValue('dtstart')).slice(0, 10))
    const again = Object.values(nodeIcal.sync.parseICS(calendar)).filter(
      (each) => each?.type === 'VEVENT',
    )
    expect(again.length).toBe(found.length)
    for (const step of expected(every.slice(0, 12))) {
      const day = step.split(' ')[2]!
      expect(days, step).toContain(day.length === 7 ? `${day}-01` : day.slice(0, 10))
    }
  })

  test('is in the printout and the text, with the words of law', async () => {
    const { page } = await visit(inLanguage(linkTo(every.slice(0, 8)), language), {
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    await planned(page)
    await page.getByRole('button', { name: words.script.text, exact: true }).click()
    await page.getByText(words.script.copied).waitFor()
    const text = await page.evaluate(() => navigator.clipboard.readText())
    const titles = await page.locator('.step h4').allInnerTexts()
    for (const title of titles) expect(text).toContain(title.replace(/^\d+[.．]\s*/, ''))
    expect(text).toContain(page.url())
    // As the browser does before it prints.
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.step blockquote').filter({ visible: true }).count()).toBe(
      await page.locator('.step blockquote').count(),
    )
    for (const gone of ['.plan-form', '.take-away', '.top nav'])
      expect(await page.locator(gone).first().isVisible(), gone).toBe(false)
    for (const there of ['.plan h2', '.plan-line', '.made'])
      expect(await page.locator(there).first().isVisible(), there).toBe(true)
    expect(await page.locator('.step').filter({ visible: true }).count()).toBe(titles.length)
    expect(await page.locator('.made').innerText()).toContain(page.url())
    const pdf = await page.pdf()
    expect(pdf.length).toBeGreaterThan(10_000)
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
    expect(await page.locator('.plan details[open]').count()).toBe(0)
  })

  test('breaks nothing of WCAG, empty, planned, with problems, wide and narrow, light and dark', async () => {
    const { page } = await visit(inLanguage('/plan/', language), {
      viewport: { width: 1280, height: 900 },
    })
    const everyWay = async (): Promise<string[]> => {
      const found: string[] = []
      for (const [width, colorScheme] of [
        [1280, 'light'],
        [320, 'dark'],
      ] as const) {
        await page.setViewportSize({ width, height: 900 })
        await page.emulateMedia({ colorScheme })
        found.push(...(await violations(page)))
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        320,
      )
      return found
    }
    expect(await everyWay()).toEqual([])
    await page.locator('.plan-form .action').click()
    await page.getByText(words.script.noEvent).waitFor()
    expect(await everyWay()).toEqual([])
    await page.goto(inLanguage(linkTo(every.slice(0, 9)), language))
    await planned(page)
    await page.locator('.plan details').evaluateAll((all) => {
      for (const each of all) (each as HTMLDetailsElement).open = true
    })
    await page.locator('.event details').evaluateAll((all) => {
      for (const each of all) (each as HTMLDetailsElement).open = true
    })
    expect(await everyWay()).toEqual([])
    await page.locator('.event input').first().fill('x')
    await page.locator('.plan-form .action').click()
    await page.locator('.problems a').first().waitFor()
    expect(await everyWay()).toEqual([])
    // A long page, looked at eight times.
  }, 240_000)
})

test('the link gives the same plan to somebody else, real days included', async () => {
  const happened: Happened[] = [
    { event: 'accident', typed: { accident: '2026-03-02', told: '2026-05-20' } },
    { event: 'accident', typed: { accident: '2026-04-06' } },
  ]
  const { page } = await visit(linkTo(happened), {
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  await planned(page)
  await page.getByRole('button', { name: strings.en.plan.script.link }).click()
  await page.getByText(strings.en.plan.script.copied).waitFor()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  const { page: other, problems } = await visit(link, {})
  await planned(other)
  expect(await shown(other)).toEqual(await shown(page))
  expect(await shown(other)).toEqual(expected(happened))
  expect(problems).toEqual([])
  // In the other language too.
  await other.locator('a.switch[data-language=zh]').click()
  await planned(other)
  expect(await shown(other)).toEqual(expected(happened))
})

test('the keyboard alone makes a plan, puts in a real day, and removes an event', async () => {
  const { page, problems } = await visit('/plan/')
  const { keyboard } = page
  const focused = (): Promise<string> =>
    page.evaluate(() => {
      const { id, innerText, dataset } = document.activeElement as HTMLElement
      return dataset.give ?? (id || innerText)
    })
  const tabTo = async (what: string | RegExp): Promise<void> => {
    for (let presses = 0; presses < 120; presses++) {
      const now = await focused()
      if (typeof what === 'string' ? now === what : what.test(now)) return
      await keyboard.press('Tab')
    }
    throw new Error(`${what} was not reached`)
  }
  await tabTo('plan-event')
  await keyboard.type('An accident')
  await tabTo(strings.en.plan.add)
  await keyboard.press('Enter')
  await expect.poll(focused).toMatch(/^plan-field-year-/)
  await keyboard.type('2026')
  await keyboard.press('Tab')
  await keyboard.type('3')
  await keyboard.press('Tab')
  await keyboard.type('2')
  await keyboard.press('Enter')
  await planned(page)
  expect(await shown(page)).toEqual(
    expected([{ event: 'accident', typed: { accident: '2026-03-02' } }]),
  )
  await expect.poll(() => page.getByRole('status').innerText()).toContain('12 steps follow')
  await tabTo('told')
  await keyboard.press('Enter')
  await expect.poll(focused).toMatch(/^plan-field-year-.*told$/)
  for (const part of ['2026', '5', '20']) {
    await keyboard.type(part)
    await keyboard.press('Tab')
  }
  await expect.poll(() => page.getByRole('status').innerText()).toBe(strings.en.plan.script.stale)
  await tabTo(strings.en.plan.make)
  await keyboard.press('Enter')
  await expect
    .poll(() => shown(page))
    .toEqual(
      expected([{ event: 'accident', typed: { accident: '2026-03-02', told: '2026-05-20' } }]),
    )
  await page.locator('.event h3').focus()
  await tabTo(strings.en.plan.remove)
  await keyboard.press('Enter')
  await expect.poll(focused).toBe('plan-event')
  expect(await page.locator('.event').count()).toBe(0)
  expect(problems).toEqual([])
})

test('what is wrong is told at its field, and nothing typed is lost', async () => {
  const { page } = await visit('/plan/#for=person&accident=2026-02-31&job-started=2026-03-02&x=1')
  const link = page.locator('.problems a')
  await link.waitFor()
  expect(await page.locator('.problems').innerText()).toContain('“x”')
  await link.click()
  expect(await page.evaluate(() => document.activeElement!.getAttribute('aria-invalid'))).toBe(
    'true',
  )
  expect(await page.locator('.event input').nth(2).inputValue()).toBe('31')
  expect(await page.locator('.plan .step').count()).toBe(0)
})

test('a passed day says what follows from that, and the picture says what the list says', async () => {
  const { page } = await visit('/plan/#for=employer&accident=2020-03-02&job-started=2020-03-02')
  await planned(page)
  const passed = page.locator('.step[data-step=employer-application]')
  expect(await passed.locator('.has-passed').isVisible()).toBe(true)
  expect(await passed.locator('.marks').innerText()).toContain(strings.en.plan.script.marks.passed)
  const count = await page.locator('.step').count()
  expect(await page.getByRole('img').getAttribute('aria-label')).toContain(`${count} steps`)
  expect(await page.locator('.plan-line .row').count()).toBe(count)
})

test('nothing is stored or sent', async () => {
  const { page, requests } = await visit(linkTo(every.slice(0, 6)), {})
  await planned(page)
  expect(await page.evaluate(() => JSON.stringify([{ ...localStorage }, document.cookie]))).toBe(
    '[{},""]',
  )
  expect(
    requests.filter((request) => request.method() !== 'GET' || request.url().includes('2026-03')),
  ).toEqual([])
})

test('only its own pages load what it needs, and the calculators lead to it', () => {
  for (const { address, html } of htmlFiles())
    expect([address, /event-plan/.test(html)]).toEqual([address, /^(\/zh)?\/plan\/$/.test(address)])
  const [calculators] = htmlFiles().filter(({ address }) => address === '/calculators/')
  expect(calculators!.html).toContain('href="/plan/"')
})

test('without a script the page says what to do instead', async () => {
  const { page } = await visit('/plan/', { javaScriptEnabled: false })
  expect(await page.locator('noscript').innerText()).toContain('JavaScript')
  expect(await page.locator('.plan-form form').isVisible()).toBe(false)
})
