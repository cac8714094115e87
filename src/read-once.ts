import { statSync } from 'node:fs'

/** What has been made of each file and folder so far. */
interface Store {
  readonly made: Map<string, { readonly modified: number; readonly content: unknown }>
  /** While the site is built, no file changes: the disk need not be asked again. */
  isBuilding: boolean
}

// A build runs these modules twice, once as they stand and once bundled into the pages: both share one store.
const world = globalThis as { shebaoRead?: Store }
const store = (world.shebaoRead ??= { made: new Map(), isBuilding: false })

/** What is made of a file or folder, made again only where it has changed; `as` tells apart what is made of the same one. */
export function readOnce<T>(path: string, as: string, make: (path: string) => T): T {
  const key = `${as} ${path}`
  const known = store.made.get(key)
  if (known && store.isBuilding) return known.content as T
  const modified = statSync(path).mtimeMs
  if (known?.modified === modified) return known.content as T
  const content = make(path)
  store.made.set(key, { modified, content })
  return content
}

/** Says whether the site is being built. */
export function setBuilding(isBuilding: boolean): void {
  store.isBuilding = isBuilding
}
