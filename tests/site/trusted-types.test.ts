// No page turns a string into HTML or into the address of a script, whatever a reader does.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { readCases } from '../../src/guides/read-cases.ts'
import { oneOfEachKind } from './built.ts'
import { calculatorOn, fill } from './calculator.ts'
import { useBrowser } from './visit.ts'

const visit = useBrowser()

/** Opens a page; gives what the policy was broken by since. */
async function watched(address: string): Promise<{ page: Page; broken: () => Promise<string[]> }> {
  const { page } = await visit(address, {
    prepare: (page) =>
      page.addInitScript(() => {
        const broken: string[] = []
        Object.assign(globalThis, { broken })
        document.addEventListener('securitypolicyviolation', (event) =>
          broken.push(`${event.violatedDirective}: ${event.sourceFile} ${event.sample}`),
        )
      }),
  })
  await page.waitForLoadState('networkidle')
  return {
    page,
    broken: () => page.evaluate(() => (globalThis as unknown as { broken: string[] }).broken),
  }
}

test('a page that would is found', async () => {
  const { page, broken } = await watched('/about/')
  await page.evaluate(() => {
    try {
      document.body.innerHTML = '<p>x</p>'
    } catch {
      // The policy stops it.
    }
  })
  await expect.poll(broken).toEqual([expect.stringContaining('require-trusted-types-for')])
})

test.each(oneOfEachKind)('%s opens within the policy', async (address) => {
  expect(await (await watched(address)).broken()).toEqual([])
})

test('a search finds, and is emptied again', async () => {
  const { page, broken } = await watched('/search/?q=bank')
  await page.locator('[data-search-results] a').first().waitFor()
  const state = page.locator('#search-state')
  await page.goto('/search/')
  const start = await state.innerText()
  await page.locator('#q').fill('bank')
  await page.locator('[data-search-results] a').first().waitFor()
  await page.locator('#q').fill('')
  await expect.poll(() => state.innerText()).toBe(start)
  expect(await broken()).toEqual([])
})

test('a calculator answers, with its picture', async () => {
  const { page, broken } = await watched('/guides/activate-your-card/')
  const calculator = calculatorOn(page, 'card.financial-activation')
  await fill(calculator, 'received', '2024-11-09')
  await calculator.button.click()
  await calculator.result('deadline').waitFor()
  await page.waitForLoadState('networkidle')
  expect(await broken()).toEqual([])
})

test('a reference shows the article that it names', async () => {
  const { page, broken } = await watched('/law/social-insurance-law/41/')
  await page.getByRole('link', { name: 'Article 63 of this Law' }).focus()
  await page.locator('#preview p').first().waitFor()
  expect(await broken()).toEqual([])
})

test('a case is found', async () => {
  const { page, broken } = await watched('/guides/')
  const { who, happened, want } = readCases().cases[0]!
  await page.locator('#case-who').selectOption(who[0]!)
  await page.locator('#case-happened').selectOption(happened)
  await page.locator('#case-want').selectOption(want)
  await page.locator('find-case').getByRole('status').getByRole('link').first().waitFor()
  expect(await broken()).toEqual([])
})
