import { describe, expect, test } from 'vitest'
import { useBrowser } from './visit.ts'

const visit = useBrowser()

describe('article 58 of the Social Insurance Law', () => {
  const address = '/law/social-insurance-law/58/'

  test('can be read on from: next, and previous, which leads back', async () => {
    const { page } = await visit(address)
    await page.getByRole('link', { name: /^Next: art\. 59/ }).click()
    await page.waitForURL('**/59/')
    await page.getByRole('link', { name: /Previous: art\. 58/ }).click()
    await page.waitForURL('**/58/')
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('58')
  })

  test('stands in both languages, paragraph by paragraph, each marked as what it is', async () => {
    const { page } = await visit(address)
    for (const paragraph of ['p1', 'p2', 'p3']) {
      const sides = page.locator(`#${paragraph} > [lang]`)
      expect(await sides.count()).toBe(2)
      expect(await sides.nth(0).getAttribute('lang')).toBe('zh-Hans')
      expect(await sides.nth(1).getAttribute('lang')).toBe('en')
    }
    expect(await page.locator('#p1').innerText()).toContain('用人单位应当自用工之日起三十日内')
  })

  test('sets the languages side by side on a wide screen, and under each other on a phone', async () => {
    const { page } = await visit(address, { viewport: { width: 1280, height: 800 } })
    const boxes = async () => {
      const sides = page.locator('#p1 > [lang]')
      return [(await sides.nth(0).boundingBox())!, (await sides.nth(1).boundingBox())!] as const
    }
    const [zh, en] = await boxes()
    expect(en.x).toBeGreaterThanOrEqual(zh.x + zh.width)
    expect(en.y).toBeCloseTo(zh.y, -1)
    await page.setViewportSize({ width: 320, height: 800 })
    const [above, below] = await boxes()
    expect(below.y).toBeGreaterThanOrEqual(above.y + above.height)
    expect(below.x).toBeCloseTo(above.x, 0)
  })

  test('brings a citation of its third paragraph to that paragraph', async () => {
    const { page } = await visit(`${address}#p3`, { viewport: { width: 320, height: 480 } })
    const paragraph = page.locator('#p3')
    await expect.poll(() => paragraph.boundingBox().then((box) => box!.y)).toBeLessThan(480)
    expect(await paragraph.innerText()).toContain('个人社会保障号码为公民身份号码')
  })

  test('names its law, its version, and that the English is not official', async () => {
    const { page } = await visit(address)
    const words = await page.getByRole('main').innerText()
    expect(words).toContain('Social Insurance Law')
    expect(words).toContain('version of 29 December 2018')
    expect(words).toMatch(/unofficial; the Chinese text prevails/)
  })

  test('leads to the rule that is computed from it', async () => {
    const { page } = await visit(address)
    await page
      .getByRole('main')
      .getByRole('link', { name: 'Registering a new employee' })
      .last()
      .click()
    await page.waitForURL('**/rules/sil.employee-registration/')
  })
})

test('the first article has no previous one, and the last has no next one', async () => {
  const { page } = await visit('/law/social-insurance-law/1/')
  expect(await page.getByRole('link', { name: /Previous/ }).count()).toBe(0)
  await page.goto('/law/social-insurance-law/98/')
  expect(await page.getByRole('link', { name: /Next/ }).count()).toBe(0)
})
