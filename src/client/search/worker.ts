// The search in a thread of its own: the page stays free for its reader.
import { makeFinder, type Finder } from './finder.ts'

/** What a page asks: a method of the finder, and what it is given. */
export interface Question {
  readonly id: number
  readonly method: keyof Finder
  readonly given: readonly unknown[]
}

/** Says that it is there; then, of each question, what came of it. */
export type Reply =
  | 'ready'
  | { readonly id: number; readonly found: unknown }
  | { readonly id: number; readonly failed: string }

const finder = makeFinder()
const reply = (said: Reply): void => postMessage(said)

addEventListener('message', ({ data: { id, method, given } }: MessageEvent<Question>) => {
  const ask = finder[method] as (...given: readonly unknown[]) => Promise<unknown>
  ask(...given).then(
    (found) => reply({ id, found }),
    (error: unknown) => reply({ id, failed: String(error) }),
  )
})
reply('ready')
