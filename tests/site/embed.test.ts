// The calculators in a frame on another site: they may be framed and nothing else may, they answer, and lead out.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, inject, onTestFinished, test } from 'vitest'
import { rules } from '../../rules/index.ts'
import { allLanguages, inLanguage } from '../../src/languages.ts'
import { strings } from '../../src/strings/strings.ts'
import { violations } from './axe.ts'
import { files } from './built.ts'
import { useBrowser } from './visit.ts'

const visit = useBrowser()
const all = allLanguages.flatMap((language) =>
  rules.map(({ id }) => inLanguage(`/embed/${id}/`, language)),
)

test('each rule has one in each language, and none is to be found or kept', () => {
  for (const address of all) {
    expect(files).toContain(`${address.slice(1)}index.html`)
    const html = readFileSync(`dist${address}index.html`, 'utf8')
    expect(html).toContain('<meta name="robots" content="noindex">')
  }
  for (const file of ['sitemap.xml', ...allLanguages.map((each) => `offline/${each}.jsonl`)])
    expect([
      file,
      /"?path"?[^,]{0,10}\/embed\/|<loc>[^<]*\/embed\//.test(readFileSync(`dist/${file}`, 'utf8')),
    ]).toEqual([file, false])
})

describe.each(allLanguages)('the code on the page of a rule (%s)', (language) => {
  test('puts the calculator on another site, where it answers and leads out', async () => {
    const { page: copied } = await visit(
      inLanguage('/rules/sil.employee-registration/', language),
      {
        permissions: ['clipboard-read', 'clipboard-write'],
      },
    )
    const box = copied.locator('.embed-code')
    await box.locator('summary').click()
    await box.getByRole('button').click()
    await expect
      .poll(() => box.getByRole('status').textContent())
      .toBe(strings[language].rule.copied)
    const code = await copied.evaluate(() => navigator.clipboard.readText())
    expect(code).toBe(await box.locator('code').textContent())

    // The site was built for another port than the one at which it is served here.
    const path = new URL(/src="([^"]+)"/.exec(code)![1]!).pathname
    const other = createServer((_, response) =>
      response
        .setHeader('Content-Type', 'text/html; charset=utf-8')
        .end(
          `<!doctype html><title>x</title>${code.replace(/src="[^"]+"/, `src="${inject('site')}${path}"`)}<iframe src="${inject('site')}/about/"></iframe>`,
        ),
    )
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done))
    onTestFinished(() => void other.close())
    const { page } = await visit(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`, {})
    const frame = page.frameLocator('iframe').first()
    for (const [part, text] of [
      ['year', '2026'],
      ['month', '9'],
      ['day', '3'],
    ] as const)
      await frame.locator(`input[id$="${part}"]`).first().fill(text)
    await frame
      .getByRole('button', { name: strings[language].calculator.action, exact: true })
      .click()
    await expect
      .poll(() => frame.locator('.finding').textContent())
      .toMatch(/8 October 2026|2026年10月8日/)
    // No other page of the site is shown in a frame.
    expect(await page.frames().at(-1)!.content()).not.toContain('class="brand"')
    const [beside] = await Promise.all([
      page.waitForEvent('popup'),
      frame.locator('.finding a[href*="/law/"]').first().click(),
    ])
    expect(new URL(beside.url()).pathname).toMatch(/\/law\//)
  })
})

test.each(['/embed/retirement.age/', '/zh/embed/sil.late-payment/'])(
  '%s has no fault of accessibility, on a narrow screen either',
  async (address) => {
    for (const width of [1024, 320]) {
      const { page, problems } = await visit(address, { viewport: { width, height: 700 } })
      expect(await violations(page)).toEqual([])
      expect(problems).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        width,
      )
    }
  },
)
