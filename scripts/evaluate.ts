// Answers JSON lines on standard input with one JSON line each, in order, as they come; or tells of the rules (--help).
// Example: echo '{"rule":"sil.employee-registration","input":{"employed":"2026-08-21"}}' | npm run --silent evaluate
import { once } from 'node:events'
import { answerLine, refuseLongLine } from '../rules/answer.ts'
import { askAbout } from './evaluate/ask-about.ts'
import { longest, readLines } from './evaluate/read-lines.ts'
import { words } from './evaluate/words.ts'

// A reader that goes away (`| head`) is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) =>
  process.exit(error.code === 'EPIPE' ? 0 : 1),
)

const { text, refusal, language } = askAbout(process.argv.slice(2))
if (refusal !== undefined) {
  console.error(refusal)
  process.exitCode = 1
} else if (text !== undefined) console.log(text)
else {
  if (process.stdin.isTTY) console.error(words[language].waiting)
  for await (const lines of readLines(process.stdin)) {
    const answers = lines.map((line) =>
      typeof line === 'string' ? answerLine(line) : refuseLongLine(line.tooLong, longest),
    )
    if (answers.length > 0 && !process.stdout.write(`${answers.join('\n')}\n`))
      await once(process.stdout, 'drain')
  }
}
