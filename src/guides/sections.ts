import GithubSlugger from 'github-slugger'
import type { Heading, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import remarkDirective from 'remark-directive'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Language } from '../../rules/kernel/text.ts'
import { readOnce } from '../read-once.ts'
import { readGuides } from './read-guides.ts'

const parser = unified().use(remarkParse).use(remarkDirective)

/** A section of a guide: its id, the same in every language, and its heading. */
export interface Section {
  readonly id: string
  readonly heading: string
  readonly depth: number
}

/** The sections of a guide, named by the English headings: a link to one holds in every language. Throws where there is no such guide. */
export function sectionsOf(slug: string, language: Language): Section[] {
  const english = headingsOf(slug, 'en')
  const slugger = new GithubSlugger()
  const ids = english.map((heading) => slugger.slug(toString(heading)))
  return headingsOf(slug, language).map((heading, at) => {
    const id = ids[at]
    if (!id) throw new Error(`${slug}: ${language} has more headings than English`)
    return { id, heading: toString(heading), depth: heading.depth }
  })
}

function headingsOf(slug: string, language: Language): Heading[] {
  const guide = readGuides(language).find((each) => each.slug === slug)
  if (!guide) throw new Error(`There is no guide “${slug}” (${language})`)
  return readOnce(guide.path, 'headings', () => {
    // Each heading is a line of its own, and guides have no code: the rest need not be parsed again.
    const lines = guide.body.split('\n').filter((line) => line.startsWith('#'))
    const tree = parser.parse(lines.join('\n\n')) as Root
    return tree.children.filter((node) => node.type === 'heading')
  })
}
