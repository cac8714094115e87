// Builds the site into dist/: pages, search index, compressed copies.
import { readdirSync } from 'node:fs'
import { build } from 'astro'

/** Builds the site; says what it does and, at the end, how many pages there are. */
export async function buildSite(): Promise<void> {
  console.log('Building the pages and the search index …')
  // The bundler's warnings about Astro's own modules say nothing to us; errors still show.
  await build({ logLevel: 'error' })
  const pages = readdirSync('dist', { recursive: true }) as string[]
  console.log(`${pages.filter((name) => name.endsWith('index.html')).length} pages are in dist/`)
}

if (import.meta.main) await buildSite()
