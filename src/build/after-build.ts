import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { writeSearchIndex } from '../search/write-index.ts'
import { compressFiles } from './compress.ts'

/** Once the pages are written: the search index, then compressed copies of every textual file. */
export function afterBuild(): AstroIntegration {
  return {
    name: 'after-build',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir)
        const { english, chinese } = await writeSearchIndex(folder)
        logger.info(`search index: ${english} English and ${chinese} Chinese records`)
        logger.info(`compressed ${await compressFiles(folder)} files`)
      },
    },
  }
}
