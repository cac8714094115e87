// One vocabulary: where a term of the glossary stands in the Chinese, its words stand in the English.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { root } from '../rules/repository.ts'
import { provisionsOf, readArticleFiles } from './articles.ts'
import { isSaid, readGlossary, termsIn, type Term } from './vocabulary.ts'

interface Exception {
  readonly article: string
  readonly provision: string
  readonly zh: string
  readonly why: string
}

const glossary = readGlossary()
const exceptions = parse(
  readFileSync(join(root, 'tests/fixtures/glossary-exceptions.yaml'), 'utf8'),
) as Exception[]
const articles = readArticleFiles()

/** Every term that a provision's Chinese has and its English lacks. */
const missing = articles.flatMap((article) =>
  provisionsOf(article).flatMap(({ id, zh, en }) =>
    termsIn(zh.text, glossary)
      .filter((term) => !isSaid(term, en.text))
      .map((term) => ({
        article: `${article.instrument}/${article.number}`,
        provision: id,
        zh: term.zh,
        message: `${article.path}:${en.line}: “${term.en}” is missing (${term.zh}, ${id})`,
      })),
  ),
)
const isSame = (a: Omit<Exception, 'why'>, b: Omit<Exception, 'why'>): boolean =>
  a.article === b.article && a.provision === b.provision && a.zh === b.zh

describe('the English of a statute', () => {
  test('has the words of the glossary wherever the Chinese has the term', () => {
    const faults = missing.filter((fault) => !exceptions.some((each) => isSame(each, fault)))
    expect(faults.map(({ message }) => message)).toEqual([])
  })

  test('departs from the glossary only where the exception is needed and has its reason', () => {
    for (const exception of exceptions) {
      expect(
        missing.some((fault) => isSame(fault, exception)),
        `${exception.article} ${exception.provision} ${exception.zh} is no exception any more`,
      ).toBe(true)
      expect(exception.why).toMatch(/\w{3}/)
    }
  })
})

describe('a provision in other words', () => {
  test('is found out, whichever of its terms is said differently', () => {
    const article = articles.find(
      ({ instrument, number }) => instrument === 'social-insurance-law' && number === 58,
    )!
    const [{ zh, en }] = provisionsOf(article) as [ReturnType<typeof provisionsOf>[0]]
    const lacks = (text: string): string[] =>
      termsIn(zh.text, glossary)
        .filter((term) => !isSaid(term, text))
        .map((term) => term.zh)
    expect(lacks(en.text)).toEqual([])
    expect(lacks(en.text.replace(/employer/gi, 'company'))).toEqual(['用人单位'])
    expect(lacks(en.text.replace(/premiums/g, 'contributions'))).toEqual(['社会保险费'])
    expect(lacks('')).toEqual([
      '用人单位',
      '职工',
      '社会保险经办机构',
      '社会保险登记',
      '社会保险费',
    ])
  })
})

describe('the glossary', () => {
  test('has each Chinese term once, and something to say for it', () => {
    const terms = glossary.map(({ zh }) => zh)
    expect(terms.length).toBeGreaterThan(50)
    expect(terms.filter((term, place) => terms.indexOf(term) !== place)).toEqual([])
    for (const { zh, en } of glossary) {
      expect(zh).toMatch(/^[\p{Script=Han}、]+$/u)
      expect(en, zh).toMatch(/^[A-Za-z' ,-]+$/)
    }
  })

  test('names no form twice', () => {
    for (const { zh, en, forms = [] } of glossary)
      expect(new Set([en, ...forms]).size, zh).toBe(1 + forms.length)
  })

  test('names for each term an article in which the term stands', () => {
    const text = new Map(
      articles.map(({ instrument, number, zh }) => [
        `${instrument}/${number}`,
        zh.map(({ text }) => text).join(''),
      ]),
    )
    const faults = glossary
      .filter(({ zh, article }) => article && text.has(article) && !text.get(article)!.includes(zh))
      .map(({ zh, article }) => `${zh} is not in ${article}`)
    expect(faults).toEqual([])
  })
})

describe('a term', () => {
  const terms: Term[] = [
    { zh: '社会保险', en: 'social insurance' },
    { zh: '社会保险费', en: 'social insurance premium' },
    { zh: '社会保险费征收机构', en: 'premium collection agency' },
    { zh: '个人', en: 'individual' },
    { zh: '第三人', en: 'third party', forms: ['third person'] },
    { zh: '职工', en: 'employee' },
  ]
  const found = (text: string): string[] => termsIn(text, terms).map(({ zh }) => zh)

  test('is the longest that fits, and covers the shorter ones in it', () => {
    expect(found('向社会保险费征收机构申报')).toEqual(['社会保险费征收机构'])
    expect(found('缴纳社会保险费')).toEqual(['社会保险费'])
    expect(found('社会保险费与社会保险')).toEqual(['社会保险费', '社会保险'])
  })

  test('is named once, however often it stands', () => {
    expect(found('个人、个人和个人')).toEqual(['个人'])
    expect(found('国家')).toEqual([])
  })

  const said = (zh: string, text: string): boolean =>
    isSaid(terms.find((term) => term.zh === zh)!, text)

  test('is said in the singular, the plural, the genitive, and in capitals', () => {
    expect(said('职工', 'Employees shall')).toBe(true)
    expect(said('职工', 'the employee’s share')).toBe(true)
    expect(said('职工', "its employees' shares")).toBe(true)
    expect(said('社会保险费征收机构', 'Premium collection agencies')).toBe(true)
    expect(said('第三人', 'by Third Parties,')).toBe(true)
  })

  test('is said by one of its forms', () => {
    expect(said('第三人', 'by a third person.')).toBe(true)
  })

  test('is not said by part of a word, by part of its words, or by another word', () => {
    expect(said('个人', 'individualised')).toBe(false)
    expect(said('社会保险费', 'social insurance')).toBe(false)
    expect(said('职工', 'the worker')).toBe(false)
  })
})
