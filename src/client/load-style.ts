import { make } from './make.ts'

const loaded = new Map<string, Promise<void>>()

/** Loads a style sheet once: one that is imported would come with every page. */
export function loadStyle(href: string): Promise<void> {
  const known = loaded.get(href)
  if (known) return known
  const link = make('link', { rel: 'stylesheet', href })
  const done = new Promise<void>((resolve, reject) => {
    link.addEventListener('load', () => resolve())
    link.addEventListener('error', () => {
      // A failure is forgotten, so that the next attempt asks again.
      loaded.delete(href)
      link.remove()
      reject(new Error(href))
    })
  })
  loaded.set(href, done)
  document.head.append(link)
  return done
}
