// Holds 50 connections to the service for a minute, with good and bad questions, single and in lines, and prints how
// many of each answer there were, how long they took, and the service's memory: npm run bench:service -- 60 50
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { Agent, request } from 'node:http'
import { rules } from '../rules/index.ts'

const [seconds, connections] = [60, 50].map((usual, at) =>
  Number(process.argv[at + 2] ?? usual),
) as [number, number]
const good = rules.flatMap(({ id, examples }) =>
  examples.map(({ input }) => JSON.stringify({ rule: id, input })),
)
const bad = [
  '',
  'x',
  '[]',
  '{"rule":"no.such"}',
  '{"rule":"time.period","input":{}}',
  '['.repeat(5000),
]
const mixed = [...good, ...bad]
const pick = (from: readonly string[]): string => from[Math.floor(Math.random() * from.length)]!

interface Asked {
  readonly what: string
  readonly path?: string
  readonly method?: string
  readonly type?: string
  readonly body?: () => string
  /** How many of ten requests are of this kind. */
  readonly share: number
}
const [json, lines] = ['application/json', 'application/x-ndjson'] as const
const kinds: readonly Asked[] = [
  { what: 'a good question', type: json, body: () => pick(good), share: 4 },
  { what: 'a bad question', type: json, body: () => pick(bad), share: 2 },
  {
    what: '500 mixed lines',
    type: lines,
    body: () => Array.from({ length: 500 }, () => pick(mixed)).join('\n'),
    share: 2,
  },
  { what: 'more than 1 MB', type: json, body: () => 'a'.repeat(1_000_001), share: 0.3 },
  { what: 'another type', type: 'text/plain', body: () => 'x', share: 0.5 },
  { what: 'another method', method: 'PUT', body: () => 'x', share: 0.4 },
  { what: 'another address', path: '/x', method: 'GET', share: 0.4 },
  { what: 'the document', path: '/openapi.json', method: 'GET', share: 0.4 },
]
const drawn = kinds.flatMap((kind) => Array.from({ length: kind.share * 10 }, () => kind))

// The child tells its memory each second: all that it holds, and what is in use.
const tell = `setInterval(() => process.send?.(process.memoryUsage()), 1000).unref(); process.channel?.unref()`
const service = spawn(
  process.execPath,
  ['--import', `data:text/javascript,${encodeURIComponent(tell)}`, 'scripts/serve-rules.ts'],
  { env: { ...process.env, PORT: '0' }, stdio: ['ignore', 'pipe', 'inherit', 'ipc'] },
)
const memory: { rss: number; heapUsed: number }[] = []
service.on('message', (usage) => memory.push(usage as (typeof memory)[number]))
const [said] = await once(service.stdout!, 'data')
const address = /http:\/\/[^/]+/.exec(String(said))![0]

const counts = new Map<string, number>()
const took: number[] = []
let [answers, failures] = [0, 0]
const until = performance.now() + seconds * 1000
await Promise.all(Array.from({ length: connections }, hold))
service.kill('SIGTERM')

const [first, last] = [memory[Math.floor(memory.length / 6)]!, memory.at(-1)!]
const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`
took.sort((a, b) => a - b)
const at = (part: number): string => `${Math.round(took[Math.floor(part * (took.length - 1))]!)} ms`
for (const [kind, count] of [...counts].sort(([a], [b]) => a.localeCompare(b)))
  console.log(`${kind.padEnd(28)} ${count.toLocaleString('en').padStart(9)}`)
console.log(
  `\n${connections} connections for ${seconds} s: ${took.length.toLocaleString('en')} requests, ${answers.toLocaleString('en')} lines answered, ` +
    `${failures} errors of the service; half within ${at(0.5)}, 99 of 100 within ${at(0.99)}\n` +
    `memory after a sixth of the time ${megabytes(first.rss)} (${megabytes(first.heapUsed)} of it in use), at the end ${megabytes(last.rss)} (${megabytes(last.heapUsed)}), ` +
    `at most ${megabytes(Math.max(...memory.map(({ rss }) => rss)))}`,
)
process.exitCode = failures === 0 ? 0 : 1

/** One connection, kept open and used again and again until the time is over. */
async function hold(): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  while (performance.now() < until) {
    const kind = drawn[Math.floor(Math.random() * drawn.length)]!
    const start = performance.now()
    const status = await ask(agent, kind).catch((error: Error) => error.message)
    took.push(performance.now() - start)
    const name = `${kind.what}: ${status}`
    counts.set(name, (counts.get(name) ?? 0) + 1)
    if (typeof status === 'string' || status >= 500) failures++
  }
  agent.destroy()
}

async function ask(
  agent: Agent,
  { path = '/evaluate', method = 'POST', type, body }: Asked,
): Promise<number> {
  const text = body?.()
  const asked = request(address + path, {
    agent,
    method,
    headers: {
      ...(type && { 'Content-Type': type }),
      ...(text !== undefined && { 'Content-Length': Buffer.byteLength(text) }),
    },
  })
  asked.end(text)
  const [response] = await once(asked, 'response')
  let found = 0
  for await (const part of response as AsyncIterable<Buffer>)
    for (const byte of part) if (byte === 0x0a) found++
  if (type === lines && text) {
    // Every line has its answer, or something went wrong on the way.
    if (found !== text.split('\n').length - (text.endsWith('\n') ? 1 : 0))
      throw new Error('lines without an answer')
    answers += found
  }
  return (response as { statusCode: number }).statusCode
}
