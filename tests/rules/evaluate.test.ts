import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { describe, expect, test, vi } from 'vitest'
import { statuses } from './contract.ts'
import { evaluate, linesOf, node, root } from './repository.ts'

// A slow machine is no fault of the rules.
vi.setConfig({ testTimeout: 120_000 })

interface Answer {
  rule: string | null
  status: string
  result?: Record<string, unknown>
  errors?: { message: string; messageZh: string }[]
}

/** Runs the program on an input; it must end with 0 and say nothing beside its answers. */
function run(input: string | Uint8Array): Answer[] {
  const { stdout, stderr, status, signal } = evaluate(input)
  expect([status, signal, stderr.toString()]).toEqual([0, null, ''])
  return linesOf(stdout).map((line) => JSON.parse(line) as Answer)
}

const good = '{"rule":"sil.employee-registration","input":{"employed":"2026-03-02"}}'

describe('evaluate answers one line with one line', () => {
  test('as the contract shows it', () => {
    const [answer] = run(`${good}\n`)
    expect(answer).toMatchObject({
      rule: 'sil.employee-registration',
      status: 'computed',
      result: { lastDay: '2026-04-01', deadline: '2026-04-01', safeDay: '2026-04-01' },
    })
  })

  test('in the order in which they came', () => {
    const lengths = Array.from({ length: 3000 }, (_, index) => ((index * 7919) % 3000) + 1)
    const answers = run(
      lengths
        .map((hours) =>
          hours % 10 === 0
            ? `{"rule":"no rule ${hours}"}\n`
            : `{"rule":"time.hours","input":{"start":"2026-01-01T00:00","hours":${hours}}}\n`,
        )
        .join(''),
    )
    expect(answers).toHaveLength(3000)
    lengths.forEach((hours, index) => {
      const { rule, result } = answers[index]!
      if (hours % 10 === 0) expect(rule).toBe(`no rule ${hours}`)
      else
        expect(result!.endsAt).toBe(
          new Date(Date.UTC(2026, 0, 1, hours)).toISOString().slice(0, 16),
        )
    })
  })

  test('also a last line without its end', () => {
    expect(run(good).map(({ status }) => status)).toEqual(['computed'])
    expect(run(`${good}\n${good}`)).toHaveLength(2)
    expect(run(`${good}\n${good}\n`)).toHaveLength(2)
    expect(run(`${good}\n{"rule":"time.ho`).map(({ status }) => status)).toEqual([
      'computed',
      'invalid',
    ])
  })

  test('also an empty line', () => {
    expect(run(`\n${good}\n\n \n${good}\n\n`).map(({ status }) => status)).toEqual([
      'invalid',
      'computed',
      'invalid',
      'invalid',
      'computed',
      'invalid',
    ])
  })

  test('nothing with nothing', () => {
    expect(run('')).toEqual([])
  })

  test('whose end is CR LF', () => {
    expect(run(`${good}\r\n${good}\r\n\r\n${good}`).map(({ status }) => status)).toEqual([
      'computed',
      'computed',
      'invalid',
      'computed',
    ])
  })

  test('at a line feed only: a carriage return, U+2028, U+2029, U+0085 and form feed end no line', () => {
    const signs = [
      '\r',
      '\u2028',
      '\u2029',
      '\u0085',
      '\f',
      '\v',
      '\0',
      '\u001e',
      '\r\r',
      '\u2028\r',
    ]
    expect(run(signs.map((sign) => `a${sign}b\n`).join(''))).toHaveLength(signs.length)
    // Inside a JSON string U+2028 is an ordinary character.
    expect(run('{"rule":"a\u2028b"}\n')).toMatchObject([{ rule: 'a\u2028b', status: 'invalid' }])
    const { stdout } = evaluate('{"rule":"a\u2028b\u0085c"}\n'.repeat(3))
    expect(linesOf(stdout)).toHaveLength(3)
  })

  test('though a line is wrong, the next is answered', () => {
    expect(
      run(
        `{\n${good}\nnull\n${good}\n{"rule":"time.period","input":{"start":"2026-02-31"}}\n${good}\n`,
      ).map(({ status }) => status),
    ).toEqual(['invalid', 'computed', 'invalid', 'computed', 'invalid', 'computed'])
  })
})

/** Bytes that are the same at every run (xorshift). */
function* bytes(seed: number): Generator<number, never> {
  let state = seed
  for (;;) {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    yield state & 0xff
  }
}

describe('whatever the bytes', () => {
  test('100,000 lines of random bytes, huge numbers, wrong types and deep JSON get 100,000 answers', () => {
    const source = bytes(20_261_122)
    const random = (): Uint8Array =>
      Uint8Array.from({ length: source.next().value % 120 }, () => {
        const byte = source.next().value
        return byte === 0x0a ? 0x7b : byte
      })
    const input: Uint8Array[] = []
    for (let line = 0; line < 100_000; line += 4) {
      const length = source.next().value
      input.push(
        random(),
        Buffer.from(
          `{"rule":"time.period","input":{"start":"2026-01-01","length":${'9'.repeat(length)},"unit":"year"}}`,
        ),
        Buffer.from(`{"rule":${length},"input":[true,{"employed":null}]}`),
        Buffer.from(
          `{"rule":"time.hours","input":${'['.repeat(20 * length)}${']'.repeat(20 * length)}}`,
        ),
      )
    }
    const lines = Buffer.concat(input.flatMap((line) => [line, Buffer.from('\n')]))
    const answers = run(lines)
    expect(answers).toHaveLength(100_000)
    for (const { status } of answers) expect(statuses).toContain(status)
  })

  test('good lines with some bytes spoilt get an answer each', () => {
    const source = bytes(7)
    const lines = Buffer.from(`${good}\n`.repeat(5000))
    for (let index = 0; index < lines.length; index++)
      if (lines[index] !== 0x0a && source.next().value < 3) {
        const byte = source.next().value
        lines[index] = byte === 0x0a ? 0x20 : byte
      }
    const answers = run(lines)
    expect(answers).toHaveLength(5000)
    const found = new Set(answers.map(({ status }) => status))
    expect(statuses).toEqual(expect.arrayContaining([...found]))
    expect([...found]).toEqual(expect.arrayContaining(['computed', 'invalid']))
  })

  test('a Chinese character cut in two by the pipe comes out whole', () => {
    // 3 bytes each, so that every way to cut one occurs at the borders of the chunks.
    const lines = Array.from({ length: 30_000 }, (_, index) => `{"rule":"规则${index}"}`)
    const answers = run(`${lines.join('\n')}\n`)
    expect(answers.map(({ rule }) => rule)).toEqual(lines.map((_, index) => `规则${index}`))
  })

  test('a line of 1 MB is a line, and one byte more is refused by its number', () => {
    const start = '{"rule":"time.hours","input":{"start":"2026-01-01T00:00","hours":1}'
    const long = (bytes: number): string => `${start}${' '.repeat(bytes - start.length - 1)}}`
    const answers = run(`${good}\n${long(1_000_000)}\n${long(1_000_001)}\n${good}\n`)
    expect(answers.map(({ status }) => status)).toEqual([
      'computed',
      'computed',
      'invalid',
      'computed',
    ])
    expect(answers[2]!.errors).toEqual([
      {
        field: 'line',
        message:
          'Line 3 has more than 1,000,000 bytes; expected one question a line, {"rule":"…","input":{…}}. It was passed over.',
        messageZh:
          '第3行超过1,000,000字节；应为每行一个问题：{"rule":"…","input":{…}}。该行已略过。',
      },
    ])
  })

  test('bytes are counted, not characters: 400,000 Chinese ones are more than 1 MB', () => {
    expect(run(`${'社'.repeat(400_000)}\n${'社'.repeat(300_000)}`)).toMatchObject([
      { status: 'invalid', errors: [{ message: expect.stringContaining('Line 1 has more') }] },
      { status: 'invalid', errors: [{ message: expect.stringContaining('no JSON') }] },
    ])
  })

  test('a mark of the byte order at the beginning is no part of the first line', () => {
    expect(run(`\uFEFF${good}\n\uFEFF${good}\n`).map(({ status }) => status)).toEqual([
      'computed',
      'invalid',
    ])
  })

  test('a refusal is said in both languages', () => {
    const answers = run('nonsense\n{}\n{"rule":"time.hour"}\n{"rule":"time.hours","input":{}}\n')
    for (const { errors } of answers)
      for (const { message, messageZh } of errors!) {
        expect(message).toMatch(/[a-z]/)
        expect(messageZh).toMatch(/\p{Script=Han}/u)
      }
  })
})

describe('as a stream', () => {
  test('a line is answered before the next one comes', async () => {
    const child = spawn(node, ['scripts/evaluate.ts'], { cwd: root })
    const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
    for (let turn = 1; turn <= 3; turn++) {
      child.stdin.write(
        `{"rule":"time.hours","input":{"start":"2026-01-01T00:00","hours":${turn}}}\n`,
      )
      const { value } = (await answers.next()) as { value: string }
      expect((JSON.parse(value) as Answer).result).toMatchObject({
        endsAt: `2026-01-01T0${turn}:00`,
      })
    }
    child.stdin.end()
    expect(await once(child, 'close')).toEqual([0, null])
  })

  test('a line that is too long is answered before it ends', async () => {
    const child = spawn(node, ['scripts/evaluate.ts'], { cwd: root })
    const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
    child.stdin.write(`${good}\n${'x'.repeat(1_100_000)}`)
    await answers.next()
    const { value } = (await answers.next()) as { value: string }
    expect(value).toContain('Line 2 has more than 1,000,000 bytes')
    child.stdin.end(`xxx\n${good}\n`)
    expect(await answers.next()).toMatchObject({ value: expect.stringContaining('computed') })
    expect(await once(child, 'close')).toEqual([0, null])
  })

  test('a line far larger than the memory passes by, with one answer', () => {
    const { status, stdout } = evaluate(Buffer.alloc(200_000_000, 'x'), {
      NODE_OPTIONS: '--max-old-space-size=24',
    })
    expect(status).toBe(0)
    expect(linesOf(stdout)).toHaveLength(1)
  })

  test('an input far larger than the memory passes through', () => {
    const line = `${'x'.repeat(999)}\n`
    const { status, stdout } = evaluate(line.repeat(100_000), {
      NODE_OPTIONS: '--max-old-space-size=24',
    })
    expect(status).toBe(0)
    expect(linesOf(stdout)).toHaveLength(100_000)
  })

  test('a reader that goes away is no error', async () => {
    const child = spawn(node, ['scripts/evaluate.ts'], { cwd: root })
    let complaint = ''
    child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()))
    // Our own writing fails once the program is gone.
    child.stdin.on('error', () => undefined)
    child.stdout.once('data', () => child.stdout.destroy())
    child.stdin.end(`${good}\n`.repeat(20_000))
    expect(await once(child, 'close')).toEqual([0, null])
    expect(complaint).toBe('')
  })
})
