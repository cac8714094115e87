import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './repository.ts'

/** A paragraph (款) of an article: its sentence, and its items (项) if it has any. */
export interface Paragraph {
  readonly sentence: string
  readonly items: readonly string[]
}

/** The file of an article, from the root. */
export function articleFile(instrument: string, article: number): string {
  return `content/law/${instrument}/article-${String(article).padStart(3, '0')}.mdx`
}

/** The Chinese paragraphs of an article of a statute; throws where its file is missing or holds none. */
export function readArticle(instrument: string, article: number): Paragraph[] {
  const file = articleFile(instrument, article)
  if (!existsSync(join(root, file))) throw new Error(`there is no ${file}`)
  const paragraphs = readParagraphs(readFileSync(join(root, file), 'utf8'))
  if (paragraphs.length === 0) throw new Error(`${file} holds no Chinese line`)
  return paragraphs
}

/** The paragraphs of an article's text: each blockquote line is one, unless it begins as an item, （一）. */
export function readParagraphs(text: string): Paragraph[] {
  const paragraphs: { sentence: string; items: string[] }[] = []
  for (const line of text.split(/\r?\n/)) {
    if (!line.startsWith('> ')) continue
    const words = plain(line.slice(2))
    if (/^（[一二三四五六七八九十]+）/.test(words) && paragraphs.length > 0)
      paragraphs.at(-1)!.items.push(words)
    else paragraphs.push({ sentence: words, items: [] })
  }
  return paragraphs
}

/** A line without its directives: `:q[三十日]{of=period}` stands for 三十日, also one inside another. */
export function plain(line: string): string {
  const innermost = /:(?:q|see)\[([^[\]]*)\](?:\{[^{}]*\})?/g
  let [before, after] = ['', line]
  while (before !== after) [before, after] = [after, after.replace(innermost, '$1')]
  return after
}

/** The words of a cited place; throws where the article has no such paragraph or item. */
export function wordsOf(
  instrument: string,
  article: number,
  paragraph: number | undefined,
  item: number | undefined,
): string {
  const paragraphs = readArticle(instrument, article)
  const cited = paragraphs[(paragraph ?? 1) - 1]
  const where = `${articleFile(instrument, article)}`
  if (!cited) throw new Error(`${where} has ${paragraphs.length} paragraphs, no ${paragraph}`)
  if (item === undefined) return [cited.sentence, ...cited.items].join('')
  const words = cited.items[item - 1]
  if (!words) throw new Error(`${where} has ${cited.items.length} items there, no ${item}`)
  return words
}
