// Prints how well the search finds (src/search/measure.ts), and what a first result costs a reader in the browser, cold and warm.
import { spawnSync } from 'node:child_process'
import { execPath } from 'node:process'
import { buildSite } from './build-site.ts'
import { openBrowser } from './open-browser.ts'
import { serve } from './serve.ts'

spawnSync(execPath, ['src/search/measure.ts'], { stdio: 'inherit' })

await buildSite()
const { server, address } = await serve('dist', 0)
const browser = await openBrowser()
for (const [name, path, next] of [
  [
    'English question',
    '/search/?q=my employer did not register me',
    'lost my job, how long is benefit paid',
  ],
  ['Chinese question', '/zh/search/?q=公司不给我交社保怎么办', '失业金能领多久'],
  ['citation', '/search/?q=art. 58', '第58条'],
] as const) {
  const context = await browser.newContext()
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  let [bytes, requests] = [0, 0]
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
    requests++
  })
  await session.send('Network.enable')
  const began = performance.now()
  await page.goto(address + path)
  await page.locator('[data-search-results] a').first().waitFor()
  const cold = performance.now() - began
  const cost = `${(bytes / 1000).toFixed(1)} kB in ${requests} requests`
  // Warm: from the last letter, its pause included, to the first result that differs.
  const warm = await page.evaluate(async (query) => {
    const box = document.querySelector<HTMLInputElement>('#q')!
    const list = document.querySelector('[data-search-results]')!
    const changed = new Promise<number>((resolve) =>
      new MutationObserver(() => list.childElementCount > 0 && resolve(performance.now())).observe(
        list,
        { childList: true },
      ),
    )
    box.value = query
    const began = performance.now()
    box.form!.requestSubmit()
    return (await changed) - began
  }, next)
  console.log(`${name}   ${cost}   cold ${Math.round(cold)} ms   warm ${Math.round(warm)} ms`)
  await context.close()
}
await browser.close()
server.close()
