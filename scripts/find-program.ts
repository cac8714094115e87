// What the finders of browsers have in common.
import { execFileSync } from 'node:child_process'
import { accessSync, constants, existsSync, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** The program that one of these variables names; throws, with what to do, where that is none. */
export function namedBy(...variables: readonly string[]): string | undefined {
  const name = variables.find((name) => process.env[name])
  if (!name) return undefined
  const path = process.env[name]!
  if (!isProgram(path))
    throw new Error(`${name} names “${path}”, which is no program. Correct it or unset it.`)
  return path
}

/** The first program with one of these names on the PATH, or at one of these places. */
export function findProgram(
  names: readonly string[],
  elsewhere: readonly string[],
): string | undefined {
  const end = process.platform === 'win32' ? '.exe' : ''
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name + end)))
  return [...onPath, ...elsewhere].find(isProgram)
}

/** Where Windows keeps its programs. */
export const programFolders: readonly string[] = [
  process.env.PROGRAMFILES,
  process.env['PROGRAMFILES(X86)'],
  process.env.LOCALAPPDATA,
].filter((folder) => folder !== undefined)

/** Whether packages of Debian or Ubuntu can be installed here. */
export const hasPackages = (): boolean => existsSync('/usr/bin/apt-get') && process.getuid?.() === 0

/** Installs a package of Debian or Ubuntu; false where that does not work. */
export const installPackage = (name: string): boolean =>
  run('apt-get', ['update', '-qq']) && run('apt-get', ['install', '-y', '-qq', name])

/** Runs a program to its end, without its output; false where it fails or takes more than five minutes. */
export function run(program: string, parameters: readonly string[]): boolean {
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

/** Whether a path is that of a file that can be run. */
export function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}
