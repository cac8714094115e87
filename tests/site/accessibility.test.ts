import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { violations, violationsInBothColours } from './axe.ts'
import { oneOfEachForm, oneOfEachKind } from './built.ts'
import { calculatorOn } from './calculator.ts'
import { useBrowser } from './visit.ts'

const visit = useBrowser()

const guide = '/guides/activate-your-card/'
const widths = [1280, 320]

/** Asks axe about a page as it is, wide and narrow, light and dark. */
async function everyWay(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 })
    found.push(...(await violationsInBothColours(page)).map((violation) => `${width} ${violation}`))
  }
  return found
}

describe('nothing breaks WCAG 2.2 A or AA, wide and narrow, light and dark,', () => {
  test.each(oneOfEachKind)('on %s', async (address) => {
    const { page } = await visit(address, { inTurn: true })
    expect(await everyWay(page)).toEqual([])
  })

  test('beside the answer of a calculator', async () => {
    const { page } = await visit(
      `${guide}#rule=card.financial-activation&received=2025-12-05&days=300`,
    )
    await calculatorOn(page, 'card.financial-activation').result('deadline').waitFor()
    expect(await everyWay(page)).toEqual([])
  })

  test('where a form has problems', async () => {
    const { page } = await visit(guide)
    const calculator = calculatorOn(page, 'card.financial-activation')
    await calculator.button.click()
    await calculator.summary.waitFor()
    expect(await everyWay(page)).toEqual([])
  })

  test('with the note of a number open', async () => {
    const { page } = await visit('/law/social-insurance-law/58/')
    await page.getByRole('button', { name: '30 days' }).press('Enter')
    await page.getByRole('link', { name: 'Registering a new employee' }).first().waitFor()
    expect(await everyWay(page)).toEqual([])
  })

  test('beside the results of a search', async () => {
    const { page } = await visit('/search/?q=社会保险登记')
    await page.locator('[data-search-results] li').nth(5).waitFor()
    expect(await everyWay(page)).toEqual([])
  })
})

test.each(oneOfEachForm.filter((address) => !oneOfEachKind.includes(address)))(
  'the form on %s breaks nothing either',
  async (address) => {
    const { page } = await visit(address, { inTurn: true })
    expect(await violations(page)).toEqual([])
  },
)

test('every control is at least 24 pixels wide and high', async () => {
  const { page } = await visit('about:blank')
  const small: string[] = []
  for (const address of oneOfEachForm) {
    await page.goto(address)
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 })
      const found = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('button, input, select, summary, header a')]
          // A number that opens a note stands in a sentence, where lines set the size.
          .filter((element) => getComputedStyle(element).display !== 'inline')
          .filter((element) => element.checkVisibility() && element.offsetWidth > 0)
          // A click on its label hits an option, too.
          .map(
            (element) => (element.matches('[type=radio]') && element.closest('label')) || element,
          )
          .map((element) => ({ element, box: element.getBoundingClientRect() }))
          .filter(({ box }) => box.width < 24 || box.height < 24)
          .map(({ element, box }) => `${box.width} × ${box.height}: ${element.outerHTML}`),
      )
      small.push(...found.map((what) => `${address} at ${width}: ${what}`))
    }
  }
  expect(small).toEqual([])
})

test('an option keeps its round button on a narrow screen', async () => {
  const { page } = await visit('/rules/retirement.age/', { viewport: { width: 320, height: 800 } })
  for (const option of await page.getByRole('radio').all()) {
    const { width, height } = (await option.boundingBox())!
    expect(width).toBeCloseTo(height)
  }
})
