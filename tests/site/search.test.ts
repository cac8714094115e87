import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { useBrowser } from './visit.ts'

const visit = useBrowser()

/** Searches for something by its address, and waits until the search says that it is done. */
async function search(query: string) {
  const opened = await visit(`/search/?q=${encodeURIComponent(query)}`)
  const said = await outcome(opened.page)
  const links = opened.page.locator('ol[data-search-results] > li a')
  const found = await links.evaluateAll((links) => links.map((link) => link.getAttribute('href')!))
  return { ...opened, said, links, found }
}

async function outcome(page: Page): Promise<string> {
  const status = page.getByRole('main').getByRole('status')
  await status.getByText(/results? for|Nothing|could not/).waitFor()
  return status.innerText()
}

/** The pages behind the addresses, without the places on them. */
const pagesOf = (found: string[]): string[] => found.map((href) => href.replace(/#.*/, ''))

describe('a search', () => {
  test('for “bank” lists the activation guide', async () => {
    const { found, problems } = await search('bank')
    expect(pagesOf(found)).toContain('/guides/activate-your-card/')
    expect(problems).toEqual([])
  })

  test('for 社会保险登记 lists the articles of the Social Insurance Law on registration', async () => {
    const { found, problems } = await search('社会保险登记')
    const articles = ['/law/social-insurance-law/57/', '/law/social-insurance-law/58/']
    expect(pagesOf(found).filter((page) => articles.includes(page))).not.toEqual([])
    expect(problems).toEqual([])
  })

  test.each(['第58条', '58', 'art. 58', 'article 58', '第五十八条', 'Art 58', '58条'])(
    'for “%s” leads to article 58 first, of the Social Insurance Law before others',
    async (query) => {
      const { found, links } = await search(query)
      expect(found[0]).toBe('/law/social-insurance-law/58/')
      expect(await links.first().innerText()).toContain('58')
    },
  )

  test.each([
    ['社会保险经办条例第58条', '/law/handling-regulations/58/'],
    ['Handling Regulations art. 58', '/law/handling-regulations/58/'],
    ['社会保险法第五十八条第一款', '/law/social-insurance-law/58/#p1'],
    ['Civil Code art. 203(1)', '/law/civil-code/203/#p1'],
    ['《中华人民共和国民法典》第二百零三条', '/law/civil-code/203/'],
  ])('for “%s” leads to that article first', async (query, address) => {
    expect((await search(query)).found[0]).toBe(address)
  })

  test('for an article that no law here has does not invent one', async () => {
    const { found } = await search('第999条')
    expect(found.filter((href) => /\/law\/[^/]+\/999\//.test(href))).toEqual([])
  })

  test('shows each page once, as a link that leads to it, with the words found', async () => {
    const { page, found, links } = await search('registration')
    expect(new Set(pagesOf(found)).size).toBe(found.length)
    expect(found.length).toBeGreaterThan(5)
    const item = page.locator('[data-search-results] > li').first()
    expect(await item.locator('mark').first().innerText()).toMatch(/regist/i)
    const title = await links.first().innerText()
    await links.first().click()
    await page.waitForURL((url) => !url.pathname.startsWith('/search'))
    const heading = await page.getByRole('heading', { level: 1 }).innerText()
    expect(title).toContain(heading.replace(/\s+/g, ' '))
  })

  test('says how many there are', async () => {
    const { said, found } = await search('bank')
    expect(said).toContain(`${found.length} results`)
    expect(said).toContain('bank')
  })

  test('with no hit says so, repeats the words, and says what to try', async () => {
    const { said, found, problems } = await search('zxqvbnm')
    expect(found).toEqual([])
    expect(said).toMatch(/Nothing was found for “zxqvbnm”\. Try/)
    expect(problems).toEqual([])
  })

  test.each(['社会保险登记', '第58条'])(
    'for “%s” marks Chinese words as Chinese',
    async (query) => {
      const { page } = await search(query)
      const unmarked = await page.locator('[data-search-results] > li').evaluateAll((items) =>
        items
          .flatMap((item) => [...item.children])
          .filter((part) => /^\P{Script=Latin}*\p{Script=Han}/u.test(part.textContent))
          .filter((part) => !part.closest('[lang]')!.getAttribute('lang')!.startsWith('zh'))
          .map((part) => part.textContent),
      )
      expect(unmarked).toEqual([])
    },
  )

  test('typed into the box of any page and sent with Enter opens the results, with the query in the box', async () => {
    const { page } = await visit('/')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('工伤认定')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/search\/\?q=/)
    await outcome(page)
    expect(await page.getByRole('searchbox').inputValue()).toBe('工伤认定')
    expect(await page.title()).toContain('工伤认定')
    expect(await page.locator('[data-search-results] > li').count()).toBeGreaterThan(0)
  })

  test('made again on the same page can be gone back from', async () => {
    const { page } = await search('bank')
    const first = page.locator('[data-search-results] > li a').first()
    const before = await first.innerText()
    await page.getByRole('searchbox').fill('第203条')
    await page.keyboard.press('Enter')
    await page.getByRole('main').getByRole('status').getByText('“第203条”').waitFor()
    expect(await outcome(page)).toContain('“第203条”')
    expect(await first.innerText()).not.toBe(before)
    await page.goBack()
    await page.getByRole('main').getByRole('status').getByText('results for “bank”').waitFor()
    expect(await first.innerText()).toBe(before)
    expect(await page.getByRole('searchbox').inputValue()).toBe('bank')
  })

  test('shows what was asked last, even where an earlier answer comes later', async () => {
    let letThrough = (): void => {}
    const held = new Promise<void>((resolve) => (letThrough = resolve))
    const { page } = await visit('/search/', {
      prepare: (page) =>
        page.route('**/pagefind/fragment/**', async (route) => {
          await held
          await route.continue()
        }),
    })
    const box = page.getByRole('searchbox')
    const fragment = page.waitForRequest('**/pagefind/fragment/**')
    await box.fill('bank')
    await page.keyboard.press('Enter')
    await fragment
    await box.fill('zxqvbnm')
    await page.keyboard.press('Enter')
    await page.getByRole('main').getByText('Nothing was found for “zxqvbnm”').waitFor()
    letThrough()
    await page.waitForLoadState('networkidle')
    expect(await outcome(page)).toContain('Nothing was found for “zxqvbnm”')
    expect(await page.locator('[data-search-results] > li').count()).toBe(0)
  })

  test('asks the site’s own files and nobody else, without sending the words anywhere', async () => {
    const { requests, problems } = await search('maternity allowance')
    expect(problems).toEqual([])
    const asked = requests.slice(1).map((request) => decodeURIComponent(request.url()))
    expect(asked.filter((url) => /maternity|allowance/.test(url))).toEqual([])
  })
})

describe('hostile words', () => {
  test.each([
    '<img src=x onerror="window.ran = true">',
    '<script>window.ran = true</script>',
    '"><svg onload=window.ran=true>',
    'bank<img src=x onerror=window.ran=true>',
    'javascript:window.ran=true',
  ])('%s are only words', async (query) => {
    const { page, requests, said } = await search(query)
    expect(said).toContain(query)
    const inside = 'main :is(img, svg, iframe, script:not([src^="/_astro/"]))'
    expect(await page.locator(inside).count()).toBe(0)
    expect(await page.evaluate(() => 'ran' in window)).toBe(false)
    expect(requests.filter((request) => request.url().endsWith('/x'))).toEqual([])
    expect(await page.getByRole('searchbox').inputValue()).toBe(query)
  })

  test.each([
    '%',
    '\\',
    '"',
    ' ',
    '(((',
    'a'.repeat(5000),
    '社'.repeat(500),
    '😀',
    '第条',
    'art. 0',
  ])('%s break nothing', async (query) => {
    const { page, problems } = await visit(`/search/?q=${encodeURIComponent(query)}`)
    await page.waitForLoadState('networkidle')
    expect(await page.getByRole('main').getByRole('status').innerText()).not.toMatch(/^Searching/)
    expect(problems).toEqual([])
  })

  test('not even encoded, they break nothing', async () => {
    const { page, problems } = await visit('/search/?q=100%')
    await outcome(page)
    expect(problems).toEqual([])
  })
})

test('a reader whose connection fails is told what to do', async () => {
  const { page } = await visit('/search/?q=bank', {
    prepare: (page) => page.route('**/pagefind/**', (route) => route.abort()),
  })
  expect(await outcome(page)).toMatch(/could not be loaded.*load the page again/)
})
