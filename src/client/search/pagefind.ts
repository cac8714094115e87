/** A page found. */
export interface Hit {
  readonly url: string
  readonly title: string
  readonly excerpt: string
  readonly language?: string
  /** The language of the excerpt, where it is another. */
  readonly excerptLanguage?: string
}

interface Fragment {
  url: string
  excerpt: string
  meta: { title: string; language?: string }
  sub_results: { url: string; title: string; excerpt: string }[]
}

interface Pagefind {
  init(): Promise<void>
  mergeIndex(path: string, options: { language: string }): Promise<void>
  search(query: string): Promise<{ results: { data(): Promise<Fragment> }[] }>
}

const most = 20
// A variable, so that the bundler leaves the import to the browser.
const script = '/pagefind/pagefind.js'

let english: Promise<Pagefind> | undefined
let both: Promise<Pagefind> | undefined

/** Loads what a first search needs, before it is asked for. */
export function warm(): Promise<Pagefind> {
  english ??= import(/* @vite-ignore */ script).then(async (pagefind: Pagefind) => {
    await pagefind.init()
    return pagefind
  })
  return english
}

// The Chinese index is fetched only for a query that holds Chinese. Naming its language has the query cut into words.
function withChinese(): Promise<Pagefind> {
  both ??= warm().then(async (pagefind) => {
    await pagefind.mergeIndex('/pagefind-zh/', { language: 'zh-cn' })
    return pagefind
  })
  return both
}

/** Searches the English index, and the Chinese one where the query holds Chinese; one hit a page, best first. */
export async function searchEverything(query: string): Promise<Hit[]> {
  const pagefind = await (/\p{Script=Han}/u.test(query) ? withChinese() : warm())
  const { results } = await pagefind.search(query)
  const pages = await Promise.all(results.slice(0, most).map((result) => result.data()))
  const seen = new Set<string>()
  return pages
    .map(({ url, excerpt, meta, sub_results: parts }) => ({
      url: parts[0]?.url ?? url,
      title: meta.title,
      excerpt: parts[0]?.excerpt ?? excerpt,
      ...(meta.language && { language: meta.language }),
    }))
    .filter(({ url }) => {
      const page = url.split('#')[0]!
      return seen.has(page) ? false : seen.add(page)
    })
}
