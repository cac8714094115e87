import type { BlockContent, PhrasingContent } from 'mdast'
import { nearest } from '../../../rules/kernel/nearest.ts'
import { inLanguage } from '../../languages.ts'
import { inARow } from '../../strings/fill.ts'
import { strings } from '../../strings/strings.ts'
import { element, text, withNote } from '../bound-number.ts'
import type { Handler } from '../handler.ts'
import { languageOf } from '../language.ts'

/**
 * A statement, and at its end a quiet mark of how sure it is, which says it in words on hover, focus and tap; `copy` marks
 * what was read in a copy of the official text, `tells` names the facts that it tells (src/guides/told.ts).
 */
export const claim: Handler = (node, { file, fail, uniqueId }) => {
  const language = languageOf(file)
  const { basis: names, standing, copy } = strings[language]
  const basis = (node.attributes?.basis ?? '') as keyof typeof names
  if (!Object.hasOwn(names, basis)) {
    const best = nearest(basis, Object.keys(names))
    return fail(
      `Unknown basis “${basis}”${best ? `; the nearest is “${best}”` : ''}; expected one of ${Object.keys(names).join(', ')}`,
    )
  }
  const keys = (node.attributes?.sources ?? '').split(' ').filter(Boolean)
  const isCopy = node.attributes?.copy !== undefined
  const id = uniqueId('standing')
  const button = element(
    'button',
    {
      type: 'button',
      className: ['standing', basis],
      popoverTarget: id,
      ariaDescribedBy: [id],
    },
    [element('span', { className: ['visually-hidden'] }, [text(names[basis])])],
  )
  const mark = withNote(button, id, [
    element('strong', {}, [text(names[basis])]),
    text(' '),
    text(inARow(language, isCopy ? copy : standing[basis])),
    ...keys.flatMap((key) => [
      text(' '),
      element('a', { href: inLanguage(`/about/#${key}`, language) }, [text(key)]),
    ]),
  ])
  node.data = { hName: 'div', hProperties: { className: ['claim', basis] } }
  const children = node.children as BlockContent[]
  const last = children.at(-1)
  if (last?.type === 'paragraph') last.children.push(...withLastWords(last.children, mark))
  else children.push({ type: 'paragraph', children: [mark] })
}

/** The mark with the signs that stand before it, so that it never stands alone at the beginning of a line. */
function withLastWords(words: PhrasingContent[], mark: PhrasingContent): PhrasingContent[] {
  const last = words.at(-1)
  const space: PhrasingContent = { type: 'text', value: '\u00a0' }
  if (last?.type !== 'text') return [space, mark]
  const kept = /[^\p{L}\p{N}\s]*$/u.exec(last.value)?.[0] ?? ''
  last.value = last.value.slice(0, last.value.length - kept.length)
  return [
    {
      type: 'emphasis',
      data: { hName: 'span', hProperties: { className: ['keep'] } },
      children: [{ type: 'text', value: kept }, space, mark],
    },
  ]
}
