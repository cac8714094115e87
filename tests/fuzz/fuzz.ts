import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import type { OpenDoor } from './door.ts'

/** Every door of the site that can be tried without a browser, each loaded when it is opened. */
export const doors: Readonly<Record<string, OpenDoor>> = {
  lines: async () => (await import('./doors/lines.ts')).linesDoor(),
  options: async () => (await import('./doors/options.ts')).optionsDoor(),
  fragment: async () => (await import('./doors/fragment.ts')).fragmentDoor(),
  plan: async () => (await import('./doors/plan.ts')).planDoor(),
  fields: async () => (await import('./doors/fields.ts')).fieldsDoor(),
  search: async () => (await import('./doors/search.ts')).searchDoor(),
  server: async () => (await import('./doors/server.ts')).serverDoor(),
  service: async () => (await import('./doors/service.ts')).serviceDoor(),
}

/** What became of the inputs. */
export interface Fuzzed {
  readonly asked: number
  /** How many answers of each kind there were. */
  readonly kinds: Readonly<Record<string, number>>
  /** The longest that one took, in milliseconds of work. */
  readonly slowest: number
  /** Bytes in use once a tenth had been asked, and at the end: flat where the second is no more than a little above the first. */
  readonly before: number
  readonly after: number
}

/** Gives a door so many hostile inputs; throws with the smallest input that it does not take, and the seed. */
export async function fuzz(open: OpenDoor, count: number, seed: number): Promise<Fuzzed> {
  const door = await open()
  const { patience = 5000 } = door
  const kinds: Record<string, number> = Object.create(null) as Record<string, number>
  let [asked, slowest, before] = [0, 0, 0]
  try {
    await fc.assert(
      fc.asyncProperty(door.input, async (input) => {
        const start = worked()
        const kind = await door.ask(input)
        const took = worked() - start
        if (took > patience) throw new Error(`took ${Math.round(took)} ms`)
        slowest = Math.max(slowest, took)
        kinds[kind] = (kinds[kind] ?? 0) + 1
        if (++asked === Math.ceil(count / 10)) before = inUse()
      }),
      { numRuns: count, seed },
    )
    return { asked, kinds: { ...kinds }, slowest, before, after: inUse() }
  } finally {
    await door.close?.()
  }
}

/** How long this program has worked, in milliseconds: a busy machine lets it wait, which is no fault of a door. */
function worked(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

let collect: (() => void) | undefined

/** The bytes that are in use once what is no longer needed is gone. */
function inUse(): number {
  if (!collect) {
    setFlagsFromString('--expose-gc')
    collect = runInNewContext('gc') as () => void
  }
  collect()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}
