// Answers JSON lines on standard input with one JSON line each, in order, as they come.
// Example: echo '{"rule":"sil.employee-registration","input":{"employed":"2026-08-21"}}' | npm run --silent evaluate
import { once } from 'node:events'
import { answerLine } from '../rules/answer.ts'

const decoder = new TextDecoder()
let rest = ''

async function write(lines: string[]): Promise<void> {
  if (lines.length > 0 && !process.stdout.write(`${lines.join('\n')}\n`))
    await once(process.stdout, 'drain')
}

// A reader that goes away (`| head`) is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) =>
  process.exit(error.code === 'EPIPE' ? 0 : 1),
)

for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
  // Only a line feed ends a line: a line may hold any other character.
  const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n')
  rest = lines.pop()!
  await write(lines.map(answerLine))
}
rest += decoder.decode()
if (rest !== '') await write([answerLine(rest)])
