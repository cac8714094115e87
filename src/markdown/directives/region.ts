import type { BlockContent, Paragraph } from 'mdast'
import type { Handler } from '../handler.ts'
import { fill } from '../../strings/fill.ts'
import { strings } from '../../strings/strings.ts'
import { languageOf } from '../language.ts'

/** What differs by region, and whom to ask. */
export const region: Handler = (node, { file, fail }) => {
  const ask = node.attributes?.ask
  if (!ask) return fail('A region needs whom to ask: :::region{ask="the card office"}')
  const words = strings[languageOf(file)].region
  const heading: Paragraph = {
    type: 'paragraph',
    data: { hProperties: { className: ['region-title'] } },
    children: [{ type: 'text', value: words.title }],
  }
  const whom: Paragraph = {
    type: 'paragraph',
    data: { hProperties: { className: ['region-ask'] } },
    children: [{ type: 'text', value: fill(words.ask, { whom: ask }) }],
  }
  node.data = { hName: 'aside', hProperties: { className: ['region'], ariaLabel: words.title } }
  node.children = [heading, ...(node.children as BlockContent[]), whom]
}
