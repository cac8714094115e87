import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { onTestFinished } from 'vitest'

const project = resolve(import.meta.dirname, '../..')
const parts = [
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
  'content',
  'rules',
  'scripts',
  'src',
]

/** Copies the project for the time of a test, so that the test may change it; gives the copy's folder. */
export function copyProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'shebao-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const part of parts) cpSync(join(project, part), join(folder, part), { recursive: true })
  // Package by package, since the builder keeps its caches beside the packages.
  mkdirSync(join(folder, 'node_modules'))
  for (const name of readdirSync(join(project, 'node_modules')))
    if (!name.startsWith('.'))
      symlinkSync(
        join(project, 'node_modules', name),
        join(folder, 'node_modules', name),
        'junction',
      )
  return folder
}
