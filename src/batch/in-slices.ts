/** How long the work goes on in one go, in milliseconds: within a frame, so that the page answers as if nothing were done. */
const slice = 10

/**
 * Does a long work piece by piece, and lets the page answer and draw between the slices; `said` is told how many pieces are
 * done. Returns whether it was done to the end: false where it was stopped. No worker is used: 10,000 rows take less than a
 * second, a worker would load the rules a second time, and the page's policy gives no address for one.
 */
export async function inSlices(
  count: number,
  work: (at: number) => void,
  said: (done: number) => void,
  signal: AbortSignal,
): Promise<boolean> {
  let until = performance.now() + slice
  for (let at = 0; at < count; at++) {
    if (signal.aborted) return false
    work(at)
    if (performance.now() < until) continue
    said(at + 1)
    await nextTurn()
    until = performance.now() + slice
  }
  said(count)
  return !signal.aborted
}

/** Lets what waits go first: a click, a timer, a frame. `scheduler.yield` would come back before timers; a timer of its own would be held back 4 ms each time. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}
