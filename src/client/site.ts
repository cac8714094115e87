// On every page. What a tool needs comes when a reader turns to it; pages read without any of it.
import './language-switch.ts'
import './law/languages.ts'
import './speculate.ts'
import { ownScript } from './own-script.ts'

// Once the page has what it needs. Where a browser refuses, the site is as it was before there were such workers.
addEventListener('load', () => {
  // A frame on another site has no search, and needs none of the rest either.
  if (search) void navigator.serviceWorker?.register(ownScript('/sw.js')).catch(() => {})
})

// Nothing is being read of a page until it has been scrolled, by the reader or by its address.
if (document.querySelector('.follow')) {
  const follow = (): void => void import('./follow.ts').catch(() => {})
  if (scrollY > 0) follow()
  else addEventListener('scroll', follow, { once: true })
}

const search = document.querySelector<HTMLInputElement>('#q')
// The search page searches by itself; everywhere else the box opens a dialog. Without it, the form leads to the search page.
const hasOwnSearch = document.querySelector('[data-search-results]')

/** What loads the script of a tool, by what a reader turns to. */
const tools: Record<string, () => Promise<unknown>> = {
  'button.bound, button.standing, a.term': () => import('./notes.ts'),
  'a.see, a.cite': () => import('./law/preview.ts'),
  '.cite-article': () => import('./law/cite.ts'),
  '.jump-to': () => import('./law/jump.ts'),
  ...(!hasOwnSearch && { '#q': () => import('./search/open.ts') }),
}
for (const turned of ['pointerover', 'focusin', 'change'])
  document.addEventListener(turned, ({ target }) => {
    for (const selector in tools)
      if ((target as Element).closest?.(selector)) void tools[selector]!().catch(() => {})
  })

function openSearch(from: Element | null = search): void {
  if (hasOwnSearch) search?.select()
  else
    import('./search/open.ts').then(
      (loaded) => loaded.openSearch(from),
      () => {},
    )
}

document.addEventListener('keydown', (event) => {
  if (search && (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
    event.preventDefault()
    const from = document.activeElement
    // Keys that come before the dialog are typed here, and go with it.
    search.focus()
    openSearch(from)
  }
})
if (!hasOwnSearch) {
  search?.addEventListener('click', () => openSearch())
  search?.addEventListener('input', () => openSearch())
}
