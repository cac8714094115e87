import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { inLanguage } from '../languages.ts'
import { languageOf } from './language.ts'

/** Leads the links of a text to the pages of its own language: content writes "/law/" in every language. */
export function remarkLocalLinks() {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'link', (node) => {
      node.url = inLanguage(node.url, languageOf(file))
    })
  }
}
