// Checks without a browser: types, lint, format, content, and every link of the built site.
import { spawnSync } from 'node:child_process'

const checks: readonly (readonly [string, readonly string[]])[] = [
  // Of pages and of every other file.
  ['Types', ['astro', 'check']],
  ['Lint', ['eslint', '--max-warnings=0', '.']],
  ['Format', ['prettier', '--check', '--log-level=warn', '.']],
  ['Content', ['vitest', 'run', '--project', 'content', '--reporter=dot']],
  ['Build', ['node', 'scripts/build-site.ts']],
  ['Links', ['node', 'scripts/check-links.ts']],
]

const failed = checks
  .filter(([name, [program, ...parameters]]) => {
    console.log(`\n${name} …`)
    const shell = process.platform === 'win32'
    return spawnSync(program!, parameters, { stdio: 'inherit', shell }).status !== 0
  })
  .map(([name]) => name)

console.log(failed.length === 0 ? '\nAll checks passed.' : `\nFailed: ${failed.join(', ')}.`)
process.exitCode = failed.length === 0 ? 0 : 1
