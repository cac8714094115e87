import type { BlockContent, Paragraph } from 'mdast'
import type { Handler } from '../handler.ts'
import { en } from '../../strings/en.ts'

/** What differs by region, and whom to ask. */
export const region: Handler = (node, { fail }) => {
  const ask = node.attributes?.ask
  if (!ask) return fail('A region needs whom to ask: :::region{ask="the card office"}')
  const heading: Paragraph = {
    type: 'paragraph',
    data: { hProperties: { className: ['region-title'] } },
    children: [{ type: 'text', value: en.region.title }],
  }
  const whom: Paragraph = {
    type: 'paragraph',
    data: { hProperties: { className: ['region-ask'] } },
    children: [{ type: 'text', value: `${en.region.ask}: ${ask}.` }],
  }
  node.data = {
    hName: 'aside',
    hProperties: { className: ['region'], ariaLabel: en.region.title },
  }
  node.children = [heading, ...(node.children as BlockContent[]), whom]
}
