// Every published article is the official Chinese, sign for sign.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { instruments, type InstrumentId } from '../../rules/kernel/instruments.ts'
import { readArticles } from '../../src/statute/read-articles.ts'
import { root } from '../rules/repository.ts'
import { readArticleFiles } from './articles.ts'

interface Sum {
  readonly paragraphs: number
  readonly characters: number
  readonly sha256: string
}

const statutes = JSON.parse(
  readFileSync(join(root, 'tests/fixtures/statute-checksums.json'), 'utf8'),
) as Record<string, { title: string; version: string; articles: Record<string, Sum> }>

/** All white space goes, and the ASCII signs : , ; ( ) become full-width; nothing else changes. */
function normalise(words: string): string {
  const wide: Record<string, string> = { ':': '：', ',': '，', ';': '；', '(': '（', ')': '）' }
  return words.replace(/\s/gu, '').replace(/[:,;()]/g, (sign) => wide[sign]!)
}

function sumOf(provisions: readonly string[]): Sum {
  const normalised = provisions.map(normalise)
  return {
    paragraphs: provisions.length,
    characters: [...normalised.join('')].length,
    sha256: createHash('sha256').update(normalised.join('\n')).digest('hex'),
  }
}

const published = readArticles().map(({ instrument, number, provisions }) => ({
  key: `${instrument}/${number}`,
  zh: provisions.map(({ zh }) => zh),
}))
const sums = Object.entries(statutes).flatMap(([instrument, { articles }]) =>
  Object.entries(articles).map(([number, sum]) => ({ key: `${instrument}/${number}`, sum })),
)
const sumByKey = new Map(sums.map(({ key, sum }) => [key, sum]))

describe('the Chinese of a published article', () => {
  test.each(Object.keys(statutes))('is official in every article of %s', (instrument) => {
    const articles = published.filter(({ key }) => key.startsWith(`${instrument}/`))
    expect(articles.length).toBeGreaterThan(0)
    for (const { key, zh } of articles) expect(sumOf(zh), key).toEqual(sumByKey.get(key))
  })

  test('has a checksum, and every checksum has its article', () => {
    expect(published.map(({ key }) => key).sort()).toEqual(sums.map(({ key }) => key).sort())
  })

  test('is complete for the two insurance texts and for the counting of periods: 166 articles', () => {
    const numbers = (id: string): number[] =>
      published
        .filter(({ key }) => key.startsWith(`${id}/`))
        .map(({ key }) => Number(key.split('/')[1]))
    const range = (from: number, to: number): number[] =>
      Array.from({ length: to - from + 1 }, (_, index) => from + index)
    const [law, regulations, code] = [
      numbers('social-insurance-law'),
      numbers('handling-regulations'),
      numbers('civil-code'),
    ]
    expect(law).toEqual(range(1, 98))
    expect(regulations).toEqual(range(1, 63))
    expect(code).toEqual(range(200, 204))
    expect(law.length + regulations.length + code.length).toBe(166)
  })

  test('fails its checksum as soon as any one character is another or missing', () => {
    let tried = 0
    const unnoticed: string[] = []
    for (const { key, zh } of published) {
      const right = sumOf(zh).sha256
      for (const [place, words] of zh.entries())
        for (let at = 0; at < words.length; at++)
          for (const other of ['〇', '']) {
            if (/\s/u.test(words[at]!)) continue
            const changed = words.slice(0, at) + other + words.slice(at + 1)
            if (sumOf(zh.with(place, changed)).sha256 === right)
              unnoticed.push(`${key}: ${changed}`)
            tried++
          }
    }
    expect(unnoticed).toEqual([])
    expect(tried).toBeGreaterThan(40_000)
  })

  test('fails its checksum where a paragraph is split, joined or moved', () => {
    const { zh } = published.find(({ key }) => key === 'social-insurance-law/58')!
    const right = sumOf(zh)
    const [one, ...others] = zh
    expect(sumOf([one!.slice(0, 5), one!.slice(5), ...others]).sha256).not.toBe(right.sha256)
    expect(sumOf([zh.join('')]).sha256).not.toBe(right.sha256)
    expect(sumOf(zh.toReversed()).sha256).not.toBe(right.sha256)
  })

  test('is hashed without white space and with full-width signs, as the official sums are', () => {
    expect(normalise(' 第一\u3000条 :a,b;(c)\n')).toBe('第一条：a，b；（c）')
    expect(normalise('“甲”。、')).toBe('“甲”。、')
  })

  test('is read the same by its lines as by the parser, and so is the English', () => {
    const bySyntax = new Map(
      readArticles().map(({ path, provisions }) => [
        path,
        provisions.map(({ zh, en }) => [zh, en]).flat(),
      ]),
    )
    const files = readArticleFiles()
    expect(files.length).toBe(bySyntax.size)
    for (const { path, zh, en } of files)
      expect(
        zh.flatMap(({ text }, place) => [text, en[place]?.text]),
        path,
      ).toEqual(bySyntax.get(path))
  })
})

describe('an entry of the checksums', () => {
  test('names an instrument by its title, in the version that its law.yaml shows last', () => {
    for (const [id, { title, version }] of Object.entries(statutes)) {
      expect(instruments[id as InstrumentId].title.zh).toBe(title)
      const yaml = readFileSync(join(root, `content/law/${id}/law.yaml`), 'utf8')
      const versions = /^versions: \[(.+)\]$/m.exec(yaml)?.[1]?.split(', ')
      expect(versions?.at(-1), id).toBe(version)
    }
  })
})
