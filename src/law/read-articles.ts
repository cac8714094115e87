import { readFileSync } from 'node:fs'
import { parseFrontmatter } from '@astrojs/markdown-remark'
import { toString } from 'mdast-util-to-string'
import type { PhrasingContent, Root } from 'mdast'
import remarkDirective from 'remark-directive'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { VFile } from 'vfile'
import type { InstrumentId } from '../../rules/kernel/instruments.ts'
import type { Text } from '../../rules/kernel/text.ts'
import { remarkClockTimes } from '../markdown/clock-times.ts'
import { provisionsOf } from '../markdown/statute.ts'
import { published } from './published.ts'

/** An article's text outside Astro: for exports, the search index and the tests. */
export interface ArticleText {
  readonly instrument: InstrumentId
  readonly number: number
  readonly heading: Text
  readonly path: string
  readonly provisions: readonly { readonly id: string; readonly zh: string; readonly en: string }[]
  /** The parameter to which each quantity of the Chinese text is bound, in order. */
  readonly bound: readonly string[]
}

const parser = unified().use(remarkParse).use(remarkDirective).use(remarkClockTimes)

/** Reads every published article, instrument by instrument, in the order of their numbers. */
export function readArticles(): ArticleText[] {
  return [...published].flatMap(([instrument, numbers]) =>
    [...numbers].map((number) => readArticle(instrument, number)),
  )
}

/** Reads one article; throws with file and line where its form is broken. */
export function readArticle(instrument: InstrumentId, number: number): ArticleText {
  const path = `content/law/${instrument}/article-${String(number).padStart(3, '0')}.mdx`
  const { frontmatter, content } = parseFrontmatter(readFileSync(path, 'utf8'), {
    frontmatter: 'empty-with-lines',
  })
  const file = new VFile({ path, value: content })
  const tree = parser.parse(file)
  const { provisions } = provisionsOf(parser.runSync(tree) as Root, file)
  return {
    instrument,
    number,
    heading: (frontmatter as { heading: Text }).heading,
    path,
    bound: provisions.flatMap(({ zh }) => boundNames(zh)),
    provisions: provisions.map(({ id, zh, en }) => ({
      id,
      zh: toString(zh),
      en: toString(en),
    })),
  }
}

function boundNames(words: readonly PhrasingContent[]): string[] {
  return words.flatMap((node) =>
    node.type === 'textDirective' && node.name === 'q' && node.attributes?.is
      ? [node.attributes.is]
      : [],
  )
}
