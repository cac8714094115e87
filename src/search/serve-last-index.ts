import { existsSync } from 'node:fs'
import sirv from 'sirv'
import type { Plugin } from 'vite'

/** In development, search works on the index that the last build wrote. */
export function serveLastIndex(): Plugin {
  return {
    name: 'serve-last-index',
    configureServer(server) {
      for (const folder of ['pagefind', 'pagefind-zh'])
        if (existsSync(`dist/${folder}`))
          server.middlewares.use(`/${folder}`, sirv(`dist/${folder}`, { dev: true }))
    },
  }
}
