import { rename, rmdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { allLanguages, languages } from '../languages.ts'
import { setBuilding } from '../read-once.ts'
import { pagesAreMade } from './beside.ts'
import { startCompressing, type Compressing } from './compress.ts'
import { hearPages } from './hear-pages.ts'
import { bundleWorker, writeOffline } from './offline.ts'
import { writeIcons } from './icons.ts'
import { writeSitemap } from './sitemap.ts'
import { drawPictures, placePictures } from './social-pictures.ts'

/** Beside the pages: pictures for those who share them, the service worker, and compressed copies of every textual file. Once the pages are written: the sitemap, and what can be kept for offline. */
export function afterBuild(): AstroIntegration {
  let site: string
  let folder: string
  let pictures: ReturnType<typeof drawPictures>
  let compressing: Compressing
  let worker: ReturnType<typeof bundleWorker>
  return {
    name: 'after-build',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config.site!
        folder = fileURLToPath(config.outDir)
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setBuilding(true)
        // They are drawn while the pages are written; a fault is told when they are asked for.
        pictures = drawPictures()
        pictures.catch(() => undefined)
        compressing = startCompressing(folder, 'node_modules/.cache/shebao/compressed')
        setPrerenderer(
          hearPages((path, content) => compressing.begin(path.replace(...notFoundName), content)),
        )
        worker = bundleWorker()
        worker.catch(() => undefined)
      },
      'astro:build:done': async ({ logger }) => {
        setBuilding(false)
        pagesAreMade()
        await nameNotFoundPages(folder)
        const { drawn, anew } = await pictures
        await placePictures(drawn, folder)
        logger.info(`placed ${drawn.length} pictures, ${anew} of them drawn anew`)
        logger.info(`named ${await writeSitemap(folder, site)} pages in the sitemap`)
        await writeIcons(folder)
        await writeOffline(folder, await worker)
        // Last, when everything else is written.
        const compressed = await compressing.finish()
        logger.info(`compressed ${compressed.files} files, ${compressed.anew} of them anew`)
      },
    },
  }
}

// Servers look for 404.html in each language's folder; Astro writes a page with a rest parameter as 404/index.html.
const notFoundName = [/404\/index\.html$/, '404.html'] as const

async function nameNotFoundPages(folder: string): Promise<void> {
  for (const language of allLanguages) {
    const page = join(folder, languages[language].prefix, '404')
    await rename(join(page, 'index.html'), `${page}.html`)
    await rmdir(page)
  }
}
