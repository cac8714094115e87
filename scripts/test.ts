// Runs everything that must hold: types and all tests (rules, content, the built site in a browser).
// Its last line, and reports/summary.txt, say how many passed and failed.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { findBrowser } from './find-browser.ts'
import { findFirefox } from './find-firefox.ts'

const report = 'reports/vitest.json'
const typesSaid = 'reports/types.txt'
mkdirSync('reports', { recursive: true })
rmSync(report, { force: true })

let passed = 0
let failed = 0

// A shell finds the .cmd files of Windows.
const shell = process.platform === 'win32'

function run(name: string, command: readonly [string, ...string[]]): boolean {
  console.log(`\n${name} …`)
  const [program, ...parameters] = command
  return spawnSync(program, parameters, { stdio: 'inherit', shell }).status === 0
}

// The types of the content are written first: what is checked beside the tests reads them.
const areWritten = run('Types of the content (astro sync)', ['astro', 'sync'])
console.log('\nTypes (astro check) go on beside what follows …')
const said = openSync(typesSaid, 'w')
const types = spawn('astro', ['check', '--noSync'], { stdio: ['ignore', said, said], shell })
const typesEnd = once(types, 'close')

// Before the tests, which only look for them. Where some of them were asked for, nothing is installed.
if (process.argv.length === 2) {
  try {
    findBrowser()
  } catch {
    // Each test that needs one says so.
  }
  findFirefox({ install: true })
}

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

const [typesStatus] = (await typesEnd) as [number | null]
console.log(`\nTypes (astro check):\n${readFileSync(typesSaid, 'utf8')}`)
if (areWritten && typesStatus === 0) passed++
else failed++

const summary = `${passed} passed, ${failed} failed`
writeFileSync('reports/summary.txt', `${summary}\n`)
console.log(`\n${summary}`)
process.exitCode = failed === 0 ? 0 : 1
