import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { readOnce, setBuilding } from '../../src/read-once.ts'

const change = (path: string, second: number): void => {
  writeFileSync(path, String(second))
  utimesSync(path, second, second)
}

test('a file is made anew only where it has changed, and never while the site is built', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'shebao-'))
  onTestFinished(() => {
    setBuilding(false)
    rmSync(folder, { recursive: true, force: true })
  })
  const path = join(folder, 'words.yaml')
  const make = vi.fn(() => ({}))
  change(path, 1)
  const first = readOnce(path, 'test', make)
  expect(readOnce(path, 'test', make)).toBe(first)
  // The same module, bundled into the pages.
  vi.resetModules()
  const bundled = await import('../../src/read-once.ts')
  expect(bundled.readOnce(path, 'test', make)).toBe(first)

  change(path, 2)
  const second = readOnce(path, 'test', make)
  expect(second).not.toBe(first)
  setBuilding(true)
  change(path, 3)
  expect(readOnce(path, 'test', make)).toBe(second)
  expect(make).toHaveBeenCalledTimes(2)
})

test('what is made of one file in two ways is told apart', () => {
  expect(readOnce('package.json', 'one', () => 1)).toBe(1)
  expect(readOnce('package.json', 'two', () => 2)).toBe(2)
})
