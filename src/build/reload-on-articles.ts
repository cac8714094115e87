import type { Plugin } from 'vite'

/** In development, a page is loaded again when an article changes: the pages read the statutes themselves. */
export function reloadOnArticles(): Plugin {
  return {
    name: 'reload-on-articles',
    configureServer({ watcher, ws }) {
      watcher.add('content/law')
      watcher.on('change', (path) => {
        if (/content[/\\]law[/\\].*\.mdx$/.test(path)) ws.send({ type: 'full-reload' })
      })
    },
  }
}
