import fc from 'fast-check'
import { endServer } from '../../../scripts/serve.ts'
import { limits } from '../../../scripts/service/limits.ts'
import { serveRules } from '../../../scripts/service/serve-rules.ts'
import type { Door } from '../door.ts'
import { names, text } from '../hostile.ts'
import { line } from './lines.ts'
import { send } from './server.ts'

const header = text.map((text) => text.replace(/[^\t\x20-\x7e\x80-\xff]/g, '').slice(0, 3000))
const body = fc.oneof(
  { weight: 4, arbitrary: line },
  { weight: 2, arbitrary: fc.array(line, { maxLength: 5 }).map((lines) => lines.join('\n')) },
)

/** A request whose head says, most of the time, what its body is. */
const request = fc
  .record({
    method: fc.oneof(
      { weight: 12, arbitrary: fc.constant('POST') },
      { weight: 2, arbitrary: fc.constantFrom('GET', 'HEAD', 'PUT', 'OPTIONS', 'CONNECT') },
    ),
    path: fc.oneof(
      { weight: 12, arbitrary: fc.constant('/evaluate') },
      {
        weight: 2,
        arbitrary: fc.constantFrom('/rules', '/openapi.json', '/', ...names.map((n) => `/${n}`)),
      },
      { weight: 1, arbitrary: header.map((text) => `/${text}`) },
    ),
    type: fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom('application/json', 'application/x-ndjson') },
      { weight: 1, arbitrary: fc.constantFrom('text/plain', 'application/json;charset=gbk') },
      { weight: 1, arbitrary: header },
    ),
    length: fc.oneof(
      { weight: 8, arbitrary: fc.constant((bytes: number) => `Content-Length: ${bytes}`) },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          () => 'Content-Length: 99999999999999999999',
          () => 'Content-Length: 2000000000',
          () => 'Content-Length: -1',
          () => 'Transfer-Encoding: chunked',
          () => 'Content-Length: 0',
        ),
      },
    ),
    more: fc.constantFrom('', '', '', 'Content-Encoding: gzip', 'Expect: 100-continue', 'X: y'),
    body,
  })
  .map(({ method, path, type, length, more, body }) =>
    [
      `${method} ${path} HTTP/1.1`,
      'Host: localhost',
      'Connection: close',
      `Content-Type: ${type}`,
      length(Buffer.byteLength(body)),
      ...(more ? [more] : []),
      '',
      body,
    ].join('\r\n'),
  )

/** The service: bytes on a socket, and one whole answer on it, which is never an error of its own. */
export async function serviceDoor(): Promise<Door<string>> {
  // Nobody waits long for the rest of a request that lies about its length.
  const { server, address } = await serveRules('0', 0, 'localhost', { ...limits, idle: 200 })
  const port = Number(new URL(address).port)
  return {
    name: 'service',
    input: fc.oneof({ weight: 9, arbitrary: request }, { weight: 1, arbitrary: text }),
    async ask(bytes) {
      const said = await send(port, bytes)
      const [, status, rest = ''] =
        /^(?:HTTP\/1\.1 100 Continue\s+)?HTTP\/1\.1 (\d{3}) ([^]*)$/.exec(said) ?? []
      if (!status) {
        if (said === '') return 'hung up: no whole request came in time'
        throw new Error(`answered “${said.slice(0, 200)}”`)
      }
      if (Number(status) >= 500) throw new Error(`answered ${said.slice(0, 200)}`)
      if (!/^content-security-policy: default-src 'none'/im.test(rest))
        throw new Error('answered without the policy')
      return status
    },
    close: () => endServer(server),
  }
}
