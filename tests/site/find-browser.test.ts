import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'

/** Runs a finder of browsers; gives what it prints, what it complains of, and its exit status. */
function find(script: string, environment: NodeJS.ProcessEnv) {
  // A variable that is undefined is not passed on.
  const none = { BROWSER_PATH: undefined, CHROME_PATH: undefined, FIREFOX_PATH: undefined }
  const { stdout, stderr, status } = spawnSync(process.execPath, [script], {
    env: { ...process.env, ...none, ...environment },
    encoding: 'utf8',
  })
  return { found: stdout.trim(), complaint: stderr, status }
}

const findBrowser = (environment: NodeJS.ProcessEnv) => find('scripts/find-browser.ts', environment)
const findFirefox = (environment: NodeJS.ProcessEnv) => find('scripts/find-firefox.ts', environment)

/** A folder with a program or a plain file in it, for the time of a test. */
function folderWith(name: string, isProgram: boolean, does = ''): { folder: string; file: string } {
  const folder = mkdtempSync(join(tmpdir(), 'shebao-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, name)
  writeFileSync(file, `#!/bin/sh\n${does}\n`)
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
  expect(findBrowser({ PATH: folder })).toMatchObject({ found: file, status: 0 })
  // The lighter program of the same engine, where both are there.
  const light = join(folder, 'chromium-headless-shell')
  copyFileSync(file, light)
  expect(findBrowser({ PATH: folder })).toMatchObject({ found: light, status: 0 })
})

describe.skipIf(process.platform === 'win32')('FIREFOX_PATH', () => {
  test('names the Firefox that is used, before any other', () => {
    const { file } = folderWith('my-firefox', true, 'echo Mozilla Firefox 153.7.0esr')
    expect(findFirefox({ FIREFOX_PATH: file })).toMatchObject({ found: file, status: 0 })
  })

  test.each([
    ['no such file', () => join(tmpdir(), 'no', 'such', 'firefox')],
    ['a Firefox that is too old', () => folderWith('old', true, 'echo Mozilla Firefox 102.3').file],
    ['a program that says how to get Firefox', () => folderWith('x', true, 'exit 1').file],
  ])('naming %s: one line says so, and that its tests are skipped', (_, makePath) => {
    const path = makePath()
    const { found, complaint } = findFirefox({ FIREFOX_PATH: path })
    expect(found).toBe('')
    expect(complaint).toContain(path)
    expect(complaint).toMatch(/^.* The tests in Firefox are skipped\.\n$/)
  })
})
