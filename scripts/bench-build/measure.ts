import { spawn } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** What a command costs. */
export interface Cost {
  /** By the clock. */
  readonly seconds: number
  /** Of processor time, of the command and what it starts; undefined where the system does not tell. */
  readonly work?: number
  /** Megabytes at their peak, of the command and what it starts; undefined where the system does not tell. */
  readonly memory?: number
}

/** Runs a program of Node in a folder and measures it; throws with what it said where it fails. */
export async function measure(folder: string, parameters: readonly string[]): Promise<Cost> {
  const begun = performance.now()
  const child = spawn(process.execPath, parameters, {
    cwd: folder,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text))
  const end = (): void => void child.kill()
  process.once('exit', end)
  const watched = watch(child.pid!)
  const status = await new Promise((resolve) => child.on('close', resolve))
  const seconds = (performance.now() - begun) / 1000
  const { work, memory } = watched()
  process.off('exit', end)
  if (status !== 0) throw new Error(`node ${parameters.join(' ')} ended with ${status}:\n${said}`)
  return { seconds, work, memory }
}

// Linux tells of each process: its parent, its time, and its share of the memory, where what several use is divided among them.
function watch(root: number): () => Pick<Cost, 'work' | 'memory'> {
  let [work, memory] = [0, 0]
  const look = (): void => {
    const tree = treeOf(root)
    work = Math.max(work, ticksOf(root) / 100)
    memory = Math.max(
      memory,
      tree.reduce((sum, process) => sum + shareOf(process), 0),
    )
  }
  const timer = setInterval(look, 200)
  return () => {
    clearInterval(timer)
    return { work: work || undefined, memory: memory || undefined }
  }
}

// Fields after the name of the program, which may hold spaces: state, parent, … the times of the process and of those it has waited for.
function statOf(process: number | string): string[] {
  try {
    return readFileSync(`/proc/${process}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
  } catch {
    // It has ended, or this is no Linux.
    return []
  }
}

const ticksOf = (process: number): number =>
  statOf(process)
    .slice(11, 15)
    .reduce((sum, ticks) => sum + Number(ticks), 0)

function treeOf(root: number): number[] {
  const parents = new Map<number, number>()
  try {
    for (const name of readdirSync('/proc'))
      if (/^\d+$/.test(name)) parents.set(Number(name), Number(statOf(name)[1]))
  } catch {
    return []
  }
  const isBelow = (process: number | undefined): boolean =>
    process !== undefined && (process === root || isBelow(parents.get(process)))
  return [...parents.keys()].filter(isBelow)
}

function shareOf(process: number): number {
  try {
    const rollup = readFileSync(`/proc/${process}/smaps_rollup`, 'utf8')
    return Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? 0) / 1000
  } catch {
    return 0
  }
}

/** The megabytes of the files of a folder whose names pass. */
export function sizeOf(folder: string, passes: (name: string) => boolean = () => true): number {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
  return (
    names
      .filter((entry) => entry.isFile() && passes(entry.name))
      .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0) / 1e6
  )
}

/** The number of pages in a folder. */
export function pagesIn(folder: string): number {
  return (readdirSync(folder, { recursive: true }) as string[]).filter((name) =>
    name.endsWith('index.html'),
  ).length
}

/** The middle one of some costs, by the clock. */
export function middle(costs: readonly Cost[]): Cost {
  return costs.toSorted((a, b) => a.seconds - b.seconds)[Math.floor((costs.length - 1) / 2)]!
}
