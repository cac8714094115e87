import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseFrontmatter } from '@astrojs/markdown-remark'
import type { Language } from '../../rules/kernel/text.ts'
import { readOnce } from '../read-once.ts'

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
  /** The source without its head. */
  readonly body: string
}

/** Reads the guides of a language, each again only where its file has changed. */
export function readGuides(language: Language): GuideFile[] {
  const folder = `content/guides/${language}`
  return readOnce(folder, 'names', () =>
    readdirSync(folder).filter((name) => name.endsWith('.mdx')),
  ).map((name) => readOnce(`${folder}/${name}`, 'guide', readGuide))
}

function readGuide(path: string): GuideFile {
  const source = readFileSync(path, 'utf8')
  const { frontmatter, content: body } = parseFrontmatter(source)
  const head = frontmatter as Pick<GuideFile, 'title' | 'question' | 'answer' | 'asked'> & {
    checked: Date | string
  }
  const checked = new Date(head.checked).toISOString().slice(0, 10)
  return { ...head, checked, slug: basename(path, '.mdx'), path, source, body }
}
