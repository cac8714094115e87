import { readdirSync } from 'node:fs'
import { join, relative } from 'node:path'

/** What of a path names the page, without its end: "/about" of "/about/", of "/about" and of "/about/index.html". */
export const namePart = '^(.*?)(?:/|/index\\.html)?$'

const pattern = new RegExp(namePart, 'i')

/** Every file of a built site, by its path from the root: "/law/index.html". */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      `/${relative(folder, join(parentPath, name))}`.replaceAll('\\', '/'),
    )
    .sort()
}

/** The pages for wrong addresses, the one of the deepest folder first. */
export function notFoundPages(folder: string): string[] {
  return filesIn(folder)
    .filter((path) => path.endsWith('/404.html'))
    .sort((a, b) => b.length - a.length)
}

/** The addresses of all pages of a built site, "/" and "/zh/law/" among them, sorted. */
export function pagesIn(folder: string): string[] {
  return filesIn(folder)
    .filter((path) => path.endsWith('/index.html'))
    .map((path) => path.slice(0, -'index.html'.length))
}

/** Finds the one address of the page that a path means, in whatever case, with or without its end; undefined for what is no page. */
export function findPage(pages: readonly string[]): (path: string) => string | undefined {
  const named = new Map(pages.map((page) => [page.slice(0, -1).toLowerCase(), page]))
  return (path) => named.get(pattern.exec(path)?.[1]!.toLowerCase() ?? '*')
}
