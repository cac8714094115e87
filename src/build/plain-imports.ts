import type { Plugin } from 'vite'

/** Dynamic imports as the language has them: the styles of a page are linked in it, so Vite's loader of styles, half the script of every page, has nothing to do. */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    configResolved({ environments }) {
      // Astro sets this itself, over the setting of the same name.
      Object.assign(environments.client!.build, { modulePreload: false })
    },
    load: (id) =>
      id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load()' : null,
  }
}
