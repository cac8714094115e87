import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'

/** Runs the browser finder; gives what it prints, what it complains of, and its exit status. */
function findBrowser(environment: NodeJS.ProcessEnv) {
  // A variable that is undefined is not passed on.
  const none = { BROWSER_PATH: undefined, CHROME_PATH: undefined }
  const { stdout, stderr, status } = spawnSync(process.execPath, ['scripts/find-browser.ts'], {
    env: { ...process.env, ...none, ...environment },
    encoding: 'utf8',
  })
  return { found: stdout.trim(), complaint: stderr, status }
}

/** A folder with a program or a plain file in it, for the time of a test. */
function folderWith(name: string, isProgram: boolean): { folder: string; file: string } {
  const folder = mkdtempSync(join(tmpdir(), 'shebao-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, name)
  writeFileSync(file, '#!/bin/sh\n')
  chmodSync(file, isProgram ? 0o755 : 0o644)
  return { folder, file }
}

describe('BROWSER_PATH', () => {
  test('names the browser that is used, before any other', () => {
    const { file } = folderWith('my-browser', true)
    expect(findBrowser({ BROWSER_PATH: file })).toMatchObject({ found: file, status: 0 })
  })

  test.each([
    ['no such file', () => join(tmpdir(), 'no', 'such', 'browser')],
    ['a file that is no program', () => folderWith('notes.txt', false).file],
    ['a folder, such as a Mac’s Google Chrome.app', () => folderWith('x', true).folder],
  ])('naming %s: the message says what is wrong and what to do', (_, makePath) => {
    const path = makePath()
    const { found, complaint, status } = findBrowser({ BROWSER_PATH: path })
    expect({ found, status }).toEqual({ found: '', status: 1 })
    expect(complaint).toContain('BROWSER_PATH')
    expect(complaint).toContain(path)
    expect(complaint).toMatch(/correct it or unset it/i)
    // Words for a person, not the place in our code.
    expect(complaint).not.toMatch(/\n\s+at /)
  })
})

test('CHROME_PATH is heeded too, and a message about it names it', () => {
  const { file } = folderWith('my-chrome', true)
  expect(findBrowser({ CHROME_PATH: file })).toMatchObject({ found: file, status: 0 })
  expect(findBrowser({ CHROME_PATH: `${file}-not` }).complaint).toContain('CHROME_PATH')
})

test.skipIf(process.platform === 'win32')('a Chromium on the PATH is found', () => {
  const { folder, file } = folderWith('chromium', true)
  expect(findBrowser({ PATH: `${folder}:${process.env.PATH}` })).toMatchObject({
    found: file,
    status: 0,
  })
})
