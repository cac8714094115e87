// What a guide must say of its statements, and what it may not say in plain numbers.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Nodes, Root } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import { toString } from 'mdast-util-to-string'
import remarkDirective from 'remark-directive'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { allLanguages } from '../../src/languages.ts'
import { readClaims } from '../../src/guides/read-claims.ts'
import { en } from '../../src/strings/en.ts'
import type { Text } from '../../rules/kernel/text.ts'
import { filesIn, root } from '../rules/repository.ts'
import { describeBareNumber, findBareNumbers } from './bare-numbers.ts'

interface Guide {
  readonly path: string
  readonly source: string
}

const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const guides: Guide[] = filesIn('content/guides', '.mdx').map((path) => ({
  path,
  source: read(path),
}))
const sources = Object.keys(parse(read('content/sources.yaml')) as Record<string, Text>)
const parser = unified().use(remarkParse).use(remarkDirective)

function claimsOf(source: string): ContainerDirective[] {
  const claims: ContainerDirective[] = []
  visit(parser.parse(source) as Root, 'containerDirective', (node) => {
    if (node.name === 'claim') claims.push(node)
  })
  return claims
}

/** The keys of sources that a guide uses: of its claims, and those it names in its prose. */
function keysIn(source: string): string[] {
  const prose = toString(parser.parse(source)).match(/\bS\d+\b/g) ?? []
  return [...claimsOf(source).flatMap(keysOf), ...prose]
}

function keysOf({ attributes }: ContainerDirective): string[] {
  return (attributes?.sources ?? '').split(' ').filter(Boolean)
}

/** What is wrong with the claims of a guide. */
function claimFaults({ path, source }: Guide): string[] {
  return claimsOf(source).flatMap((claim) => {
    const basis = claim.attributes?.basis ?? ''
    const faults: string[] = []
    if (!Object.hasOwn(en.basis, basis)) faults.push(`unknown basis “${basis}”`)
    // An instrument that was read in a copy has no page here to cite; its source is named instead.
    const isNamed = claim.attributes?.copy === undefined ? cites(claim) : keysOf(claim).length > 0
    if (basis === 'national-law' && !isNamed) faults.push('national law without a citation')
    if (basis !== 'national-law' && claim.attributes?.copy !== undefined)
      faults.push('only an official text is read in a copy')
    if (/-practice$/.test(basis) && keysOf(claim).length === 0) faults.push('practice, no source')
    return faults.map((fault) => `${path}:${claim.position?.start.line}: ${fault}`)
  })
}

function cites(node: Nodes): boolean {
  let found = false
  visit(node, 'textDirective', ({ name }) => {
    found ||= name === 'cite'
  })
  return found
}

function unknownKeys({ path, source }: Guide): string[] {
  return keysIn(source)
    .filter((key) => !sources.includes(key))
    .map((key) => `${path}: ${key} is not in content/sources.yaml`)
}

describe('a guide', () => {
  test('has no bare number of a kind that a rule knows', () => {
    expect(guides.length).toBeGreaterThan(0)
    const faults = guides.flatMap(({ path, source }) => findBareNumbers(source, path))
    expect(faults.map(describeBareNumber)).toEqual([])
  })

  test('says of every claim where it comes from', () => {
    expect(guides.flatMap(({ source }) => claimsOf(source)).length).toBeGreaterThan(15)
    expect(guides.flatMap(claimFaults)).toEqual([])
  })

  test('names only sources that are listed', () => {
    expect(guides.flatMap(unknownKeys)).toEqual([])
  })
})

/** What holds the versions of a guide together, part by part: claims with their basis, sources, citations and facts, calculators, figures, regions, tables. */
function frame({ source }: Guide): string[] {
  const frame: string[] = []
  const inside = (node: Nodes): string => {
    const named: string[] = []
    visit(node, 'textDirective', (each) => {
      if (each.name === 'cite' || each.name === 'rule')
        named.push(`${each.name} ${toString(each)} ${each.attributes?.on ?? ''}`.trim())
    })
    // Word order is the language's own.
    return named.sort().join(', ')
  }
  const words = ({ position }: Nodes): string =>
    source.slice(position!.start.offset, position!.end.offset)
  for (const node of (parser.parse(source) as Root).children) {
    if (node.type === 'containerDirective') {
      const { basis, sources, copy, tells } = node.attributes ?? {}
      const isCopy = copy === undefined ? '' : 'copy'
      frame.push(
        [node.name, basis, isCopy, sources, tells, inside(node)].filter(Boolean).join(' | '),
      )
    } else if (node.type === 'leafDirective')
      frame.push(`${node.name} ${JSON.stringify(node.attributes)}`)
    else if (node.type === 'heading') frame.push(`heading ${node.depth}`)
    else if (/^\|/.test(words(node))) {
      const rows = words(node).split('\n')
      const columns = new Set(rows.map((row) => row.split('|').length - 2))
      frame.push(`${rows.length} rows of ${[...columns]} | ${inside(node)}`)
    } else if (inside(node)) frame.push(`${node.type} | ${inside(node)}`)
  }
  return frame
}

/** The figures that a guide’s answer names, in the order of the alphabet. */
function figuresOfAnswer({ source }: Guide): string[] {
  const answer = /^answer: (.*)$/m.exec(source)![1]!
  return [...new Set(answer.match(/:rule\[[^\]]+\]/g) ?? [])].sort()
}

describe('the versions of a guide', () => {
  const slugs = [...new Set(guides.map(({ path }) => path.split('/').at(-1)!))]
  const version = (slug: string, language: string): Guide | undefined =>
    guides.find(({ path }) => path === `content/guides/${language}/${slug}`)

  test.each(slugs)('%s are there in every language', (slug) => {
    expect(allLanguages.filter((language) => !version(slug, language))).toEqual([])
  })

  test.each(slugs)('%s make the same claims, from the same sources, with the same figures', (slug) => {
    const english = version(slug, 'en')!
    expect(frame(english).length).toBeGreaterThan(10)
    for (const language of allLanguages) {
      const own = version(slug, language)!
      expect(frame(own), language).toEqual(frame(english))
      expect(figuresOfAnswer(own), language).toEqual(figuresOfAnswer(english))
      const checked = /^checked: (.+)$/m
      expect(checked.exec(own.source)![1]).toBe(checked.exec(english.source)![1])
    }
  })

  test('are found to differ by a basis, a source, a citation, a figure, a calculator or a row', () => {
    const whole = version('activate-your-card.mdx', 'zh')!
    for (const [before, after] of [
      ['basis=unconfirmed', 'basis=local-practice'],
      ['sources="S7 S8"', 'sources="S7"'],
      [':cite[handling-regulations/62]', ':cite[handling-regulations/61]'],
      [':rule[card.financial-activation.period]', '几日'],
      ['::calculator{rule=card.financial-activation}', ''],
      ['tells="hotline-medical"', 'tells="hotline-cost"'],
    ] as const) {
      expect(whole.source).toContain(before)
      const broken = { ...whole, source: whole.source.replace(before, after) }
      expect(frame(broken), before).not.toEqual(frame(whole))
    }
  })
})

describe('the notes beside an article', () => {
  const articles = filesIn('content/law', '.mdx').map((path) => ({ path, source: read(path) }))
  const notesOf = ({ source }: Guide, language: string): string[] => {
    const notes: string[] = []
    visit(parser.parse(source) as Root, 'containerDirective', (node) => {
      if (node.attributes?.in !== language) return
      const named: string[] = []
      visit(node, 'textDirective', (each) => {
        named.push(`${each.name} ${toString(each)} ${each.attributes?.on ?? ''}`)
      })
      visit(node, 'link', ({ url }) => {
        named.push(url)
      })
      notes.push(named.sort().join(', '))
    })
    return notes
  }

  test('stand in every language, with the same citations, figures and links', () => {
    const withNotes = articles.filter(({ source }) => source.includes(':::note'))
    expect(withNotes.length).toBeGreaterThan(5)
    for (const article of withNotes)
      for (const language of allLanguages) {
        expect(notesOf(article, language).length, article.path).toBeGreaterThan(0)
        expect(notesOf(article, language), article.path).toEqual(notesOf(article, 'en'))
      }
  })

  test('have no bare number of a kind that a rule knows', () => {
    const notes = articles.flatMap(({ path, source }) =>
      [...source.matchAll(/:::note[\s\S]*?\n:::/g)].map(([words]) => ({ path, words })),
    )
    expect(notes.flatMap(({ path, words }) => findBareNumbers(words, path))).toEqual([])
  })
})

describe('the list of sources', () => {
  test('holds no source that no guide and no checked claim uses', () => {
    const { article, claims } = readClaims()
    const used = new Set([
      ...guides.flatMap(({ source }) => keysIn(source)),
      ...article.sources,
      ...claims.flatMap((claim) => claim.sources),
    ])
    expect(sources.length).toBeGreaterThan(10)
    expect(sources.filter((key) => !used.has(key))).toEqual([])
  })
})

describe('a guide that is broken', () => {
  const whole = guides.find(({ path }) => path.endsWith('en/activate-your-card.mdx'))!
  const broken = (before: string, after: string): Guide => {
    expect(whole.source).toContain(before)
    return { path: whole.path, source: whole.source.replace(before, after) }
  }

  test('by a number in place of its rule fails, in digits and in words', () => {
    for (const words of ['300 days', 'three hundred days', '三百天', '300天'])
      expect(
        findBareNumbers(
          broken(':rule[card.financial-activation.period]', words).source,
          whole.path,
        ).map(describeBareNumber),
      ).toEqual([
        expect.stringMatching(
          new RegExp(`^content/guides/en/activate-your-card\\.mdx:\\d+:\\d+: .*“${words}”`),
        ),
      ])
  })

  test('by an unknown basis, or by none, fails with its line', () => {
    for (const basis of ['basis=nationallaw', '', 'basis=toString'])
      expect(claimFaults(broken('basis=national-law', basis))).toEqual([
        expect.stringMatching(/^content\/guides\/en\/activate-your-card\.mdx:\d+: unknown basis/),
      ])
  })

  test('by a law without an article, or a practice without a source, fails', () => {
    const bare = (basis: string): Guide => ({
      path: 'x.mdx',
      source: `:::claim{basis=${basis}}\nIt is so.\n:::\n`,
    })
    expect(claimFaults(bare('national-law'))).toEqual(['x.mdx:1: national law without a citation'])
    expect(claimFaults(bare('official-practice'))).toEqual(['x.mdx:1: practice, no source'])
    expect(claimFaults(bare('local-practice'))).toEqual(['x.mdx:1: practice, no source'])
    expect(claimFaults(bare('unconfirmed'))).toEqual([])
    expect(claimFaults(bare('national-law copy'))).toEqual(['x.mdx:1: national law without a citation'])
    expect(claimFaults(bare('national-law copy sources="S20"'))).toEqual([])
    expect(claimFaults(bare('unconfirmed copy'))).toEqual(['x.mdx:1: only an official text is read in a copy'])
  })

  test('by a source that is not listed fails, in a claim and in prose', () => {
    expect(unknownKeys(broken('sources="S7 S8"', 'sources="S7 S99"'))).toHaveLength(1)
    expect(unknownKeys(broken('Its hours are local.', 'Its hours are local (S98).'))).toHaveLength(1)
  })
})
