import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { readChineseNumeral } from '../../rules/kernel/chinese-numerals.ts'
import { instruments } from '../../rules/kernel/instruments.ts'
import type { Language } from '../../rules/kernel/text.ts'
import { findParameter } from '../../rules/parameters.ts'
import { openBrowser } from '../../scripts/open-browser.ts'
import { allLanguages } from '../../src/languages.ts'
import { expressionFile } from '../../src/law/law-files.ts'
import { agrees, readQuantity } from '../../src/markdown/read-quantity.ts'
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
    expect(data.articles.map(({ number }: { number: number }) => number)).toEqual(
      own.map(({ number }) => number),
    )
    for (const [index, { heading, provisions }] of own.entries()) {
      expect(Object.keys(data.articles[index]).filter((key) => key !== 'superseded')).toEqual([
        'number',
        'heading',
        'chapter',
        'address',
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

  const akn = async (language: Language): Promise<Node[]> => {
    const file = String(await download(expressionFile({ id: law }, language)))
    return all(await parse(file, 'application/xml'))
  }

  test.each(allLanguages)(
    'as Akoma Ntoso (%s) keeps to the grammar of its schema',
    async (language) => {
      const nodes = await akn(language)
      expect(nodes[0]!.attributes.xmlns).toBe('http://docs.oasis-open.org/legaldocml/ns/akn/3.0')
      for (const { name, children, attributes } of nodes) {
        const allowed = grammar[name]
        expect(allowed, `<${name}>`).toBeDefined()
        expect(children.map(({ name }) => name).join(' '), `<${name}>`).toMatch(allowed!.children)
        expect(Object.keys(attributes)).toEqual(expect.arrayContaining(allowed!.attributes ?? []))
      }
      const ids = nodes.flatMap(({ attributes }) => attributes.eId ?? [])
      expect(new Set(ids).size).toBe(ids.length)
      const references = nodes.flatMap(({ attributes: { source, href, refersTo, as, by } }) =>
        [source, href, refersTo, as, by].filter((target) => target?.startsWith('#')),
      )
      expect(ids).toEqual(expect.arrayContaining(references.map((target) => target!.slice(1))))
    },
  )

  test.each(allLanguages)(
    'as Akoma Ntoso (%s) holds the words, article by article',
    async (language) => {
      const found = (await akn(language))
        .filter(({ name }) => name === 'article')
        .map(({ children }) =>
          children
            .filter(({ name }) => name === 'paragraph')
            .map(({ text }) => text)
            .join(''),
        )
      // The space after the number of an item stands between two elements.
      const written = (words: string): string => words.replace(/^(\(\d+\)) /, '$1')
      expect(found).toEqual(
        own.map(({ provisions }) => provisions.map((each) => written(each[language])).join('')),
      )
    },
  )

  test('as Akoma Ntoso says which text and which translation it is', async () => {
    const [zh, en] = [await akn('zh'), await akn('en')]
    const one = (nodes: Node[], wanted: string): Node => nodes.find(({ name }) => name === wanted)!
    const versions = zh.filter(({ name }) => name === 'eventRef').length
    for (const nodes of [zh, en])
      expect(one(nodes, 'act').attributes.contains).toBe(
        versions === 1 ? 'originalVersion' : 'singleVersion',
      )
    expect(one(zh, 'FRBRlanguage').attributes.language).toBe('zho')
    expect(one(en, 'FRBRlanguage').attributes.language).toBe('eng')
    const original = one(zh, 'FRBRExpression').children.find(({ name }) => name === 'FRBRuri')!
    expect(one(en, 'FRBRtranslation').attributes).toMatchObject({
      href: original.attributes.value,
      fromLanguage: 'zho',
      authoritative: 'false',
    })
    // A provision of one is found in the other.
    const ids = (nodes: Node[]): string[] =>
      all(one(nodes, 'body')).flatMap(({ attributes }) => attributes.eId ?? [])
    expect(ids(en)).toEqual(ids(zh))
  })

  test.each(allLanguages)(
    'as Akoma Ntoso (%s) marks every bound quantity with its figure',
    async (language) => {
      const nodes = await akn(language)
      const quantities = nodes.filter(({ name }) => name === 'quantity')
      const found = quantities.map(({ attributes }) => attributes.refersTo!.slice(1)).sort()
      expect(found).toEqual(own.flatMap(({ bound }) => bound).sort())
      for (const { attributes, text } of quantities) {
        const { parameter } = findParameter(attributes.refersTo!.slice(1))!
        // The words and the number say the same, in the unit of the figure.
        const value = { ...parameter.values[0], value: Number(attributes.normalized) }
        expect(agrees(readQuantity(text)!, value, parameter.unit), text).toBe(true)
      }
    },
  )

  test('as Akoma Ntoso refers to every provision and instrument that it names and that is here', async () => {
    const titles = laws.map((id) => `《${instruments[id].title.zh}》`)
    const isHere = (words: string): boolean =>
      /^前/.test(words) ||
      titles.includes(words) ||
      published.get(law)!.has(readChineseNumeral(/第(.+)条/.exec(words)?.[1] ?? '') ?? 0)
    const missed = own.flatMap(({ marked, number }) =>
      marked.flatMap(({ zh }) =>
        zh
          .flatMap((node) => (node.type === 'text' ? [node.value] : []))
          .flatMap(
            (words) =>
              // An annex has articles of its own.
              words.match(
                /(?<!附录[^，。；]*)第[零一二三四五六七八九十百]+条|前[一二三]?[款项条]|《[^》]+》/g,
              ) ?? [],
          )
          .filter(isHere)
          .map((words) => `${number}: ${words}`),
      ),
    )
    expect(missed).toEqual([])
    const count = (language: Language): number =>
      own
        .flatMap(({ marked }) => marked.flatMap((each) => each[language]))
        .filter((node) => node.type === 'textDirective' && node.name === 'see').length
    for (const language of allLanguages) {
      const nodes = await akn(language)
      expect(nodes.filter(({ name }) => name === 'ref').length).toBe(count(language))
    }
  })
})

test('the references of an Akoma Ntoso file lead to the provisions that they name', async () => {
  const refs = async (path: string): Promise<string[][]> =>
    all(await parse(String(await download(path)), 'application/xml'))
      .filter(({ name }) => name === 'ref')
      .map(({ text, attributes }) => [text, attributes.href!])
  expect(await refs('/law/social-insurance-law.xml')).toEqual([
    ['本法第六十三条', '#chp_7__art_63'],
    ['《中华人民共和国劳动合同法》', '/akn/cn/act/2007-06-29/labour-contract-law'],
  ])
  expect(await refs('/law/handling-regulations.xml')).toEqual([
    ['《中华人民共和国社会保险法》', '/akn/cn/act/2010-10-28/social-insurance-law'],
  ])
  expect(await refs('/law/work-injury-regulations.eng.xml')).toEqual(
    expect.arrayContaining([
      ['the second paragraph of Article 25 of these Regulations', '#chp_4__art_25__para_2'],
      ['item (3) of the preceding paragraph', '#chp_3__art_15__para_1__point_3'],
    ]),
  )
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
