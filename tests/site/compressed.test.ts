import { existsSync, readFileSync } from 'node:fs'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { filesIn } from '../../scripts/hosting/one-address.ts'

const files = filesIn('dist')

test('every textual file has copies, and they hold what it holds', () => {
  const textual = files.filter((path) =>
    /\.(html|css|js|json|webmanifest|svg|xml|atom|txt|md)$/.test(path),
  )
  expect(textual.length).toBeGreaterThan(700)
  const differing = textual.filter((path) => {
    const content = readFileSync(`dist${path}`)
    const [brotli, gzipped] = ['br', 'gz'].map((end) => readFileSync(`dist${path}.${end}`))
    return !content.equals(brotliDecompressSync(brotli!)) || !content.equals(gunzipSync(gzipped!))
  })
  expect(differing).toEqual([])
})

test('every copy has its file', () => {
  const copies = files.filter((path) => /\.(br|gz)$/.test(path))
  expect(copies.filter((path) => !existsSync(`dist${path.slice(0, -3)}`))).toEqual([])
})
