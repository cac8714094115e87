import { parseFrontmatter } from '@astrojs/markdown-remark'
import GithubSlugger from 'github-slugger'
import type { Heading, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import remarkDirective from 'remark-directive'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Language } from '../../rules/kernel/text.ts'
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

const known = new Map<string, Heading[]>()

function headingsOf(slug: string, language: Language): Heading[] {
  const guide = readGuides(language).find((each) => each.slug === slug)
  if (!guide) throw new Error(`There is no guide “${slug}” (${language})`)
  let headings = known.get(guide.source)
  if (!headings) {
    const tree = parser.parse(parseFrontmatter(guide.source).content) as Root
    headings = tree.children.filter((node) => node.type === 'heading')
    known.set(guide.source, headings)
  }
  return headings
}
