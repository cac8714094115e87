// Caddy, started with the Caddyfile that is written for it, keeps what the policy, the redirects and the caching promise.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { writeCaddy } from '../../scripts/hosting/caddy.ts'
import { notFoundPages } from '../../scripts/hosting/one-address.ts'
import { securityHeaders } from '../../scripts/security-headers.ts'
import { files } from './built.ts'
import { freePort } from './free-port.ts'
import { rawAsk } from './raw-ask.ts'

const works = spawnSync('caddy', ['version']).status === 0
if (!works) console.error('No Caddy here: what is written for it is not tried out.')

const asset = `/${files.find((name) => /^_astro\/.*\.js$/.test(name))!}`
const alike = [...Object.keys(securityHeaders), 'Cache-Control', 'Content-Encoding', 'Allow'].map(
  (name) => name.toLowerCase(),
)

describe.skipIf(!works)('Caddy', () => {
  const folder = mkdtempSync(join(tmpdir(), 'shebao-caddy-'))
  let caddy: ReturnType<typeof spawn>
  let there: string
  let said = ''

  beforeAll(async () => {
    const port = await freePort()
    const listen = `http://127.0.0.1:${port}`
    const site = writeCaddy(notFoundPages('dist'), { root: resolve('dist'), listen })
    writeFileSync(join(folder, 'Caddyfile'), `{\n  admin off\n}\n${site}`)
    caddy = spawn(
      'caddy',
      ['run', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')],
      { env: { ...process.env, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder } },
    )
    caddy.stderr!.on('data', (text) => (said += text))
    there = listen
    while (!(await rawAsk(there, '/').then(Boolean, () => false))) {
      if (caddy.exitCode !== null) throw new Error(said)
      await setTimeout(50)
    }
  })
  afterAll(async () => {
    if (caddy?.exitCode === null) {
      caddy.kill('SIGTERM')
      await once(caddy, 'exit')
    }
    rmSync(folder, { recursive: true })
  })

  test.each([
    ['GET', '/about/', 200],
    ['GET', '/zh/', 200],
    ['GET', asset, 200],
    ['GET', '/embed/sil.late-payment/', 200],
    ['GET', '/zh/embed/sil.late-payment/', 200],
    ['GET', '/embed/nothing/', 404],
    ['GET', `/${files.find((name) => name.endsWith('.md'))!}`, 200],
    ['GET', `/${files.find((name) => name.endsWith('.epub'))!}`, 200],
    ['GET', '/search/en.json', 200],
    ['GET', '/search/en.json?v=3fa9c1', 200],
    ['GET', '/no-such-page/', 404],
    ['GET', '/zh/no-such-page/', 404],
    ['GET', '/_astro/nothing.js', 404],
    ['GET', '/404.html', 404],
    ['GET', '/_headers', 404],
    ['GET', '/about/index.html', 301],
    ['HEAD', '/about/', 200],
    ['POST', '/about/', 405],
    ['DELETE', asset, 405],
  ])('answers %s %s with %i, and as npm start does', async (method, path, status) => {
    const headers = { 'accept-encoding': 'br' }
    const [mine, its] = await Promise.all(
      [inject('site'), there].map((server) => rawAsk(server, path, headers, method)),
    )
    expect(its!.status).toBe(status)
    const pick = (all: object): object =>
      Object.fromEntries(Object.entries(all).filter(([name]) => alike.includes(name)))
    expect(pick(its!.headers)).toEqual(pick(mine!.headers))
    if (status !== 405) expect(its!.headers.location).toBe(mine!.headers.location)
    if (status === 200 || status === 404) {
      expect(its!.headers['content-type']).toBe(mine!.headers['content-type'])
      expect(its!.body.equals(mine!.body)).toBe(true)
    }
  })

  // Caddy says it with 308, and older versions lose the query.
  test('leads to the page’s address with its end', async () => {
    const { status, headers } = await rawAsk(there, '/about')
    expect([status, headers.location]).toEqual([308, '/about/'])
  })
})
