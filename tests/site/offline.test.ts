// The site without a network: what was seen, what was kept, and what becomes of both when the site changes.
import { cpSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openBrowser } from '../../scripts/open-browser.ts'
import { securityHeaders } from '../../scripts/security-headers.ts'
import { endServer, serve } from '../../scripts/serve.ts'
import { bundleWorker, writeOffline } from '../../src/build/offline.ts'
import { strings } from '../../src/strings/strings.ts'
import { violations } from './axe.ts'

const article = '/law/social-insurance-law/58/'
const guide = '/guides/activate-your-card/'
const link = '/rules/sil.employee-registration/#rule=sil.employee-registration&employed=2026-11-02'
const { script: words, notice, missing } = strings.en.offline

let browser: Browser
let context: BrowserContext
let server: Awaited<ReturnType<typeof serve>>
let site: string
/** A copy of the built site in which article 58 reads otherwise: the same site, later. */
let later: string

beforeAll(async () => {
  browser = await openBrowser()
  later = mkdtempSync(join(tmpdir(), 'later-'))
  cpSync('dist', later, { recursive: true })
  const page = join(later, article, 'index.html')
  writeFileSync(page, readFileSync(page, 'utf8').replace('</h1>', ' (new)</h1>'))
  for (const end of ['.br', '.gz']) rmSync(page + end)
  for (const name of ['sw.js', 'offline/en.json', 'offline/zh.json', 'offline/kept-page.js'])
    for (const end of ['.br', '.gz']) rmSync(join(later, name + end))
  await writeOffline(later, await bundleWorker())
})
afterAll(async () => {
  await browser.close()
  rmSync(later, { recursive: true })
})
beforeEach(async () => {
  server = await serve('dist', 0)
  site = server.address
  context = await browser.newContext({ baseURL: site })
})
afterEach(async () => {
  await context.close()
  await stop()
})

/** The network is gone. */
const stop = async (): Promise<void> => {
  server.server.closeAllConnections()
  await endServer(server.server)
}
/** The network is back, with the site as it stands in a folder. */
const start = async (folder: string): Promise<void> => {
  server = await serve(folder, Number(new URL(site).port))
  expect(server.address).toBe(site)
}

/** Opens a page for the first time, and waits until the browser has stored it. */
async function visitFirst(address: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(address)
  const isStored = async (path: string): Promise<boolean> =>
    navigator.serviceWorker.controller?.state === 'activated' &&
    (await caches.match(path, { cacheName: 'seen' })) !== undefined &&
    (await (await caches.open('parts')).keys()).length >= 2
  await expect
    .poll(() => page.evaluate(isStored, address.split('#')[0]!), { timeout: 20_000 })
    .toBe(true)
  return page
}

/** Keeps the whole site for offline, as a reader does. */
async function keep(page: Page, prefix = ''): Promise<void> {
  await page.goto(`${prefix}/offline/`)
  await page.locator('[data-keep]').click()
  await page.locator('[data-remove]').waitFor()
}

const state = (page: Page) => page.locator('[data-state]')
const stored = (page: Page) => page.locator('.kept-copy')
const today = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date())

describe('without a network', () => {
  test('the first page that was opened opens again, and says from when it is', async () => {
    const page = await visitFirst(article)
    await stop()
    await page.goto(article)
    await expect.poll(() => page.locator('h1').textContent()).toContain('art. 58')
    expect(await stored(page).textContent()).toBe(notice.stored.replace('{day}', today))
    // Its style sheet is there too.
    expect(await page.locator('.top').evaluate((top) => getComputedStyle(top).display)).toBe('flex')
    expect(await violations(page)).toEqual([])
  })

  test('a page that was never opened says so, lists what is here, and leads there', async () => {
    const page = await visitFirst(article)
    await stop()
    await page.goto('/law/social-insurance-law/59/')
    await page.getByRole('heading', { name: missing.title }).waitFor()
    expect(await violations(page)).toEqual([])
    await page.locator('[data-seen] a').first().click()
    await page.waitForURL(`**${article}`)
    await expect.poll(() => page.locator('h1').textContent()).toContain('art. 58')
  })

  test('a Chinese page that was never opened says so in Chinese', async () => {
    const page = await visitFirst('/zh/')
    await stop()
    await page.goto('/zh/law/social-insurance-law/59/')
    await page.getByRole('heading', { name: strings.zh.offline.missing.title }).waitFor()
  })

  test('a calculator that was used answers again', async () => {
    const page = await visitFirst(link)
    await page.locator('[data-result="deadline"]').waitFor()
    await page.reload()
    await page.locator('[data-result="deadline"]').waitFor()
    await stop()
    await page.goto('about:blank')
    await page.goto(link)
    expect(await page.locator('[data-result="deadline"]').textContent()).toContain(
      '2 December 2026',
    )
  })

  test('a search of an index that was not kept says what is missing', async () => {
    const page = await visitFirst(article)
    await page.goto('/search/')
    await stop()
    await page.goto('/search/?q=maternity')
    await expect
      .poll(() => page.locator('#search-state').textContent())
      .toBe(strings.en.search.script.failed)
  })
})

describe('kept for offline', () => {
  test.each([
    ['', 'lost my card', '丢了社保卡', 'art. 60'],
    ['/zh', '社保卡丢了', 'lost my card', '第六十条'],
  ])(
    'the site at “%s/” reads, searches in both languages, calculates and follows a link with inputs',
    async (prefix, first, second, name) => {
      const page = await visitFirst(`${prefix}/`)
      await keep(page, prefix)
      await stop()
      const problems: string[] = []
      page.on('pageerror', ({ message }) => problems.push(message))
      page.on('console', (message) => {
        if (message.type() === 'error') problems.push(message.text())
      })

      await page.goto(prefix + guide)
      expect(await page.locator('main h2').count()).toBeGreaterThan(3)
      await page.goto(`${prefix}/law/social-insurance-law/60/`)
      expect(await page.locator('h1').textContent()).toContain(name)
      await page.goto(`${prefix}/law/handling-regulations/whole/`)
      expect(await page.locator('.provision').count()).toBeGreaterThan(50)

      for (const query of [first, second]) {
        await page.goto(`${prefix}/search/?q=${encodeURIComponent(query)}`)
        await page.locator('[data-search-results] li').first().waitFor()
      }
      await page.locator('[data-search-results] a').first().click()
      await page.locator('h1').waitFor()

      await page.goto(prefix + link)
      const deadline = page.locator('[data-result="deadline"]')
      await deadline.waitFor()
      expect(await deadline.textContent()).toMatch(/2 December 2026|2026年12月2日/)
      const day = page.locator('[data-field="employed"] input').nth(2)
      await day.fill('3')
      await day.press('Enter')
      await expect.poll(() => deadline.textContent()).toMatch(/3 December 2026|2026年12月3日/)
      // That the network does not answer is all that goes wrong.
      expect(problems.filter((each) => !each.includes('ERR_CONNECTION_REFUSED'))).toEqual([])
    },
  )

  test('its pages carry the site’s policy', async () => {
    const page = await visitFirst('/')
    await keep(page)
    await stop()
    const response = await page.goto(article)
    expect(response!.fromServiceWorker()).toBe(true)
    const headers = await response!.allHeaders()
    for (const [name, value] of Object.entries(securityHeaders))
      expect(headers[name.toLowerCase()]).toBe(value)
    const ran = await page.evaluate(() => {
      const style = document.createElement('style')
      style.textContent = 'h1 { color: rgb(1, 2, 3) }'
      document.head.append(style)
      return getComputedStyle(document.querySelector('h1')!).color
    })
    expect(ran).not.toBe('rgb(1, 2, 3)')
  })

  test('says its size beforehand, at most 2 MB to fetch, and the day afterwards', async () => {
    const page = await visitFirst('/offline/')
    await expect.poll(() => state(page).textContent()).toBe(words.none)
    const size = await page.locator('[data-download]').textContent()
    expect(parseFloat(size!)).toBeGreaterThan(0.1)
    expect(parseFloat(size!)).toBeLessThanOrEqual(2)
    const { encodedDataLength } = await fetched(page, '/offline/en.jsonl')
    expect(encodedDataLength / 1e6).toBeCloseTo(parseFloat(size!), 1)
    await expect.poll(() => state(page).textContent()).toBe(words.now.replace('{day}', today))
  })

  test('is removed on request, and what was seen is forgotten on request', async () => {
    const page = await visitFirst(article)
    await keep(page)
    await page.locator('[data-remove]').click()
    await expect.poll(() => state(page).textContent()).toBe(`${words.removed} ${words.none}`)
    await page.locator('[data-forget]').click()
    await page.locator('[data-none-seen]').waitFor()
    expect(
      (await page.evaluate(() => caches.keys())).filter((name) => /kept|seen|parts/.test(name)),
    ).toEqual([])
    await stop()
    await page.goto(article)
    await page.getByRole('heading', { name: missing.title }).waitFor()
  })

  test('is whole or nothing: stopped half way, nothing of it stays', async () => {
    const page = await visitFirst('/offline/')
    await slowDown(page)
    await page.locator('[data-keep]').click()
    await page.locator('[data-stop]').click()
    await expect.poll(() => state(page).textContent()).toBe(`${words.stopped} ${words.none}`)
    expect((await page.evaluate(() => caches.keys())).filter((name) => /kept/.test(name))).toEqual(
      [],
    )
  })

  test('is refused with a clear word where the disk is full, and the site goes on', async () => {
    const page = await visitFirst('/offline/')
    const wire = await context.newCDPSession(page)
    await wire.send('Storage.overrideQuotaForOrigin', { origin: site, quotaSize: 1_000_000 })
    await page.locator('[data-keep]').click()
    await expect.poll(() => state(page).textContent()).toContain(words.full.split(':')[0])
    expect((await page.evaluate(() => caches.keys())).filter((name) => /kept/.test(name))).toEqual(
      [],
    )
    await page.goto(article)
    expect(await page.locator('h1').textContent()).toContain('art. 58')
  })

  test('works by keyboard and by ear', async () => {
    const page = await visitFirst('/offline/')
    await page.locator('[data-keep]:visible').focus()
    await page.keyboard.press('Enter')
    await page.locator('[data-remove]:visible').waitFor()
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-remove'))).toBe(
      true,
    )
    expect(await state(page).getAttribute('role')).toBe('status')
    expect(await violations(page)).toEqual([])
  })
})

describe('when the site changes', () => {
  test('a stored page says so as soon as the network answers', async () => {
    const page = await visitFirst(article)
    await stop()
    await page.goto(article)
    await stored(page).waitFor()
    await start(later)
    await page.evaluate(() => dispatchEvent(new Event('online')))
    await expect.poll(() => stored(page).textContent()).toContain(notice.changed)
    await stored(page).getByRole('link', { name: notice.again }).click()
    await expect.poll(() => page.locator('h1').textContent()).toContain('(new)')
    expect(await stored(page).count()).toBe(0)
  })

  test('a stored page that is the same says nothing more', async () => {
    const page = await visitFirst(article)
    await stop()
    await page.goto(article)
    await stored(page).waitFor()
    await start('dist')
    await page.evaluate(() => dispatchEvent(new Event('online')))
    await expect.poll(() => stored(page).count()).toBe(0)
  })

  test('a page that is being read goes on, and the next one is new', async () => {
    const page = await visitFirst(link)
    await keep(page)
    await page.goto(link)
    await stop()
    await start(later)
    const day = page.locator('[data-field="employed"] input').nth(2)
    await day.fill('3')
    await day.press('Enter')
    await expect
      .poll(() => page.locator('[data-result="deadline"]').textContent())
      .toContain('3 December')
    await page.goto(article)
    expect(await page.locator('h1').textContent()).toContain('(new)')
  })

  test('a kept site follows by itself, and is the new one without a network', async () => {
    const first = await visitFirst('/')
    await keep(first)
    await stop()
    await start(later)
    await first.goto('/guides/')
    await expect
      .poll(
        () =>
          first.evaluate(
            async () => (await caches.keys()).filter((name) => /kept-en/.test(name)).length,
          ),
        { timeout: 15_000 },
      )
      .toBe(2)
    await first.goto('/offline/')
    await expect
      .poll(() => state(first).textContent(), { timeout: 15_000 })
      .toBe(words.now.replace('{day}', today))
    await stop()
    await first.goto(article)
    await expect.poll(() => first.locator('h1').textContent()).toContain('(new)')
  })

  test('an update that breaks off leaves the kept site whole, and says that there is a newer one', async () => {
    const page = await visitFirst('/')
    await keep(page)
    await stop()
    const broken = mkdtempSync(join(tmpdir(), 'broken-'))
    cpSync(later, broken, { recursive: true })
    for (const end of ['.br', '.gz']) rmSync(join(broken, `offline/en.jsonl${end}`))
    truncateSync(join(broken, 'offline/en.jsonl'), 2_000_000)
    await start(broken)
    await page.goto('/offline/')
    await expect.poll(() => state(page).textContent()).toBe(words.newer.replace('{day}', today))
    await page.locator('[data-keep]').click()
    await expect.poll(() => state(page).textContent()).toContain(words.broken)
    await stop()
    rmSync(broken, { recursive: true })
    await page.goto(article)
    const title = await page.locator('h1').textContent()
    expect(title).toContain('art. 58')
    expect(title).not.toContain('(new)')
  })
})

/** What a press on “Keep” fetches, by the browser’s own account. */
async function fetched(page: Page, path: string): Promise<{ encodedDataLength: number }> {
  const wire = await context.newCDPSession(page)
  await wire.send('Network.enable')
  const asked = new Set<string>()
  wire.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (new URL(request.url).pathname === path) asked.add(requestId)
  })
  const done = new Promise<{ encodedDataLength: number }>((resolve) =>
    wire.on('Network.loadingFinished', (event) => {
      if (asked.has(event.requestId)) resolve(event)
    }),
  )
  await page.locator('[data-keep]').click()
  return done
}

async function slowDown(page: Page): Promise<void> {
  const wire = await context.newCDPSession(page)
  await wire.send('Network.enable')
  await wire.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 0,
    downloadThroughput: 50_000,
    uploadThroughput: 50_000,
  })
}
