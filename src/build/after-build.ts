import { rename, rmdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { allLanguages, languages } from '../languages.ts'
import { compressFiles } from './compress.ts'

/** Once the pages are written: compressed copies of every textual file. */
export function afterBuild(): AstroIntegration {
  return {
    name: 'after-build',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir)
        await nameNotFoundPages(folder)
        logger.info(`compressed ${await compressFiles(folder)} files`)
      },
    },
  }
}

// Servers look for 404.html in each language's folder; Astro writes a page with a rest parameter as 404/index.html.
async function nameNotFoundPages(folder: string): Promise<void> {
  for (const language of allLanguages) {
    const page = join(folder, languages[language].prefix, '404')
    await rename(join(page, 'index.html'), `${page}.html`)
    await rmdir(page)
  }
}
