import address from './worker.ts?worker&url'
import { ownScript } from '../own-script.ts'
import type { Finder } from './finder.ts'
import type { Question, Reply } from './worker.ts'

/** What searches, in a thread of its own, or in the page where a browser has no such threads for modules. */
export async function startFinder(): Promise<Finder> {
  try {
    return askedIn(await startWorker())
  } catch {
    const { makeFinder } = await import('./finder.ts')
    return makeFinder()
  }
}

/** A worker that has said that it is there. */
function startWorker(): Promise<Worker> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(ownScript(address), { type: 'module' })
    worker.addEventListener('message', () => resolve(worker), { once: true })
    worker.addEventListener('error', reject, { once: true })
  })
}

function askedIn(worker: Worker): Finder {
  const waiting = new Map<number, (reply: Exclude<Reply, 'ready'>) => void>()
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    if (data === 'ready') return
    waiting.get(data.id)!(data)
    waiting.delete(data.id)
  })
  let id = 0
  const ask =
    (method: keyof Finder) =>
    (...given: unknown[]): Promise<unknown> =>
      new Promise((resolve, reject) => {
        waiting.set(++id, (reply) =>
          'found' in reply ? resolve(reply.found) : reject(new Error(reply.failed)),
        )
        // Bytes are handed over, not copied.
        const bytes = given.filter((each) => each instanceof ArrayBuffer)
        worker.postMessage({ id, method, given } satisfies Question, bytes)
      })
  const methods: readonly (keyof Finder)[] = [
    'takeFirst',
    'takeRest',
    'findFirst',
    'complete',
    'find',
  ]
  return Object.fromEntries(methods.map((method) => [method, ask(method)])) as unknown as Finder
}
