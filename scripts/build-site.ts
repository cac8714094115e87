// Builds the site into dist/: pages, search index, compressed copies, and the headers for hosts that read them there.
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'astro'
import { notFoundPages, pagesIn } from './hosting/one-address.ts'
import { writeHeaders, writeRedirects } from './hosting/static-hosts.ts'

/** Builds the site into a folder; says what it does and, at the end, how many pages there are. */
export async function buildSite(
  folder = 'dist',
  { cacheDir }: { cacheDir?: string } = {},
): Promise<void> {
  console.log('Building the pages and the search index …')
  // The bundler's warnings about Astro's own modules say nothing to us; errors still show.
  await build({ logLevel: 'error', outDir: folder, ...(cacheDir && { cacheDir }) })
  writeFileSync(join(folder, '_headers'), writeHeaders(pagesIn(folder)))
  writeFileSync(join(folder, '_redirects'), writeRedirects(notFoundPages(folder)))
  const pages = readdirSync(folder, { recursive: true }) as string[]
  console.log(
    `${pages.filter((name) => name.endsWith('index.html')).length} pages are in ${folder}/`,
  )
}

if (import.meta.main) await buildSite()
