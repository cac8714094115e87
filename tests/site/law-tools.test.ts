import { describe, expect, test } from 'vitest'
import { useBrowser } from './visit.ts'

const visit = useBrowser()

describe('the switch of languages', () => {
  const shown = (lang: string) => `#p1 > [lang="${lang}"]`

  test('shows one language or both, and is remembered on the next article', async () => {
    const { page } = await visit('/law/social-insurance-law/57/', {})
    expect(await page.locator(shown('zh-Hans')).isVisible()).toBe(true)
    expect(await page.locator(shown('en')).isVisible()).toBe(true)
    await page.getByRole('radio', { name: 'English' }).check()
    expect(await page.locator(shown('zh-Hans')).isVisible()).toBe(false)
    await page.goto('/law/social-insurance-law/58/')
    expect(await page.getByRole('radio', { name: 'English' }).isChecked()).toBe(true)
    expect(await page.locator(shown('zh-Hans')).isVisible()).toBe(false)
    await page.getByRole('radio', { name: '中文' }).check()
    expect(await page.locator(shown('zh-Hans')).isVisible()).toBe(true)
    expect(await page.locator(shown('en')).isVisible()).toBe(false)
  })

  test('works without JavaScript', async () => {
    const { page } = await visit('/law/social-insurance-law/57/', { javaScriptEnabled: false })
    await page.getByRole('radio', { name: 'English' }).check()
    expect(await page.locator(shown('zh-Hans')).isVisible()).toBe(false)
  })
})

describe('a citation', () => {
  test('of a paragraph is offered in three forms, and copied', async () => {
    const { page } = await visit('/law/social-insurance-law/58/#p1', {
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    await page.getByText('Cite this article').click()
    const box = page.locator('details')
    // What fills it in comes with its first use.
    await box.getByText('art. 58(1)').waitFor()
    const forms = await box.locator('[data-form]').allInnerTexts()
    expect(forms[0]).toBe('Social Insurance Law, art. 58(1)')
    expect(forms[1]).toBe('《中华人民共和国社会保险法》第五十八条第一款')
    expect(forms[2]).toMatch(
      /^http:\/\/localhost:\d+\/law\/social-insurance-law\/58\/#p1 \(version of 29 December 2018\)$/,
    )
    for (const [index, form] of forms.entries()) {
      await box.getByRole('button', { name: 'Copy' }).nth(index).click()
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(form)
      expect(await box.getByRole('status').innerText()).toContain(form)
    }
  })

  test('follows the reader to another paragraph', async () => {
    const { page } = await visit('/law/social-insurance-law/45/')
    await page.getByText('Cite this article').click()
    const english = page.locator('[data-form=en]')
    expect(await english.innerText()).toBe('Social Insurance Law, art. 45')
    await page.getByRole('link', { name: /Paragraph 1 ?\(2\)/ }).click()
    await expect.poll(() => english.innerText()).toBe('Social Insurance Law, art. 45(1)(2)')
  })
})

describe('a reference to another article', () => {
  const address = '/law/social-insurance-law/41/'
  const reference = 'Article 63 of this Law'

  test('shows that article on focus, and Escape closes it', async () => {
    const { page, problems } = await visit(address)
    await page.getByRole('link', { name: reference }).focus()
    const preview = page.locator('#preview')
    await expect.poll(() => preview.isVisible()).toBe(true)
    expect(await preview.innerText()).toContain('Social Insurance Law, art. 63')
    expect(await preview.locator('[lang="zh-Hans"]').count()).toBeGreaterThan(0)
    await page.keyboard.press('Escape')
    expect(await preview.isVisible()).toBe(false)
    expect(problems).toEqual([])
  })

  test('shows it on hover, and the pointer may move into it', async () => {
    const { page } = await visit(address)
    await page.getByRole('link', { name: reference }).hover()
    const preview = page.locator('#preview')
    await expect.poll(() => preview.isVisible()).toBe(true)
    await preview.hover()
    await page.waitForTimeout(600)
    expect(await preview.isVisible()).toBe(true)
    await page.getByRole('heading', { level: 1 }).hover()
    await expect.poll(() => preview.isVisible()).toBe(false)
  })

  test('is a plain link without JavaScript', async () => {
    const { page } = await visit(address, { javaScriptEnabled: false })
    await page.getByRole('link', { name: reference }).click()
    await page.waitForURL('**/law/social-insurance-law/63/')
  })
})

describe('going to an article by its number', () => {
  test('leads there from the contents and from an article', async () => {
    const { page } = await visit('/law/social-insurance-law/')
    await page.getByLabel('Go to article').fill('58')
    await page.waitForLoadState('networkidle')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/law/social-insurance-law/58/')
    await page.getByLabel('Go to article').fill('86')
    await page.getByRole('button', { name: 'Go', exact: true }).click()
    await page.waitForURL('**/law/social-insurance-law/86/')
  })

  test('says so where there is no such article, and keeps what was typed', async () => {
    const { page } = await visit('/law/social-insurance-law/')
    await page.getByLabel('Go to article').fill('99')
    await page.waitForLoadState('networkidle')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('.jump-to').innerText()).toContain('no such article')
    expect(await page.getByLabel('Go to article').inputValue()).toBe('99')
  })

  test('leads to the search for a citation in other words', async () => {
    const { page } = await visit('/law/social-insurance-law/')
    await page.getByLabel('Go to article').fill('第58条')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/search/?q=*')
    await expect
      .poll(() => page.locator('[data-search-results] a').first().getAttribute('href'))
      .toMatch(/\/58\/$/)
  })
})

describe('the whole law on one page', () => {
  const address = '/law/social-insurance-law/whole/'

  test('holds all articles, each with its number and a place of its own', async () => {
    const { page } = await visit(address)
    expect(await page.locator('article').count()).toBe(98)
    expect(await page.locator('#a58 #a58-p1').innerText()).toContain('三十日')
  })

  test('marks in its contents the chapter that is being read', async () => {
    const { page } = await visit(address, { viewport: { width: 1400, height: 900 } })
    await page.locator('#a45').scrollIntoViewIfNeeded()
    await page.evaluate(() => document.querySelector('#a45')!.scrollIntoView())
    await expect
      .poll(() => page.locator('nav [aria-current]').last().innerText())
      .toBe('Unemployment insurance')
  })
})

test('an amended article says when it was amended, and a superseded scheme has a note', async () => {
  const { page } = await visit('/law/social-insurance-law/57/')
  expect(await page.getByRole('main').innerText()).toContain('Amended on 29 December 2018')
  await page.goto('/law/social-insurance-law/20/')
  expect(await page.locator('aside').innerText()).toContain('urban and rural residents')
})

test('the coverage of the law names for each article what its quantities are bound to', async () => {
  const { page } = await visit('/law/coverage/')
  const row = page.getByRole('row', { name: /^58 / })
  const bound = row.getByRole('link', { name: 'Registering a new employee' })
  expect(await bound.getAttribute('title')).toBe('sil.employee-registration.period')
  await bound.click()
  await page.waitForURL('**/rules/sil.employee-registration/')
})
