import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { violations } from './axe.ts'
import { useBrowser } from './visit.ts'

const visit = useBrowser()

/** Searches for something by its address, and waits until the search says that it is done. */
async function search(query: string) {
  const opened = await visit(`/search/?q=${encodeURIComponent(query)}`)
  await outcome(opened.page)
  await opened.page.locator('ol[data-search-results=all]').waitFor({ state: 'attached' })
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
    expect(heading.replace(/\s+/g, ' ')).toContain(title)
  })

  test('says how many there are', async () => {
    const { said, found } = await search('bank')
    expect(said).toMatch(/\d+ results for “bank”/)
    expect(found.length).toBeGreaterThan(3)
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
    await page.getByRole('combobox').waitFor()
    await page.keyboard.type('工伤认定')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/search\/\?q=/)
    await outcome(page)
    expect(await page.getByRole('searchbox').inputValue()).toBe('工伤认定')
    expect(await page.title()).toContain('工伤认定')
    expect(await page.locator('[data-search-results] > li').count()).toBeGreaterThan(0)
  })

  test('follows what is typed, one step of the history a query, and the way back leads to query and filter', async () => {
    const { page } = await search('bank')
    const first = page.locator('[data-search-results] > li a').first()
    const before = await first.innerText()
    const steps = await page.evaluate(() => history.length)
    await page.getByRole('searchbox').press('End')
    await page.getByRole('searchbox').pressSequentially(' account of a pension', { delay: 40 })
    await page
      .getByRole('main')
      .getByRole('status')
      .getByText('“bank account of a pension”')
      .waitFor()
    expect(new URL(page.url()).searchParams.get('q')).toBe('bank account of a pension')
    expect(await page.evaluate(() => history.length)).toBe(steps + 1)
    await page.getByRole('radio', { name: /^Law/ }).check()
    expect(new URL(page.url()).searchParams.get('kind')).toBe('law')
    await page.goBack()
    await page.getByRole('main').getByRole('status').getByText('results for “bank”').waitFor()
    expect(await first.innerText()).toBe(before)
    expect(await page.getByRole('searchbox').inputValue()).toBe('bank')
  })

  test('brings the reader back to the same place: query, filter, results shown, the link that was followed', async () => {
    const { page } = await search('social insurance')
    await page.getByRole('radio', { name: /^Law/ }).check()
    await page.getByRole('button', { name: 'Show more results' }).click()
    const link = page.locator('[data-search-results] > li a').nth(24)
    const href = (await link.getAttribute('href'))!
    await link.click()
    await page.waitForURL(`**${href}`)
    await page.goBack()
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('href')))
      .toBe(href)
    expect(await page.getByRole('radio', { name: /^Law/ }).isChecked()).toBe(true)
    expect(await page.locator('[data-search-results] > li').count()).toBe(40)
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0)
  })

  test('shows all results, a part at a time, and counts them by kind and instrument', async () => {
    const { page, said } = await search('social insurance agency')
    const all = Number(/(\d+) results/.exec(said)![1])
    expect(all).toBeGreaterThan(40)
    const more = page.getByRole('button', { name: 'Show more results' })
    while (await more.isVisible()) await more.click()
    expect(await page.locator('[data-search-results] > li').count()).toBe(all)
    const counts = await page.locator('[name=kind] ~ .count').allInnerTexts()
    expect(Number(counts[0])).toBe(all)
    expect(counts.slice(1).reduce((sum, each) => sum + Number(each), 0)).toBe(all)
    await page.getByRole('radio', { name: /^Law/ }).check()
    await page.getByRole('radio', { name: /^Handling Regulations/ }).check()
    const shown = await page
      .locator('[data-search-results] a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')!))
    expect(shown.length).toBeGreaterThan(3)
    expect(shown.filter((href) => !href.startsWith('/law/handling-regulations/'))).toEqual([])
  })

  test('says what each result is, where it stands, and the sentence that matched', async () => {
    const { page } = await search('late payment surcharge')
    const first = page.locator('[data-search-results] > li').first()
    expect(await first.locator('.what').innerText()).toMatch(
      /^(Law|Calculator|Guide) · .+art\. \d+/,
    )
    expect(await first.locator('.sentence mark').first().innerText()).toMatch(/late|pay|surcharge/i)
  })

  test('says what it corrected and what it left out', async () => {
    expect((await search('unemploymnet benefit')).said).toContain(
      'Searched for “unemployment” instead of “unemploymnet”',
    )
    expect((await search('xylophone pension')).said).toContain('left out: xylophone')
  })

  test.each(['arts. 57-58', 'articles 57 and 58'])('for “%s” leads to both', async (query) => {
    expect((await search(query)).found.slice(0, 2)).toEqual([
      '/law/social-insurance-law/57/',
      '/law/social-insurance-law/58/',
    ])
  })

  test('needs no index for a citation', async () => {
    const { requests } = await search('第58条')
    expect(requests.map((request) => new URL(request.url()).pathname)).not.toContain(
      '/search/zh.json',
    )
    expect(requests.map((request) => new URL(request.url()).pathname)).not.toContain(
      '/search/en.json',
    )
  })

  test.each([
    '/search/?q=my%20employer%20did%20not%20register%20me',
    '/zh/search/?q=失业金能领多久',
  ])(
    'costs at most 90 kB to the first result, all counted, 120 kB with the rest, and moves nothing: %s',
    async (address) => {
      const { page } = await visit('about:blank', {})
      const wire = await page.context().newCDPSession(page)
      await wire.send('Network.enable')
      let bytes = 0
      wire.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength))
      await page.addInitScript(() => {
        Object.assign(window, { moved: 0 })
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            (window as unknown as { moved: number }).moved += (
              entry as unknown as { value: number }
            ).value
        }).observe({ type: 'layout-shift', buffered: true })
      })
      // The rest is held back until the first result stands there, so that nothing of it is counted before.
      const held: (() => Promise<void>)[] = []
      await page.route('**/search/*-rest.json', async (route) => {
        await new Promise<void>((resolve) => held.push(async () => resolve()))
        await route.continue()
      })
      await page.goto(address)
      const results = page.locator('[data-search-results] a')
      await results.first().waitFor()
      const before = await results.evaluateAll((links) =>
        links.map((link) => link.getAttribute('href')),
      )
      await expect.poll(() => held.length).toBe(1)
      expect(bytes).toBeGreaterThan(10_000)
      expect(bytes).toBeLessThanOrEqual(90_000)
      await held[0]!()
      await page.waitForLoadState('networkidle')
      expect(bytes).toBeLessThanOrEqual(120_000)
      // What is found besides stands below.
      const after = await results.evaluateAll((links) =>
        links.map((link) => link.getAttribute('href')),
      )
      expect(after.slice(0, before.length)).toEqual(before)
      expect(await page.evaluate(() => (window as unknown as { moved: number }).moved)).toBe(0)
    },
  )

  test('asks the site’s own files and nobody else, without sending the words anywhere', async () => {
    const { requests, problems } = await search('maternity allowance')
    expect(problems).toEqual([])
    const asked = requests.slice(1).map((request) => decodeURIComponent(request.url()))
    expect(asked.filter((url) => /maternity|allowance/.test(url))).toEqual([])
  })
})

describe('the dialog on any page', () => {
  test('opens by Control+K, shows results while typing, and the keyboard alone opens one', async () => {
    const { page, problems } = await visit('/about/')
    await page.keyboard.press('Control+k')
    const box = page.getByRole('combobox', { name: 'Search' })
    await box.waitFor()
    await page.keyboard.type('unemployment benefit')
    const options = page.getByRole('option')
    await options.nth(2).waitFor()
    expect(await box.getAttribute('aria-expanded')).toBe('true')
    const status = page.getByRole('dialog').getByRole('status')
    await expect.poll(() => status.innerText()).toContain('results for “unemployment benefit”')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    expect(await options.nth(1).getAttribute('aria-selected')).toBe('true')
    expect(await box.getAttribute('aria-activedescendant')).toBe(
      await options.nth(1).getAttribute('id'),
    )
    await page.keyboard.press('ArrowUp')
    const title = await options.nth(0).locator('.title').innerText()
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => url.pathname !== '/about/')
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain(title)
    expect(problems).toEqual([])
  })

  test('closes by Escape, and the focus is where it was', async () => {
    const { page } = await visit('/about/')
    const link = page.getByRole('main').getByRole('link').first()
    await link.focus()
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox').waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => page.getByRole('dialog').isVisible()).toBe(false)
    expect(await link.evaluate((link) => link === document.activeElement)).toBe(true)
  })

  test('opens by a press on the field in the header, and Enter leads to all results', async () => {
    const { page } = await visit('/zh/about/')
    await page.getByRole('searchbox', { name: '搜索' }).click()
    const box = page.getByRole('combobox', { name: '搜索' })
    await box.waitFor()
    await page.keyboard.type('公司不给我交社保怎么办')
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL('**/zh/search/?q=*')
    expect(await page.getByRole('searchbox').inputValue()).toBe('公司不给我交社保怎么办')
  })

  test('breaks nothing of WCAG, light and dark, with results in it', async () => {
    const { page } = await visit('/')
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox').waitFor()
    await page.keyboard.type('pension')
    await page.getByRole('option').nth(2).waitFor()
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await violations(page)).toEqual([])
    }
  })

  test('says so where it cannot be loaded, and the form still leads to the search page', async () => {
    const { page } = await visit('/about/', {
      prepare: (page) => page.route('**/search/*.json', (route) => route.abort()),
    })
    await page.keyboard.press('Control+k')
    await page.keyboard.type('bank')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/search/?q=bank')
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
    await expect
      .poll(() => page.getByRole('main').getByRole('status').innerText(), { timeout: 20_000 })
      .not.toMatch(/^Searching/)
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
    prepare: (page) => page.route('**/search/en.json', (route) => route.abort()),
  })
  expect(await outcome(page)).toMatch(/could not be loaded.*load the page again/)
})

test.each([
  ['the dialog', '/', 'dialog'],
  ['the search page', '/search/', 'main'],
])('%s says nothing of a word that is still being typed', async (_, address, place) => {
  const { page, problems } = await visit(address)
  if (place === 'dialog') await page.keyboard.press('Control+k')
  const box = page.locator(place === 'dialog' ? 'dialog input[name=q]' : '#q')
  await box.waitFor()
  const state = page.locator(place).getByRole('status').first()
  await state.waitFor()
  /** What is said of a query, one after the other, until something is left out. */
  const saidOf = async (typed: string): Promise<string[]> => {
    await state.evaluate((each) => {
      const said: string[] = ((globalThis as { said?: string[] }).said = [])
      new MutationObserver(() => void said.push(each.textContent)).observe(each, {
        childList: true,
        characterData: true,
        subtree: true,
      })
    })
    await box.fill(typed)
    const said = async (): Promise<string[]> =>
      (await page.evaluate(() => (globalThis as { said?: string[] }).said!)).filter((each) =>
        each.includes(`for “${typed.trim()}”`),
      )
    await expect.poll(async () => (await said()).at(-1)).toMatch(/left out: \w+/)
    return said()
  }
  // Half a word is no mistake, until nothing more is typed for a while.
  const [first, ...later] = await saidOf('pension xylo')
  expect(first).not.toContain('left out')
  expect(later.at(-1)).toContain('left out: xylo')
  // With a space it is finished at once; so are the words before the last one.
  expect((await saidOf('benefit xylo '))[0]).toContain('left out: xylo')
  expect((await saidOf('xylo pensio'))[0]).toMatch(/left out: xylo(?!.*pensio)/)
  expect(problems).toEqual([])
})
