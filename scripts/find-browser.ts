// Finds a Chromium to test with, or installs one: run as a program, it prints the path.
import { execFileSync } from 'node:child_process'
import { accessSync, constants, existsSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'
import { chromium } from 'playwright-core'

/** The path of a Chromium, Chrome or Edge: named, installed, or installed now; throws with what to do where none can be had. */
export function findBrowser(): string {
  return named() ?? installed() ?? fromPlaywright() ?? install()
}

function named(): string | undefined {
  const name = ['BROWSER_PATH', 'CHROME_PATH'].find((name) => process.env[name])
  if (!name) return undefined
  const path = process.env[name]!
  if (!isProgram(path))
    throw new Error(`${name} names “${path}”, which is no program. Correct it or unset it.`)
  return path
}

function installed(): string | undefined {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
  names.push('chrome', 'microsoft-edge', 'microsoft-edge-stable', 'msedge')
  const endings = process.platform === 'win32' ? ['.exe'] : ['']
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.flatMap((name) => endings.map((end) => join(folder, name + end))))
  const elsewhere =
    process.platform === 'darwin'
      ? ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
          (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
        )
      : [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
          .filter((folder) => folder !== undefined)
          .flatMap((folder) => [
            join(folder, 'Google/Chrome/Application/chrome.exe'),
            join(folder, 'Microsoft/Edge/Application/msedge.exe'),
          ])
  return [...onPath, ...elsewhere].find(isProgram)
}

function fromPlaywright(): string | undefined {
  const path = chromium.executablePath()
  return isProgram(path) ? path : undefined
}

// On Debian and Ubuntu as root the distribution's package is tried first: it needs no other host than the package mirror.
function install(): string {
  const tried: string[] = []
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    console.error('No browser found; installing the package chromium …')
    tried.push('apt-get install chromium')
    if (run('apt-get', ['update', '-qq']) && run('apt-get', ['install', '-y', '-qq', 'chromium'])) {
      const path = installed()
      if (path) return path
    }
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

function run(program: string, parameters: readonly string[]): boolean {
  try {
    execFileSync(program, parameters, {
      stdio: ['ignore', 'ignore', 'inherit'],
      timeout: 300_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
    return true
  } catch {
    return false
  }
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

if (import.meta.main) {
  try {
    console.log(findBrowser())
  } catch (error) {
    console.error((error as Error).message)
    process.exitCode = 1
  }
}
