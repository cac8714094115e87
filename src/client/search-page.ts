import { cite } from '../../rules/kernel/source.ts'
import { instruments, type InstrumentId } from '../../rules/kernel/instruments.ts'
import { provisionAddress } from '../law/address.ts'
import { readCitation } from '../search/citation.ts'
import { searchEverything, warm, type Hit } from './search/pagefind.ts'

const state = document.querySelector<HTMLElement>('#search-state')!
const list = document.querySelector<HTMLOListElement>('[data-search-results]')!
const box = document.querySelector<HTMLInputElement>('#q')!

const title = document.title
/** How many questions have been asked: only the last one is answered. */
let asked = 0

// A search on this page needs no request for another: the words stay in the browser.
box.form!.addEventListener('submit', (event) => {
  event.preventDefault()
  history.pushState(null, '', `?${new URLSearchParams({ q: box.value.trim() })}`)
  showAddress()
})
box.addEventListener('input', () => void warm().catch(() => {}), { once: true })
window.addEventListener('popstate', showAddress)
showAddress()

function showAddress(): void {
  const query = new URLSearchParams(location.search).get('q')?.trim() ?? ''
  box.value = query
  document.title = query ? `${query} · ${title}` : title
  if (query) void show(query)
  else box.focus()
}

async function show(query: string): Promise<void> {
  const turn = ++asked
  state.textContent = `Searching for “${query}” …`
  const cited = articlesCited(query)
  list.replaceChildren(...cited.map(asItem))
  try {
    const found = await searchEverything(query)
    // An answer that comes after a later question is no longer wanted.
    if (turn !== asked) return
    const hits = [...cited, ...found.filter(({ url }) => cited.every((hit) => hit.url !== url))]
    list.replaceChildren(...hits.map(asItem))
    state.textContent =
      hits.length === 0
        ? `Nothing was found for “${query}”. Try fewer or other words, Chinese characters, or a citation such as “art. 58”.`
        : `${hits.length} ${hits.length === 1 ? 'result' : 'results'} for “${query}”`
  } catch (error) {
    if (turn === asked)
      state.textContent =
        'The search index could not be loaded. Check the connection and load the page again; the contents of the law are under “Law”.'
    throw error
  }
}

// Which articles are here: the page carries the list, so that a citation never leads nowhere.
function articlesCited(query: string): Hit[] {
  const citation = readCitation(query)
  if (!citation) return []
  const here = JSON.parse(list.dataset.articles!) as Record<string, number[]>
  // In the order of the registry: the Social Insurance Law before others.
  return (Object.keys(instruments) as InstrumentId[])
    .filter((id) => citation.instrument === null || citation.instrument === id)
    .filter((id) => here[id]?.includes(citation.article))
    .map((instrument) => {
      const source = { ...citation, instrument }
      return {
        url: provisionAddress(source)!,
        title: cite(source).en,
        excerpt: instruments[instrument].title.zh,
        excerptLanguage: 'zh-Hans',
      }
    })
}

function asItem({ url, title, excerpt, language, excerptLanguage }: Hit): HTMLLIElement {
  const item = document.createElement('li')
  const link = document.createElement('a')
  link.href = url
  link.textContent = title
  const words = document.createElement('p')
  // Pagefind escapes the text and adds nothing but <mark>.
  words.innerHTML = excerpt
  if (excerptLanguage) words.lang = excerptLanguage
  else if (!language) markChinese(words)
  if (language) item.lang = language
  item.append(link, words)
  return item
}

// English pages hold Chinese words too.
function markChinese(element: HTMLElement): void {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const found: Text[] = []
  while (texts.nextNode()) found.push(texts.currentNode as Text)
  for (const text of found) {
    if (text.parentElement!.closest('[lang]') !== document.documentElement) continue
    const parts = text.data.split(/(\p{Script=Han}+)/u).map((words, index) => {
      if (index % 2 === 0) return words
      const span = document.createElement('span')
      span.lang = 'zh-Hans'
      span.textContent = words
      return span
    })
    text.replaceWith(...parts)
  }
}
