import { beforeAll, describe, expect, test } from 'vitest'
import { files } from './built.ts'
import { readEveryFile } from './read.ts'
import { useBrowser } from './visit.ts'

const visit = useBrowser()

interface Page {
  address: string
  links: string[]
  /** Where its forms lead. */
  actions: string[]
  ids: Set<string>
  calculators: string[]
  references: string[]
}

let pages: Page[]

beforeAll(async () => {
  const { page } = await visit('about:blank')
  const found = await readEveryFile(page, (document) => ({
    links: [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? ''),
    actions: [...document.forms].flatMap((form) => form.getAttribute('action') ?? []),
    ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
    calculators: [...document.querySelectorAll('[rule]')].map((e) => e.getAttribute('rule')!),
    references: ['for', 'popovertarget', 'aria-describedby', 'aria-labelledby', 'aria-controls']
      .flatMap((name) =>
        [...document.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name)!),
      )
      .flatMap((names) => names.split(/\s+/)),
  }))
  pages = found.map(({ address, read }) => ({ address, ...read, ids: new Set(read.ids) }))
})

/** What is wrong with a link on a page; undefined where it leads to something. */
function fault(from: Page, href: string): string | undefined {
  const url = new URL(href, `http://site${from.address}`)
  if (url.hostname !== 'site') return undefined
  const file = decodeURIComponent(url.pathname)
    .slice(1)
    .replace(/(^|\/)$/, '$1index.html')
  if (!files.includes(file)) return 'no such page'
  const fragment = decodeURIComponent(url.hash.slice(1))
  if (fragment === '') return undefined
  const to = pages.find(({ address }) => address === url.pathname)
  // Inputs for a calculator stand in the fragment too.
  const rule = new URLSearchParams(fragment).get('rule')
  if (rule) return to?.calculators.includes(rule) ? undefined : 'no such calculator there'
  return to?.ids.has(fragment) ? undefined : 'no such place there'
}

test('every link to a page, and to a place on a page, leads to it', () => {
  const faults = pages.flatMap((page) =>
    [...page.links, ...page.actions]
      .map((href) => ({ href, fault: fault(page, href) }))
      .filter(({ fault }) => fault)
      .map(({ href, fault }) => `${page.address} → ${href}: ${fault}`),
  )
  expect(faults).toEqual([])
  expect(pages.flatMap(({ links }) => links).length).toBeGreaterThan(3000)
})

test('a link to a page is written as the page’s address, so that no redirect is needed', () => {
  const odd = pages.flatMap(({ address, links }) =>
    links
      .filter((href) => href.startsWith('/') || href === '')
      .filter((href) => href === '' || !/^\/([^#?]*(\/|\.\w+))?([#?]|$)/.test(href))
      .map((href) => [address, href]),
  )
  expect(odd).toEqual([])
})

test('what a label, a description or a button names is on the page', () => {
  const missing = pages.flatMap(({ address, ids, references }) =>
    references.filter((id) => !ids.has(id)).map((id) => [address, id]),
  )
  expect(missing).toEqual([])
})

test('every page can be reached by links from the home page', () => {
  const reached = new Set(['/'])
  for (const address of reached) {
    const page = pages.find((page) => page.address === address)
    for (const href of page ? [...page.links, ...page.actions] : []) {
      const url = new URL(href, `http://site${address}`)
      if (url.hostname === 'site') reached.add(url.pathname)
    }
  }
  const lost = pages.filter(
    ({ address }) => !reached.has(address) && !address.endsWith('/404.html'),
  )
  expect(lost.map(({ address }) => address)).toEqual([])
})

describe('an article', () => {
  test('leads to the one before it and the one after it, and they lead back', () => {
    const turns = new Map(
      pages
        .filter(({ address }) => /^\/law\/[^/]+\/\d+\/$/.test(address))
        .map((page) => [page.address, page]),
    )
    expect(turns.size).toBeGreaterThan(200)
    for (const [address, { links }] of turns) {
      const [law, number] = [address.replace(/\d+\/$/, ''), Number(address.split('/')[3])]
      const neighbours = [...turns.keys()]
        .filter((other) => other.startsWith(law))
        .map((other) => Number(other.split('/')[3]))
        .sort((a, b) => a - b)
      const at = neighbours.indexOf(number)
      for (const next of [neighbours[at - 1], neighbours[at + 1]])
        if (next !== undefined)
          expect([address, links.includes(`${law}${next}/`)]).toEqual([address, true])
      expect([address, links.includes(law)]).toEqual([address, true])
    }
  })
})
