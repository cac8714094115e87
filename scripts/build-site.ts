// Builds the site into dist/: pages, search index, compressed copies, and the headers for hosts that read them there.
import { readdirSync, writeFileSync } from 'node:fs'
import { build } from 'astro'
import { notFoundPages } from './hosting/one-address.ts'
import { writeHeaders, writeRedirects } from './hosting/static-hosts.ts'

/** Builds the site; says what it does and, at the end, how many pages there are. */
export async function buildSite(): Promise<void> {
  console.log('Building the pages and the search index …')
  // The bundler's warnings about Astro's own modules say nothing to us; errors still show.
  await build({ logLevel: 'error' })
  writeFileSync('dist/_headers', writeHeaders())
  writeFileSync('dist/_redirects', writeRedirects(notFoundPages('dist')))
  const pages = readdirSync('dist', { recursive: true }) as string[]
  console.log(`${pages.filter((name) => name.endsWith('index.html')).length} pages are in dist/`)
}

if (import.meta.main) await buildSite()
