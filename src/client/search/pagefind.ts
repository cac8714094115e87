import type { Language } from '../../../rules/kernel/text.ts'
import { inLanguage, languageOfTag, withoutLanguage } from '../../languages.ts'

/** A page found. */
export interface Hit {
  readonly url: string
  readonly title: string
  /** Marked up: the words found stand in <mark>. */
  readonly excerpt: string
  /** The language of its title and excerpt. */
  readonly language: Language
  /** Where a figure of the page is no longer the law: what to say of it, and the page that replaced it. */
  readonly superseded?: string
  readonly replacedBy?: string
}

interface Fragment {
  url: string
  excerpt: string
  meta: { title: string; language: string; superseded?: string; replacedBy?: string }
  sub_results: { url: string; title: string; excerpt: string }[]
}

interface Pagefind {
  init(): Promise<void>
  mergeIndex(path: string, options: { language: string }): Promise<void>
  search(query: string): Promise<{ results: { data(): Promise<Fragment> }[] }>
}

const most = 20
const folders: Readonly<Record<Language, string>> = { en: '/pagefind/', zh: '/pagefind-zh/' }
const loaded = new Map<string, Promise<Pagefind>>()

/** Loads the index of a language, once: what a first search needs, before it is asked for. */
export function warm(language: Language): Promise<Pagefind> {
  return once(language, async () => {
    // A variable, so that the bundler leaves the import to the browser.
    const script = `${folders[language]}pagefind.js`
    const pagefind = (await import(/* @vite-ignore */ script)) as Pagefind
    await pagefind.init()
    return pagefind
  })
}

// The Chinese index is fetched for an English page only when a query holds Chinese. Naming its language has the query cut into words.
function withChinese(): Promise<Pagefind> {
  return once('both', async () => {
    const pagefind = await warm('en')
    await pagefind.mergeIndex(folders.zh, { language: 'zh-cn' })
    return pagefind
  })
}

function once(name: string, load: () => Promise<Pagefind>): Promise<Pagefind> {
  const known = loaded.get(name) ?? load()
  loaded.set(name, known)
  known.catch(() => loaded.delete(name))
  return known
}

/**
 * Searches for a reader of a language; one hit a page, best first. A Chinese reader gets Chinese pages, and English ones
 * where there are none; an English reader gets English pages, and for Chinese words those whose Chinese holds them.
 */
export async function searchEverything(query: string, language: Language): Promise<Hit[]> {
  if (language === 'en')
    return ask(await (/\p{Script=Han}/u.test(query) ? withChinese() : warm('en')), query, language)
  const own = await ask(await warm(language), query, language)
  return own.length > 0 ? own : ask(await warm('en'), query, language)
}

async function ask(pagefind: Pagefind, query: string, language: Language): Promise<Hit[]> {
  const { results } = await pagefind.search(query)
  const pages = await Promise.all(results.slice(0, most).map((result) => result.data()))
  const seen = new Set<string>()
  const hits = pages
    .map(({ url, excerpt, meta, sub_results: parts }): Hit => {
      const found = languageOfTag(meta.language)
      const address = parts[0]?.url ?? url
      return {
        // A statute stands on the English page in both languages.
        url: language === 'en' ? inLanguage(withoutLanguage(address), 'en') : address,
        title: meta.title,
        excerpt: parts[0]?.excerpt ?? excerpt,
        language: found,
        ...(meta.superseded && { superseded: meta.superseded, replacedBy: meta.replacedBy! }),
      }
    })
    .filter(({ url }) => {
      const page = pageOf(url)
      return seen.has(page) ? false : seen.add(page)
    })
  return belowWhatReplacedThem(hits)
}

function pageOf(url: string): string {
  return withoutLanguage(url).split('#')[0]!
}

// What is no longer the law never stands above what is.
function belowWhatReplacedThem(hits: readonly Hit[]): Hit[] {
  const sorted = hits.filter(({ superseded }) => !superseded)
  for (const hit of hits.filter(({ superseded }) => superseded)) {
    const replacement = sorted.findIndex(({ url }) => pageOf(url) === hit.replacedBy)
    sorted.splice(Math.max(replacement + 1, Math.min(hits.indexOf(hit), sorted.length)), 0, hit)
  }
  return sorted
}
