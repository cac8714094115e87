import type { Page } from 'playwright-core'
import { htmlFiles } from './built.ts'

/** Reads every HTML file as a document, without running it; `read` must not use anything from outside itself. */
export async function readEveryFile<T>(
  page: Page,
  read: (document: Document) => T,
): Promise<{ address: string; read: T }[]> {
  const reader = await page.evaluateHandle<(document: Document) => T>(`(${read.toString()})`)
  const found: { address: string; read: T }[] = []
  for (const { address, html } of htmlFiles())
    found.push({
      address,
      read: (await page.evaluate(
        ([reader, html]) => reader(new DOMParser().parseFromString(html, 'text/html')),
        [reader, html] as const,
      )) as T,
    })
  return found
}
