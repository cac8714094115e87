import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { startCompressing } from '../../src/build/compress.ts'

let site: string
let kept: string

beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'shebao-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  site = join(folder, 'dist')
  kept = join(folder, 'cache/compressed')
  mkdirSync(join(site, 'law/58'), { recursive: true })
  for (const [path, words] of Object.entries(files)) writeFileSync(join(site, path), words)
})

const files = {
  'index.html': '<p>社会保险</p>'.repeat(50),
  'law/58/index.html': '<p>Article 58</p>'.repeat(50),
  'law/again.html': '<p>Article 58</p>'.repeat(50),
  'picture.png': 'not text',
}

/** What the copies of a file hold. */
const copiesOf = (path: string): string[] => [
  brotliDecompressSync(readFileSync(join(site, `${path}.br`))).toString(),
  gunzipSync(readFileSync(join(site, `${path}.gz`))).toString(),
]

test('copies hold what their files hold, whether begun before or found at the end', async () => {
  const { begin, finish } = startCompressing(site, kept)
  begin('index.html', Buffer.from(files['index.html']))
  begin('to/come/index.html', Buffer.from('<p>Not yet written</p>'))
  // The same words are compressed once, wherever they stand; a picture is left alone.
  expect(await finish()).toEqual({ files: 4, anew: 3 })
  for (const path of ['index.html', 'law/58/index.html', 'law/again.html'] as const)
    expect(copiesOf(path)).toEqual([files[path], files[path]])
  expect(copiesOf('to/come/index.html')).toEqual(Array(2).fill('<p>Not yet written</p>'))
  expect(() => copiesOf('picture.png')).toThrow('ENOENT')
})

test('what is unchanged is not compressed again, what has changed is', async () => {
  await startCompressing(site, kept).finish()
  for (const path of Object.keys(files)) rmSync(join(site, `${path}.br`), { force: true })
  expect(await startCompressing(site, kept).finish()).toEqual({ files: 3, anew: 0 })
  expect(copiesOf('law/again.html')[0]).toBe(files['law/again.html'])

  writeFileSync(join(site, 'index.html'), 'changed')
  expect(await startCompressing(site, kept).finish()).toEqual({ files: 3, anew: 1 })
  expect(copiesOf('index.html')).toEqual(['changed', 'changed'])
})

test('what no build uses any more is not kept', async () => {
  await startCompressing(site, kept).finish()
  rmSync(join(site, 'index.html'))
  await startCompressing(site, kept).finish()
  writeFileSync(join(site, 'index.html'), files['index.html'])
  expect(await startCompressing(site, kept).finish()).toEqual({ files: 3, anew: 1 })
})

test('a spoilt file of copies costs time, and nothing else', async () => {
  await startCompressing(site, kept).finish()
  writeFileSync(kept, readFileSync(kept).subarray(0, 40))
  expect(await startCompressing(site, kept).finish()).toEqual({ files: 3, anew: 2 })
  expect(copiesOf('index.html')).toEqual([files['index.html'], files['index.html']])
})
