import { readFileSync } from 'node:fs'
import type axe from 'axe-core'
import type { Page } from 'playwright-core'

const source = readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8')

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']

/** What breaks WCAG 2.2, levels A and AA, on a page as it now is, light and dark; in the parts at some places alone, where these are named. */
export async function violationsInBothColours(page: Page, places?: string): Promise<string[]> {
  const found: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    found.push(
      ...(await violations(page, places)).map((violation) => `${colorScheme} ${violation}`),
    )
  }
  return found
}

/** A wide screen is looked at in light colours, a narrow one in dark ones: what either shows is the same in both. */
const screens = [
  { width: 1280, colorScheme: 'light' },
  { width: 320, colorScheme: 'dark' },
] as const

/** What breaks WCAG 2.2, levels A and AA, on a page as it now is, wide and light, then narrow and dark; in the parts at some places alone, where these are named. */
export async function violationsEveryWay(page: Page, places?: string): Promise<string[]> {
  const found: string[] = []
  for (const { width, colorScheme } of screens) {
    await page.setViewportSize({ width, height: 800 })
    await page.emulateMedia({ colorScheme })
    found.push(...(await violations(page, places)).map((violation) => `${width} ${violation}`))
  }
  return found
}

/** What breaks WCAG 2.2, levels A and AA, on a page as it now is: the rule and where; in the parts at some places alone, where these are named. */
export async function violations(page: Page, places = 'html'): Promise<string[]> {
  // A script element would be blocked by the site's policy.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source)
  const found = await page.evaluate(
    async ([levels, places]) => {
      const { axe: injected } = window as unknown as { axe: typeof axe }
      return injected.run([...document.querySelectorAll(places)], {
        runOnly: [...levels],
        rules: { 'target-size': { enabled: true } },
        resultTypes: ['violations'],
      })
    },
    [levels, places] as const,
  )
  return (found as axe.AxeResults).violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, any, all, none }) => {
      const why = [...any, ...all, ...none].map(({ message }) => message)
      return `${id}: ${target.join(' ')}: ${why[0] ?? ''}`
    }),
  )
}
