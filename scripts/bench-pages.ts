// Prints what each kind of page costs a reader: bytes over the network (brotli) and requests, measured in the browser until it is idle.
import type { Browser } from 'playwright-core'
import { buildSite } from './build-site.ts'
import { openBrowser } from './open-browser.ts'
import { serve } from './serve.ts'

const pages: readonly (readonly [string, string])[] = [
  ['home', '/'],
  ['guide with calculator', '/guides/activate-your-card/'],
  ['article', '/law/social-insurance-law/58/'],
  ['longest article', '/law/work-injury-regulations/17/'],
  ['contents of a law', '/law/social-insurance-law/'],
  ['rules', '/rules/'],
  ['rule', '/rules/sil.employee-registration/'],
  ['search', '/search/'],
  ['search with a query', '/search/?q=bank'],
  ['search in Chinese', '/search/?q=社会保险登记'],
  [
    'calculator used',
    '/guides/activate-your-card/#rule=card.financial-activation&received=2025-12-05',
  ],
  ['about', '/about/'],
]

await buildSite()
const { server, address } = await serve('dist', 0)
const browser = await openBrowser()
console.log('page kind                   kB  requests')
for (const [name, path] of pages) {
  const { bytes, requests } = await measure(browser, address + path)
  console.log(
    `${name.padEnd(24)} ${(bytes / 1000).toFixed(1).padStart(6)} ${String(requests).padStart(9)}`,
  )
}
await browser.close()
server.close()

async function measure(
  browser: Browser,
  url: string,
): Promise<{ bytes: number; requests: number }> {
  const context = await browser.newContext()
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  let [bytes, requests] = [0, 0]
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
    requests++
  })
  await session.send('Network.enable')
  await page.goto(url, { waitUntil: 'networkidle' })
  await context.close()
  return { bytes, requests }
}
