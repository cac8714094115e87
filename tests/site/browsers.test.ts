// The same journeys in Chromium and in Firefox, with the browser's own Temporal and without.
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { findFirefox } from '../../scripts/find-firefox.ts'
import { allLanguages, inLanguage } from '../../src/languages.ts'
import { strings } from '../../src/strings/strings.ts'
import { journeys } from './journeys.ts'
import { openChromium, openFirefox, type Reader, type ReaderBrowser } from './reader.ts'

const firefox = findFirefox()
if (firefox.none) console.error(firefox.none)

const browsers = [
  { name: 'Chromium', open: openChromium, skip: false },
  { name: 'Firefox', open: () => openFirefox(firefox.path!), skip: !firefox.path },
]

// In the page, before its scripts: a browser that has no Temporal yet, one that has no custom elements.
function takeTemporalAway(): void {
  delete (globalThis as { Temporal?: unknown }).Temporal
}
function takeElementsAway(): void {
  delete (globalThis as { customElements?: unknown }).customElements
}

for (const { name, open, skip } of browsers)
  describe.skipIf(skip)(`a reader with ${name}`, () => {
    let browser: ReaderBrowser
    beforeAll(async () => {
      browser = await open()
    })
    afterAll(() => browser?.close())

    describe.each([
      { temporal: 'its own Temporal', native: true },
      { temporal: 'no Temporal of its own', native: false },
    ])('that has $temporal', ({ native }) => {
      let reader: Reader
      beforeAll(async () => {
        reader = await browser.newReader({
          site: inject('site'),
          ...(!native && { before: takeTemporalAway }),
        })
      })
      afterAll(() => reader?.close())

      test('is that browser', async () => {
        await reader.open('/about/')
        expect(await reader.ask(() => navigator.userAgent)).toContain(
          name === 'Firefox' ? 'Firefox' : 'Chrome',
        )
        expect(await reader.ask(() => 'Temporal' in globalThis)).toBe(native)
      })

      for (const { name, languages, go } of journeys)
        test.each(languages)(`${name} (%s)`, async (language) => {
          reader.problems.length = 0
          await go(reader, language)
          expect(reader.problems).toEqual([])
        })
    })

    test('that has no custom elements reads worked examples, and is told what it lacks', async () => {
      const reader = await browser.newReader({ site: inject('site'), before: takeElementsAway })
      for (const language of allLanguages) {
        await reader.open(inLanguage('/rules/sil.employee-registration/', language))
        await reader.read('p.not-started', strings[language].notStarted)
        await reader.read('div.not-started', strings[language].calculator.examples)
      }
      await reader.close()
    })
  })
