import { readFileSync } from 'node:fs'
import type axe from 'axe-core'
import type { Page } from 'playwright-core'

const source = readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8')

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']

/** What breaks WCAG 2.2, levels A and AA, on a page as it now is: the rule and where. */
export async function violations(page: Page): Promise<string[]> {
  // A script element would be blocked by the site's policy.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source)
  const found = await page.evaluate(async (levels) => {
    const { axe: injected } = window as unknown as { axe: typeof axe }
    return injected.run({
      runOnly: levels,
      rules: { 'target-size': { enabled: true } },
      resultTypes: ['violations'],
    })
  }, levels)
  return (found as axe.AxeResults).violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, any, all, none }) => {
      const why = [...any, ...all, ...none].map(({ message }) => message)
      return `${id}: ${target.join(' ')}: ${why[0] ?? ''}`
    }),
  )
}
