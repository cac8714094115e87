import { expect, test } from 'vitest'
import { oneOfEachTemplate } from './built.ts'
import { useBrowser } from './visit.ts'

const visit = useBrowser()

test.each(oneOfEachTemplate)(
  '%s prints without menu and search, with its text',
  async (address) => {
    const { page } = await visit(address, { inTurn: true })
    const menu = page.getByRole('navigation', { name: /^(Main|主菜单)$/ })
    const search = page.getByRole('search')
    expect([await menu.isVisible(), await search.isVisible()]).toEqual([true, true])
    await page.emulateMedia({ media: 'print' })
    expect([await menu.isVisible(), await search.isVisible()]).toEqual([false, false])
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true)
    expect((await page.getByRole('main').innerText()).length).toBeGreaterThan(40)
  },
)

test('an answer prints with its steps', async () => {
  const { page } = await visit(
    '/guides/activate-your-card/#rule=card.financial-activation&received=2025-12-05&days=300',
  )
  await page.emulateMedia({ media: 'print' })
  const answer = page.locator('rule-calculator').getByRole('status')
  await answer.getByText('8 October 2026').first().waitFor()
  expect(await answer.getByRole('listitem').getByText('National Day').isVisible()).toBe(true)
})

test('a page prints in black on white', async () => {
  const { page } = await visit('/law/social-insurance-law/58/')
  await page.emulateMedia({ media: 'print' })
  const { paper, ink } = await page.locator('#p1 > [lang=en]').evaluate((text) => ({
    paper: getComputedStyle(document.documentElement).backgroundColor,
    ink: getComputedStyle(text).color,
  }))
  expect({ paper, ink }).toEqual({ paper: 'rgb(255, 255, 255)', ink: 'rgb(0, 0, 0)' })
})

test.each(['/law/social-insurance-law/58/', '/zh/law/social-insurance-law/58/'])(
  '%s prints on one page',
  async (address) => {
    const { page } = await visit(address, { inTurn: true })
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length).toBe(1)
  },
)
