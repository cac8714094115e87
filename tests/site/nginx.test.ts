// nginx, started with the configuration that is written for it, answers as `npm start` does.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { notFoundPages, pagesIn } from '../../scripts/hosting/one-address.ts'
import { writeNginx } from '../../scripts/hosting/nginx.ts'
import { files } from './built.ts'
import { freePort } from './free-port.ts'
import { rawAsk, type RawAnswer } from './raw-ask.ts'

const program = ['nginx', '/usr/sbin/nginx', '/usr/local/sbin/nginx'].find(
  (name) => spawnSync(name, ['-v']).status === 0,
)
const module = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'
const brotli = existsSync(module)
if (!program) console.error('No nginx here: what is written for it is not tried out.')
else if (!brotli) console.error('nginx has no brotli module here: it is compared without brotli.')

/** What each server says for itself, and no configuration can or should change. */
const own = [
  // The time of the answer.
  'date',
  // nginx says its name, Node says nothing.
  'server',
  // How long the line is held, which a proxy in front decides anew.
  'connection',
  'keep-alive',
]
/** Where nothing was found to send, the few words in the body, if any, are the server's own. */
const ownWithoutFile = ['content-type', 'content-length', 'transfer-encoding']
/** Beside a part of a file, or where nothing is sent, it is not said again by nginx that there are parts. */
const ownBesideParts = ['accept-ranges']

const asset = `/${files.find((name) => /^_astro\/.*\.js$/.test(name))!}`
const book = `/${files.find((name) => name.endsWith('.epub'))!}`
const text = `/${files.find((name) => name.endsWith('.md'))!}`
const xml = `/${files.find((name) => /^law\/.*\.xml$/.test(name))!}`

interface Answer {
  readonly status: number
  readonly headers: RawAnswer['headers']
  readonly body: string | undefined
}

describe.skipIf(!program)('nginx', () => {
  const folder = mkdtempSync(join(tmpdir(), 'shebao-nginx-'))
  let nginx: ReturnType<typeof spawn>
  let there: string
  let said = ''

  beforeAll(async () => {
    const port = await freePort()
    writeFileSync(
      join(folder, 'site.conf'),
      writeNginx(pagesIn('dist'), notFoundPages('dist'), {
        root: resolve('dist'),
        listen: `127.0.0.1:${port}`,
        brotli,
      }),
    )
    const own = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
      .map((kind) => `${kind}_temp_path ${folder}/${kind};`)
      .join(' ')
    writeFileSync(
      join(folder, 'nginx.conf'),
      `${brotli ? `load_module ${module};` : ''}
${process.getuid?.() === 0 ? 'user root;' : ''} daemon off; master_process off; pid ${folder}/pid; error_log stderr;
events {} http { access_log off; ${own} include ${folder}/site.conf; }`,
    )
    nginx = spawn(program!, ['-p', folder, '-e', 'stderr', '-c', join(folder, 'nginx.conf')])
    nginx.stderr!.on('data', (text) => (said += text))
    there = `http://127.0.0.1:${port}`
    const answers = (): Promise<boolean> => rawAsk(there, '/').then(Boolean, () => false)
    while (!(await answers())) {
      if (nginx.exitCode !== null) throw new Error(said)
      await setTimeout(50)
    }
  })
  afterAll(async () => {
    if (nginx?.exitCode === null) {
      nginx.kill('SIGTERM')
      await once(nginx, 'exit')
    }
    rmSync(folder, { recursive: true })
  })

  const kinds: readonly (readonly [kind: string, path: string, status: number])[] = [
    ['page', '/about/', 200],
    ['first page', '/', 200],
    ['Chinese page', '/zh/law/social-insurance-law/58/', 200],
    ['page with a query', '/search/?q=bank', 200],
    ['asset', asset, 200],
    ['asset with a query', `${asset}?x`, 200],
    ['index', '/search/en.json', 200],
    ['index by its version', '/search/en.json?v=3fa9c1', 200],
    ['data', '/data/rules.json', 200],
    ['page for a frame', '/zh/embed/sil.late-payment/', 200],
    ['page for a frame without its end', '/embed/sil.late-payment', 301],
    ['missing page for a frame', '/embed/nothing/', 404],
    ['book', book, 200],
    ['text', text, 200],
    ['Akoma Ntoso', xml, 200],
    ['robots.txt', '/robots.txt', 200],
    ['page without its end', '/about', 301],
    ['page without its end, with a query', '/zh/search?q=%E9%93%B6%E8%A1%8C', 301],
    ['page by its file', '/about/index.html', 301],
    ['first page by its file', '/index.html', 301],
    ['page in capitals', '/Zh/LAW/Social-Insurance-Law/58', 301],
    ['page with slashes doubled', '//zh///about//', 301],
    ['page by way of another', '/law/../about/', 301],
    ['page with letters encoded', '/%61bout/', 301],
    ['missing page', '/no-such-page/', 404],
    ['missing Chinese page', '/zh/no-such-page/', 404],
    ['missing asset', '/_astro/nothing.js', 404],
    ['missing index by a version', '/search/fr.json?v=3fa9c1', 404],
    ['another host in the path', '//example.org/', 404],
    ['line break in the path', '/about%0d%0aX-Y:z', 404],
    ['compressed copy', '/about/index.html.gz', 404],
    ['page for missing pages', '/404.html', 404],
    ['file for a host', '/_headers', 404],
    ['folder without a page', '/_astro', 404],
  ]

  describe.each(['identity', 'gzip', ...(brotli ? ['gzip, deflate, br', 'br;q=0, gzip'] : [])])(
    'to a browser that takes %s',
    (encoding) => {
      test.each(kinds)('answers for a %s as npm start does: %s', async (_kind, path, status) => {
        const { mine, its } = await both(path, { 'accept-encoding': encoding })
        expect(mine.status).toBe(status)
        expect(its).toEqual(mine)
      })
    },
  )

  test.each(['/about/', asset, '/search/en.json', '/about', '/no-such-page/'])(
    'answers HEAD with the same headers: %s',
    async (path) => {
      const { mine, its } = await both(path, {}, 'HEAD')
      expect(its).toEqual(mine)
      expect((await rawAsk(inject('site'), path, {}, 'HEAD')).body).toHaveLength(0)
    },
  )

  test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND'])(
    'refuses %s and says what is allowed',
    async (method) => {
      for (const path of ['/about/', asset, '/no-such-page/', '/about']) {
        const { mine, its } = await both(path, {}, method)
        expect(mine).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } })
        expect(its).toEqual(mine)
      }
    },
  )

  // nginx refuses it before it has looked at its configuration.
  test('refuses TRACE', async () => {
    const { mine, its } = await both('/about/', {}, 'TRACE')
    expect([its.status, mine.status]).toEqual([405, 405])
  })

  test.each(['/about/', asset, book, '/search/en.json?v=3fa9c1'])(
    'sends nothing where a copy is still good, from whichever of the two it came: %s',
    async (path) => {
      for (const encoding of ['identity', 'gzip']) {
        const { headers } = await rawAsk(inject('site'), path, { 'accept-encoding': encoding })
        const conditions: readonly Record<string, string>[] = [
          { 'if-none-match': headers.etag as string },
          { 'if-modified-since': headers['last-modified'] as string },
        ]
        for (const condition of conditions) {
          const { mine, its } = await both(path, { 'accept-encoding': encoding, ...condition })
          expect(mine.status).toBe(304)
          expect(its).toEqual(mine)
        }
      }
    },
  )

  test.each(['bytes=0-99', 'bytes=-100', 'bytes=100-', 'bytes=0-1,5-6'])(
    'sends a part of a book: %s',
    async (range) => {
      const { mine, its } = await both(book, { range })
      expect(its).toEqual(mine)
    },
  )

  // nginx writes its headers twice on this answer, which means the same to a reader's browser.
  test('refuses a part beyond the end', async () => {
    const { mine, its } = await both(book, { range: 'bytes=99999999-' })
    expect([its.status, mine.status]).toEqual([416, 416])
  })

  test('asks for TLS from then on where TLS is', async () => {
    const { mine, its } = await both('/about/', { 'x-forwarded-proto': 'https' })
    expect(mine.headers).toHaveProperty('strict-transport-security')
    expect(its).toEqual(mine)
    expect((await both('/about/')).mine.headers).not.toHaveProperty('strict-transport-security')
  })

  async function both(
    path: string,
    headers: Record<string, string> = {},
    method?: string,
  ): Promise<{ mine: Answer; its: Answer }> {
    const [mine, its] = await Promise.all(
      [inject('site'), there].map((server) => rawAsk(server, path, headers, method)),
    )
    return { mine: common(mine!), its: common(its!) }
  }
})

/** What two servers must have in common; of the body, what it is. */
function common({ status, headers, body }: RawAnswer): Answer {
  const isFile = [200, 206, 404].includes(status)
  const except = [
    ...own,
    ...(isFile ? [] : ownWithoutFile),
    ...([200, 404].includes(status) ? [] : ownBesideParts),
  ]
  const kept = Object.entries(headers).filter(([name]) => !except.includes(name))
  const sum = createHash('sha256').update(body).digest('hex')
  return {
    status,
    headers: Object.fromEntries(kept),
    body: isFile ? `${body.length} bytes, ${sum}` : undefined,
  }
}
