// The rules over HTTP: the same answers as on the command line, limits that hold, and a description that is true.
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request, type Server } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Validator } from '@seriousme/openapi-schema-validator'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { answerLine, refuseLongLine } from '../../rules/answer.ts'
import { rules } from '../../rules/index.ts'
import { longest } from '../../scripts/evaluate/read-lines.ts'
import { securityHeaders } from '../../scripts/security-headers.ts'
import { endServer } from '../../scripts/serve.ts'
import { limits, type Limits } from '../../scripts/service/limits.ts'
import { serveRules } from '../../scripts/service/serve-rules.ts'
import { node, root } from './repository.ts'

const good = rules.flatMap(({ id, examples }) =>
  examples.map(({ input }) => JSON.stringify({ rule: id, input })),
)
const bad = [
  '',
  'x',
  '[]',
  '{"rule":"sil.employee-registratio"}',
  '{"rule":"time.period","input":{}}',
  '{"rule":"{}"}',
]
const [json, lines] = ['application/json', 'application/x-ndjson'] as const

let server: Server
let address: string
beforeAll(async () => void ({ server, address } = await serveRules('1.2.3', 0)))
afterAll(() => endServer(server))

const post = (
  body: string | Uint8Array<ArrayBuffer>,
  type: string,
  more: Record<string, string> = {},
  at = address,
): Promise<Response> =>
  fetch(`${at}/evaluate`, { method: 'POST', body, headers: { 'Content-Type': type, ...more } })

async function serveWith(own: Partial<Limits>): Promise<string> {
  const { server, address } = await serveRules('1.2.3', 0, 'localhost', { ...limits, ...own })
  onTestFinished(() => endServer(server))
  return address
}

/** Sends bytes as they are; gives what comes back before the other side hangs up. */
function send(to: string, ...parts: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const socket = connect(Number(new URL(to).port), 'localhost')
    socket.setEncoding('utf8').on('data', (part: string) => (said += part))
    socket.on('error', reject).on('close', () => resolve(said))
    for (const part of parts) socket.write(part)
  })
}

describe('POST /evaluate', () => {
  test('answers one question as the command line does, and says by its status whether it is one', async () => {
    for (const line of [...good, ...bad]) {
      const response = await post(line, json)
      const text = await response.text()
      expect([line, text]).toEqual([line, answerLine(line)])
      expect([line, response.status]).toEqual([
        line,
        JSON.parse(text).status === 'invalid' ? 400 : 200,
      ])
      expect(response.headers.get('content-type')).toBe('application/json')
    }
  })

  test('answers lines line by line, in order, the wrong ones in their place', async () => {
    const asked = [...good, ...bad, `"${'a'.repeat(longest)}"`, ...good]
    const response = await post(asked.join('\n'), lines)
    expect(response.status).toBe(200)
    const found = (await response.text()).split('\n')
    expect(found.pop()).toBe('')
    const expected = asked.map((line, at) =>
      line.length > longest ? refuseLongLine(at + 1, longest) : answerLine(line),
    )
    expect(found).toEqual(expected)
  })

  test('answers a line before the next one has come', async () => {
    const asked = request(`${address}/evaluate`, {
      method: 'POST',
      headers: { 'Content-Type': lines },
    })
    const [first, second] = good as [string, string]
    asked.write(`${first}\n`)
    const [response] = await once(asked, 'response')
    expect(String((await once(response, 'data'))[0])).toBe(`${answerLine(first)}\n`)
    asked.end(second)
    expect(String((await once(response, 'data'))[0])).toBe(`${answerLine(second)}\n`)
  })

  test('reads no more than its client takes', async () => {
    const at = await serveWith({ idle: 60_000 })
    const socket = connect(Number(new URL(at).port), 'localhost').pause()
    onTestFinished(() => void socket.destroy())
    socket.on('error', () => undefined)
    socket.write(
      `POST /evaluate HTTP/1.1\r\nHost: x\r\nContent-Type: ${lines}\r\nContent-Length: 100000000\r\n\r\n`,
    )
    socket.write(`${good[0]}\n`.repeat(1_000_000).slice(0, 100_000_000))
    let [before, now] = [-1, 0]
    while (now > before) {
      before = now
      await new Promise((resolve) => setTimeout(resolve, 1000))
      now = socket.bytesWritten - socket.writableLength
    }
    // What the buffers of the two sockets hold, not what was sent.
    expect(now).toBeLessThan(30_000_000)
  })

  test('takes a question in pieces of any size, and with a byte order mark', async () => {
    const text = `\uFEFF${good[0]}`
    const head = `POST /evaluate HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: ${json}; charset=UTF-8\r\nContent-Length: ${Buffer.byteLength(text)}\r\n\r\n`
    expect(await send(address, head, ...text)).toMatch(/^HTTP\/1.1 200 [^]*"status":"computed"/)
  })
})

describe('what is not read is refused with what was found and expected', () => {
  const ask = (path: string, method: string, type?: string, body?: string) =>
    fetch(address + path, {
      method,
      ...(body && { body }),
      ...(type && { headers: { 'Content-Type': type } }),
    })

  test.each([
    ['an address that is none', () => ask('/', 'GET'), 404, /Found \/; expected POST \/evaluate/],
    ['a name that objects have', () => ask('/__proto__', 'GET'), 404, /expected POST/],
    ['another method', () => ask('/evaluate', 'GET'), 405, /Found GET; expected POST/],
    ['another method there', () => ask('/rules', 'DELETE'), 405, /Found DELETE; expected GET/],
    [
      'another type',
      () => ask('/evaluate', 'POST', 'text/plain', 'x'),
      415,
      /“text\/plain”; expected/,
    ],
    [
      'another charset',
      () => ask('/evaluate', 'POST', `${json}; charset=gb18030`, 'x'),
      415,
      /UTF-8/,
    ],
    [
      'something compressed',
      () => post('x', json, { 'Content-Encoding': 'gzip' }),
      415,
      /not compressed/,
    ],
    [
      'a question of more than 1 MB',
      () => post('a'.repeat(longest + 1), json),
      413,
      /more than 1,000,000 bytes/,
    ],
    ['no JSON', () => post('x', json), 400, /no JSON/],
  ] as const)('%s', async (_, ask, status, said) => {
    const response = await ask()
    expect(response.status).toBe(status)
    const { errors } = (await response.json()) as {
      errors: { message: string; messageZh: string }[]
    }
    expect(errors[0]!.message).toMatch(said)
    expect(errors[0]!.messageZh).toMatch(/应为/)
    if (status === 405) expect(response.headers.get('allow')).toMatch(/^(POST|GET, HEAD)$/)
  })

  test('a question of more than 1 MB that does not say its length', async () => {
    const head = `POST /evaluate HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: ${json}\r\nTransfer-Encoding: chunked\r\n\r\n`
    const chunks = Array.from(
      { length: 20 },
      () => `${(100_000).toString(16)}\r\n${'a'.repeat(100_000)}\r\n`,
    )
    const said = await send(address, head, ...chunks, '0\r\n\r\n')
    expect(said).toMatch(/^HTTP\/1.1 413 [^]*more than 1,000,000 bytes/)
  })

  test('more lines than are read at once: those that were are answered, and the end says so', async () => {
    const at = await serveWith({ lines: 1000 })
    expect((await post('x'.repeat(2000), lines, {}, at)).status).toBe(413)
    const body = `${`${good[0]}\n`.repeat(40)}`
    const head = `POST /evaluate HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: ${lines}\r\nTransfer-Encoding: chunked\r\n\r\n`
    const chunks = body
      .match(/[^]{1,100}/g)!
      .map((part) => `${part.length.toString(16)}\r\n${part}\r\n`)
    const said = await send(at, head, ...chunks, '0\r\n\r\n')
    expect(said).toContain(answerLine(good[0]!))
    expect(said).toMatch(/Found more than 1,000 bytes/)
  })

  test('half a question: the connection is let go when nothing more comes', async () => {
    const at = await serveWith({ idle: 300 })
    const start = performance.now()
    await send(
      at,
      `POST /evaluate HTTP/1.1\r\nHost: x\r\nContent-Type: ${json}\r\nContent-Length: 50\r\n\r\n{`,
    )
    await send(at, 'POST /eval')
    expect(performance.now() - start).toBeLessThan(10_000)
  })

  test('a question that takes too long as a whole, drop by drop', async () => {
    const at = await serveWith({ idle: 400, whole: 800 })
    const socket = connect(Number(new URL(at).port), 'localhost').on('error', () => undefined)
    socket.write(
      `POST /evaluate HTTP/1.1\r\nHost: x\r\nContent-Type: ${json}\r\nContent-Length: 5000\r\n\r\n`,
    )
    const drop = setInterval(() => socket.write(' '), 100)
    onTestFinished(() => clearInterval(drop))
    const [said] = await once(socket.setEncoding('utf8'), 'data')
    expect(said).toMatch(/^HTTP\/1.1 408 /)
  })

  test('a connection too many is turned away, and the others are answered', async () => {
    const at = await serveWith({ connections: 2 })
    const open = [1, 2].map(() => connect(Number(new URL(at).port), 'localhost'))
    await Promise.all(open.map((socket) => once(socket, 'connect')))
    expect(await send(at, 'GET /rules HTTP/1.1\r\nHost: x\r\n\r\n').catch(() => '')).toBe('')
    open[0]!.write('GET /rules HTTP/1.1\r\nHost: x\r\n\r\n')
    expect(String((await once(open[0]!, 'data'))[0])).toMatch(/^HTTP\/1.1 200/)
    for (const socket of open) socket.destroy()
  })
})

test('every answer carries the headers of the site', async () => {
  const answers = [
    await fetch(`${address}/rules`),
    await fetch(`${address}/x`),
    await fetch(`${address}/evaluate`, { method: 'PATCH' }),
    await post(good[0]!, json),
    await post(good[0]!, lines),
    await post('x', json, { 'X-Forwarded-Proto': 'https' }),
  ]
  for (const { headers } of answers)
    for (const [name, value] of Object.entries(securityHeaders))
      expect(headers.get(name)).toBe(value)
  expect(answers.at(-1)!.headers.get('strict-transport-security')).toMatch(/max-age/)
})

test('GET /rules lists every rule with an input that it takes', async () => {
  const listed = (await (await fetch(`${address}/rules`)).json()) as {
    rule: string
    example: object
  }[]
  expect(listed.map(({ rule }) => rule)).toEqual(rules.map(({ id }) => id))
  for (const { rule, example } of listed)
    expect((await post(JSON.stringify({ rule, input: example }), json)).status).toBe(200)
})

describe('the OpenAPI document', () => {
  test('is one', async () => {
    const document = (await (await fetch(`${address}/openapi.json`)).json()) as {
      info: { version: string }
      components: { schemas: object }
    }
    const validator = new Validator()
    expect(await validator.validate(document)).toEqual({ valid: true })
    expect(validator.version).toBe('3.1')
    expect(document.info.version).toBe('1.2.3')
    expect(Object.keys(document.components.schemas).length).toBeGreaterThan(2 * rules.length)
  })

  test('makes a client that is typed and works', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'shebao-client-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    const write = (name: string, text: string): void => writeFileSync(join(folder, name), text)
    write('openapi.json', await (await fetch(`${address}/openapi.json`)).text())
    execFileSync(
      node,
      [
        join(root, 'node_modules/.bin/openapi-ts'),
        ...['-i', 'openapi.json', '-o', 'client', '--no-log-file', '--silent'],
      ],
      { cwd: folder },
    )
    write('package.json', '{ "type": "module" }')
    write(
      'use.ts',
      [
        `import { client } from './client/client.gen'`,
        `import { evaluate, listRules } from './client'`,
        `client.setConfig({ baseUrl: '${address}' })`,
        `const { data } = await evaluate({ body: { rule: 'sil.employee-registration', input: { employed: '2026-09-03' } } })`,
        `const deadline: string | undefined = data && typeof data !== 'string' && data.rule === 'sil.employee-registration' && data.status === 'computed' ? data.result.deadline : undefined`,
        `const { error, response } = await evaluate({ body: { rule: 'sil.employee-registration', input: { employed: 'soon' } } })`,
        `const wrong: string | undefined = error?.errors[0]?.field`,
        `const { data: rules } = await listRules()`,
        `// @ts-expect-error: there is no such input`,
        `void (() => evaluate({ body: { rule: 'sil.employee-registration', input: { start: '2026-09-03' } } }))`,
        `document(JSON.stringify([deadline, wrong, response?.status, rules?.length]))`,
        `declare function document(text: string): void`,
      ].join('\n'),
    )
    write(
      'tsconfig.json',
      JSON.stringify({
        compilerOptions: {
          ...{
            strict: true,
            target: 'esnext',
            lib: ['esnext', 'dom', 'dom.iterable'],
            types: [],
            skipLibCheck: true,
          },
          ...{ module: 'esnext', moduleResolution: 'bundler', noEmit: true },
        },
        include: ['use.ts'],
      }),
    )
    const types = execFileSyncOrSay([join(root, 'node_modules/typescript/bin/tsc')], folder)
    expect(types).toBe('')
    const { build } = await import('vite')
    const made = (await build({
      root: folder,
      configFile: false,
      logLevel: 'error',
      build: {
        write: false,
        target: 'esnext',
        minify: false,
        rolldownOptions: { input: join(folder, 'use.ts') },
      },
    })) as { output: { code: string }[] }
    write('use.js', `const document = console.log\n${made.output[0]!.code}`)
    // The service that is asked lives in this program, which must not stand still meanwhile.
    const program = spawn(node, ['use.js'], { cwd: folder })
    let said = ''
    for (const stream of [program.stdout, program.stderr])
      stream.on('data', (text) => (said += text))
    await once(program, 'close')
    expect(said.trim()).toBe(JSON.stringify(['2026-10-08', 'employed', 400, rules.length]))
  })

  function execFileSyncOrSay(parameters: string[], cwd: string): string {
    try {
      return execFileSync(node, parameters, { cwd, encoding: 'utf8' })
    } catch (error) {
      return (error as { stdout: string }).stdout
    }
  }
})

test('npm run serve:rules listens where PORT says, tells where, and ends when it is told to', async () => {
  const program = spawn(node, ['scripts/serve-rules.ts'], {
    cwd: root,
    env: { ...process.env, PORT: '0' },
  })
  onTestFinished(() => void program.kill())
  const [said] = await once(program.stdout, 'data')
  const at = /http:\/\/localhost:\d+/.exec(String(said))![0]
  expect((await post(good[0]!, json, {}, at)).status).toBe(200)
  program.kill('SIGTERM')
  expect((await once(program, 'exit'))[0]).toBe(0)
})
