// Finds a Firefox to test with, or installs Debian's: run as a program, it prints the path.
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import {
  findProgram,
  hasPackages,
  installPackage,
  namedBy,
  programFolders,
} from './find-program.ts'

/** The first version that can be driven over WebDriver BiDi with all that the tests need. */
const oldest = 140

/** A Firefox, or in one line why there is none. */
export type Firefox =
  | { readonly path: string; readonly none?: undefined }
  | { readonly path?: undefined; readonly none: string }

/** Firefox: named, installed, or, where that is wanted, installed now. Nothing is thrown: its tests are skipped where there is none. */
export function findFirefox({ install = false } = {}): Firefox {
  try {
    const found = namedBy('FIREFOX_PATH') ?? installed()
    if (found) return tried(found)
    if (!hasPackages()) return none('There is no Firefox; install one, or set FIREFOX_PATH')
    if (!install) return none('There is no Firefox; npm test installs the package firefox-esr')
    console.error('No Firefox found; installing the package firefox-esr …')
    const path = installPackage('firefox-esr') && installed()
    return path ? tried(path) : none('The package firefox-esr could not be installed')
  } catch (error) {
    return none((error as Error).message)
  }
}

const none = (why: string): Firefox => ({
  none: `${why.replace(/\.$/, '')}. The tests in Firefox are skipped.`,
})

function installed(): string | undefined {
  return findProgram(
    ['firefox-esr', 'firefox'],
    process.platform === 'darwin'
      ? ['/Applications/Firefox.app/Contents/MacOS/firefox']
      : programFolders.map((folder) => join(folder, 'Mozilla Firefox/firefox.exe')),
  )
}

/** It is started once: on Ubuntu, “firefox” may be no more than a word on how to get it. */
function tried(path: string): Firefox {
  if (versionOf(path) >= oldest) return { path }
  return none(`${path} does not run, or is no Firefox of version ${oldest} or later`)
}

function versionOf(path: string): number {
  try {
    const said = execFileSync(path, ['--version'], {
      encoding: 'utf8',
      timeout: 60_000,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    return Number(/Firefox (\d+)/.exec(said)?.[1])
  } catch {
    return NaN
  }
}

if (import.meta.main) {
  const { path, none } = findFirefox({ install: true })
  if (path) console.log(path)
  else {
    console.error(none)
    process.exitCode = 1
  }
}
