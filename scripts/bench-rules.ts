// Prints how many evaluations a second each kind of rule makes, and what a batch of 100,000 mixed lines
// through `npm run evaluate` takes, with its peak memory.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { answerLine } from '../rules/answer.ts'
import { rules } from '../rules/index.ts'

const groups = new Map<string, string[]>()
for (const rule of rules) {
  const group = rule.id.split('.')[0]!
  const lines = rule.examples.map(({ input }) => JSON.stringify({ rule: rule.id, input }))
  groups.set(group, [...(groups.get(group) ?? []), ...lines])
}

console.log('kind of rule   evaluations a second')
for (const [group, lines] of groups) {
  const seconds = 0.5
  const start = performance.now()
  let count = 0
  while (performance.now() - start < seconds * 1000)
    for (const line of lines) {
      answerLine(line)
      count++
    }
  const rate = Math.round((count / (performance.now() - start)) * 1000)
  console.log(`${group.padEnd(14)} ${rate.toLocaleString('en').padStart(20)}`)
}

const all = [...groups.values()].flat()
const batch = Array.from({ length: 100_000 }, (_, index) => all[index % all.length]!).join('\n')
const start = performance.now()
// The options of Node that the command itself uses.
const options = (
  JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { evaluate: string } }
).scripts.evaluate
  .split(' ')
  .filter((word) => word.startsWith('--'))
// The child reports its own peak when it ends: the kernel's figure for the whole life of the process.
const child = spawn(process.execPath, [...options, '--import', peak(), 'scripts/evaluate.ts'], {
  stdio: ['pipe', 'pipe', 'inherit', 'ipc'],
})
let answers = 0
let kilobytes = 0
child.stdout!.on('data', (chunk: Buffer) => {
  for (let at = chunk.indexOf(0x0a); at >= 0; at = chunk.indexOf(0x0a, at + 1)) answers++
})
child.on('message', (message) => (kilobytes = Number(message)))
child.stdin!.end(batch)
await new Promise((resolve) => child.on('close', resolve))
const seconds = (performance.now() - start) / 1000
console.log(
  `\nbatch of 100,000 lines: ${seconds.toFixed(1)} s, ${answers.toLocaleString('en')} answers, ` +
    `peak memory ${Math.round(kilobytes / 1024)} MB`,
)

function peak(): string {
  const code = `process.once('exit', () => process.send?.(process.resourceUsage().maxRSS)); process.channel?.unref()`
  return `data:text/javascript,${encodeURIComponent(code)}`
}
