// Builds this site and a plain Starlight site of the same statutes side by side, with the law once, four and sixteen times,
// and prints what each costs: npm run bench:build, or npm run bench:build 1 4 for some sizes. Works in a temporary folder, and takes it away.
// On a busy machine the seconds say little and the processor time more; RUNS=1 builds the small size once instead of three times.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { copyProject, forget, leaveOut } from './bench-build/copy-project.ts'
import { measure, middle, pagesIn, sizeOf, type Cost } from './bench-build/measure.ts'
import { installStarlight, writeStarlight } from './bench-build/write-starlight.ts'

const given = process.argv.slice(2).map(Number)
const sizes = given.length > 0 ? given : [1, 4, 16]
if (!sizes.every((size) => Number.isInteger(size) && size >= 1 && size <= 26))
  throw new Error(`Found ${process.argv.slice(2).join(' ')}; expected whole numbers from 1 to 26.`)

/** What is built, in this order: the first build of all; the same with nothing changed; pages and index with their compressed copies; pages and index alone, which is what Starlight builds too. */
type Kind = 'whole' | 'again' | 'compressed' | 'bare' | 'starlight'

/** What came of it at one size: megabytes, of ours with and without compressed copies and pictures. */
interface Result {
  readonly times: number
  readonly costs: Readonly<Record<Kind, Cost | undefined>>
  readonly pages: { readonly ours: number; readonly theirs?: number }
  readonly size: { readonly whole: number; readonly bare: number; readonly theirs?: number }
}

const folder = mkdtempSync(join(tmpdir(), 'shebao-bench-'))
const removeFolder = (): void => rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
process.on('exit', removeFolder)
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))

const starlight = join(folder, 'starlight')
mkdirSync(starlight)
const hasStarlight = installStarlight(starlight)
if (!hasStarlight)
  console.log('Starlight cannot be had here (see above): this site is built alone.')

const results: Result[] = []
for (const times of sizes) {
  const ours = join(folder, `law-${times}`)
  copyProject(ours, times)
  results.push(await compare(ours, times))
  rmSync(ours, { recursive: true })
}
for (const [at, result] of results.entries()) {
  print(result)
  if (at > 0) printGrowth(results[at - 1]!, result)
}
const { model } = cpus()[0] ?? {}
console.log(
  `\n${availableParallelism()} cores (${model}), ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}`,
)

// In turns, so that what else the machine does falls on both; the small size three times, of which the middle one counts.
async function compare(ours: string, times: number): Promise<Result> {
  const ourSite = join(ours, 'dist')
  const theirSite = join(starlight, 'dist')
  const build = (): Promise<Cost> => measure(ours, ['scripts/build-site.ts'])
  const first = (): Promise<Cost> => {
    forget(ours)
    return build()
  }
  let size = { whole: 0, bare: 0 }
  const builds: Record<Kind, () => Promise<Cost>> = {
    whole: first,
    again: async () => {
      size = {
        whole: sizeOf(ourSite),
        bare: sizeOf(ourSite, (name) => !/\.(br|gz|png)$/.test(name)),
      }
      if (hasStarlight) writeStarlight(starlight, join(ourSite, 'law'))
      return build()
    },
    compressed: () => leaveOut(ours, ['pictures', 'offline'], first),
    bare: () => leaveOut(ours, ['compression', 'pictures', 'offline'], first),
    starlight: () => {
      forget(starlight)
      return measure(starlight, ['node_modules/astro/bin/astro.mjs', 'build'])
    },
  }
  const kinds = (Object.keys(builds) as Kind[]).filter(
    (kind) => hasStarlight || kind !== 'starlight',
  )
  const runs: Partial<Record<Kind, Cost>>[] = []
  for (let run = 1; run <= (times === 1 ? Number(process.env.RUNS ?? 3) : 1); run++) {
    const costs: Partial<Record<Kind, Cost>> = {}
    for (const kind of kinds) {
      costs[kind] = await builds[kind]()
      console.log(`law × ${times}, run ${run}: ${kind} ${costs[kind].seconds.toFixed(1)} s`)
    }
    runs.push(costs)
  }
  return {
    times,
    costs: Object.fromEntries(
      kinds.map((kind) => [kind, middle(runs.map((costs) => costs[kind]!))]),
    ) as Result['costs'],
    pages: { ours: pagesIn(ourSite), ...(hasStarlight && { theirs: pagesIn(theirSite) }) },
    size: { ...size, ...(hasStarlight && { theirs: sizeOf(theirSite) }) },
  }
}

function print({ times, costs, pages, size }: Result): void {
  const { whole, again, compressed, bare, starlight } = costs
  const perPage = (cost?: Cost, pages?: number): number | undefined =>
    cost && pages && (1000 * cost.seconds) / pages
  console.log(`\n${`The law ${times} times`.padEnd(33)}this site   Starlight   ratio`)
  row('pages', pages.ours, pages.theirs, 0)
  row('pages and index, seconds', bare!.seconds, starlight?.seconds)
  row('  of processor time', bare!.work, starlight?.work)
  row('  milliseconds a page', perPage(bare, pages.ours), perPage(starlight, pages.theirs))
  row('  memory at its peak, MB', bare!.memory, starlight?.memory, 0)
  row('  output, MB', size.bare, size.theirs)
  row('compression on top, seconds', compressed!.seconds - bare!.seconds)
  if (compressed!.work && bare!.work) row('  of processor time', compressed!.work - bare!.work)
  row('first build of all, seconds', whole!.seconds, starlight?.seconds)
  row('  of processor time', whole!.work, starlight?.work)
  row('  memory at its peak, MB', whole!.memory, starlight?.memory, 0)
  row('  output, MB', size.whole, size.theirs)
  row('nothing changed, seconds', again!.seconds)
  row('  of processor time', again!.work)
}

function printGrowth(before: Result, after: Result): void {
  const growth = (kind: Kind, of: 'ours' | 'theirs'): number | undefined => {
    const [a, b] = [before, after].map(({ costs, pages }) => ({
      seconds: costs[kind]?.seconds ?? 0,
      pages: pages[of] ?? 0,
    }))
    return b!.pages > 0 ? (1000 * (b!.seconds - a!.seconds)) / (b!.pages - a!.pages) : undefined
  }
  row(
    `ms an added page, from ${before.times} times`,
    growth('bare', 'ours'),
    growth('starlight', 'theirs'),
  )
}

function row(name: string, ours?: number, theirs?: number, digits = 1): void {
  const cell = (value: number | undefined, width: number, digits: number): string =>
    (value === undefined ? '–' : value.toFixed(digits)).padStart(width)
  const ratio = ours !== undefined && theirs ? ours / theirs : undefined
  console.log(
    name.padEnd(30) +
      cell(ours, 12, digits) +
      (theirs === undefined ? '' : cell(theirs, 12, digits) + cell(ratio, 8, 2)),
  )
}
