// Adds to package-lock.json the optional packages of other systems that npm leaves out when their files
// cannot be had at the time of writing; without them `npm ci` fails there. Run after changing a dependency.
import { readFileSync, writeFileSync } from 'node:fs'

interface Locked {
  version?: string
  optionalDependencies?: Record<string, string>
  dev?: boolean
  license?: string
  optional?: boolean
  cpu?: string[]
  os?: string[]
  libc?: string[]
}

const path = new URL('../package-lock.json', import.meta.url)
const lock = JSON.parse(readFileSync(path, 'utf8')) as { packages: Record<string, Locked> }
let added = 0

for (const [place, locked] of Object.entries(lock.packages))
  for (const [name, range] of Object.entries(locked.optionalDependencies ?? {})) {
    const found = find(place, name)
    const version = range.replace(/^[^\d]*/, '')
    const isExact = version === range
    if (found && (!isExact || found.version === version)) continue
    // Where another version stands in the way, npm puts this one inside its dependant.
    const at = found ? `${place}/node_modules/${name}` : `node_modules/${name}`
    lock.packages[at] = {
      version,
      ...systemOf(name, found),
      ...(locked.dev && { dev: true }),
      ...(locked.license && { license: locked.license }),
      optional: true,
    }
    added++
  }

lock.packages = Object.fromEntries(
  Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
)
writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`)
console.log(`${added} optional packages of other systems added`)

// A package is looked for beside the one that asks for it, then in every folder above.
function find(place: string, name: string): Locked | undefined {
  for (let at = place; ;) {
    const found = lock.packages[`${at ? `${at}/` : ''}node_modules/${name}`]
    if (found || at === '') return found
    at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules/') - 1))
  }
}

// Another version of the package says for which system it is; else its name does: @esbuild/win32-x64.
function systemOf(name: string, other: Locked | undefined): Pick<Locked, 'cpu' | 'os' | 'libc'> {
  if (other) {
    const { cpu, os, libc } = other
    return { ...(cpu && { cpu }), ...(os && { os }), ...(libc && { libc }) }
  }
  const match = /(?:^|[/-])([a-z0-9]+)-(x64|arm64|ia32|arm)$/.exec(name)
  if (!match) throw new Error(`${name}: not of the form …-system-processor`)
  return { cpu: [match[2]!], os: [match[1] === 'windows' ? 'win32' : match[1]!] }
}
