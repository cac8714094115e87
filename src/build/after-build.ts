import { rename, rmdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { allLanguages, languages } from '../languages.ts'
import { compressFiles } from './compress.ts'
import { writeSitemap } from './sitemap.ts'
import { drawPictures, placePictures } from './social-pictures.ts'

/** Beside the pages: pictures for those who share them. Once they are written: the sitemap, and compressed copies of every textual file. */
export function afterBuild(): AstroIntegration {
  let site: string
  let pictures: ReturnType<typeof drawPictures>
  return {
    name: 'after-build',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config.site!
      },
      'astro:build:start': () => {
        // They are drawn while the pages are written; a fault is told when they are asked for.
        pictures = drawPictures()
        pictures.catch(() => undefined)
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir)
        await nameNotFoundPages(folder)
        const { drawn, anew } = await pictures
        await placePictures(drawn, folder)
        logger.info(`placed ${drawn.length} pictures, ${anew} of them drawn anew`)
        logger.info(`named ${await writeSitemap(folder, site)} pages in the sitemap`)
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
