import { availableParallelism } from 'node:os'
import pLimit from 'p-limit'

/**
 * Waits its turn for work that other threads do beside the pages: pictures, compressed copies. While pages are made it leaves
 * them a core and a free way to the disk, which the same threads serve.
 */
export const beside = pLimit(Math.max(1, availableParallelism() - 1))

/** Once the pages are made, every core is free for what is left. */
export function pagesAreMade(): void {
  beside.concurrency = availableParallelism()
}
