// Prints what Lighthouse says of each kind of page, in both languages, on a slow phone as Lighthouse imagines one. What falls
// short of 100 is named, and each script that makes the browser lay out a page twice; the exit code is 1 where there is any.
// Other work on the machine can only make a page slower: what falls short is run again, and the best of three runs counts.
// --desktop asks for a desk instead; words choose pages by name ("search"); --built takes dist/ as it is.
import { execFile } from 'node:child_process'
import { existsSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { execPath } from 'node:process'
import { parseArgs, promisify } from 'node:util'
import { buildSite } from './build-site.ts'
import { findBrowser } from './find-browser.ts'
import { browserFlags } from './open-browser.ts'
import { endServer, serve } from './serve.ts'

const pages: readonly (readonly [name: string, path: string, inChinese?: string])[] = [
  ['home', '/'],
  ['search', '/search/'],
  ['search with a query', '/search/?q=bank', '/search/?q=社会保险登记'],
  ['guides', '/guides/'],
  ['guide with calculator', '/guides/activate-your-card/'],
  ['checklists', '/guides/checklists/'],
  ['checklists of an event', '/guides/checklists/injury/'],
  ['claims', '/guides/claims/'],
  ['laws', '/law/'],
  ['instrument', '/law/social-insurance-law/'],
  ['article', '/law/social-insurance-law/58/'],
  ['whole law', '/law/social-insurance-law/whole/'],
  ['coverage', '/law/coverage/'],
  ['glossary', '/law/glossary/'],
  ['rules', '/rules/'],
  ['rule', '/rules/retirement.age/'],
  [
    'rule with an answer',
    '/rules/card.financial-activation/#rule=card.financial-activation&received=2025-12-05',
  ],
  ['calculators', '/calculators/'],
  ['plan', '/plan/'],
  ['batch', '/batch/'],
  ['changes', '/changes/'],
  ['about', '/about/'],
]
const most = 3

interface Report {
  readonly categories: Record<string, Category>
  readonly audits: Record<string, Audit>
}
interface Category {
  readonly title: string
  readonly score: number | null
  readonly auditRefs: readonly { readonly id: string; readonly weight: number }[]
}
interface Audit {
  readonly title: string
  readonly score: number | null
  readonly displayValue?: string
  readonly details?: { readonly items?: readonly Table[] }
}
/** A table of an insight: of forced reflows, by the place in a script, where there is one. */
interface Table {
  readonly items?: readonly { readonly source?: Source; readonly reflowTime?: number }[]
}
interface Source {
  readonly type: string
  readonly url?: string
  readonly line?: number
}

const { values, positionals } = parseArgs({
  options: { desktop: { type: 'boolean' }, built: { type: 'boolean' } },
  allowPositionals: true,
})
const lighthouse = await getLighthouse()
if (!values.built) await buildSite()
const { server, address } = await serve('dist', 0)
let fallsShort = false
for (const [name, path, inChinese = path] of pages) {
  if (positionals.length > 0 && !positionals.some((word) => name.includes(word))) continue
  for (const asked of [path, `/zh${inChinese}`]) {
    const { report, runs } = await bestOf(asked)
    const categories = Object.values(report.categories)
    const scores = categories.map((each) => `${each.title} ${percent(each)}`).join(' · ')
    console.log(`${name.padEnd(22)} ${asked.split(/[?#]/)[0]!.padEnd(38)} ${scores}  (${runs})`)
    for (const line of shortfalls(report)) {
      fallsShort = true
      console.log(`    ${line}`)
    }
  }
}
await endServer(server)
process.exitCode = fallsShort ? 1 : 0

/** The program of Lighthouse. It brings 180 packages, a quarter of all that the project needs, so it is fetched when it is asked for and kept in the cache. */
async function getLighthouse(): Promise<string> {
  const folder = join('node_modules', '.cache', 'lighthouse')
  const program = join(folder, 'node_modules', 'lighthouse', 'cli', 'index.js')
  if (existsSync(program)) return program
  console.log('Fetching Lighthouse …')
  // Renamed once it is whole: a fetch that breaks off leaves nothing that looks like one.
  const fetched = `${folder}-${process.pid}`
  const options = '--no-save --no-package-lock --ignore-scripts --no-audit --no-fund'
  try {
    // The shell finds npm.cmd on Windows.
    await promisify(execFile)(`npm install --prefix ${fetched} ${options} lighthouse@13.5.0`, {
      shell: true,
    })
    rmSync(folder, { recursive: true, force: true })
    renameSync(fetched, folder)
  } catch (error) {
    rmSync(fetched, { recursive: true, force: true })
    console.error(`Lighthouse could not be had from npm: ${(error as Error).message}`)
    process.exit(1)
  }
  return program
}

async function bestOf(path: string): Promise<{ report: Report; runs: number }> {
  let best: Report | undefined
  for (let runs = 1; ; runs++) {
    const report = await run(path)
    if (!best || speed(report) > speed(best)) best = report
    if (runs === most || shortfalls(best).length === 0) return { report: best, runs }
  }
}

async function run(path: string): Promise<Report> {
  const { stdout } = await promisify(execFile)(
    execPath,
    [
      lighthouse,
      new URL(path, address).href,
      '--quiet',
      '--output=json',
      `--chrome-flags=--headless=new ${browserFlags.join(' ')}`,
      ...(values.desktop ? ['--preset=desktop'] : []),
    ],
    { env: { ...process.env, CHROME_PATH: findBrowser() }, maxBuffer: 1e8 },
  )
  return JSON.parse(stdout) as Report
}

function percent({ score }: Category): number {
  return Math.round((score ?? 0) * 100)
}

function speed({ categories }: Report): number {
  return categories.performance?.score ?? 0
}

/** What keeps a category below 100, the audits that weigh most first; then forced reflows, which have no weight in any. */
function shortfalls({ categories, audits }: Report): string[] {
  const low = Object.values(categories).filter((category) => percent(category) < 100)
  const guilty = low.flatMap(({ auditRefs }) =>
    auditRefs
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => b.weight - a.weight)
      .map(({ id }) => id),
  )
  return [...new Set(guilty)]
    .flatMap((id) => {
      const { title, score, displayValue = '' } = audits[id]!
      return score === null || score >= 0.995 ? [] : [`${id}: ${title} ${displayValue}`.trim()]
    })
    .concat(forcedReflows(audits['forced-reflow-insight']))
}

// What no script has asked for is the browser's own, on a machine that is busy.
function forcedReflows(audit: Audit | undefined): string[] {
  const places = audit?.details?.items?.flatMap(({ items = [] }) => items) ?? []
  return places.flatMap(({ source, reflowTime = 0 }) =>
    source?.type === 'source-location'
      ? [`forced reflow: ${source.url}, line ${source.line}, ${Math.round(reflowTime)} ms`]
      : [],
  )
}
