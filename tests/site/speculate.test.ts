// The page that a reader is about to open is asked for a moment early, where that costs nothing.
import { expect, test } from 'vitest'
import { useBrowser } from './visit.ts'

const visit = useBrowser()
const page58 = '/law/social-insurance-law/58/'

/** The pages that a press on article 58 has asked for before the button is let go. */
async function askedOnPress(prepare?: string): Promise<string[]> {
  const { page, requests, problems } = await visit('/law/social-insurance-law/', {
    ...(prepare && { prepare: (page) => page.addInitScript(prepare) }),
  })
  const link = page.locator(`main a[href="${page58}"]`).first()
  await link.hover()
  await page.mouse.down()
  await page.waitForTimeout(500)
  expect(problems).toEqual([])
  return requests
    .map((request) => new URL(request.url()).pathname)
    .filter((path) => path === page58)
}

test('pressing a link asks for its page once', async () => {
  expect(await askedOnPress()).toEqual([page58])
})

test('coming to a link by keyboard asks for its page', async () => {
  const { page } = await visit('/law/social-insurance-law/', {})
  const asked = page.waitForRequest((request) => request.url().endsWith(page58))
  await page.locator(`main a[href="${page58}"]`).first().focus()
  expect((await asked).isNavigationRequest()).toBe(false)
})

test('a reader who saves data is asked for nothing', async () => {
  const saving = `Object.defineProperty(navigator, 'connection', { value: { saveData: true } })`
  expect(await askedOnPress(saving)).toEqual([])
})
