import { readdirSync, readFileSync } from 'node:fs'
import { parseFrontmatter } from '@astrojs/markdown-remark'

/** A guide's file, outside Astro: its slug, title, Chinese summary and source. */
export interface GuideFile {
  readonly slug: string
  readonly title: string
  readonly chinese: string
  readonly path: string
  readonly source: string
}

/** Reads the guides of a language. */
export function readGuides(language: string): GuideFile[] {
  const folder = `content/guides/${language}`
  return readdirSync(folder)
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => {
      const path = `${folder}/${name}`
      const source = readFileSync(path, 'utf8')
      const { title, chinese } = parseFrontmatter(source).frontmatter as Record<string, string>
      return { slug: name.slice(0, -'.mdx'.length), title: title!, chinese: chinese!, path, source }
    })
}
