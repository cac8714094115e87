import type { Page } from 'playwright-core'
import { htmlFiles } from './built.ts'

/** Reads every HTML file as a document, without running it; `read` must not use anything from outside itself. */
export async function readEveryFile<T>(
  page: Page,
  read: (document: Document) => T,
): Promise<{ address: string; read: T }[]> {
  const reader = await page.evaluateHandle<(document: Document) => T>(`(${read.toString()})`)
  const found: { address: string; read: T }[] = []
  const all = htmlFiles()
  // Many at a time: to hand one over takes longer than to read it.
  const many = 50
  for (let from = 0; from < all.length; from += many) {
    const files = all.slice(from, from + many)
    const reads = (await page.evaluate(
      ([reader, htmls]) =>
        htmls.map((html) => reader(new DOMParser().parseFromString(html, 'text/html'))),
      [reader, files.map(({ html }) => html)] as const,
    )) as T[]
    found.push(...files.map(({ address }, at) => ({ address, read: reads[at]! })))
  }
  return found
}
