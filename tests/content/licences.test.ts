// What we depend on may be used as we use it; and the bill of materials names all of it.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../rules/repository.ts'

interface Locked {
  readonly version: string
  readonly license?: string
}

const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
  packages: Record<string, Locked>
}
const installed = Object.entries(packages).filter(([place]) => place !== '')

/** Licences that ask for no more than their notice. */
const free = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0', 'CC0-1.0', 'Python-2.0']

/** Licences that ask for more, and why nothing follows for the site: none of it is in what a reader gets. */
const tolerated: readonly (readonly [name: RegExp, licence: string, why: string])[] = [
  [/^@img\/sharp-/, 'LGPL-3.0-or-later', 'libvips, a program of Astro’s for pictures, which is never changed'],
  [/^lightningcss(-|$)/, 'MPL-2.0', 'Vite’s reader of style sheets, run at build time and never changed'],
  [/^axe-core$/, 'MPL-2.0', 'run by the tests only'],
  [/^ical\.js$/, 'MPL-2.0', 'run by the tests only'],
  [/^@fontsource-variable\/noto-serif-sc$/, 'OFL-1.1', 'a font for the pictures, drawn at build time'],
  [/^caniuse-lite$/, 'CC-BY-4.0', 'a table of browsers, read at build time'],
]

function faultsOf(name: string, licence: string | undefined): string[] {
  const mayBe = (each: string): boolean =>
    free.includes(each) || tolerated.some(([of, kind]) => of.test(name) && kind === each)
  return (licence ?? 'no licence')
    .split(/ AND /)
    // Of several that it offers, one is enough.
    .filter((each) => !each.replace(/[()]/g, '').split(' OR ').some(mayBe))
    .map((each) => `${name}: ${each}`)
}

const nameOf = (place: string): string => place.slice(place.lastIndexOf('node_modules/') + 13)

describe('the licence of every dependency', () => {
  test('lets us use it as we do', () => {
    expect(installed.length).toBeGreaterThan(500)
    expect(installed.flatMap(([place, { license }]) => faultsOf(nameOf(place), license))).toEqual([])
  })

  test('that does not is found', () => {
    expect(faultsOf('x', 'GPL-3.0-only')).toEqual(['x: GPL-3.0-only'])
    expect(faultsOf('x', 'MIT AND MPL-2.0')).toEqual(['x: MPL-2.0'])
    expect(faultsOf('x', '(GPL-3.0-only OR AGPL-3.0-only)')).toHaveLength(1)
    expect(faultsOf('x', '(MIT OR GPL-3.0-only)')).toEqual([])
    expect(faultsOf('x', undefined)).toEqual(['x: no licence'])
  })

  test('that is tolerated is still there', () => {
    const idle = tolerated.filter(
      ([name, kind]) =>
        !installed.some(
          ([place, { license }]) => name.test(nameOf(place)) && license?.includes(kind),
        ),
    )
    expect(idle).toEqual([])
  })
})

test('npm run sbom writes a CycloneDX bill of materials that names each direct dependency with its licence', () => {
  const bill = JSON.parse(
    // The shell finds npm.cmd on Windows.
    execFileSync('npm run --silent sbom', { cwd: root, encoding: 'utf8', shell: true, maxBuffer: 1e8 }),
  )
  expect(bill).toMatchObject({ bomFormat: 'CycloneDX', specVersion: expect.stringMatching(/^1\./) })
  const named = new Map<string, unknown[]>(
    bill.components.map((each: { name: string; version: string; licenses?: unknown[] }) => [
      `${each.name}@${each.version}`,
      each.licenses ?? [],
    ]),
  )
  const { dependencies, devDependencies } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  )
  const direct = Object.entries({ ...dependencies, ...devDependencies })
  const missing = direct.filter(([name, version]) => !named.get(`${name}@${version}`)?.length)
  expect(missing).toEqual([])
})
