import type { Browser, BrowserContext, BrowserContextOptions, Page, Request } from 'playwright-core'
import { afterAll, afterEach, beforeAll, inject } from 'vitest'
import { openBrowser } from '../../scripts/open-browser.ts'

/** A page that is open, with what went wrong on it and what it has asked for. */
export interface Visit {
  readonly page: Page
  readonly status: number
  /** Console errors, uncaught errors, failed requests, requests to other hosts. */
  readonly problems: string[]
  readonly requests: Request[]
}

export interface Visitor extends BrowserContextOptions {
  /** Runs before the page does. Whoever sets its clock needs a profile of their own. */
  readonly prepare?: (page: Page) => Promise<unknown>
  readonly ownProfile?: boolean
  /** Comes in the same page as the one before, for what only looks at many pages: to open one costs as much as to read it. */
  readonly inTurn?: boolean
}

const site = (): string => inject('site')

/** Requests that a worker makes cannot be watched or held up; tests/site/offline.test.ts is about the worker. */
const withoutWorker: BrowserContextOptions = { serviceWorkers: 'block' }

/** What one page alone can be given. */
const ofThePage: readonly string[] = ['prepare', 'viewport', 'reducedMotion', 'inTurn']

/** The screen of who asks for none, as Playwright has it. */
const usual = { width: 1280, height: 720 }

/** One browser for all test files of a worker: it ends with the worker. */
let browser: Promise<Browser> | undefined

/** A profile that lasts as long as the browser, and a page of it that is always open: one process draws all pages, and would end with the last of them. To start it costs more than most pages. */
interface Profile {
  readonly context: BrowserContext
  readonly keeper: Page
}
const profiles = new Map<string, Promise<Profile>>()

async function openProfile(options: BrowserContextOptions): Promise<Profile> {
  browser ??= openBrowser('--renderer-process-limit=1')
  const context = await (await browser).newContext(options)
  const keeper = await context.newPage()
  await keeper.goto('/robots.txt')
  return { context, keeper }
}

/**
 * Gives what opens a page of the site, which lasts as long as the test.
 * Visitors with wishes that a page alone cannot be given, or with none (`{}`), come with a fresh profile; the others share
 * one, which is quicker, and keeps nothing from test to test but what came over the network.
 */
export function useBrowser(
  everyone: BrowserContextOptions = {},
): (address: string, visitor?: Visitor) => Promise<Visit> {
  const common = { baseURL: site(), ...withoutWorker, ...everyone }
  let shared: BrowserContext
  let keeper: Page
  const fresh: BrowserContext[] = []
  let turns: Page | undefined
  beforeAll(async () => {
    const kind = JSON.stringify(everyone)
    if (!profiles.has(kind)) profiles.set(kind, openProfile(common))
    ;({ context: shared, keeper } = await profiles.get(kind)!)
  })
  afterEach(async () => {
    const opened = shared.pages().filter((page) => page !== keeper && page !== turns)
    await Promise.all([...fresh.splice(0), ...opened].map((each) => each.close()))
    await keeper.evaluate(() => localStorage.clear())
  })
  afterAll(() => turns?.close())
  return async (address, visitor) => {
    const { prepare, ownProfile, inTurn, ...options } = visitor ?? {}
    const wishes = Object.keys(visitor ?? {})
    const isShared =
      !visitor ||
      (!ownProfile && wishes.length > 0 && wishes.every((wish) => ofThePage.includes(wish)))
    const context = isShared ? shared : await (await browser!).newContext({ ...common, ...options })
    if (!isShared) fresh.push(context)
    const page = inTurn ? (turns ??= await shared.newPage()) : await context.newPage()
    if (inTurn) {
      page.removeAllListeners()
      // An address that differs in its fragment alone would not be opened anew.
      await page.goto('about:blank')
      await page.setViewportSize(everyone.viewport ?? usual)
      await page.emulateMedia({ media: null, colorScheme: null, reducedMotion: null })
    }
    if (isShared && options.viewport) await page.setViewportSize(options.viewport)
    if (isShared && options.reducedMotion)
      await page.emulateMedia({ reducedMotion: options.reducedMotion })
    const watched = watch(page)
    await prepare?.(page)
    const response = await page.goto(address)
    // A move within a page has no response.
    return { page, status: response?.status() ?? 200, ...watched }
  }
}

/** Notes what goes wrong on a page, and what it asks for, from now on. */
export function watch(page: Page): Pick<Visit, 'problems' | 'requests'> {
  const problems: string[] = []
  const requests: Request[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`))
  page.on('requestfailed', (request) => {
    // A reader who leaves a page ends its requests.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED')
      problems.push(`failed: ${request.url()} ${request.failure()?.errorText}`)
  })
  page.on('request', (request) => {
    requests.push(request)
    const url = new URL(request.url())
    if (url.protocol !== 'data:' && url.origin !== site())
      problems.push(`another host: ${request.url()}`)
  })
  return { problems, requests }
}
