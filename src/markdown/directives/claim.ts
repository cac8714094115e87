import type { BlockContent, Paragraph } from 'mdast'
import type { Handler } from '../handler.ts'
import { nearest } from '../../../rules/kernel/nearest.ts'
import { inLanguage } from '../../languages.ts'
import { strings } from '../../strings/strings.ts'
import { languageOf } from '../language.ts'

/** A statement, with where it comes from beside it; `copy` marks what was read in a copy of the official text. */
export const claim: Handler = (node, { file, fail }) => {
  const language = languageOf(file)
  const words = strings[language]
  const basis = node.attributes?.basis ?? ''
  if (!Object.hasOwn(words.basis, basis)) {
    const best = nearest(basis, Object.keys(words.basis))
    return fail(
      `Unknown basis “${basis}”${best ? `; the nearest is “${best}”` : ''}; expected one of ${Object.keys(words.basis).join(', ')}`,
    )
  }
  const keys = (node.attributes?.sources ?? '').split(' ').filter(Boolean)
  const isCopy = node.attributes?.copy !== undefined
  const label: Paragraph = {
    type: 'paragraph',
    data: { hProperties: { className: ['basis'] } },
    children: [
      { type: 'text', value: words.basis[basis as keyof typeof words.basis] },
      ...(isCopy
        ? [
            {
              type: 'emphasis' as const,
              data: { hName: 'span', hProperties: { className: ['copy-mark'] } },
              children: [{ type: 'text' as const, value: words.copy }],
            },
          ]
        : []),
      ...keys.flatMap((key) => [
        { type: 'text' as const, value: ' ' },
        {
          type: 'link' as const,
          url: inLanguage(`/about/#${key}`, language),
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
