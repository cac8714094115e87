import { readFileSync } from 'node:fs'
import { parseFrontmatter } from '@astrojs/markdown-remark'
import type { PhrasingContent, Root, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { z } from 'astro/zod'
import remarkDirective from 'remark-directive'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { VFile } from 'vfile'
import type { InstrumentId } from '../../rules/kernel/instruments.ts'
import type { Language, Text } from '../../rules/kernel/text.ts'
import { readOnce } from '../read-once.ts'
import { remarkClockTimes } from './clock-times.ts'
import { provisionsOf, type Provision } from './form.ts'
import { published } from './published.ts'

const text = z.strictObject({ en: z.string(), zh: z.string() })
const day = z
  .union([z.date(), z.iso.date()])
  .transform((day) => (typeof day === 'string' ? day : day.toISOString().slice(0, 10)))

const questions = z.array(z.string()).min(2).max(6)

/** What stands in the head of an article. */
export const articleHead = z.strictObject({
  number: z.number().int(),
  heading: text,
  /** The questions that it answers, in the words of people. */
  asked: z.strictObject({ en: questions, zh: questions }),
  /** The days on which the article was changed, and what changed. */
  amended: z.array(z.strictObject({ on: day, what: text })).default([]),
})

/** An article as its file has it: read once, for the pages, the exports and the tests alike. */
export interface Article {
  readonly instrument: InstrumentId
  readonly number: number
  readonly heading: Text
  readonly asked: Readonly<Record<Language, readonly string[]>>
  readonly amended: readonly { readonly on: string; readonly what: Text }[]
  readonly path: string
  /** Its paragraphs and items with their plain words. */
  readonly provisions: readonly { readonly id: string; readonly zh: string; readonly en: string }[]
  /** The same, marked up. */
  readonly marked: readonly Provision[]
  /** What stands after them: our notes. */
  readonly rest: readonly RootContent[]
  /** The plain words of our notes, by language. */
  readonly notes: Readonly<Record<Language, readonly string[]>>
  /** The quantities of the Chinese text and the parameter to which each is bound, in order. */
  readonly quantities: readonly { readonly name: string; readonly words: Text }[]
  /** The same parameters by name. */
  readonly bound: readonly string[]
}

const parser = unified().use(remarkParse).use(remarkDirective).use(remarkClockTimes)

/** Reads every published article, instrument by instrument, in the order of their numbers. */
export function readArticles(): Article[] {
  return [...published].flatMap(([instrument, numbers]) =>
    [...numbers].map((number) => readArticle(instrument, number)),
  )
}

/** Reads one article, again only where its file has changed; throws with file and line where its form is broken. */
export function readArticle(instrument: InstrumentId, number: number): Article {
  const path = `content/law/${instrument}/article-${String(number).padStart(3, '0')}.mdx`
  return readOnce(path, 'article', () => parseArticle(instrument, path, readFileSync(path, 'utf8')))
}

/** Reads an article from its source; the path stands in messages. */
export function parseArticle(instrument: InstrumentId, path: string, source: string): Article {
  const { frontmatter, content } = parseFrontmatter(source, { frontmatter: 'empty-with-lines' })
  const file = new VFile({ path, value: content })
  const head = articleHead.safeParse(frontmatter)
  if (!head.success)
    return file.fail(
      `${z.prettifyError(head.error)}; expected number, heading {en, zh}, asked {en, zh}, amended`,
    )
  const tree = parser.parse(file)
  const { provisions, rest } = provisionsOf(parser.runSync(tree) as Root, file)
  const quantities = provisions.flatMap(({ zh, en }) => {
    const english = quantitiesIn(en)
    return quantitiesIn(zh).map(({ name, words }) => ({
      name,
      words: { zh: words, en: english.find((each) => each.name === name)?.words ?? words },
    }))
  })
  return {
    instrument,
    ...head.data,
    path,
    marked: provisions,
    rest,
    notes: { en: notesIn(rest, 'en'), zh: notesIn(rest, 'zh') },
    quantities,
    bound: quantities.map(({ name }) => name),
    provisions: provisions.map(({ id, zh, en }) => ({ id, zh: toString(zh), en: toString(en) })),
  }
}

function notesIn(rest: readonly RootContent[], language: Language): string[] {
  return rest.flatMap((node) =>
    node.type === 'containerDirective' && (node.attributes?.in ?? language) === language
      ? [toString(node)]
      : [],
  )
}

function quantitiesIn(words: readonly PhrasingContent[]): { name: string; words: string }[] {
  return words.flatMap((node) =>
    node.type === 'textDirective' && node.name === 'q' && node.attributes?.is
      ? [{ name: node.attributes.is, words: toString(node) }]
      : [],
  )
}
