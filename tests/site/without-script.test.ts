import { describe, expect, test } from 'vitest'
import { oneOfEachForm, oneOfEachTemplate } from './built.ts'
import { useBrowser } from './visit.ts'

const visit = useBrowser({ javaScriptEnabled: false })
const visitWithScript = useBrowser()

describe('a reader without JavaScript', () => {
  test.each(oneOfEachTemplate)('reads %s', async (address) => {
    const { page } = await visit(address, { inTurn: true })
    const { page: withScript } = await visitWithScript(address)
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true)
    const menu = page.getByRole('navigation', { name: /^(Main|主菜单)$/ })
    for (const link of await menu.getByRole('link').all()) expect(await link.isVisible()).toBe(true)
    // Outside the tools, whatever others read is there, word for word.
    const words = (of: typeof page): Promise<string[]> =>
      of
        .locator(
          'main :is(p, li, h2, td):not(rule-calculator *, find-case form *, batch-table *, event-plan form *, .kept-site *)',
        )
        .filter({ visible: true })
        .allInnerTexts()
    const all = await words(page)
    expect((await words(withScript)).filter((text) => !all.includes(text))).toEqual([])
    expect(all.length).toBeGreaterThan(0)
  })

  test('finds worked examples in place of the calculator', async () => {
    const { page } = await visit('/guides/activate-your-card/')
    const examples = page.getByRole('table', { name: 'Worked examples' })
    expect(await examples.isVisible()).toBe(true)
    expect(await examples.getByRole('row').count()).toBeGreaterThanOrEqual(4)
    expect(await examples.innerText()).toContain('8 October 2026')
    expect(await page.locator('rule-calculator').getByRole('textbox').first().isVisible()).toBe(
      false,
    )
    expect(await page.getByRole('button', { name: 'Work it out' }).isVisible()).toBe(false)
  })

  test('finds worked examples on every kind of rule page', async () => {
    const { page } = await visit('about:blank')
    for (const address of oneOfEachForm.filter((address) => /^(\/zh)?\/rules\//.test(address))) {
      await page.goto(address)
      if ((await page.locator('rule-calculator').count()) === 0) continue
      const examples = page.locator('rule-calculator').getByRole('table')
      expect([address, await examples.isVisible()]).toEqual([address, true])
      expect([address, await page.locator('rule-calculator form').isVisible()]).toEqual([
        address,
        false,
      ])
    }
  })

  test('is told on the search page that searching needs JavaScript, and where to go instead', async () => {
    const { page } = await visit('/about/')
    await page.getByRole('searchbox').fill('bank')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/search/?q=bank')
    const main = page.getByRole('main')
    expect(await main.innerText()).toMatch(/needs JavaScript/)
    await main.getByRole('link', { name: /law/ }).click()
    await page.waitForURL('**/law/')
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('The law')
  })

  test('opens the note of a number', async () => {
    const { page } = await visit('/law/social-insurance-law/58/')
    const link = page.getByRole('link', { name: 'Registering a new employee' })
    const before = await link.count()
    await page.getByRole('button', { name: '30 days' }).click()
    expect(await link.count()).toBe(before + 1)
  })
})

test('a reader with JavaScript finds the calculator where others find examples', async () => {
  const { page } = await visitWithScript('/guides/activate-your-card/')
  expect(await page.getByRole('button', { name: 'Work it out' }).isVisible()).toBe(true)
})
