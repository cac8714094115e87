// The same way in Chromium and in Firefox: a first visit, the network gone, and what was seen or kept still answers.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Language } from '../../rules/kernel/text.ts'
import { findFirefox } from '../../scripts/find-firefox.ts'
import { endServer, serve } from '../../scripts/serve.ts'
import { inLanguage } from '../../src/languages.ts'
import { strings } from '../../src/strings/strings.ts'
import { openChromium, openFirefox, type Reader, type ReaderBrowser } from './reader.ts'

const firefox = findFirefox()
if (firefox.none) console.error(firefox.none)

const browsers = [
  { name: 'Chromium', open: openChromium, skip: false },
  { name: 'Firefox', open: () => openFirefox(firefox.path!), skip: !firefox.path },
]

const questions: Readonly<Record<Language, string>> = { en: 'lost my card', zh: '社保卡丢了' }
const rule = 'sil.employee-registration'
const deadline = `rule-calculator[rule="${rule}"] [data-result=deadline]`

for (const { name, open, skip } of browsers)
  describe.skipIf(skip)(`a reader with ${name}`, () => {
    let browser: ReaderBrowser
    let reader: Reader
    let server: Awaited<ReturnType<typeof serve>>
    beforeAll(async () => {
      browser = await open()
    })
    afterAll(() => browser?.close())
    beforeEach(async () => {
      server = await serve('dist', 0)
      reader = await browser.newReader({ site: server.address })
    })
    afterEach(async () => {
      await reader.close()
      await stop()
    })
    const stop = async (): Promise<void> => {
      server.server.closeAllConnections()
      await endServer(server.server)
    }
    /** All that goes wrong is that the network does not answer. */
    const faults = (): string[] =>
      reader.problems.filter((each) => !/refused|ERR_FAILED|NS_ERROR|failed:/i.test(each))
    const stored = async (address: string): Promise<void> => {
      await reader.controlled()
      const isStored = async (path: string): Promise<boolean> =>
        (await caches.match(path, { cacheName: 'seen' })) !== undefined &&
        (await (await caches.open('parts')).keys()).length >= 2
      await expect.poll(() => reader.ask(isStored, address), { timeout: 15_000 }).toBe(true)
    }

    test('reads again what was opened once, and is told that it is a stored page', async () => {
      const address = '/law/social-insurance-law/58/'
      await reader.open(address)
      await stored(address)
      await stop()
      await reader.open(address)
      await reader.read('h1', '58')
      await reader.read('.kept-copy', strings.en.offline.notice.stored.split('{')[0]!)
      expect(faults()).toEqual([])
    })

    test.each(['en', 'zh'] as const)(
      'keeps the site, and reads, searches in both languages, calculates and follows a link without a network (%s)',
      async (language) => {
        const at = (address: string): string => inLanguage(address, language)
        await reader.open(at('/offline/'))
        await stored(at('/offline/'))
        await reader.click('[data-keep]')
        await reader.read('[data-remove]', strings[language].offline.script.remove)
        await stop()
        await reader.open(at('/guides/activate-your-card/'))
        await reader.read('main h2')
        await reader.open(at('/law/work-injury-regulations/14/'))
        await reader.read('main', '在工作时间和工作场所内，因工作原因受到事故伤害的')
        for (const question of Object.values(questions)) {
          await reader.open(at(`/search/?q=${encodeURIComponent(question)}`))
          await reader.read('[data-search-results] > li a')
        }
        await reader.open(at(`/rules/${rule}/`) + `#rule=${rule}&employed=2026-11-02`)
        await reader.read(deadline, language === 'en' ? '2 December 2026' : '2026年12月2日')
        await reader.fill('[data-field=employed] input:nth-of-type(1)', '2025')
        await reader.press('Enter')
        await reader.read(deadline, '2025')
        expect(faults()).toEqual([])
      },
    )
  })
