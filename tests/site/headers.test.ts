import { readFile } from 'node:fs/promises'
import { describe, expect, inject, test } from 'vitest'
import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js'
import { Severity } from 'csp_evaluator/dist/finding.js'
import { CspParser } from 'csp_evaluator/dist/parser.js'
import { addresses, files, isForFrame, unknownAddress } from './built.ts'
import { rawAsk, type RawAnswer } from './raw-ask.ts'

const site = inject('site')

// The words of the house design; scripts/security-headers.ts must say the same.
const policy =
  "default-src 'none';script-src 'self';style-src 'self';" +
  "img-src 'self' data:;connect-src 'self';manifest-src 'self';" +
  "base-uri 'none';form-action 'self';frame-ancestors 'none';" +
  "require-trusted-types-for 'script';trusted-types shebao"

/** What stands in the headers that keep a reader safe. */
function protection({ headers }: Response): Record<string, string | null> {
  return {
    policy: headers.get('content-security-policy'),
    sniffing: headers.get('x-content-type-options'),
    referrer: headers.get('referrer-policy'),
    opener: headers.get('cross-origin-opener-policy'),
  }
}

const locked = {
  policy,
  sniffing: 'nosniff',
  referrer: 'no-referrer',
  opener: 'same-origin',
}

/** Asks for an address exactly as it is written, with no library that tidies it first. */
const ask = (path: string, encoding = 'identity'): Promise<RawAnswer> =>
  rawAsk(site, path, { 'accept-encoding': encoding })

test('there are pages to test', () => {
  expect(addresses.length).toBeGreaterThan(200)
})

test('every page answers 200, as UTF-8 HTML, under the exact policy', async () => {
  for (const address of addresses) {
    const response = await fetch(site + address)
    const type = response.headers.get('content-type')
    expect({ address, status: response.status, type, ...protection(response) }).toEqual({
      address,
      status: 200,
      type: expect.stringMatching(/^text\/html;\s?charset=utf-8$/i),
      ...locked,
    })
  }
})

test('an address that does not exist answers 404, with words that help, under the same policy', async () => {
  for (const address of [unknownAddress, '/law/social-insurance-law/999/', '/nothing.js']) {
    const response = await fetch(site + address)
    expect({ address, status: response.status, ...protection(response) }).toEqual({
      address,
      status: 404,
      ...locked,
    })
    expect(await response.text()).toMatch(/href="\/law\/"/)
  }
})

test('every other file carries the policy too, and what runs is named for what it is', async () => {
  const types: Record<string, RegExp> = {
    js: /^text\/javascript/,
    css: /^text\/css/,
    json: /^application\/json/,
    html: /^text\/html/,
  }
  // What has no address of its own: the pages for wrong addresses, and what is written for a host.
  const served = files.filter((name) => !/(^|\/)404\.html$|^_(headers|redirects)$/.test(name))
  expect(files.length - served.length).toBe(4)
  for (const name of served) {
    // A page is asked for by its one address.
    const address = name.replace(/(^|\/)index\.html$/, '$1')
    const response = await fetch(`${site}/${address}`, { method: 'HEAD', redirect: 'manual' })
    expect({ name, status: response.status, ...protection(response) }).toEqual({
      name,
      status: 200,
      ...locked,
      ...(isForFrame(name) && {
        policy: policy.replace("frame-ancestors 'none'", 'frame-ancestors *'),
      }),
    })
    const expected = types[name.split('.').at(-1)!]
    if (expected)
      expect([name, response.headers.get('content-type')]).toEqual([
        name,
        expect.stringMatching(expected),
      ])
  }
})

test('nothing outside the built site is served', async () => {
  for (const path of [
    '/../package.json',
    '/%2e%2e/package.json',
    '/..%2fpackage.json',
    '/law/../../package.json',
  ])
    expect([path, (await ask(path)).status]).toEqual([path, 404])
})

describe('a page is sent as small as the reader’s browser can take it', () => {
  test.each([
    ['br', 'br'],
    ['gzip', 'gzip'],
    ['gzip, deflate, br', 'br'],
    ['identity', undefined],
  ])('a browser that takes %s', async (takes, gets) => {
    const { headers } = await ask('/about/', takes)
    expect(headers).toMatchObject({ vary: expect.stringMatching(/accept-encoding/i) })
    expect((headers as Record<string, unknown>)['content-encoding']).toBe(gets)
  })

  test('unpacked, it is the page that was built', async () => {
    for (const encoding of ['br', 'gzip']) {
      const response = await fetch(`${site}/about/`, { headers: { 'accept-encoding': encoding } })
      expect(await response.text()).toBe(await readFile('dist/about/index.html', 'utf8'))
    }
  })
})

test('a page that changed is never read from an old copy; a file named by its content may be kept', async () => {
  const page = await fetch(`${site}/about/`)
  expect(page.headers.get('cache-control')).toBe('no-cache')
  const again = await fetch(`${site}/about/`, {
    headers: { 'if-none-match': page.headers.get('etag')! },
  })
  expect(again.status).toBe(304)
  const asset = files.find((name) => name.startsWith('_astro/'))!
  expect((await fetch(`${site}/${asset}`)).headers.get('cache-control')).toMatch(/immutable/)
})

describe('the policy', () => {
  test('has no fault that Google’s evaluator of policies counts as grave', () => {
    const findings = new CspEvaluator(new CspParser(policy).csp).evaluate()
    const grave = findings.filter(({ severity }) => severity <= Severity.MEDIUM)
    expect(grave).toEqual([])
  })

  test('of a page with a hole is found by it', () => {
    const open = policy.replace("script-src 'self'", "script-src 'self' 'unsafe-inline'")
    const findings = new CspEvaluator(new CspParser(open).csp).evaluate()
    expect(findings.map(({ severity }) => severity)).toContain(Severity.HIGH)
  })

  test('stands on every answer: a redirect, a refusal, what is unchanged', async () => {
    const { headers } = await ask('/about/')
    const unchanged = { 'if-none-match': headers.etag as string }
    for (const [answer, status] of [
      [await ask('/about'), 301],
      [await rawAsk(site, '/about/', {}, 'POST'), 405],
      [await rawAsk(site, '/about/', unchanged), 304],
      [await ask('/%zz'), 404],
    ] as const) {
      expect(answer.status).toBe(status)
      expect(answer.headers).toMatchObject({
        'content-security-policy': policy,
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'permissions-policy': 'camera=(),geolocation=(),microphone=()',
      })
    }
  })
})
