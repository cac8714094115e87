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
import { en } from '../../src/strings/en.ts'
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
const sources = Object.keys(parse(read('content/sources.yaml')) as Record<string, string>)
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
    if (basis === 'national-law' && !cites(claim)) faults.push('national law without a citation')
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

describe('the list of sources', () => {
  test('holds no source that no guide uses', () => {
    const used = new Set(guides.flatMap(({ source }) => keysIn(source)))
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
  })

  test('by a source that is not listed fails, in a claim and in prose', () => {
    expect(unknownKeys(broken('sources="S7 S8"', 'sources="S7 S99"'))).toHaveLength(1)
    expect(unknownKeys(broken('(S19)', '(S98)'))).toHaveLength(1)
  })
})
