import { readFileSync } from 'node:fs'
import type axe from 'axe-core'
import type { Page } from 'playwright-core'

const source = readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8')

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']

/** What breaks WCAG 2.2, levels A and AA, on a page as it now is, light and dark. */
export async function violationsInBothColours(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' })
  const light = await violations(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await violations(page, true)
  return [...light, ...dark.map((violation) => `dark: ${violation}`)]
}

/** What breaks WCAG 2.2, levels A and AA, on a page as it now is: the rule and where. `onlyColours`: only what colours can break. */
export async function violations(page: Page, onlyColours = false): Promise<string[]> {
  // A script element would be blocked by the site's policy.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source)
  const found = await page.evaluate(
    async ([levels, onlyColours]) => {
      const { axe: injected } = window as unknown as { axe: typeof axe }
      const colours = injected
        .getRules(['cat.color'])
        .filter(({ tags }) => tags.some((tag) => levels.includes(tag)))
        .map(({ ruleId }) => ruleId)
      return injected.run({
        ...(onlyColours
          ? { runOnly: { type: 'rule' as const, values: colours } }
          : { runOnly: [...levels], rules: { 'target-size': { enabled: true } } }),
        resultTypes: ['violations'],
      })
    },
    [levels, onlyColours] as const,
  )
  return (found as axe.AxeResults).violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, any, all, none }) => {
      const why = [...any, ...all, ...none].map(({ message }) => message)
      return `${id}: ${target.join(' ')}: ${why[0] ?? ''}`
    }),
  )
}
