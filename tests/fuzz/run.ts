// Gives every door of the site, or one, 100,000 hostile inputs: npm run fuzz, npm run fuzz -- fragment 5000.
// The seed is random and printed; SEED=… asks the same again.
import { doors, fuzz } from './fuzz.ts'

const [named, number = '100000'] = process.argv.slice(2)
const [door, count] =
  named && /^\d+$/.test(named) ? [undefined, Number(named)] : [named, Number(number)]
const seed = process.env.SEED ? Number(process.env.SEED) : Math.floor(Math.random() * 2 ** 31)
if (door && !Object.hasOwn(doors, door))
  fail(`Found “${door}”; expected ${Object.keys(doors).join(', ')}.`)
if (!Number.isInteger(count) || count < 1)
  fail(`Found “${number}”; expected how many inputs, such as 100000.`)
if (!Number.isInteger(seed)) fail(`Found SEED=${process.env.SEED}; expected a whole number.`)

console.log(`SEED=${seed}`)
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`
for (const name of door ? [door] : Object.keys(doors)) {
  const start = performance.now()
  try {
    const { asked, kinds, slowest, before, after } = await fuzz(doors[name]!, count, seed)
    const seconds = (performance.now() - start) / 1000
    console.log(
      `${name.padEnd(9)} ${asked.toLocaleString('en')} inputs, ${asked.toLocaleString('en')} answers in ${seconds.toFixed(1)} s; ` +
        `the slowest ${slowest.toFixed(0)} ms; memory ${megabytes(before)}, then ${megabytes(after)}`,
    )
    const found = Object.entries(kinds).sort(([, a], [, b]) => b - a)
    console.log(
      `          ${found.map(([kind, times]) => `${kind}: ${times.toLocaleString('en')}`).join(', ')}`,
    )
  } catch (error) {
    const { message, cause } = error as Error
    console.error(`${name}: ${cause instanceof Error ? cause.message : String(cause)}`)
    console.error(message.length > 2000 ? `${message.slice(0, 2000)} …` : message)
    process.exitCode = 1
  }
}

function fail(message: string): never {
  console.error(message)
  process.exit(1)
}
