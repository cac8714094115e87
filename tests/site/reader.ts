import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page as ChromiumPage } from 'playwright-core'
import { launch, type Page as FirefoxPage } from 'puppeteer-core'
import { openBrowser } from '../../scripts/open-browser.ts'

/** What a reader can do, in whichever browser. Places are CSS selectors; what is not there yet is waited for. */
export interface Reader {
  /** Opens an address of the site ("/search/?q=bank") and waits until it is loaded. */
  open(address: string): Promise<void>
  back(): Promise<void>
  click(place: string): Promise<void>
  /** Puts words in the place of those in a box. */
  fill(place: string, words: string): Promise<void>
  /** Types where the focus is. */
  type(words: string): Promise<void>
  /** Presses a key where the focus is: "Enter", or two, "Control+k". */
  press(key: string): Promise<void>
  choose(place: string, value: string): Promise<void>
  /** Waits until something in sight at a place holds these words, any words by default; gives what stands there. */
  read(place: string, words?: string): Promise<string>
  /** What stands in an attribute of the first element at a place. */
  attribute(place: string, name: string): Promise<string | null>
  /** Waits until the page has an address, without its host, of this kind; gives it. */
  address(kind: RegExp): Promise<string>
  /** The next file that is saved, with its name. */
  saved(): Promise<{ readonly name: string; readonly text: string }>
  /** Asks the page itself; what is given and what comes back is JSON. */
  ask<T, A>(question: (given: A) => T | Promise<T>, given?: A): Promise<T>
  /** Waits until a service worker controls the page: from then on, what it kept can be read without a connection. */
  controlled(): Promise<void>
  /** Errors that nobody caught, errors in the console, breaches of the policy, requests that failed or left the site, so far. */
  readonly problems: string[]
  close(): Promise<void>
}

export interface ReaderOptions {
  /** The address at which the site is served. */
  readonly site: string
  /** Runs before the scripts of each page do. */
  readonly before?: () => void
}

/** A browser that is open: each reader has a profile of their own. */
export interface ReaderBrowser {
  newReader(options: ReaderOptions): Promise<Reader>
  close(): Promise<void>
}

/** How long something may take to come, in milliseconds. */
const patience = 15_000

export async function openChromium(): Promise<ReaderBrowser> {
  const browser = await openBrowser()
  return {
    async newReader({ site, before }) {
      const context = await browser.newContext()
      context.setDefaultTimeout(patience)
      const page = await context.newPage()
      await page.addInitScript(tellOfBreaches)
      if (before) await page.addInitScript(before)
      const downloads: Promise<{ name: string; text: string }>[] = []
      page.on('download', (download) =>
        downloads.push(
          download.path().then((path) => ({
            name: download.suggestedFilename(),
            text: readFileSync(path, 'utf8'),
          })),
        ),
      )
      return {
        ...read(page, site),
        click: (place) => page.locator(place).first().click(),
        fill: (place, words) => page.locator(place).first().fill(words),
        choose: async (place, value) => void (await page.selectOption(place, value)),
        saved: async () => until('a file', () => downloads.shift()),
        problems: watch(page, site),
        close: () => context.close(),
      }
    },
    close: () => browser.close(),
  }
}

/** Firefox, over WebDriver BiDi. */
export async function openFirefox(path: string): Promise<ReaderBrowser> {
  const folder = mkdtempSync(join(tmpdir(), 'shebao-saved-'))
  const browser = await launch({
    browser: 'firefox',
    executablePath: path,
    extraPrefsFirefox: {
      // Files are saved without a question, into this folder.
      'browser.download.folderList': 2,
      'browser.download.dir': folder,
      'browser.download.useDownloadDir': true,
      'browser.download.always_ask_before_handling_new_types': false,
      'browser.helperApps.neverAsk.saveToDisk': 'text/calendar,text/csv',
      'browser.download.alwaysOpenPanel': false,
      // The way back loads the page again, as in Playwright's Chromium: puppeteer loses one that comes from memory.
      'browser.sessionhistory.max_total_viewers': 0,
    },
  })
  return {
    async newReader({ site, before }) {
      const context = await browser.createBrowserContext()
      const page = await context.newPage()
      page.setDefaultTimeout(patience)
      await page.evaluateOnNewDocument(tellOfBreaches)
      await page.evaluateOnNewDocument(countFetches)
      // Firefox tells of a request through a service worker, as of a fault, when the reader leaves the page that asked: a
      // reader leaves once what was asked for is there.
      const settled = async (): Promise<void> => {
        await until('the end of what was asked for', () =>
          page.evaluate(() => !(globalThis as Counted).fetchesUnderWay || undefined),
        ).catch(() => undefined)
      }
      const reading = read(page, site)
      if (before) await page.evaluateOnNewDocument(before)
      return {
        ...reading,
        open: (address) => settled().then(() => reading.open(address)),
        back: () => settled().then(reading.back),
        press: async (key) => {
          if (key === 'Enter') await settled()
          await reading.press(key)
        },
        click: async (place) => {
          await page.waitForSelector(place, { visible: true })
          await settled()
          // Once it stands still, and again where it moved away under the pointer, as the other library has it.
          await page.$eval(place, awaitClick)
          await until(`a click on ${place}`, async () => {
            await page.locator(place).click()
            return page.evaluate(wasClicked).catch(() => true)
          })
        },
        fill: (place, words) => page.locator(place).fill(words),
        choose: async (place, value) => {
          await page.waitForSelector(place, { visible: true })
          await page.select(place, value)
        },
        saved: () => until('a file', () => takeFile(folder)),
        problems: watch(page, site),
        close: () => settled().then(() => context.close()),
      }
    },
    close: async () => {
      await browser.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** The one file in a folder, which is then empty; undefined while there is none, or while it is being written beside it. */
function takeFile(folder: string): { name: string; text: string } | undefined {
  const files = readdirSync(folder)
  const text = files.map((name) => readFileSync(join(folder, name), 'utf8')).join('')
  // Until it is whole, Firefox writes it under a name of its own.
  const isWhole = files[0]?.endsWith('.ics') ? /^END:VCALENDAR$/m.test(text) : text.endsWith('\n')
  if (files.length !== 1 || files[0]!.endsWith('.part') || !isWhole) return undefined
  rmSync(join(folder, files[0]!))
  return { name: files[0]!, text }
}

/** What both libraries have, under the same names. */
function read(
  page: ChromiumPage | FirefoxPage,
  site: string,
): Omit<Reader, 'click' | 'fill' | 'choose' | 'saved' | 'problems' | 'close'> {
  const ask = page.evaluate.bind(page) as Reader['ask']
  const standsAt = (place: string): Promise<string | undefined> =>
    ask(
      (place) =>
        [...document.querySelectorAll<HTMLElement>(place)].find((each) =>
          each.checkVisibility({ visibilityProperty: true }),
        )?.innerText,
      place,
    )
  return {
    ask,
    open: async (address) => void (await page.goto(site + address)),
    back: async () => void (await page.goBack()),
    type: (words) => page.keyboard.type(words),
    async press(keys) {
      const [key = '', held] = keys.split('+').reverse() as Key[]
      if (held) await page.keyboard.down(held)
      await page.keyboard.press(key as Key)
      if (held) await page.keyboard.up(held)
    },
    read: (place, words = '') =>
      until(
        `“${words}” at ${place}`,
        async () => {
          const text = await standsAt(place)
          return text?.trim() && text.includes(words) ? text : undefined
        },
        () => standsAt(place),
      ),
    attribute: (place, name) =>
      ask(
        ([place, name]) => document.querySelector(place!)?.getAttribute(name!) ?? null,
        [place, name],
      ),
    address: (kind) =>
      until(
        `an address like ${kind}`,
        () => {
          const { pathname, search, hash } = new URL(page.url())
          const address = decodeURIComponent(pathname + search + hash)
          return kind.test(address) ? address : undefined
        },
        () => page.url(),
      ),
    controlled: async () => {
      await until('a service worker', () =>
        ask(() => navigator.serviceWorker.controller !== null || undefined),
      )
    },
  }
}

/** In the page: notes on an element that a click has not come to it yet. */
function awaitClick(element: Element): void {
  element.setAttribute('data-awaits-click', '')
  const came = (): void => element.removeAttribute('data-awaits-click')
  element.addEventListener('click', came, { capture: true, once: true })
}
/** In the page, or in the one that the click has led to: whether it has; undefined until then. */
const wasClicked = (): true | undefined =>
  document.querySelector('[data-awaits-click]') ? undefined : true

type Key = Parameters<FirefoxPage['keyboard']['press']>[0]

/** Asks again until there is an answer; a page that is just being left gives none. */
async function until<T>(
  wanted: string,
  ask: () => T | undefined | Promise<T | undefined>,
  instead?: () => unknown,
): Promise<T> {
  for (const end = Date.now() + patience; Date.now() < end;) {
    const answer = await Promise.resolve()
      .then(ask)
      .catch(() => undefined)
    if (answer !== undefined) return answer
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  const found = await Promise.resolve().then(instead).catch(String)
  throw new Error(`${wanted} did not come${instead ? `; instead: ${String(found)}` : ''}`)
}

/** In the page: a breach of the policy is told to the console, where it outlives the page. */
function tellOfBreaches(): void {
  document.addEventListener('securitypolicyviolation', (event) =>
    console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
  )
}

/** A page that knows how many requests of its scripts are under way. */
type Counted = typeof globalThis & { fetchesUnderWay?: number }

/** In the page: counts what its scripts have asked for and not yet received. */
function countFetches(): void {
  const counted = globalThis as Counted
  const { fetch } = counted
  counted.fetchesUnderWay = 0
  counted.fetch = async (...asked) => {
    counted.fetchesUnderWay!++
    try {
      const response = await fetch(...asked)
      // Its body may still be on the way; a body that breaks off is told to who reads it.
      await response
        .clone()
        .arrayBuffer()
        .catch(() => undefined)
      return response
    } finally {
      counted.fetchesUnderWay!--
    }
  }
}

function watch(page: ChromiumPage | FirefoxPage, site: string): string[] {
  const problems: string[] = []
  // The two libraries call these events alike; their types have nothing in common.
  const on = page.on.bind(page) as unknown as (
    event: string,
    told: (what: never) => unknown,
  ) => void
  on('console', (said: { type(): string; text(): string }) => {
    if (said.type() === 'error') problems.push(`console: ${said.text()}`)
  })
  on('pageerror', (error: Error) => problems.push(`error: ${error.message}`))
  on('request', (request: { url(): string }) => {
    const { protocol, origin } = new URL(request.url())
    if (protocol !== 'data:' && protocol !== 'blob:' && origin !== site)
      problems.push(`another host: ${request.url()}`)
  })
  on('requestfailed', (request: { url(): string; failure(): { errorText: string } | null }) => {
    const why = request.failure()?.errorText
    // A reader who leaves a page ends its requests.
    if (!/ABORTED/.test(String(why))) problems.push(`failed: ${request.url()} ${why}`)
  })
  return problems
}
