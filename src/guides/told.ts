import type { Root } from 'mdast'
import remarkDirective from 'remark-directive'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import type { Language } from '../../rules/kernel/text.ts'
import { readYaml } from '../read-yaml.ts'
import { readGuides } from './read-guides.ts'

/** A fact that the guides have to tell, and how sure it is: a basis of a claim, or `region` for what must say that it differs. */
export interface Fact {
  readonly id: string
  /** The section of the facts that it comes from. */
  readonly section: string
  readonly fact: string
  readonly standing: string
}

/** A statement of a guide that tells facts: its standing is its basis, or `region`. */
export interface Told {
  readonly guide: string
  readonly line: number
  readonly standing: string
  readonly facts: readonly string[]
}

/** The facts, in the order of their sections. */
export function readFacts(): readonly Fact[] {
  return readYaml<Fact[]>('content/facts.yaml')
}

const parser = unified().use(remarkParse).use(remarkDirective)

/** What the guides of a language tell. */
export function toldIn(language: Language): Told[] {
  return readGuides(language).flatMap(({ slug, source }) => {
    const told: Told[] = []
    visit(parser.parse(source) as Root, (node) => {
      if (node.type !== 'containerDirective' && node.type !== 'leafDirective') return
      const { tells, basis } = node.attributes ?? {}
      if (tells)
        told.push({
          guide: slug,
          line: node.position!.start.line,
          standing: basis ?? node.name,
          facts: tells.split(' '),
        })
    })
    return told
  })
}

/** Prints which fact is told where: npm run check:facts. */
function print(): void {
  const told = toldIn('en')
  let untold = 0
  for (const { id, section, standing } of readFacts()) {
    const places = told.filter(({ facts }) => facts.includes(id))
    if (places.length === 0) untold++
    console.log(
      `${section}   ${id.padEnd(44)} ${standing.padEnd(18)} ${places.map(({ guide, line }) => `${guide}:${line}`).join(', ') || 'NOWHERE'}`,
    )
  }
  console.log(`${readFacts().length} facts, ${untold} told nowhere`)
  process.exitCode = untold > 0 ? 1 : 0
}

if (import.meta.main) print()
