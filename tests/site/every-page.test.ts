import { beforeAll, describe, expect, test } from 'vitest'
import { addresses } from './built.ts'
import { readEveryFile } from './read.ts'
import { useBrowser, watch } from './visit.ts'

const visit = useBrowser()

describe('every page, opened on a screen 320 pixels wide,', () => {
  const problems: string[] = []
  const tooWide: string[] = []
  const opened: string[] = []

  beforeAll(async () => {
    const { page } = await visit('about:blank', { viewport: { width: 320, height: 640 } })
    const watched = watch(page)
    for (const address of addresses) {
      // By then its styles stand and its scripts have run.
      await page.goto(address, { waitUntil: 'domcontentloaded' })
      opened.push(address)
      problems.push(...watched.problems.splice(0).map((problem) => `${address}: ${problem}`))
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      if (width > 320) tooWide.push(`${address}: ${width} pixels`)
    }
  })

  test('opens without an error and asks no other host for anything', () => {
    expect(opened).toEqual(addresses)
    expect(problems).toEqual([])
  })

  test('does not scroll sideways', () => {
    expect(opened).toEqual(addresses)
    expect(tooWide).toEqual([])
  })
})

describe('every page', () => {
  interface Page {
    address: string
    language: string
    title: string
    description: string
    viewport: string
    h1: number
    landmarks: Record<string, number>
    headings: number[]
    firstLink: string | null
    repeatedIds: string[]
    unmarkedChinese: string[]
    checked: string
  }
  let pages: Page[]

  beforeAll(async () => {
    const { page } = await visit('about:blank')
    const found = await readEveryFile(page, (document): Omit<Page, 'address'> => {
      const count = (selector: string): number => document.querySelectorAll(selector).length
      const meta = (name: string): string =>
        document.querySelector(`meta[name=${name}]`)?.getAttribute('content') ?? ''
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      const unmarkedChinese: string[] = []
      while (texts.nextNode()) {
        const { parentElement: parent, textContent: text } = texts.currentNode
        if (!/\p{Script=Han}/u.test(text ?? '') || parent!.closest('script, noscript')) continue
        if (!parent!.closest('[lang]')!.getAttribute('lang')!.startsWith('zh'))
          unmarkedChinese.push(text!.trim().slice(0, 40))
      }
      return {
        language: document.documentElement.lang,
        title: document.title,
        description: meta('description'),
        viewport: meta('viewport'),
        h1: count('h1'),
        checked: document.querySelector('body > footer')?.textContent ?? '',
        landmarks: {
          header: count('body > header'),
          menu: count('body > header nav[aria-label]'),
          search: count('[role=search], search'),
          main: count('main'),
          footer: count('body > footer'),
        },
        headings: [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ localName }) =>
          Number(localName[1]),
        ),
        firstLink: document.querySelector('a')?.getAttribute('href') ?? null,
        repeatedIds: ids.filter((id, index) => ids.indexOf(id) < index),
        unmarkedChinese,
      }
    })
    pages = found.map(({ address, read }) => ({ address, ...read }))
  })

  /** The pages of which something does not hold, with what was found instead. */
  function except(holds: (page: Page) => boolean, show: (page: Page) => unknown): string[] {
    expect(pages.length).toBeGreaterThanOrEqual(addresses.length)
    return pages
      .filter((page) => !holds(page))
      .map((page) => `${page.address}: ${String(show(page))}`)
  }

  test('says its language, and can be enlarged', () => {
    expect(
      except(
        ({ language }) => /^(en|zh-Hans)$/.test(language),
        ({ language }) => language,
      ),
    ).toEqual([])
    expect(
      except(
        ({ viewport }) =>
          viewport.includes('width=device-width') && !/maximum-scale|user-scalable/.test(viewport),
        ({ viewport }) => viewport,
      ),
    ).toEqual([])
  })

  test.each(['title', 'description'] as const)('has a %s of its own', (name) => {
    const seen = new Set<string>()
    expect(
      except(
        (page) => page[name].length > 5 && !seen.has(page[name]) && Boolean(seen.add(page[name])),
        (page) => page[name],
      ),
    ).toEqual([])
  })

  test('has one main heading', () => {
    expect(
      except(
        ({ h1 }) => h1 === 1,
        ({ h1 }) => h1,
      ),
    ).toEqual([])
  })

  test('has no heading that skips a level', () => {
    expect(
      except(
        ({ headings }) => headings.every((level, index) => level <= (headings[index - 1] ?? 0) + 1),
        ({ headings }) => headings.join(' '),
      ),
    ).toEqual([])
  })

  test('says when its sources were last checked', () => {
    for (const { address, checked } of pages)
      expect(checked, address).toMatch(
        /Sources last checked: (\d{1,2} \p{L}+ \d{4}|April 2025)\.|依据最近核对：\d{4}年\d{1,2}月(\d{1,2}日)?。/u,
      )
  })

  test('has a header with menu and search, one main part, and a footer', () => {
    const expected = { header: 1, menu: 1, search: 1, main: 1, footer: 1 }
    for (const { address, landmarks } of pages)
      expect({ address, ...landmarks }).toEqual({ address, ...expected })
  })

  test('begins with a link past the header', () => {
    expect(
      except(
        ({ firstLink }) => firstLink === '#main',
        ({ firstLink }) => firstLink,
      ),
    ).toEqual([])
  })

  test('gives no name to two elements', () => {
    expect(
      except(
        ({ repeatedIds }) => repeatedIds.length === 0,
        ({ repeatedIds }) => repeatedIds,
      ),
    ).toEqual([])
  })

  test('marks Chinese words as Chinese, so that a screen reader says them', () => {
    expect(
      except(
        ({ unmarkedChinese }) => unmarkedChinese.length === 0,
        ({ unmarkedChinese }) => unmarkedChinese.join(' | '),
      ),
    ).toEqual([])
  })
})
