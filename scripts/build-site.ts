import { build } from 'astro'

/** Builds the site into dist/: pages, search index, compressed copies. */
export async function buildSite(): Promise<void> {
  console.log('Building the site …')
  await build({ logLevel: 'warn' })
}
