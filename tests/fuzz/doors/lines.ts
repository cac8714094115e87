import fc from 'fast-check'
import { answerLine, refuseLongLine } from '../../../rules/answer.ts'
import { rules } from '../../../rules/index.ts'
import { longest, readLines } from '../../../scripts/evaluate/read-lines.ts'
import { statuses } from '../../rules/contract.ts'
import type { Door } from '../door.ts'
import { json, names, nearly, text } from '../hostile.ts'

const good = rules.map(({ id, examples: [{ input }] }) => JSON.stringify({ rule: id, input }))
const id = fc.constantFrom(...rules.map(({ id }) => id))
const inputName = fc.constantFrom(
  ...new Set(rules.flatMap(({ fields }) => Object.keys(fields))),
  ...names,
)

/** A line that is, or nearly is, a question. */
export const line: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: text },
  { weight: 4, arbitrary: nearly(good) },
  { weight: 2, arbitrary: json },
  {
    weight: 4,
    arbitrary: fc
      .tuple(id, fc.array(fc.tuple(inputName, json), { maxLength: 3 }), json)
      .map(
        ([rule, pairs, asOf]) =>
          `{"rule":"${rule}","input":{${pairs.map(([name, value]) => `"${name}":${value}`).join()}},"asOf":${asOf}}`,
      ),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(id, fc.array(fc.tuple(inputName, text), { maxLength: 3 }))
      .map(([rule, pairs]) => JSON.stringify({ rule, input: Object.fromEntries(pairs) })),
  },
)

/** Bytes, a few of them spoilt, and where the pipe cuts them. */
const input = fc.record({
  line,
  spoilt: fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 2 }),
  cut: fc.nat(),
})

/** The command line: bytes in, one answer for each line. */
export async function linesDoor(): Promise<
  Door<typeof input extends fc.Arbitrary<infer T> ? T : never>
> {
  return {
    name: 'lines',
    input,
    async ask({ line, spoilt, cut }) {
      const bytes = Buffer.from(line)
      for (const [at, byte] of spoilt) if (bytes.length > 0) bytes[at % bytes.length] = byte
      const [from, end] = [cut % (bytes.length + 1), Buffer.from('\n')]
      const statusesFound: string[] = []
      for await (const lines of readLines(
        inPieces(bytes.subarray(0, from), bytes.subarray(from), end),
      ))
        for (const each of lines) {
          const answer =
            typeof each === 'string' ? answerLine(each) : refuseLongLine(each.tooLong, longest)
          if (/[\n\r]/.test(answer)) throw new Error('the answer is more than a line')
          if (answer.length > 20_000) throw new Error(`the answer has ${answer.length} characters`)
          const { status } = JSON.parse(answer) as { status: string }
          if (!(statuses as readonly string[]).includes(status)) throw new Error(`status ${status}`)
          statusesFound.push(status)
        }
      const ends = bytes.filter((byte) => byte === 0x0a).length + 1
      if (statusesFound.length !== ends)
        throw new Error(`${statusesFound.length} answers to ${ends} lines`)
      return statusesFound[0]!
    },
  }
}

async function* inPieces(...pieces: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* pieces
}
