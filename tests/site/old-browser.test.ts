// A browser without modules or custom elements reads everything, and is told what it lacks; nobody else is.
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { allLanguages, inLanguage } from '../../src/languages.ts'
import { strings } from '../../src/strings/strings.ts'
import { violations } from './axe.ts'
import { htmlFiles, oneOfEachTemplate } from './built.ts'
import { useBrowser } from './visit.ts'

const visit = useBrowser()

/** How long a tool may take to start before anything is said, in milliseconds, and a little more. */
const wait = 5000
const more = 1500

/** Until then, and a little longer; the pages’ own time runs faster meanwhile, for the wait is an animation of theirs. */
async function waitOn(pages: readonly Page[]): Promise<void> {
  const faster = 10
  for (const page of pages) {
    const clock = await page.context().newCDPSession(page)
    await clock.send('Animation.setPlaybackRate', { playbackRate: faster })
  }
  await pages[0]!.waitForTimeout(wait / faster + more)
}

const withoutModules = (page: Page): Promise<unknown> =>
  page.route('**/*.js', (route) => route.abort())
const withoutElements = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    delete (globalThis as { customElements?: unknown }).customElements
  })

const lacks = [
  ['modules', withoutModules],
  ['custom elements', withoutElements],
] as const

/** What does not start there. */
const tools = 'rule-calculator, find-case, batch-table'

const told = (page: Page) => page.locator('p.not-started').filter({ visible: true })

test('each page with a tool, and no other, has the words for where it does not start', () => {
  for (const { address, html } of htmlFiles()) {
    const found =
      html.match(
        /<rule-calculator|<find-case|<batch-table|<event-plan|data-search-results|class="kept-site"/g,
      ) ?? []
    expect([address, html.match(/<p class="not-started">/g) ?? []]).toEqual([
      address,
      found.map(() => '<p class="not-started">'),
    ])
  }
})

/** What is read outside the tools, which may say something of their own: asked in the page, for there are thousands of places. */
const words = (of: Page): Promise<string[]> =>
  of.evaluate(() => {
    const own =
      'rule-calculator, batch-table, find-case form, event-plan form, .search-page, .kept-site'
    const places = document.querySelectorAll<HTMLElement>('main :is(h1, h2, h3, p, li, dd, td)')
    return [...places]
      .filter((place) => !place.parentElement!.closest(own) && place.getClientRects().length > 0)
      .map((place) => place.innerText)
  })

test.each(oneOfEachTemplate)(
  'a browser that lacks something reads on %s what others read',
  async (address) => {
    const current = await words((await visit(address, { inTurn: true })).page)
    expect(current.length).toBeGreaterThan(0)
    for (const [lack, prepare] of lacks) {
      const all = await words((await visit(address, { prepare })).page)
      expect([lack, current.filter((text) => !all.includes(text))]).toEqual([lack, []])
    }
  },
)

describe.each(lacks)('a browser without %s', (_, prepare) => {
  test('is told what it lacks in place of each tool, and has worked examples', async () => {
    const addresses = [
      '/guides/activate-your-card/',
      '/rules/sil.fraud-fine/',
      '/guides/',
      '/batch/',
    ]
    const pages = await Promise.all(
      allLanguages.flatMap((language) =>
        addresses.map(async (address) => {
          const { page } = await visit(inLanguage(address, language), { prepare })
          // Not at once: the network may be slow.
          expect(await told(page).count()).toBe(0)
          return { page, ...strings[language] }
        }),
      ),
    )
    await waitOn(pages.map(({ page }) => page))
    for (const { page, notStarted } of pages) {
      const count = await page.locator(tools).count()
      expect(await told(page).allInnerTexts()).toEqual(Array(count).fill(notStarted))
      const calculator = page.locator('rule-calculator')
      if (await calculator.count())
        expect(await calculator.getByRole('table').first().isVisible()).toBe(true)
      // The links to all cases.
      const cases = page.locator('find-case details')
      if (await cases.count()) {
        await cases.locator('summary').click()
        expect(await cases.getByRole('link').first().isVisible()).toBe(true)
      }
      expect(await violations(page)).toEqual([])
    }
  })
})

test.each(allLanguages)(
  'a browser without modules is told why it cannot search (%s)',
  async (language) => {
    const { page } = await visit(inLanguage('/search/?q=bank', language), {
      prepare: withoutModules,
    })
    expect(await told(page).count()).toBe(0)
    await told(page).waitFor()
    expect(await told(page).innerText()).toBe(strings[language].search.notStarted)
  },
)

test('a search needs no custom elements', async () => {
  const { page, problems } = await visit('/search/?q=bank', { prepare: withoutElements })
  await page.locator('[data-search-results] a').first().waitFor()
  expect(problems).toEqual([])
})

test('a current browser is told nothing, however long it waits', async () => {
  const addresses = [
    '/guides/activate-your-card/',
    '/guides/',
    '/rules/sil.fraud-fine/',
    '/batch/',
    '/search/',
  ]
  const pages = await Promise.all(addresses.map(async (address) => (await visit(address)).page))
  await waitOn(pages)
  for (const page of pages)
    expect(await page.locator('.not-started').filter({ visible: true }).count()).toBe(0)
})

test('what was said is gone as soon as a late script is there, and what was typed is not', async () => {
  let come = (): void => {}
  const late = new Promise<void>((resolve) => (come = resolve))
  const { page } = await visit('about:blank', {})
  await page.route('**/*.js', async (route) => {
    await late
    await route.continue()
  })
  await page.goto('/rules/sil.employee-registration/', { waitUntil: 'commit' })
  await told(page).waitFor()
  await page.locator('[data-part=year]').first().fill('2026')
  come()
  await page.locator('rule-calculator[data-started]').waitFor()
  expect(await page.locator('.not-started').filter({ visible: true }).count()).toBe(0)
  expect(await page.locator('[data-part=year]').first().inputValue()).toBe('2026')
})

test('a reader who has switched JavaScript off is told that alone', async () => {
  const addresses = allLanguages.flatMap((language) => [
    inLanguage('/search/', language),
    inLanguage('/guides/activate-your-card/', language),
  ])
  const pages = await Promise.all(
    addresses.map(async (address) => (await visit(address, { javaScriptEnabled: false })).page),
  )
  // Examples stand there from the start.
  for (const page of pages)
    expect(
      await page
        .locator('noscript p')
        .or(page.locator('rule-calculator').getByRole('table'))
        .isVisible(),
    ).toBe(true)
  await waitOn(pages)
  for (const page of pages) expect(await told(page).count()).toBe(0)
})
