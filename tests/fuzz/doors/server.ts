import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { endServer, serve } from '../../../scripts/serve.ts'
import type { Door } from '../door.ts'
import { names, nearly, text } from '../hostile.ts'

const paths = [
  '/',
  '/about/',
  '/about',
  '/zh/about/',
  '/data/rules.json',
  '/_headers',
  '/404.html',
  '/a b/',
]
const method = fc.oneof(
  { weight: 20, arbitrary: fc.constantFrom('GET', 'HEAD') },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'POST',
      'PUT',
      'DELETE',
      'OPTIONS',
      'TRACE',
      'CONNECT',
      'PROPFIND',
      'get',
    ),
  },
  { weight: 1, arbitrary: text },
)
const path = fc.oneof(
  nearly(paths),
  fc
    .tuple(nearly(paths), text)
    .map(([path, text]) => path + encodeURIComponent(text.toWellFormed())),
  fc
    .array(
      fc.constantFrom(
        '..',
        '.',
        '%2e%2e',
        '%2f',
        '%5c',
        'about',
        'secret',
        '',
        '%00',
        '%zz',
        ...names,
      ),
      { maxLength: 8 },
    )
    .map((parts) => `/${parts.join('/')}`),
  text.map((text) => `/${encodeURI(text.toWellFormed()).replaceAll('%25', '%')}`),
  text.map((text) => `/${text}`),
)
const headerName = fc.oneof(
  {
    weight: 20,
    arbitrary: fc.constantFrom(
      'Range',
      'If-None-Match',
      'If-Modified-Since',
      'Accept-Encoding',
      'X-Forwarded-Proto',
      'Cache-Control',
      'Transfer-Encoding',
      'Content-Length',
      'Expect',
      'Upgrade',
      'Host',
      ...names,
    ),
  },
  { weight: 1, arbitrary: text },
)
const headerValue = fc.oneof(
  {
    weight: 10,
    arbitrary: fc.constantFrom(
      'bytes=0-',
      'bytes=-1',
      'bytes=9-1,0-0,1-1',
      '*',
      'br;q=0',
      'chunked',
      '-1',
      '99999999999999999999',
      '100-continue',
      'h2c',
      'gzip,,;q=,br',
    ),
  },
  // As a browser would send it: bytes that a header may hold.
  {
    weight: 4,
    arbitrary: text.map((text) => text.replace(/[^\t\x20-\x7e\x80-\xff]/g, '').slice(0, 3000)),
  },
  { weight: 1, arbitrary: text },
)
const request = fc
  .tuple(
    method,
    path,
    fc.constantFrom(
      ...Array.from({ length: 16 }, () => 'HTTP/1.1'),
      'HTTP/1.0',
      'HTTP/2.0',
      'HTTP/9',
      '',
    ),
    fc.array(fc.tuple(headerName, headerValue), { maxLength: 3 }),
  )
  .map(([method, path, version, headers]) =>
    [
      `${method} ${path} ${version}`,
      'Host: localhost',
      'Connection: close',
      ...headers.map(([name, value]) => `${name}: ${value}`),
      '',
      '',
    ].join('\r\n'),
  )

/** The server: bytes on a socket, and one whole answer on it; nothing is given that is not of the site. */
export async function serverDoor(): Promise<Door<string>> {
  const above = mkdtempSync(join(tmpdir(), 'shebao-fuzz-'))
  const folder = join(above, 'dist')
  for (const [name, content] of Object.entries({
    'secret.txt': 'TOP SECRET',
    'dist/index.html': 'a page',
    'dist/404.html': 'no such page',
    'dist/_headers': 'TOP SECRET',
    'dist/about/index.html': 'a page',
    'dist/zh/404.html': 'no such page',
    'dist/zh/about/index.html': 'a page',
    'dist/data/rules.json': '{}',
  })) {
    mkdirSync(join(above, name, '..'), { recursive: true })
    writeFileSync(join(above, name), content)
  }
  const { server, address } = await serve(folder, 0)
  const port = Number(new URL(address).port)
  return {
    name: 'server',
    input: fc.oneof({ weight: 9, arbitrary: request }, { weight: 1, arbitrary: text }),
    async ask(bytes) {
      const said = await send(port, bytes)
      if (said.includes('TOP SECRET')) throw new Error('a file was given that is not of the site')
      const status = /^(?:HTTP\/1\.1 100 Continue\s+)?HTTP\/1\.1 (\d{3}) /.exec(said)?.[1]
      if (!status) {
        if (said === '' && /^(\r|\n)*$/.test(bytes)) return 'no request'
        throw new Error(`answered “${said.slice(0, 200)}”`)
      }
      if (Number(status) >= 500) throw new Error(`answered ${said.slice(0, 200)}`)
      return status
    },
    close: async () => {
      await endServer(server)
      rmSync(above, { recursive: true, force: true })
    },
  }
}

/** Sends bytes to a port, and what ends any request; gives all that comes back until the other side is done. */
export function send(port: number, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const socket = connect(port, 'localhost')
    socket.setEncoding('latin1')
    socket.on('data', (part: string) => (said += part))
    socket.on('error', ({ message }) =>
      reject(new Error(`${message} after “${said.slice(0, 200)}”`)),
    )
    socket.on('close', () => resolve(said))
    socket.write(`${bytes}\r\n\r\n`)
    // Where not even a request was begun, nobody is waiting for an answer.
    if (/^[\r\n]*$/.test(bytes)) socket.end()
  })
}
