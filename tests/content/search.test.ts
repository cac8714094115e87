// What the search promises: a plain question reaches the page that answers it, a term every article that has it, a
// citation its provision. `npm run bench:search` prints the numbers.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  citationForms,
  measureCitations,
  measureQuestions,
  measureTerms,
  readQuestions,
  searchOf,
} from '../../src/search/measure.ts'
import { findRule, rules } from '../../rules/index.ts'
import { allLanguages } from '../../src/languages.ts'
import { readGuides } from '../../src/guides/read-guides.ts'
import { askedOfRule } from '../../src/rules/asked.ts'
import { collectSearchData } from '../../src/search/collect.ts'
import { pack, packRest, unpack } from '../../src/search/pack.ts'
import type { Outcome } from '../../src/search/search.ts'
import { readArticles } from '../../src/statute/read-articles.ts'
import { root } from '../rules/repository.ts'

describe.each(allLanguages)('the questions of the bench (%s)', (language) => {
  const questions = readQuestions(language)

  test('are many, each once, with pages that exist and the reason', () => {
    expect(questions.length).toBeGreaterThanOrEqual(language === 'en' ? 120 : 80)
    expect(new Set(questions.map(({ question }) => question)).size).toBe(questions.length)
    const exists = (path: string): boolean => {
      const [, area, name, number] = path.split('/')
      if (area === 'rules') return Boolean(findRule(name))
      const file = area === 'guides' ? `guides/en/${name}` : `law/${name}/article-${number!.padStart(3, '0')}`
      return existsSync(join(root, `content/${file}.mdx`))
    }
    for (const { question, expects, why } of questions) {
      expect(expects.length, question).toBeGreaterThan(0)
      expect(expects.filter((path) => !exists(path)), question).toEqual([])
      expect(why, question).toMatch(/\w{3}/)
    }
  })

  test('find a page that answers among the first five, mostly first, and never nothing', async () => {
    const { first, firstFive, nothing, missed } = await measureQuestions(language)
    expect(firstFive, JSON.stringify(missed)).toBeGreaterThanOrEqual(0.97)
    expect(first).toBeGreaterThanOrEqual(0.75)
    expect(nothing).toBe(0)
  })
})

test('a Chinese term finds every article that has it, and hardly any other', async () => {
  const { terms, recall, precision } = await measureTerms()
  expect(terms).toBeGreaterThan(150)
  expect(recall).toBe(1)
  expect(precision).toBeGreaterThanOrEqual(0.95)
})

test('every form of a citation leads to its provision', () => {
  expect(citationForms.length).toBeGreaterThan(25)
  expect(measureCitations()).toEqual([])
})

describe('the search', () => {
  const search = {} as Record<(typeof allLanguages)[number], (query: string) => Promise<Outcome>>
  beforeAll(async () => {
    for (const language of allLanguages) search[language] = await searchOf(language)
  })
  const paths = ({ hits }: Outcome): string[] => hits.map(({ page }) => page.path)

  test('knows every article, rule, guide and term, and no list of them', () => {
    const { pages } = collectSearchData('en')
    expect(pages.length).toBe(readArticles().length + rules.length + readGuides('en').length)
    for (const list of ['/law/', '/rules/', '/guides/', '/law/coverage/', '/law/social-insurance-law/'])
      expect(pages.map(({ path }) => path)).not.toContain(list)
  })

  test.each(allLanguages)('sends its data packed, and unpacks the same (%s)', (language) => {
    const data = collectSearchData(language)
    const [packed, rest] = JSON.parse(JSON.stringify([pack(data), packRest(data)])) as [
      ReturnType<typeof pack>,
      ReturnType<typeof packRest>,
    ]
    expect(unpack(packed, rest)).toEqual(JSON.parse(JSON.stringify(data)))
  })

  test.each([
    ['register', 'registration'],
    ['registered', 'registering'],
    ['labor dispute', 'labour dispute'],
    ['enroll', 'enrol'],
    ['organization', 'organisation'],
  ])('finds the same for “%s” and “%s”', async (one, other) => {
    expect(paths(await search.en(one)).slice(0, 5)).toEqual(paths(await search.en(other)).slice(0, 5))
    expect(paths(await search.en(one)).length).toBeGreaterThan(0)
  })

  test.each([
    ['unemploymnet benefit', 'unemploymnet', 'unemployment'],
    ['recieve a pension', 'recieve', 'receive'],
    ['disabilty grade', 'disabilty', 'disability'],
  ])('takes “%s” for what is meant, and says so', async (query, typed, taken) => {
    const { query: read } = await search.en(query)
    expect(read.corrected).toContainEqual([typed, taken])
    expect(paths(await search.en(query))).toEqual(paths(await search.en(query.replace(typed, taken))))
  })

  test('says which words it left out, and finds by the others', async () => {
    const outcome = await search.en('xylophone pension')
    expect(outcome.query.leftOut).toEqual(['xylophone'])
    expect(outcome.hits.length).toBeGreaterThan(3)
    expect((await search.zh('熊猫失业金')).query.leftOut.join('')).toContain('熊猫')
  })

  test('says where no page has all the words', async () => {
    expect((await search.en('foreigner maternity auction')).fewer).toBe(true)
    expect((await search.en('pension')).fewer).toBe(false)
  })

  test.each(['how can I do this?', 'what is it', 'the', ''])('finds nothing by function words alone: “%s”', async (query) => {
    expect((await search.en(query)).hits).toEqual([])
  })

  test.each([
    ['sacked', 'unemployment'],
    ['shebao', 'social insurance'],
    ['shiye jin', 'unemployment'],
    ['shiyejin', 'unemployment'],
  ])('knows what people say: “%s”', async (query, word) => {
    const [first] = (await search.en(query)).hits
    expect(JSON.stringify(first!.page).toLowerCase()).toContain(word)
  })

  test.each([
    ['失業保險金', '失业保险金'],
    ['工傷認定', '工伤认定'],
    ['養老金領取條件', '养老金领取条件'],
  ])('reads traditional characters: %s', async (traditional, simplified) => {
    expect(paths(await search.zh(traditional))).toEqual(paths(await search.zh(simplified)))
    expect(paths(await search.zh(simplified)).length).toBeGreaterThan(0)
  })

  test('puts what replaced a figure above what it replaced', async () => {
    for (const [language, query] of [
      ['en', 'late payment surcharge'],
      ['en', 'late payment'],
      ['zh', '滞纳金'],
    ] as const) {
      const found = paths(await search[language](query))
      const [now, old] = [
        found.indexOf('/law/social-insurance-law/86/'),
        found.indexOf('/law/premium-collection-regulations/13/'),
      ]
      expect(now, query).toBeGreaterThanOrEqual(0)
      if (old >= 0) expect(old, query).toBeGreaterThan(now)
    }
  })

  test('marks the words that it found, and only those', async () => {
    const { hits, mark } = await search.en('late payment')
    const marked = mark(hits[0]!.sentence).filter(({ found }) => found)
    expect(marked.length).toBeGreaterThan(0)
    for (const { words } of mark('The bank and the hospital')) expect(words).not.toBe('')
    const chinese = await search.zh('滞纳金')
    expect(chinese.mark('加收滞纳金').map(({ words, found }) => [words, found])).toEqual([
      ['加收', false],
      ['滞纳金', true],
    ])
  })

  test('leads to the paragraph that answers', async () => {
    const hit = (await search.en('flexible employment registration')).hits.find(
      ({ page }) => page.path === '/law/social-insurance-law/58/',
    )
    expect(hit?.anchor).toBe('p2')
  })
})

describe('the questions that a page says it answers', () => {
  const all = [
    ...readArticles().map(({ instrument, number, asked }) => [`${instrument}/${number}`, asked] as const),
    ...rules.map(({ id }) => [id, askedOfRule(id)] as const),
    ...readGuides('en').map(
      ({ slug, asked }) =>
        [slug, { en: asked, zh: readGuides('zh').find((guide) => guide.slug === slug)!.asked }] as const,
    ),
  ]

  test.each(allLanguages)('are two to six, each once, and questions (%s)', (language) => {
    expect(all.length).toBeGreaterThan(250)
    for (const [name, asked] of all) {
      const own = asked[language]
      expect(own.length, name).toBeGreaterThanOrEqual(2)
      expect(own.length, name).toBeLessThanOrEqual(6)
      expect(new Set(own).size, name).toBe(own.length)
      for (const question of own) expect(question, name).toMatch(language === 'zh' ? /？$/ : /\?$/)
    }
  })

  test('are written in their language', () => {
    for (const [name, asked] of all) {
      expect(asked.zh.join(''), name).toMatch(/^[^ !！"']+$/)
      for (const question of asked.en) {
        expect(question, name).toMatch(/^[A-Z‘“]/)
        expect(question, name).not.toMatch(/'/)
      }
    }
  })
})
