import type { PhrasingContent, Root } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { languageOf } from './language.ts'

/** Runs of Chinese, with the punctuation inside them. */
export const chineseRun =
  /\p{Script=Han}(?:[\p{Script=Han}，。、；：？！（）《》“”·]*[\p{Script=Han}？！）》])?/gu

/** Marks the Chinese words of an English text as Chinese, so that a screen reader says them and the right font is used. */
export function remarkMarkChinese() {
  return (tree: Root, file: VFile): void => {
    if (languageOf(file) === 'zh') return
    visit(tree, (node, index, parent) => {
      // What is marked as a whole needs no more.
      if (node.data?.hProperties?.lang === 'zh-Hans') return SKIP
      if (node.type !== 'text' || !parent || index === undefined) return undefined
      const parts = split(node.value)
      if (parts.length === 1 && parts[0]!.type === 'text') return undefined
      parent.children.splice(index, 1, ...parts)
      return [SKIP, index + parts.length]
    })
  }
}

function split(text: string): PhrasingContent[] {
  const parts: PhrasingContent[] = []
  let at = 0
  for (const { 0: words, index } of text.matchAll(chineseRun)) {
    if (index > at) parts.push({ type: 'text', value: text.slice(at, index) })
    parts.push({
      type: 'emphasis',
      data: { hName: 'span', hProperties: { lang: 'zh-Hans' } },
      children: [{ type: 'text', value: words }],
    })
    at = index + words.length
  }
  if (at < text.length) parts.push({ type: 'text', value: text.slice(at) })
  return parts
}
