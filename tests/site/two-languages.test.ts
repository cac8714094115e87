// The site in two languages: every page has its twin, the switch leads there with all that was typed, and nobody is sent anywhere.
import { beforeAll, describe, expect, test } from 'vitest'
import { rules } from '../../rules/index.ts'
import { inLanguage, withoutLanguage } from '../../src/languages.ts'
import { addresses } from './built.ts'
import { calculatorOn } from './calculator.ts'
import { readEveryFile } from './read.ts'
import { useBrowser } from './visit.ts'

const visit = useBrowser()

interface Page {
  address: string
  lang: string
  links: string[]
  alternates: Record<string, string>
  canonical: string | undefined
  switchTo: string | null
  foreign: string[]
}
let pages: Page[]

beforeAll(async () => {
  const { page } = await visit('about:blank')
  const found = await readEveryFile(page, (document): Omit<Page, 'address'> => {
    const lang = document.documentElement.lang
    const foreign: string[] = []
    const say = (text: string, element: Element): void => {
      const own = element.closest('[lang]')!.getAttribute('lang')!
      // Names, ids and commands are words of no language; one or two Latin words in a row are a name.
      if (element.closest('code, pre, script, [translate=no]')) return
      const chinese = /\p{Script=Han}/u.test(text)
      // The name of a format is written alike everywhere, as is the address of a source.
      const words = text.replace(/Akoma Ntoso XML|[a-z0-9.]+\.(com|cn)\b[\w ]*/g, '')
      const english = /[A-Za-z][A-Za-z’'-]*(?:[ ,;:]+[A-Za-z][A-Za-z’'-]*){2,}/.test(words)
      // Pinyin has a tag of its own.
      if (own === 'zh-Hans' ? english : own === 'en' && chinese)
        foreign.push(`${own}: ${text.trim().slice(0, 60)}`)
    }
    const texts = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) say(texts.currentNode.textContent!, texts.currentNode.parentElement!)
    for (const name of ['aria-label', 'alt', 'placeholder', 'title'])
      for (const element of document.querySelectorAll(`[${name}]`))
        // The example in the search box of the English site holds a Chinese word: one may search for it.
        if (name !== 'placeholder' || lang !== 'en') say(element.getAttribute(name)!, element)
    for (const meta of document.querySelectorAll('meta[name=description]'))
      say(meta.getAttribute('content')!, meta)
    return {
      lang,
      links: [
        ...[...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? ''),
        ...[...document.forms].map((form) => form.getAttribute('action') ?? ''),
      ],
      alternates: Object.fromEntries(
        [...document.querySelectorAll('link[hreflang]')].map((link) => [
          link.getAttribute('hreflang')!,
          link.getAttribute('href')!,
        ]),
      ),
      canonical: document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? undefined,
      switchTo: document.querySelector('a.switch')?.getAttribute('href') ?? null,
      foreign,
    }
  })
  pages = found.map(({ address, read }) => ({ address, ...read }))
})

const isChinese = (address: string): boolean => address.startsWith('/zh/')

test('a page holds no sentence of the other language that is not marked as such', () => {
  expect(pages.length).toBeGreaterThan(500)
  expect(pages.flatMap(({ address, foreign }) => foreign.map((text) => [address, text]))).toEqual(
    [],
  )
})

test('the Chinese pages, walked from /zh/, are as many as the English ones, and links stay in their language', () => {
  for (const start of ['/', '/zh/']) {
    const reached = new Set([start])
    for (const address of reached)
      for (const href of pages.find((page) => page.address === address)?.links ?? []) {
        const { pathname, hostname } = new URL(href, `http://site${address}`)
        const own = isChinese(pathname) === (start === '/zh/')
        if (hostname === 'site' && own && pathname.endsWith('/')) reached.add(pathname)
      }
    expect([...reached].sort()).toEqual(
      addresses.filter((address) => isChinese(address) === (start === '/zh/')).sort(),
    )
  }
})

test('each page has a twin in the other language and back, named in its head and in its header', () => {
  for (const { address, lang, alternates, canonical, switchTo } of pages) {
    if (address.endsWith('404.html')) continue
    const path = withoutLanguage(address)
    const [en, zh] = [inLanguage(path, 'en'), inLanguage(path, 'zh')]
    expect(addresses).toEqual(expect.arrayContaining([en, zh]))
    const site = 'http://localhost:4321'
    expect(alternates).toEqual({ en: site + en, 'zh-Hans': site + zh, 'x-default': site + en })
    expect(canonical).toBe(site + address)
    expect(lang).toBe(isChinese(address) ? 'zh-Hans' : 'en')
    expect(switchTo).toBe(isChinese(address) ? en : zh)
  }
})

describe('the switch in the header', () => {
  test.each(rules.map((rule) => [rule.id, rule] as const))(
    'keeps the inputs of %s, and the answer is the same',
    async (id, { examples: [{ input }] }) => {
      const inputs = new URLSearchParams({ rule: id, ...(input as Record<string, string>) })
      const { page, problems } = await visit(`/rules/${id}/#${inputs}`, { inTurn: true })
      const answer = async (): Promise<(string | null)[][]> => {
        const results = calculatorOn(page, id).answer.locator('[data-result]')
        await results.first().waitFor()
        return results.evaluateAll((all) =>
          all.map((one) => [
            one.getAttribute('data-result'),
            one.querySelector('time')?.getAttribute('datetime') ??
              one.textContent.replace(/\D+/g, ' ').trim(),
          ]),
        )
      }
      const english = await answer()
      const { hash } = new URL(page.url())
      // It may hold what was left out, too.
      expect([...new URLSearchParams(hash.slice(1))]).toEqual(expect.arrayContaining([...inputs]))
      await page.locator('header a.switch').click()
      await page.waitForURL(`**/zh/rules/${id}/#*`)
      expect(new URL(page.url()).hash).toBe(hash)
      const names = (all: (string | null)[][]) => all.map(([name]) => name)
      const chinese = await answer()
      expect(names(chinese)).toEqual(names(english))
      for (const [index, [, value]] of english.entries())
        if (/^\d{4}-/.test(value!)) expect(chinese[index]![1]).toBe(value)
      expect(problems).toEqual([])
    },
  )

  test('keeps the paragraph that the reader is at', async () => {
    const { page } = await visit('/law/social-insurance-law/58/#p2')
    await page.locator('header a.switch').click()
    await page.waitForURL('**/zh/law/social-insurance-law/58/#p2')
    await page.locator('header a.switch').click()
    await page.waitForURL(/\d\/law\/social-insurance-law\/58\/#p2$/)
  })

  test('keeps what was searched for', async () => {
    const { page } = await visit('/search/?q=58')
    await page.locator('header a.switch').click()
    await page.waitForURL('**/zh/search/?q=58')
  })
})

describe('a reader whose browser asks for the other language', () => {
  test('is not sent there, and is told in one line that the page exists in it', async () => {
    const { page } = await visit('/about/', { locale: 'zh-CN' })
    const offer = page.getByText('本页有中文版')
    await offer.waitFor()
    expect(new URL(page.url()).pathname).toBe('/about/')
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    await offer.click()
    await page.waitForURL('**/zh/about/')
    // The choice is made: a page in the other language now offers Chinese again, a Chinese one offers nothing.
    expect(await page.locator('[data-offer]').isVisible()).toBe(false)
  })

  test('is told so on Chinese pages too', async () => {
    const { page } = await visit('/zh/about/', { locale: 'en-GB' })
    await page.getByText('This page is also in English').waitFor()
  })

  test('is not asked again after saying no, and nothing is kept before', async () => {
    const { page } = await visit('/about/', { locale: 'zh-CN' })
    await page.getByText('本页有中文版').waitFor()
    expect(await page.evaluate(() => localStorage.length)).toBe(0)
    await page.getByRole('button', { name: '不再提示' }).click()
    await page.goto('/law/')
    expect(await page.locator('[data-offer]').isVisible()).toBe(false)
  })

  test('sees nothing of it where the page speaks it', async () => {
    const { page } = await visit('/zh/', { locale: 'zh-CN' })
    expect(await page.locator('[data-offer]').isVisible()).toBe(false)
  })
})

test('a wrong address gets its page in the language of the address', async () => {
  const { page, status } = await visit('/zh/no-such-page/')
  expect(status).toBe(404)
  expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hans')
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(/\p{Script=Han}/u)
})

test('on the Chinese site a statute stands in Chinese alone at first, and English is one press away', async () => {
  const { page } = await visit('/zh/law/social-insurance-law/58/')
  expect(await page.locator('#p1 > .zh').isVisible()).toBe(true)
  expect(await page.locator('#p1 > .en').isVisible()).toBe(false)
  await page.getByRole('radio', { name: '对照' }).or(page.locator('#show-both')).first().check()
  expect(await page.locator('#p1 > .en').isVisible()).toBe(true)
  await page.getByRole('button', { name: '三十日' }).press('Enter')
  expect(await page.locator('#p1 .zh .tip').innerText()).toMatch(/新招用职工|施行|起/)
})

test('a Chinese search finds Chinese pages, and English ones only where nothing else is found', async () => {
  const found = async (query: string): Promise<string[]> => {
    const { page } = await visit(`/zh/search/?q=${encodeURIComponent(query)}`)
    await page.locator('[data-search-results] li a').first().waitFor()
    return page
      .locator('[data-search-results] li a')
      .evaluateAll((links) =>
        links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
      )
  }
  const chinese = await found('社会保险登记')
  expect(chinese.length).toBeGreaterThan(3)
  expect(chinese.filter((path) => !isChinese(path))).toEqual([])
  expect(await found('maternity')).not.toEqual([])
})
