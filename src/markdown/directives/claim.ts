import type { BlockContent, Paragraph } from 'mdast'
import type { Handler } from '../handler.ts'
import { nearest } from '../../../rules/kernel/nearest.ts'
import { en } from '../../strings/en.ts'

/** A statement, with where it comes from beside it. */
export const claim: Handler = (node, { fail }) => {
  const basis = node.attributes?.basis ?? ''
  if (!Object.hasOwn(en.basis, basis)) {
    const best = nearest(basis, Object.keys(en.basis))
    return fail(
      `Unknown basis “${basis}”${best ? `; the nearest is “${best}”` : ''}; expected one of ${Object.keys(en.basis).join(', ')}`,
    )
  }
  const keys = (node.attributes?.sources ?? '').split(' ').filter(Boolean)
  const label: Paragraph = {
    type: 'paragraph',
    data: { hProperties: { className: ['basis'] } },
    children: [
      { type: 'text', value: en.basis[basis as keyof typeof en.basis] },
      ...keys.flatMap((key) => [
        { type: 'text' as const, value: ' ' },
        {
          type: 'link' as const,
          url: `/about/#${key}`,
          children: [{ type: 'text' as const, value: key }],
        },
      ]),
    ],
  }
  node.data = { hName: 'div', hProperties: { className: ['claim', basis] } }
  const statement: BlockContent = {
    type: 'blockquote',
    data: { hName: 'div', hProperties: { className: ['statement'] } },
    children: node.children as BlockContent[],
  }
  node.children = [statement, label]
}
