import type { BlockContent, Paragraph, PhrasingContent } from 'mdast'
import { writeChineseNumeral } from '../../rules/kernel/chinese-numerals.ts'
import type { Language } from '../../rules/kernel/text.ts'
import { languages } from '../languages.ts'
import type { Provision } from '../statute/form.ts'
import { placeOf } from '../statute/place-of.ts'
import { fill } from '../strings/fill.ts'
import { strings } from '../strings/strings.ts'

/** A paragraph or an item of an article as a page in a language sets it: its anchor, then its words in each language, marked as such. */
export function asSection(provision: Provision, language: Language): BlockContent {
  const { paragraph, item } = placeOf(provision.id)
  const words = strings[language].law
  const numbers = {
    paragraph,
    paragraphNumeral: writeChineseNumeral(paragraph),
    ...(item && { item, itemNumeral: writeChineseNumeral(item) }),
  }
  const anchor: Paragraph = {
    type: 'paragraph',
    data: { hProperties: { className: ['anchor'] } },
    children: [
      {
        type: 'link',
        url: `#${provision.id}`,
        children: markReadAs(
          fill(item ? words.itemMark : words.paragraphMark, numbers),
          fill(item ? words.item : words.paragraph, numbers),
        ),
      },
    ],
  }
  // The official Chinese stands first.
  const sides = (['zh', 'en'] as const).map((side) => asParagraph(provision[side], side))
  return {
    type: 'blockquote',
    data: {
      hName: 'div',
      hProperties: { id: provision.id, className: ['provision', ...(item ? ['item'] : [])] },
    },
    children: [anchor, ...sides],
  }
}

// What stands in the margin is a part of what is read out: the rest is there for the ear alone.
function markReadAs(mark: string, readAs: string): PhrasingContent[] {
  const [before, after] = readAs.split(mark, 2)
  const hidden = (words: string | undefined): PhrasingContent[] =>
    words
      ? [
          {
            type: 'emphasis',
            data: { hName: 'span', hProperties: { className: ['visually-hidden'] } },
            children: [{ type: 'text', value: words }],
          },
        ]
      : []
  return [...hidden(before), { type: 'text', value: mark }, ...hidden(after)]
}

function asParagraph(children: readonly PhrasingContent[], side: Language): Paragraph {
  return {
    type: 'paragraph',
    data: {
      hProperties: {
        lang: languages[side].tag,
        className: [side],
      },
    },
    children: [...children],
  }
}
