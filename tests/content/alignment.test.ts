// The two languages of a statute stand side by side: provision by provision, quantity by quantity.
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readArticles } from '../../src/statute/read-articles.ts'
import { filesIn, root } from '../rules/repository.ts'
import { chapterFaults, faultsOf } from './alignment.ts'
import { readArticleFile, readArticleFiles } from './articles.ts'

const articles = readArticleFiles()

describe('an article', () => {
  test('has its Chinese and its English, its items, its quantities and its headings side by side', () => {
    expect(articles.length).toBeGreaterThan(166)
    expect(articles.flatMap(faultsOf)).toEqual([])
  })

  test('has anchors that are unique, in order, and the same by its lines as by the parser', () => {
    const ids = new Map(readArticles().map(({ path, provisions }) => [path, provisions]))
    for (const article of articles) {
      expect(
        ids.get(article.path)?.map(({ id }) => id),
        article.path,
      ).toEqual(article.ids)
      expect(new Set(article.ids).size, article.path).toBe(article.ids.length)
    }
    const anchors = (number: number) =>
      articles.find(
        (article) => article.instrument === 'social-insurance-law' && article.number === number,
      )?.ids
    expect(anchors(58)).toEqual(['p1', 'p2', 'p3'])
    expect(anchors(45)).toEqual(['p1', 'p1-i1', 'p1-i2', 'p1-i3'])
    expect(anchors(30)).toEqual(['p1', 'p1-i1', 'p1-i2', 'p1-i3', 'p1-i4', 'p2'])
  })

  test('is found to have quantities, in both languages', () => {
    const count = (side: 'zh' | 'en'): number =>
      articles.flatMap((article) => article[side].flatMap(({ marks }) => marks)).length
    expect(count('zh')).toBeGreaterThan(40)
    expect(count('en')).toBe(count('zh'))
  })
})

describe('an article that is broken', () => {
  const path = 'content/law/social-insurance-law/article-045.mdx'
  const whole = `---
number: 45
heading:
  en: Conditions
  zh: 条件
---

> 失业人员符合下列条件的：

An unemployed person who meets the following conditions:

> （一）缴费满:q[一年]{is=a.b}的；

(1) has paid for :q[1 year]{is=a.b};

> （二）满:q[五年]{is=a.c}不足:q[十年]{is=a.d}的，按百分之五十计。

(2) for :q[5 years]{is=a.c} but less than :q[10 years]{is=a.d}, at 50 percent.

:::note
Notes stand below and have one language.
:::
`
  const faults = (source: string): string[] => faultsOf(readArticleFile(path, source))

  test('has no fault before it is broken', () => {
    expect(faults(whole)).toEqual([])
  })

  test.each<[string, string, string, RegExp]>([
    ['an English provision is missing', '(1) has paid for :q[1 year]{is=a.b};\n\n', '', /3 Chin.*2 E/],
    ['a Chinese provision is missing', '> 失业人员符合下列条件的：\n\n', '', /2 Chinese.*3 English/],
    ['a paragraph is added', '(2) for', 'More.\n\n(2) for', /zh en zh en zh en en$/m],
    ['an English item has another number', '(2) for', '(3) for', /line 16: found item \(3\)/],
    ['an English item has no number', '(2) for', 'for', /line 16: found item \(\) in English/],
    ['an English paragraph has a number', 'An unem', '(1) An unem', /line 8: found item \(1\)/],
    ['a Chinese item is left out', '（二）', '（三）', /line 16: found item （三）, expected （二）/],
    ['a quantity is unmarked in English', ':q[1 year]{is=a.b}', '1 year', /line 12: .*\[a.b\].*\[\]/],
    ['a quantity is unmarked in Chinese', ':q[一年]{is=a.b}', '一年', /line 12: .*\[\].*\[a.b\]/],
    ['a quantity has another parameter', '5 years]{is=a.c}', '5 years]{is=a.d}', /a.c, a.d.*a.d, a.d/],
    ['an unmarked quantity is another', '50 percent', '60 percent', /says \[10 year, 5 year, 50 perc/],
    ['a marked quantity is another', '1 year]', '2 years]', /says \[1 year\].*says \[2 year\]/],
    ['a quantity has another unit', '1 year]', '1 month]', /says \[1 year\].*says \[1 month\]/],
    ['a quantity is left out', ', at 50 percent', '', /English says \[10 year, 5 year\]/],
    ['there is no English heading', '  en: Conditions\n', '', /English heading undefined/],
    ['the Chinese heading is English', '  zh: 条件', '  zh: Conditions', /Chinese heading/],
    ['the number is another', 'number: 45', 'number: 46', /found number 46/],
  ])('fails where %s', (_, before, after, fault) => {
    expect(whole).toContain(before)
    const found = faults(whole.replace(before, after))
    expect(found).not.toEqual([])
    expect(found.join('\n')).toMatch(fault)
    expect(found[0]).toMatch(/^content\/law\/social-insurance-law\/article-045\.mdx: /)
  })

  test('may name its quantities in another order in English', () => {
    const turned = whole
      .replace('5 years]{is=a.c}', '10 years]{is=a.d')
      .replace('10 years]{is=a.d}', '5 years]{is=a.c}')
      .replace('a.d but', 'a.d} but')
    expect(turned).not.toBe(whole)
    expect(faults(turned)).toEqual([])
  })
})

describe('the chapters of an instrument', () => {
  const laws = filesIn('content/law', 'law.yaml')

  test.each(laws)('%s hold every published article once', (path) => {
    const instrument = dirname(path).split('/').at(-1)
    const numbers = articles
      .filter((article) => article.instrument === instrument)
      .map(({ number }) => number)
    expect(numbers.length).toBeGreaterThan(0)
    expect(chapterFaults(readFileSync(join(root, path), 'utf8'), numbers)).toEqual([])
  })

  test('stand in a law.yaml beside every article', () => {
    const folders = new Set(articles.map(({ path }) => `${dirname(path)}/law.yaml`))
    expect([...folders].sort()).toEqual(laws)
  })

  test.each<[string, string, RegExp]>([
    ['a gap', '[{ number: 1, from: 1, to: 2 }, { number: 2, from: 4, to: 5 }]', /begins at 4, exp.*3/],
    ['an overlap', '[{ number: 1, from: 1, to: 3 }, { number: 2, from: 3, to: 5 }]', /overlaps/],
    ['a missing beginning', '[{ number: 1, from: 2, to: 5 }]', /begins at 2, expected 1/],
    ['a missing end', '[{ number: 1, from: 1, to: 4 }]', /no chapter holds article 5/],
    ['too late an end', '[{ number: 1, from: 1, to: 6 }]', /article 6 is not published/],
    ['a chapter left out', '[{ number: 1, from: 1, to: 2 }, { number: 3, from: 3, to: 5 }]', /expected 2/],
    ['a chapter turned round', '[{ number: 1, from: 5, to: 1 }]', /ends before it begins/],
  ])('of a complete instrument show %s', (_, chapters, fault) => {
    const yaml = `complete: true\nchapters: ${chapters}\n`
    expect(chapterFaults(yaml, [1, 2, 3, 4, 5]).join('\n')).toMatch(fault)
  })

  test('of an instrument in parts may leave gaps, but no chapter stands empty', () => {
    const chapters = '[{ number: 2, from: 4, to: 6 }, { number: 5, from: 20, to: 29 }]'
    const yaml = `complete: false\nchapters: ${chapters}\n`
    expect(chapterFaults(yaml, [5, 20, 29])).toEqual([])
    expect(chapterFaults(yaml, [5])).toEqual(['chapter 5 holds no published article'])
  })
})
