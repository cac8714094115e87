import type { Blockquote, Paragraph, PhrasingContent, Root, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { VFile } from 'vfile'

/** A paragraph (款) or an item (项) of an article: its anchor, and its words in both languages, marked up. */
export interface Provision {
  /** "p2", or "p1-i3" for an item. */
  readonly id: string
  readonly zh: readonly PhrasingContent[]
  readonly en: readonly PhrasingContent[]
}

/**
 * The provisions of an article's tree, in order: each is a quotation (the official Chinese)
 * followed by a paragraph (our English). What stands after them (notes) is left in `rest`.
 */
export function provisionsOf(
  tree: Root,
  file: VFile,
): { provisions: Provision[]; rest: RootContent[] } {
  const provisions: Provision[] = []
  const children = tree.children.filter(({ type }) => type !== 'yaml')
  let [paragraph, item, at] = [0, 0, 0]
  while (children[at]?.type === 'blockquote') {
    const zh = (children[at] as Blockquote).children[0]
    const en = children[at + 1]
    if (zh?.type !== 'paragraph')
      return file.fail('Expected one paragraph of Chinese in the quotation', children[at])
    if (en?.type !== 'paragraph')
      return file.fail('Expected the English of this provision below it', children[at])
    if (/^（[一二三四五六七八九十]+）/.test(toString(zh))) item++
    else {
      paragraph++
      item = 0
    }
    provisions.push({
      id: `p${paragraph}${item ? `-i${item}` : ''}`,
      zh: zh.children,
      en: (en as Paragraph).children,
    })
    at += 2
  }
  if (provisions.length === 0)
    return file.fail('Expected the Chinese of the article as a quotation')
  return { provisions, rest: children.slice(at) }
}
