import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { oneOfEachTemplate } from './built.ts'
import { useBrowser } from './visit.ts'

const visit = useBrowser()

/** What has the focus: a control's name, and whether it can be seen. Asked in the page. */
function lookAtFocus() {
  const element = document.activeElement as HTMLElement
  const { top, left, right, bottom } = element.getBoundingClientRect()
  const { outlineStyle, outlineWidth } = getComputedStyle(element)
  return {
    name: element.getAttribute('aria-label') ?? element.textContent.trim(),
    isBody: element === document.body,
    isInHeader: Boolean(element.closest('header')),
    isInMain: Boolean(element.closest('main')),
    isInFooter: Boolean(element.closest('footer')),
    isOnScreen: right > 0 && bottom > 0 && left < innerWidth && top < innerHeight,
    hasRing: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
  }
}
type Focus = ReturnType<typeof lookAtFocus>

const focused = (page: Page): Promise<Focus> => page.evaluate(lookAtFocus)

/** Presses Tab so often; gives where the focus was after each, which the page notes itself: a page can have hundreds. */
async function tab(page: Page, times: number): Promise<Focus[]> {
  const noted = await page.evaluateHandle<Focus[]>(`{
    const noted = []
    document.onkeyup = ({ key }) => key === 'Tab' && noted.push((${lookAtFocus})())
    noted
  }`)
  // Down and up in turn, without waiting in between.
  const keys = await page.context().newCDPSession(page)
  const key = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 }
  await Promise.all(
    Array.from({ length: times }).flatMap(() =>
      (['rawKeyDown', 'keyUp'] as const).map((type) =>
        keys.send('Input.dispatchKeyEvent', { type, ...key }),
      ),
    ),
  )
  return noted.jsonValue()
}

// Without a query, the search page puts the cursor into the box.
const pages = oneOfEachTemplate.map((address) => address.replace(/\/search\/$/, '$&?q=58'))

describe.each(pages)('on %s', (address) => {
  test('the first Tab shows a link past the header, and it leads there', async () => {
    const { page } = await visit(address, { inTurn: true })
    await page.keyboard.press('Tab')
    expect(await focused(page)).toMatchObject({
      name: address.startsWith('/zh/') ? '跳到正文' : 'Skip to content',
      isOnScreen: true,
    })
    await page.keyboard.press('Enter')
    // The address changes a moment after the key.
    await expect.poll(() => new URL(page.url()).hash).toBe('#main')
    await page.keyboard.press('Tab')
    const next = await focused(page)
    expect(next.isInHeader).toBe(false)
    expect(next.isInMain || next.isInFooter).toBe(true)
  })

  test('Tab goes through the whole page, always visibly, and leaves it at the end', async () => {
    const { page } = await visit(address, { inTurn: true, reducedMotion: 'reduce' })
    await page.waitForLoadState('networkidle')
    const all: Focus[] = []
    const most = await page.locator('a, input, select, summary, button, [tabindex]').count()
    // A note that scrolls is a stop of its own while it is open.
    const end = (): number => all.findIndex(({ isBody }) => isBody)
    while (all.length <= 2 * most && end() < 0) all.push(...(await tab(page, 20)))
    expect(end(), 'leaves the page').toBeGreaterThan(0)
    const stops = all.slice(0, end())
    expect(stops.filter(({ isOnScreen, hasRing }) => !isOnScreen || !hasRing)).toEqual([])
    expect(stops.length).toBeGreaterThan(6)
    expect(stops.at(-1)).toMatchObject({ isInFooter: true })
  })

  test('Control+K, or ⌘K, goes to the search box, and typing replaces what stands there', async () => {
    const { page } = await visit(address, { inTurn: true })
    // On the search page the box of the header, elsewhere the one of the dialog.
    const box = page.locator(/\/search\//.test(address) ? '#q' : '#search-box')
    for (const [index, keys] of ['Control+k', 'Meta+k', 'Control+K'].entries()) {
      await page.keyboard.press('Escape')
      await page.keyboard.press(keys)
      expect([keys, await box.evaluate((box) => box === document.activeElement)]).toEqual([
        keys,
        true,
      ])
      await page.keyboard.type(`art. ${index}`)
      expect(await box.inputValue()).toBe(`art. ${index}`)
    }
  })
})

test('a letter alone does nothing, so that speech and slips do no harm', async () => {
  const { page } = await visit('/law/social-insurance-law/58/')
  const before = page.url()
  for (const key of ['k', 's', '/', 'n', 'p', 'j', '?']) await page.keyboard.press(key)
  expect(page.url()).toBe(before)
  expect(await focused(page)).toMatchObject({ isBody: true })
})
