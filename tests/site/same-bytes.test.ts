// Whoever builds a commit gets the same site: nothing in it depends on where, in which language, or on which day it is built.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort()

test('a second build, in another time zone, another locale and forty days on, gives the same bytes', () => {
  // Inside the project, since what Astro builds with looks for its packages in the folders above.
  mkdirSync('reports', { recursive: true })
  const folder = mkdtempSync(resolve('reports/second-build-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const builder = pathToFileURL(resolve('scripts/build-site.ts')).href
  const [outDir, cacheDir] = ['site', 'cache'].map((name) => join(folder, name))
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    [
      ...['--import', pathToFileURL(resolve(import.meta.dirname, 'another-day.ts')).href],
      ...['--input-type=module', '--eval'],
      `const { buildSite } = await import(${JSON.stringify(builder)})
       console.log(new Date().getTimezoneOffset(), new Date() - performance.timeOrigin, new Intl.NumberFormat().format(1234.5))
       await buildSite(${JSON.stringify(outDir)}, { cacheDir: ${JSON.stringify(cacheDir)} })`,
    ],
    {
      encoding: 'utf8',
      env: { ...process.env, TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    },
  )
  expect(status, stderr).toBe(0)
  // It was elsewhere indeed.
  expect(stdout).toMatch(/^-840 34560\d{5}(\.\d+)? 1\.234,5\n/)

  const names = filesIn('dist')
  expect(names.length).toBeGreaterThan(1000)
  expect(filesIn(outDir!)).toEqual(names)
  const differing = names.filter(
    (name) => !readFileSync(join('dist', name)).equals(readFileSync(join(outDir!, name))),
  )
  expect(differing.map((name) => relative('.', name))).toEqual([])
}, 600_000)
