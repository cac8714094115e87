import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { openBrowser } from '../../scripts/open-browser.ts'
import { published } from '../../src/statute/published.ts'
import { readArticles } from '../../src/statute/read-articles.ts'
import { grammar } from './akoma-ntoso-grammar.ts'

const site = inject('site')
const laws = [...published.keys()]
const articles = readArticles()

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await openBrowser()
  page = await browser.newPage()
})
afterAll(() => browser.close())

async function download(path: string): Promise<Buffer> {
  const response = await fetch(site + path)
  expect(response.status, path).toBe(200)
  return Buffer.from(await response.arrayBuffer())
}

interface Node {
  name: string
  attributes: Record<string, string>
  children: Node[]
  text: string
}

/** Reads XML with the browser's own parser; a document that is not well-formed fails. */
async function parse(xml: string, type: string): Promise<Node> {
  return page.evaluate(
    ([xml, type]) => {
      const document = new DOMParser().parseFromString(xml!, type as DOMParserSupportedType)
      const error = document.querySelector('parsererror')
      if (error) throw new Error(error.textContent)
      const read = (element: Element): Node => ({
        name: element.localName,
        attributes: Object.fromEntries(
          [...element.attributes].map(({ name, value }) => [name, value]),
        ),
        children: [...element.children].map(read),
        text: element.textContent,
      })
      return read(document.documentElement)
    },
    [xml, type],
  )
}

function all(node: Node): Node[] {
  return [node, ...node.children.flatMap(all)]
}

describe.each(laws)('%s given away', (law) => {
  const own = articles.filter(({ instrument }) => instrument === law)

  test('as JSON holds every paragraph and item of every article, in order and in both languages', async () => {
    const data = JSON.parse(String(await download(`/law/${law}.json`)))
    expect(Object.keys(data)).toEqual(['id', 'title', 'version', 'inForceFrom', 'articles'])
    expect(data.articles.map(({ number }: { number: number }) => number)).toEqual(
      own.map(({ number }) => number),
    )
    for (const [index, { heading, provisions }] of own.entries()) {
      expect(Object.keys(data.articles[index]).filter((key) => key !== 'superseded')).toEqual([
        'number',
        'heading',
        'chapter',
        'paragraphs',
      ])
      expect(data.articles[index].heading).toEqual(heading)
      expect(data.articles[index].paragraphs).toEqual(provisions)
    }
  })

  test('as Markdown holds every paragraph as a quotation with its English below', async () => {
    const lines = String(await download(`/law/${law}.md`)).split('\n')
    for (const { provisions } of own)
      for (const { zh, en } of provisions) {
        const at = lines.indexOf(`> ${zh}`)
        expect(at, zh).toBeGreaterThan(-1)
        expect(lines.slice(at)).toContain(en)
      }
  })

  test('as EPUB is a book that a reader can open', async () => {
    const file = await download(`/law/${law}.epub`)
    // The type stands first and uncompressed, so that a program can tell the file by its first bytes.
    expect(file.subarray(30, 38).toString()).toBe('mimetype')
    expect(file.subarray(38, 58).toString()).toBe('application/epub+zip')
    const files = Object.fromEntries(
      Object.entries(unzipSync(new Uint8Array(file))).map(([name, bytes]) => [
        name,
        strFromU8(bytes),
      ]),
    )
    const container = await parse(files['META-INF/container.xml']!, 'application/xml')
    const root = all(container).find(({ name }) => name === 'rootfile')!.attributes['full-path']!
    const book = all(await parse(files[root]!, 'application/xml'))
    const items = book.filter(({ name }) => name === 'item')
    for (const { attributes } of items)
      expect(Object.keys(files)).toContain(`book/${attributes.href}`)
    const spine = book.filter(({ name }) => name === 'itemref')
    expect(spine.length).toBeGreaterThan(0)
    for (const { attributes } of spine)
      expect(items.map((item) => item.attributes.id)).toContain(attributes.idref)
    let words = ''
    for (const { attributes } of items.filter(({ attributes }) => /xhtml$/.test(attributes.href!)))
      words += (await parse(files[`book/${attributes.href}`]!, 'application/xhtml+xml')).text
    for (const { zh, en } of own.flatMap(({ provisions }) => provisions)) {
      expect(words).toContain(zh)
      expect(words).toContain(en)
    }
  })

  test('as Akoma Ntoso keeps to the grammar of its schema', async () => {
    const xml = String(await download(`/law/${law}.xml`))
    const root = await parse(xml, 'application/xml')
    expect(root.attributes.xmlns).toBe('http://docs.oasis-open.org/legaldocml/ns/akn/3.0')
    const nodes = all(root)
    for (const { name, children, attributes } of nodes) {
      const allowed = grammar[name]
      expect(allowed, `<${name}>`).toBeDefined()
      expect(children.map(({ name }) => name).join(' '), `<${name}>`).toMatch(allowed!.children)
      expect(Object.keys(attributes)).toEqual(expect.arrayContaining(allowed!.attributes ?? []))
    }
    const ids = nodes.flatMap(({ attributes }) => attributes.eId ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    const references = nodes.flatMap(({ attributes }) =>
      [attributes.source, attributes.href].filter((target) => target?.startsWith('#')),
    )
    expect(ids).toEqual(expect.arrayContaining(references.map((target) => target!.slice(1))))
  })

  test('as Akoma Ntoso holds the official words, article by article', async () => {
    const root = await parse(String(await download(`/law/${law}.xml`)), 'application/xml')
    const found = all(root)
      .filter(({ name }) => name === 'article')
      .map(({ children }) =>
        children
          .filter(({ name }) => name === 'paragraph')
          .map(({ text }) => text)
          .join(''),
      )
    expect(found).toEqual(own.map(({ provisions }) => provisions.map(({ zh }) => zh).join('')))
  })
})

test('the pages of the law say in schema.org terms which provision they hold', () => {
  const html = readFileSync('dist/law/social-insurance-law/57/index.html', 'utf8')
  const data = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)![1]!)
  expect(data['@context']).toBe('https://schema.org')
  const [legislation] = data['@graph']
  expect(legislation).toMatchObject({
    '@type': 'Legislation',
    '@id': '/law/social-insurance-law/57/',
    legislationDateVersion: '2018-12-29',
    isPartOf: { '@type': 'Legislation', '@id': '/law/social-insurance-law/' },
  })
  expect(legislation.dateModified).toBe('2018-12-29')
})
