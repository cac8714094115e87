// Reads the articles by their lines, a second way beside src/law: what the tests compare it with.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { filesIn, root } from '../rules/repository.ts'

/** A quantity marked in a text: its words, its parameter, and where it stands in the plain text. */
export interface Mark {
  readonly words: string
  readonly name: string
  readonly from: number
  readonly to: number
}

/** A provision in one language: its plain text, what is marked in it, and its line in the file. */
export interface Side {
  readonly text: string
  readonly marks: readonly Mark[]
  readonly line: number
}

/** An article's file: every quotation is Chinese, every other block above the notes is English. */
export interface Article {
  readonly path: string
  readonly instrument: string
  readonly number: number
  readonly frontmatter: unknown
  /** The languages of its blocks in their order: "zh en zh en". */
  readonly order: string
  readonly zh: readonly Side[]
  readonly en: readonly Side[]
  /** The anchor of each Chinese provision: "p2", or "p1-i3" for an item. */
  readonly ids: readonly string[]
}

export interface Provision {
  readonly id: string
  readonly zh: Side
  readonly en: Side
}

/** Every article below content/law, as its file stands. */
export function readArticleFiles(): Article[] {
  return filesIn('content/law', '.mdx').map((path) =>
    readArticleFile(path, readFileSync(join(root, path), 'utf8')),
  )
}

/** An article from the words of its file, so that a test can break a copy. */
export function readArticleFile(path: string, source: string): Article {
  const [, instrument, number] = /content\/law\/([a-z-]+)\/article-(\d{3})\.mdx$/.exec(path) ?? []
  if (!instrument || !number) throw new Error(`${path} is not named as an article`)
  const head = /^---\n([\s\S]*?)\n---\n/.exec(source)
  if (!head) throw new Error(`${path} has no frontmatter`)
  const blocks = blocksOf(source, head[0].length)
  const zh = blocks.filter(({ language }) => language === 'zh').map(({ side }) => side)
  return {
    path,
    instrument,
    number: Number(number),
    frontmatter: parse(head[1]!),
    order: blocks.map(({ language }) => language).join(' '),
    zh,
    en: blocks.filter(({ language }) => language === 'en').map(({ side }) => side),
    ids: anchors(zh.map(({ text }) => text)),
  }
}

/** The provisions of an article that is aligned: Chinese and English by place. */
export function provisionsOf({ path, zh, en, ids }: Article): Provision[] {
  if (zh.length !== en.length)
    throw new Error(`${path}: ${zh.length} Chinese provisions, ${en.length} English`)
  return ids.map((id, place) => ({ id, zh: zh[place]!, en: en[place]! }))
}

function blocksOf(source: string, start: number): { language: 'zh' | 'en'; side: Side }[] {
  let line = source.slice(0, start).split('\n').length - 1
  const blocks: { language: 'zh' | 'en'; side: Side }[] = []
  let inNote = false
  for (const block of source.slice(start).split('\n\n')) {
    const words = block.replace(/^\n+/, '')
    const first = line + 1 + (block.length - words.length)
    line += block.split('\n').length + 1
    if (words.startsWith(':::')) inNote = true
    if (words.trim() === '' || inNote || /^::[a-z]/.test(words)) {
      if (/^:{3,}\s*$/m.test(words)) inNote = false
      continue
    }
    const quoted = words.startsWith('> ')
    const text = words
      .trim()
      .split('\n')
      .map((each) => each.replace(/^> ?/, ''))
      .join('\n')
    blocks.push({ language: quoted ? 'zh' : 'en', side: { ...readMarks(text), line: first } })
  }
  return blocks
}

/** Takes the directives of a statute out of a text: `:q[三十日]{is=…}` and `:see[第六十三条]{is=…}` leave their words. */
export function readMarks(source: string): { text: string; marks: Mark[] } {
  let text = ''
  const marks: Mark[] = []
  const open: { kind: string; from: number }[] = []
  for (let at = 0; at < source.length;) {
    const rest = source.slice(at)
    const start = /^:(q|see)\[/.exec(rest)
    const end = open.length > 0 && /^\]\{is=([^{}]*)\}/.exec(rest)
    if (start) open.push({ kind: start[1]!, from: text.length })
    else if (end) {
      const { kind, from } = open.pop()!
      if (kind === 'q')
        marks.push({ words: text.slice(from), name: end[1]!, from, to: text.length })
    } else text += source[at]
    at += start?.[0].length ?? (end ? end[0].length : 1)
  }
  return { text, marks }
}

function anchors(texts: readonly string[]): string[] {
  let [paragraph, item] = [0, 0]
  return texts.map((text) => {
    if (!/^（[一二三四五六七八九十]+）/.test(text)) {
      paragraph++
      item = 0
      return `p${paragraph}`
    }
    item++
    return `p${paragraph}-i${item}`
  })
}
