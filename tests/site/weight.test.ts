import { statSync } from 'node:fs'
import { expect, test } from 'vitest'
import { addresses } from './built.ts'
import { useBrowser } from './visit.ts'

const visit = useBrowser()

/** What a page costs a first visitor until nothing more is asked for: bytes as they come over the wire, and requests. */
async function cost(address: string) {
  const { page } = await visit('about:blank', {})
  const wire = await page.context().newCDPSession(page)
  await wire.send('Network.enable')
  let bytes = 0
  let requests = 0
  const encodings: unknown[] = []
  wire.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
    requests++
  })
  wire.on('Network.responseReceived', ({ response }) => {
    if (!response.url.startsWith('data:')) encodings.push(response.headers['Content-Encoding'])
  })
  await page.goto(address, { waitUntil: 'networkidle' })
  return { bytes, requests, encodings }
}

/** The page with the most in it, compressed, of those whose address matches. */
function heaviest(kind: RegExp): string {
  const size = (address: string): number => statSync(`dist${address}index.html.br`).size
  return addresses.filter((address) => kind.test(address)).sort((a, b) => size(b) - size(a))[0]!
}

test.each([
  ['article 58', '/law/social-insurance-law/58/'],
  ['the longest article', heaviest(/^\/law\/[^/]+\/\d+\/$/)],
  ['the longest in Chinese', heaviest(/^\/zh\/law\/[^/]+\/\d+\/$/)],
])('%s comes in at most 9 kB and 4 requests, all compressed', async (_, address) => {
  const { bytes, requests, encodings } = await cost(address)
  expect(bytes).toBeGreaterThan(1000)
  expect(bytes).toBeLessThanOrEqual(9_000)
  expect(requests).toBeLessThanOrEqual(4)
  expect(encodings.every((encoding) => encoding === 'br')).toBe(true)
})

test.each([
  ['the activation guide', '/guides/activate-your-card/'],
  ['the longest guide', heaviest(/^\/guides\/[^/]+\/$/)],
  ['the activation guide in Chinese', '/zh/guides/activate-your-card/'],
  ['the longest in Chinese', heaviest(/^\/zh\/guides\/[^/]+\/$/)],
])('%s, with its calculator, comes in at most 20 kB before it is used', async (_, address) => {
  const { bytes } = await cost(address)
  expect(bytes).toBeGreaterThan(1000)
  expect(bytes).toBeLessThanOrEqual(20_000)
})

test('the home page asks for no search index and no calculator', async () => {
  const { requests } = await visit('/', {})
  const asked = requests.map((request) => new URL(request.url()).pathname)
  expect(asked.filter((path) => path.startsWith('/search'))).toEqual([])
  expect(asked.filter((path) => /calculator|Calculator/.test(path))).toEqual([])
})
