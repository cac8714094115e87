// What a search engine, a feed reader, a browser’s search box and a shared link find of the site.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parseAtomFeed } from 'feedsmith'
import sharp from 'sharp'
import { XMLToSitemapItemStream } from 'sitemap'
import { Readable } from 'node:stream'
import ts from 'typescript'
import { beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest'
import { rules } from '../../rules/index.ts'
import { nameOf, readChanges } from '../../src/changes/read-changes.ts'
import { allLanguages, inLanguage, languages, withoutLanguage } from '../../src/languages.ts'
import { addresses, files, htmlFiles } from './built.ts'
import { readEveryFile } from './read.ts'
import { useBrowser } from './visit.ts'

const visit = useBrowser()
const site = inject('site')
/** The address that stands in the pages where SITE_URL names no other. */
const named = 'http://localhost:4321'
const read = (path: string): string => readFileSync(join('dist', path), 'utf8')

interface Page {
  readonly address: string
  readonly canonical: string | undefined
  readonly shared: Record<string, string>
  readonly data: string[]
  readonly title: string
  readonly description: string
}
let pages: Page[]

beforeAll(async () => {
  const { page } = await visit('about:blank')
  const found = await readEveryFile(page, (document) => ({
    canonical: document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? undefined,
    shared: Object.fromEntries(
      [...document.querySelectorAll('meta[property^="og:"], meta[name^="twitter:"]')].map(
        (meta) => [
          meta.getAttribute('property') ?? meta.getAttribute('name')!,
          meta.getAttribute('content')!,
        ],
      ),
    ),
    data: [...document.querySelectorAll('script[type="application/ld+json"]')].map(
      ({ textContent }) => textContent,
    ),
    title: document.title,
    description: document.querySelector('meta[name=description]')!.getAttribute('content')!,
  }))
  pages = found.map(({ address, read }) => ({ address, ...read }))
})

describe('the sitemap', () => {
  const parse = async (): Promise<
    { url: string; lastmod?: string; links: { lang: string; url: string }[] }[]
  > =>
    (await Readable.from([read('sitemap.xml')])
      .pipe(new XMLToSitemapItemStream())
      .toArray()) as never

  test('is named in robots.txt, which shuts nobody out', () => {
    expect(read('robots.txt')).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${named}/sitemap.xml\n`)
  })

  test('names every page once, by its own address, with its twins', async () => {
    const items = await parse()
    expect(items.map(({ url }) => url).sort()).toEqual(
      addresses.map((address) => named + address).sort(),
    )
    for (const { url, links } of items) {
      const path = withoutLanguage(url.slice(named.length))
      expect(links).toEqual([
        ...allLanguages.map((language) => ({
          lang: languages[language].tag,
          url: named + inLanguage(path, language),
        })),
        { lang: 'x-default', url: named + path },
      ])
    }
  })

  test('names pages that answer, each saying that this is its address', async () => {
    const items = await parse()
    for (const { url } of items) {
      const address = url.slice(named.length)
      const { status, redirected } = await fetch(site + address, { method: 'HEAD' })
      expect([address, status, redirected]).toEqual([address, 200, false])
      expect(pages.find((page) => page.address === address)!.canonical).toBe(url)
    }
  })

  const git = (...words: string[]): string => spawnSync('git', words, { encoding: 'utf8' }).stdout
  // An unpacked copy, or the last commits alone, cannot tell when a page changed: then no day stands.
  const hasHistory = git('rev-parse', '--is-shallow-repository').trim() === 'false'

  test.skipIf(!hasHistory)('says of each page on which day its words last changed', async () => {
    const items = await parse()
    const days = new Map(
      items.map(({ url, lastmod }) => [url.slice(named.length), lastmod?.slice(0, 10)]),
    )
    const without = [...days].filter(([, day]) => !day).map(([address]) => address)
    // Their words are the interface’s.
    expect(without).toEqual(
      allLanguages.flatMap((each) =>
        ['/offline/', '/search/'].map((path) => inLanguage(path, each)),
      ),
    )
    const last = (path: string): string => git('log', '-1', '--format=%cs', '--', path).trim()
    expect(days.get('/law/social-insurance-law/58/')).toBe(
      last('content/law/social-insurance-law/article-058.mdx'),
    )
    expect(days.get('/zh/guides/lost-card/')).toBe(last('content/guides/zh/lost-card.mdx'))
    expect(days.get('/rules/sil.employee-registration/')).toBe(
      last('rules/sil/employee-registration.ts'),
    )
  })

  const xmllint = spawnSync('xmllint', ['--version']).status === 0

  test.skipIf(!xmllint)(
    'keeps to the schema of sitemaps.org (skipped where there is no xmllint)',
    () => {
      const folder = mkdtempSync(join(tmpdir(), 'sitemap-'))
      onTestFinished(() => rmSync(folder, { recursive: true }))
      const package_ = dirname(createRequire(import.meta.url).resolve('sitemap/package.json'))
      // The schema lets in what other schemas declare: here, the links of XHTML.
      const link = readFileSync('tests/fixtures/sitemap/xhtml-link.xsd', 'utf8')
      writeFileSync(join(folder, 'xhtml-link.xsd'), link)
      writeFileSync(join(folder, 'sitemap.xsd'), readFileSync(join(package_, 'schema/sitemap.xsd')))
      writeFileSync(
        join(folder, 'both.xsd'),
        '<schema xmlns="http://www.w3.org/2001/XMLSchema"><import namespace="http://www.sitemaps.org/schemas/sitemap/0.9" schemaLocation="sitemap.xsd"/><import namespace="http://www.w3.org/1999/xhtml" schemaLocation="xhtml-link.xsd"/></schema>',
      )
      const check = (file: string): number | null =>
        spawnSync('xmllint', ['--nonet', '--noout', '--schema', join(folder, 'both.xsd'), file])
          .status
      expect(check('dist/sitemap.xml')).toBe(0)
      writeFileSync(
        join(folder, 'faulty.xml'),
        read('sitemap.xml').replace(/<lastmod>[^<]*|<loc>/, '$&x'),
      )
      writeFileSync(join(folder, 'faulty.xml'), read('sitemap.xml').replaceAll('loc>', 'location>'))
      expect(check(join(folder, 'faulty.xml'))).not.toBe(0)
    },
  )
})

describe.each(allLanguages)('the feed in %s', (language) => {
  const path = inLanguage('/', language)
  const feed = parseAtomFeed(read(`${path}changes.atom`))

  test('is Atom that another program reads, with every change, the newest first', () => {
    const changes = readChanges()
    expect(feed.id).toBe(`${named}${path}changes.atom`)
    expect(feed.updated).toBe(`${changes[0]!.date}T00:00:00Z`)
    expect(feed.authors).toHaveLength(1)
    expect(feed.links!.map(({ rel, href }) => [rel, href])).toEqual([
      ['self', `${named}${path}changes.atom`],
      ['alternate', `${named}${path}changes/`],
    ])
    expect(
      feed.entries!.map(({ title, summary, updated }) => ({
        title: title!.value,
        summary: summary!.value,
        updated,
      })),
    ).toEqual(
      changes.map(({ title, summary, date }) => ({
        title: title[language],
        summary: summary[language],
        updated: `${date}T00:00:00Z`,
      })),
    )
  })

  test('names no entry twice, and leads to pages that are there', () => {
    const ids = feed.entries!.map(({ id }) => id!)
    expect(new Set(ids).size).toBe(ids.length)
    const page = read(`${path}changes/index.html`)
    for (const id of ids) expect(page).toContain(`id="${new URL(id).hash.slice(1)}"`)
    for (const { links } of feed.entries!)
      expect(addresses).toContain(links![0]!.href!.slice(named.length))
  })

  test('is named by the home page and the page on sources', () => {
    for (const page of ['', 'about/'])
      expect(read(`${path}${page}index.html`)).toContain(
        `type="application/atom+xml" title="${language === 'zh' ? '更新记录' : 'What has changed'}" href="${path}changes.atom"`,
      )
  })
})

test('a change of the law or the site has its kind, its day and its words', () => {
  expect(new Set(readChanges().map(nameOf)).size).toBe(readChanges().length)
  for (const { date, kind, title, summary } of readChanges()) {
    expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    expect(['law', 'rule', 'site']).toContain(kind)
    for (const language of allLanguages)
      expect(title[language].length * summary[language].length).toBeGreaterThan(50)
  }
})

describe('schema.org data', () => {
  interface Data {
    '@type': string
    '@graph'?: Data[]
    [name: string]: unknown
  }
  const of = (address: string): Data =>
    JSON.parse(pages.find((page) => page.address === address)!.data[0]!)
  const parts = (address: string): Data[] => of(address)['@graph'] ?? [of(address)]

  // Hundreds of pages hold data of a few shapes: words and addresses are all alike to the vocabulary.
  const told = /^(@type|inLanguage|encodingFormat|legislation(LegalForce|LegalValue|Jurisdiction))$/
  function shapeOf(value: unknown, key = ''): unknown {
    if (Array.isArray(value)) {
      const shapes = new Set(value.map((each) => JSON.stringify(shapeOf(each, key))))
      return [...shapes].map((shape) => JSON.parse(shape) as unknown)
    }
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(
        Object.entries(value).map(([key, each]) => [key, shapeOf(each, key)]),
      )
    return typeof value === 'string' && !told.test(key) ? 'x' : value
  }

  /** What the compiler says of data, held against the vocabulary of schema.org as its types. */
  function check(items: readonly Data[]): string[] {
    const path = join(process.cwd(), 'tests/site/data-on-the-pages.ts')
    const types = [...new Set(items.map((item) => item['@type']))]
    const source = [
      `import type { ${types.join(', ')} } from 'schema-dts'`,
      ...types.map((type) => {
        const own = items.filter((item) => item['@type'] === type)
        return `export const all${type}: ${type}[] = ${JSON.stringify(own)}`
      }),
    ].join('\n')
    const options: ts.CompilerOptions = {
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      types: [],
      target: ts.ScriptTarget.ESNext,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
    }
    const host = ts.createCompilerHost(options)
    const { getSourceFile, fileExists } = host
    host.fileExists = (name) => name === path || fileExists(name)
    host.getSourceFile = (name, ...rest) =>
      name === path
        ? ts.createSourceFile(name, source, ts.ScriptTarget.Latest)
        : getSourceFile(name, ...rest)
    return ts
      .getPreEmitDiagnostics(ts.createProgram([path], options, host))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n').slice(0, 400))
  }

  test('on every page is JSON, of schema.org, and in its vocabulary', () => {
    const all = pages.flatMap(({ data }) => data.map((text) => JSON.parse(text) as Data))
    expect(all.length).toBeGreaterThan(500)
    for (const each of all) expect(each['@context']).toBe('https://schema.org')
    const items = all
      .flatMap((each) => each['@graph'] ?? [each])
      .map((item) => ({ ...item, '@context': undefined }))
    expect([...new Set(items.map((item) => item['@type']))].sort()).toEqual([
      'BreadcrumbList',
      'FAQPage',
      'Legislation',
      'WebPage',
    ])
    const shapes = new Set(items.map((item) => JSON.stringify(shapeOf(item))))
    expect(check([...shapes].map((shape) => JSON.parse(shape) as Data))).toEqual([])
  })

  test.each([
    [{ '@type': 'Legislation', name: 'x', legislationDay: '2018-12-29' }],
    [{ '@type': 'Legislation', legislationChanges: 'words' }],
    [{ '@type': 'FAQPage', mainEntity: { '@type': 'Questoin', name: 'x' } }],
    [{ '@type': 'BreadcrumbList', itemListElement: { '@type': 'ListItem', place: 1 } }],
  ])('that is wrong is found: %j', (item) => {
    expect(check([item]).length).toBeGreaterThan(0)
  })

  test('of an instrument names the files that hold it, and they are there', () => {
    for (const { address, data } of pages.filter(({ address }) =>
      /^(\/zh)?\/law\/[a-z-]+\/$/.test(address),
    )) {
      if (data.length === 0) continue
      const law = parts(address).find((part) => part['@type'] === 'Legislation')!
      const encoding = law.encoding as { '@type': string; contentUrl: string }[]
      expect(encoding).toHaveLength(5)
      for (const file of encoding) {
        expect(file['@type']).toBe('LegislationObject')
        expect(files).toContain(file.contentUrl.slice(1))
      }
    }
  })

  test('of a guide gives its question and the answer that the page shows', async () => {
    for (const path of ['/guides/activate-your-card/', '/zh/guides/employer-duties/']) {
      const faq = parts(path).find((part) => part['@type'] === 'FAQPage')!
      const { name, acceptedAnswer } = faq.mainEntity as {
        name: string
        acceptedAnswer: { text: string }
      }
      const { page } = await visit(path)
      const shown = (await page.locator('.answer').first().innerText()).replace(/\s+/g, '')
      expect(shown).toContain(name.replace(/\s+/g, ''))
      expect(acceptedAnswer.text).not.toMatch(/[[\]{}*]|:rule|:cite/)
      expect(shown).toContain(acceptedAnswer.text.replace(/\s+/g, ''))
    }
  })

  test('leads from an article, a rule and a guide up to what they stand in', () => {
    for (const address of [
      '/law/social-insurance-law/58/',
      '/zh/law/civil-code/201/',
      '/law/handling-regulations/',
      '/guides/lost-card/',
      '/zh/rules/sil.employee-registration/',
    ]) {
      const trail = parts(address).find((part) => part['@type'] === 'BreadcrumbList')!
      const steps = trail.itemListElement as { position: number; name: string; item?: string }[]
      expect(steps.map(({ position }) => position)).toEqual(steps.map((_, at) => at + 1))
      for (const { item } of steps.slice(0, -1))
        expect(addresses).toContain(item!.slice(named.length))
      expect(steps.at(-1)!.item).toBeUndefined()
    }
  })

  test('is no script under the policy: the browser neither runs nor reports it', async () => {
    const { page, problems } = await visit('/law/social-insurance-law/58/', {
      prepare: (page) =>
        page.addInitScript(() => {
          document.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
            console.error(`violated: ${violatedDirective}`),
          )
        }),
    })
    expect(await page.locator('script[type="application/ld+json"]').count()).toBe(1)
    expect(problems).toEqual([])
  })
})

describe('a shared link', () => {
  test('shows title, description and picture of its page', () => {
    for (const { address, shared, title, description } of pages) {
      if (address.endsWith('404.html')) continue
      expect(Object.keys(shared)).toEqual([
        'og:title',
        'og:description',
        'og:image',
        'twitter:card',
      ])
      expect(title, address).toContain(shared['og:title'])
      expect(shared['og:description']).toBe(description)
      expect(shared['og:image']).toMatch(new RegExp(`^${named}/social/.+\\.png$`))
      expect(files, address).toContain(shared['og:image']!.slice(named.length + 1))
    }
  })

  test('has a picture of its own for each article, guide, rule and instrument, of the size that is asked for', async () => {
    const own = (address: string): string =>
      pages.find((page) => page.address === address)!.shared['og:image']!.slice(named.length)
    expect(own('/law/social-insurance-law/58/')).toBe('/social/law/social-insurance-law/58.png')
    expect(own('/zh/law/social-insurance-law/58/')).toBe('/social/law/social-insurance-law/58.png')
    expect(own('/guides/lost-card/')).toBe('/social/guides/lost-card.png')
    expect(own('/law/civil-code/')).toBe('/social/law/civil-code.png')
    for (const { id } of rules) expect(own(`/rules/${id}/`)).toBe(`/social/rules/${id}.png`)
    const pictures = files.filter((name) => /^social\/.*\.png$/.test(name))
    expect(pictures.length).toBeGreaterThan(250)
    for (const name of pictures) {
      const { width, height, format } = await sharp(join('dist', name)).metadata()
      expect([name, width, height, format]).toEqual([name, 1200, 630, 'png'])
    }
  })

  test('shows the number of an article in the seal’s red, and red at the seal alone elsewhere', async () => {
    const red = async (name: string): Promise<number> => {
      const { data, info } = await sharp(join('dist/social', name))
        .removeAlpha()
        .extract({ left: 60, top: 60, width: 300, height: 400 })
        .raw()
        .toBuffer({ resolveWithObject: true })
      let count = 0
      for (let at = 0; at < data.length; at += info.channels)
        if (data[at]! > 150 && data[at + 1]! < 70 && data[at + 2]! < 60) count++
      return count
    }
    expect(await red('law/social-insurance-law/58.png')).toBeGreaterThan(2000)
    expect(await red('guides/lost-card.png')).toBe(0)
  })
})

describe.each(allLanguages)('in %s', (language) => {
  const path = inLanguage('/', language)

  test('a browser can take the search of the site among its own', async () => {
    for (const page of ['', 'search/'])
      expect(read(`${path}${page}index.html`)).toMatch(
        new RegExp(
          `<link rel="search" type="application/opensearchdescription\\+xml"[^>]* href="${path}opensearch.xml"`,
        ),
      )
    const text = read(`${path}opensearch.xml`)
    const name = /<ShortName>(.*?)<\/ShortName>/.exec(text)![1]!
    // The specification allows sixteen signs.
    expect(name.length).toBeLessThanOrEqual(16)
    const template = /template="(.*?)"/.exec(text)![1]!
    const { page } = await visit(template.replace(named, '').replace('{searchTerms}', '58'))
    await expect.poll(() => page.locator('[data-search-results] li').count()).toBeGreaterThan(0)
  })

  test('llms.txt says what the site is and leads to pages and data that are there', () => {
    const text = read(`${path}llms.txt`)
    expect(text).toMatch(/^# .+\n\n> .+\n/)
    const links = [...text.matchAll(/\]\((.*?)\)/g)].map(([, href]) => href!.slice(named.length))
    expect(links.length).toBeGreaterThan(70)
    const lost = links.filter(
      (link) => !files.includes(link.slice(1).replace(/(^|\/)$/, '$1index.html')),
    )
    expect(lost).toEqual([])
  })
})

test('every XML file of the site is well-formed', () => {
  const names = files.filter((name) => /\.(xml|atom)$/.test(name))
  expect(names.length).toBeGreaterThan(10)
  if (existsSync('/usr/bin/xmllint'))
    execFileSync('xmllint', ['--noout', ...names.map((name) => join('dist', name))])
  expect(htmlFiles().length).toBeGreaterThan(addresses.length)
})
