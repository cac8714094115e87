import type { BlockContent, Paragraph, PhrasingContent } from 'mdast'
import { writeChineseNumeral } from '../../rules/kernel/chinese-numerals.ts'
import type { Language } from '../../rules/kernel/text.ts'
import { languages } from '../languages.ts'
import { placeOf, type Provision } from '../statute/form.ts'
import { fill } from '../strings/fill.ts'
import { strings } from '../strings/strings.ts'

/** A paragraph or an item of an article as a page in a language sets it: its anchor, then its words in each language, marked as such. */
export function asSection(provision: Provision, language: Language): BlockContent {
  const { paragraph, item } = placeOf(provision.id)
  const words = strings[language].law
  const label = fill(item ? words.item : words.paragraph, {
    paragraph,
    paragraphNumeral: writeChineseNumeral(paragraph),
    ...(item && { item, itemNumeral: writeChineseNumeral(item) }),
  })
  const anchor: Paragraph = {
    type: 'paragraph',
    data: { hProperties: { className: ['anchor'], dataPagefindIgnore: 'all' } },
    children: [
      {
        type: 'link',
        url: `#${provision.id}`,
        data: { hProperties: { ariaLabel: label } },
        children: [{ type: 'text', value: item ? `(${item})` : `¶${paragraph}` }],
      },
    ],
  }
  // The official Chinese stands first.
  const sides = (['zh', 'en'] as const).map((side) => asParagraph(provision[side], side, language))
  return {
    type: 'blockquote',
    data: {
      hName: 'div',
      hProperties: { id: provision.id, className: ['provision', ...(item ? ['item'] : [])] },
    },
    children: [anchor, ...sides],
  }
}

function asParagraph(
  children: readonly PhrasingContent[],
  side: Language,
  language: Language,
): Paragraph {
  return {
    type: 'paragraph',
    data: {
      hProperties: {
        lang: languages[side].tag,
        className: [side],
        // Each language has a search index of its own.
        ...(side !== language && { dataPagefindIgnore: 'all' }),
      },
    },
    children: [...children],
  }
}
