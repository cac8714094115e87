// Runs everything that must hold: types, then all tests (rules, content, the built site in a browser).
// Its last line, and reports/summary.txt, say how many passed and failed.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { findFirefox } from './find-firefox.ts'

const report = 'reports/vitest.json'
mkdirSync('reports', { recursive: true })
rmSync(report, { force: true })

let passed = 0
let failed = 0

function run(name: string, command: readonly [string, ...string[]]): boolean {
  console.log(`\n${name} …`)
  const [program, ...parameters] = command
  // A shell finds the .cmd files of Windows.
  return (
    spawnSync(program, parameters, { stdio: 'inherit', shell: process.platform === 'win32' })
      .status === 0
  )
}

// astro check first: it also writes the types of the content, which tsc reads.
for (const command of [
  ['astro', 'check'],
  ['tsc', '--noEmit'],
] as const)
  if (run(`Types (${command.join(' ')})`, command)) passed++
  else failed++

// Before the tests, which only look for it. Where some of them were asked for, nothing is installed.
if (process.argv.length === 2) findFirefox({ install: true })

const parameters = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
const allPassed = run('Tests', ['vitest', ...parameters, ...process.argv.slice(2)])
try {
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as {
    numPassedTests: number
    numFailedTests: number
  }
  passed += numPassedTests
  // A file that cannot even be loaded fails without a failed test.
  failed += numFailedTests || (allPassed ? 0 : 1)
} catch {
  failed++
}

const summary = `${passed} passed, ${failed} failed`
writeFileSync('reports/summary.txt', `${summary}\n`)
console.log(`\n${summary}`)
process.exitCode = failed === 0 ? 0 : 1
