import { readdirSync, readFileSync, statSync } from 'node:fs'
import { parseFrontmatter } from '@astrojs/markdown-remark'
import type { Language } from '../../rules/kernel/text.ts'

/** A guide's file, outside Astro: its slug, what its head says, and its source. */
export interface GuideFile {
  readonly slug: string
  readonly title: string
  readonly question: string
  readonly answer: string
  /** The day on which its sources were last checked. */
  readonly checked: string
  readonly asked: readonly string[]
  readonly path: string
  readonly source: string
}

const read = new Map<string, { modified: number; guide: GuideFile }>()

/** Reads the guides of a language, each again only where its file has changed. */
export function readGuides(language: Language): GuideFile[] {
  const folder = `content/guides/${language}`
  return readdirSync(folder)
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => {
      const path = `${folder}/${name}`
      const modified = statSync(path).mtimeMs
      const known = read.get(path)
      if (known?.modified === modified) return known.guide
      const source = readFileSync(path, 'utf8')
      const head = parseFrontmatter(source).frontmatter as Pick<
        GuideFile,
        'title' | 'question' | 'answer' | 'asked'
      > & { checked: Date | string }
      const checked = new Date(head.checked).toISOString().slice(0, 10)
      const guide = { ...head, checked, slug: name.slice(0, -'.mdx'.length), path, source }
      read.set(path, { modified, guide })
      return guide
    })
}
