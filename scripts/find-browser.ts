// Finds a Chromium to test with, or installs one: run as a program, it prints the path.
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { chromium } from 'playwright-core'
import {
  findProgram,
  hasPackages,
  installPackage,
  isProgram,
  namedBy,
  programFolders,
  run,
} from './find-program.ts'

/** The path of a Chromium, Chrome or Edge: named, installed, or installed now; throws with what to do where none can be had. */
export function findBrowser(): string {
  return namedBy('BROWSER_PATH', 'CHROME_PATH') ?? installed() ?? fromPlaywright() ?? install()
}

function installed(): string | undefined {
  // The same engine without a window’s machinery takes a third less of the machine.
  const names = ['chromium-headless-shell', 'chromium', 'chromium-browser']
  names.push('google-chrome', 'google-chrome-stable', 'chrome')
  names.push('microsoft-edge', 'microsoft-edge-stable', 'msedge')
  return findProgram(
    names,
    process.platform === 'darwin'
      ? ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
          (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
        )
      : programFolders.flatMap((folder) => [
          join(folder, 'Google/Chrome/Application/chrome.exe'),
          join(folder, 'Microsoft/Edge/Application/msedge.exe'),
        ]),
  )
}

function fromPlaywright(): string | undefined {
  const path = chromium.executablePath()
  return isProgram(path) ? path : undefined
}

// On Debian and Ubuntu as root the distribution's package is tried first: it needs no other host than the package mirror.
function install(): string {
  const tried: string[] = []
  for (const name of hasPackages() ? ['chromium-headless-shell', 'chromium'] : []) {
    console.error(`No browser found; installing the package ${name} …`)
    tried.push(`apt-get install ${name}`)
    const path = installPackage(name) && installed()
    if (path) return path
  }
  console.error('No browser found; asking Playwright to install Chromium …')
  tried.push('playwright-core install chromium')
  const cli = join(
    dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')),
    'cli.js',
  )
  if (run(process.execPath, [cli, 'install', 'chromium'])) {
    const path = fromPlaywright()
    if (path) return path
  }
  throw new Error(
    `No browser was found, and none could be installed (tried: ${tried.join('; ')}). ` +
      'Install Chromium, Chrome or Edge, or set BROWSER_PATH to the program of one.',
  )
}

if (import.meta.main) {
  try {
    console.log(findBrowser())
  } catch (error) {
    console.error((error as Error).message)
    process.exitCode = 1
  }
}
