// No figure that a rule knows to be superseded is shown as if it were the law today: on no page, in no download, in no result of the search.
import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { addressOf } from '../../src/statute/published.ts'
import { readArticle } from '../../src/statute/read-articles.ts'
import { everySupersededFigure, supersededIn } from '../../src/statute/superseded.ts'
import { allLanguages, inLanguage } from '../../src/languages.ts'
import { warnSuperseded } from '../../src/law/warn-superseded.ts'
import { strings } from '../../src/strings/strings.ts'
import { useBrowser } from './visit.ts'

const visit = useBrowser()

// Of those whose article is published here.
const figures = everySupersededFigure().filter(({ source }) => addressOf(source))

test('the figures that are known to be superseded are those of the facts, at least', () => {
  const articles = figures.map(({ source }) => `${source.instrument}/${source.article}`)
  expect(articles).toEqual(
    expect.arrayContaining([
      'premium-collection-regulations/13',
      'unemployment-regulations/16',
      'unemployment-regulations/28',
    ]),
  )
})

describe.each(figures)(
  'the superseded figure $name in $source.instrument, art. $source.article,',
  ({ name, source }) => {
    const article = readArticle(source.instrument, source.article!)
    const own = supersededIn(article).find((each) => each.name === name)!

    test.each(allLanguages)(
      'says so on its page above the text and at the figure (%s)',
      async (language) => {
        const { page } = await visit(
          inLanguage(`/law/${source.instrument}/${source.article}/`, language),
        )
        const notice = page.locator('.superseded-notice')
        expect(await notice.innerText()).toContain(warnSuperseded(own, language))
        const text = (await page.locator('.statute').boundingBox())!
        expect((await notice.boundingBox())!.y).toBeLessThan(text.y)
        const marks = page.locator('.bound.superseded', { hasText: own.words[language] })
        expect(await marks.first().isVisible()).toBe(true)
        const mark = marks.first().locator('xpath=following-sibling::*[1]')
        expect(await mark.innerText()).toBe(strings[language].number.mark)
      },
    )

    test.each(allLanguages)('says so in the whole law on one page (%s)', async (language) => {
      const { page } = await visit(inLanguage(`/law/${source.instrument}/whole/`, language))
      const part = page.locator(`#a${source.article}`)
      expect(await part.innerText()).toContain(warnSuperseded(own, language))
      const figure = part.locator('s', { hasText: own.words[language] }).first()
      expect(await figure.isVisible()).toBe(true)
      expect(await figure.locator('xpath=following-sibling::*[1]').innerText()).toBe(
        strings[language].number.mark,
      )
    })

    test('says so in every download, in both languages', () => {
      const file = (end: string): string => `dist/law/${source.instrument}.${end}`
      const book = Object.entries(unzipSync(new Uint8Array(readFileSync(file('epub')))))
        .map(([, bytes]) => strFromU8(bytes))
        .join('\n')
      const downloads = {
        epub: book,
        ...Object.fromEntries(
          ['md', 'json', 'xml', 'eng.xml'].map((end) => [end, readFileSync(file(end), 'utf8')]),
        ),
      }
      for (const [end, words] of Object.entries(downloads))
        for (const language of allLanguages) {
          const plain = words
            .replaceAll('&quot;', '"')
            .replaceAll('&#39;', "'")
            .replaceAll('\\"', '"')
          expect(plain, `${end} ${language}`).toContain(warnSuperseded(own, language))
        }
    })
  },
)

test.each([
  [
    'late-payment surcharge',
    '/law/premium-collection-regulations/13/',
    '/law/social-insurance-law/86/',
  ],
  ['滞纳金', '/zh/law/premium-collection-regulations/13/', '/zh/law/social-insurance-law/86/'],
])(
  'a search for “%s” says so of the article, and shows what replaced it before',
  async (query, old, now) => {
    const base = old.startsWith('/zh/') ? '/zh' : ''
    const { page } = await visit(`${base}/search/?q=${encodeURIComponent(query)}`)
    const items = page.locator('[data-search-results] > li')
    await items.nth(1).waitFor()
    const addresses = await items
      .locator('a')
      .evaluateAll((links) =>
        links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
      )
    const at = addresses.indexOf(old)
    expect(addresses).toContain(now)
    expect(at).toBeGreaterThan(addresses.indexOf(now))
    const words = strings[base ? 'zh' : 'en'].search.script.superseded
    expect(await items.nth(at).innerText()).toContain(words)
  },
)
