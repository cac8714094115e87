// What this browser holds of the site: pages that were seen, the parts that they are made of, and whole sites that were kept.
import type { Language } from '../../rules/kernel/text.ts'

/** The stores of what a reader came by: pages and what they asked for, scripts and styles. */
export const seenPages = 'seen'
export const seenParts = 'parts'

/** A site that was kept, in one language. */
export interface Kept {
  readonly language: Language
  readonly version: string
  /** When it was kept: an ISO date and time. */
  readonly at: string
}

/** Written last into the store of a kept site: without it, the store is not whole. */
export const marker = '/offline/kept.json'

const named = /^kept-(\w+)-(\w+)$/

/** The name of the store of a version. */
export const storeOf = (language: Language, version: string): string =>
  `kept-${language}-${version}`

/** Every store of a kept site by its name, the newest first, those that are not whole with nothing but their name. */
export async function keptStores(): Promise<{ name: string; language: string; kept?: Kept }[]> {
  const names = (await caches.keys()).filter((name) => named.test(name))
  const stores = await Promise.all(
    names.map(async (name) => {
      const kept = (await (await caches.match(marker, { cacheName: name }))?.json()) as
        Kept | undefined
      return { name, language: named.exec(name)![1]!, kept }
    }),
  )
  return stores.sort((a, b) => (b.kept?.at ?? '').localeCompare(a.kept?.at ?? ''))
}

/** The newest copy of an address that this browser holds whole. */
export async function newest(address: string): Promise<Response | undefined> {
  const whole = (await keptStores()).filter(({ kept }) => kept).map(({ name }) => name)
  const found = await Promise.all(
    [seenPages, seenParts, ...whole].map((cacheName) =>
      caches.match(address, { cacheName, ignoreSearch: true, ignoreVary: true }),
    ),
  )
  return found
    .filter((response) => response !== undefined)
    .sort((a, b) => dayOf(b).valueOf() - dayOf(a).valueOf())[0]
}

/** When a copy came from the server. */
export function dayOf({ headers }: Response): Date {
  return new Date(headers.get('date') ?? 0)
}

/** Removes every kept site of a language. */
export async function removeKept(language: Language): Promise<void> {
  const stores = await keptStores()
  await Promise.all(
    stores.filter((each) => each.language === language).map(({ name }) => caches.delete(name)),
  )
}

/** Removes the pages that were seen, with their parts. */
export async function forgetSeen(): Promise<void> {
  await Promise.all([seenPages, seenParts].map((name) => caches.delete(name)))
}

/** Removes each kept site that a newer one of its language has replaced: not while a page of it may be open. */
export async function dropReplaced(): Promise<void> {
  const whole = (await keptStores()).filter(({ kept }) => kept)
  const replaced = whole.filter(
    ({ language }, at) => whole.findIndex((each) => each.language === language) < at,
  )
  await Promise.all(replaced.map(({ name }) => caches.delete(name)))
}
