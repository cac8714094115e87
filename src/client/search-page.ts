import { cite } from '../../rules/kernel/source.ts'
import { instruments, type InstrumentId } from '../../rules/kernel/instruments.ts'
import { inLanguage, languages } from '../languages.ts'
import { provisionAddress } from '../statute/address.ts'
import { readCitation } from '../search/citation.ts'
import type { Strings } from '../strings/en.ts'
import { count, fill } from '../strings/fill.ts'
import { language, wordsOf } from './page-language.ts'
import { searchEverything, warm, type Hit } from './search/pagefind.ts'

const state = document.querySelector<HTMLElement>('#search-state')!
const list = document.querySelector<HTMLOListElement>('[data-search-results]')!
const box = document.querySelector<HTMLInputElement>('#q')!
const words = wordsOf<Strings['search']['script']>(list)

const title = document.title
/** How many questions have been asked: only the last one is answered. */
let asked = 0

// A search on this page needs no request for another: the words stay in the browser.
box.form!.addEventListener('submit', (event) => {
  event.preventDefault()
  history.pushState(null, '', `?${new URLSearchParams({ q: box.value.trim() })}`)
  showAddress()
})
box.addEventListener('input', () => void warm(language).catch(() => {}), { once: true })
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
  state.textContent = fill(words.searching, { query })
  const cited = articlesCited(query)
  list.replaceChildren(...cited.map(asItem))
  try {
    const found = await searchEverything(query, language)
    // An answer that comes after a later question is no longer wanted.
    if (turn !== asked) return
    const hits = [...cited, ...found.filter(({ url }) => cited.every((hit) => hit.url !== url))]
    list.replaceChildren(...hits.map(asItem))
    state.textContent =
      hits.length === 0
        ? fill(words.nothing, { query })
        : count(words.found, hits.length, languages[language].tag, { query })
  } catch (error) {
    if (turn === asked) state.textContent = words.failed
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
        url: inLanguage(provisionAddress(source)!, language),
        title: cite(source)[language],
        excerpt: instruments[instrument].title[language],
        language,
      }
    })
}

function asItem({ url, title, excerpt, language: of, superseded }: Hit): HTMLLIElement {
  const item = document.createElement('li')
  const link = document.createElement('a')
  link.href = url
  link.textContent = title
  const found = document.createElement('p')
  // Pagefind escapes the text and adds nothing but <mark>.
  found.innerHTML = excerpt
  if (of === language) markChinese(found)
  else for (const part of [link, found]) part.lang = languages[of].tag
  item.append(link)
  if (superseded) {
    const warning = document.createElement('p')
    warning.className = 'superseded-mark'
    warning.textContent = superseded
    // The warning speaks the language of the page that was found.
    warning.lang = languages[of].tag
    item.append(warning)
  }
  item.append(found)
  return item
}

// English pages hold Chinese words too.
function markChinese(element: HTMLElement): void {
  if (language === 'zh') return
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const found: Text[] = []
  while (texts.nextNode()) found.push(texts.currentNode as Text)
  for (const text of found) {
    const parts = text.data.split(/(\p{Script=Han}+)/u).map((words, index) => {
      if (index % 2 === 0) return words
      const span = document.createElement('span')
      span.lang = languages.zh.tag
      span.textContent = words
      return span
    })
    text.replaceWith(...parts)
  }
}
