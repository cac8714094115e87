import type { PhrasingContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { findParameter } from '../../../../rules/parameters.ts'
import type { Article } from '../../../statute/read-articles.ts'
import { readReference } from '../../../statute/published.ts'
import { valueIn } from '../../../statute/value-in.ts'
import { escapeXml, xml } from '../xml.ts'
import { identify, workOf } from './identify.ts'
import type { Writing } from './writing.ts'

/**
 * The words of a provision: its bound quantities as <quantity>, its references as <ref>.
 *
 * Both come from the marks of the content (`:q`, `:see`), which a person has set and the build has checked; nothing is
 * guessed from the words. So 本法, 本条例, 依照有关法律 and the like stay plain, as does what names an instrument or an
 * article that is not published here: there would be nothing to refer to.
 */
export function inline(
  write: Writing,
  article: Article,
  words: readonly PhrasingContent[],
): string {
  return words
    .map((node) => {
      if (node.type === 'text') return escapeXml(node.value)
      const is = node.type === 'textDirective' ? node.attributes?.is : undefined
      if (is && 'name' in node && node.name === 'q') return quantity(article, is, toString(node))
      if (is && 'name' in node && node.name === 'see') return reference(write, is, toString(node))
      throw new Error(`${article.path}: Akoma Ntoso has no words for “${toString(node)}”`)
    })
    .join('')
}

// The number is in the unit of the rule's figure, which may be another than that of the words: 二年 is 24 months.
function quantity(article: Article, name: string, words: string): string {
  const { value } = valueIn(findParameter(name)!.parameter, article)
  return xml('quantity', { refersTo: `#${name}`, normalized: String(value) }, escapeXml(words))
}

function reference({ law, laws }: Writing, is: string, words: string): string {
  const { instrument, article, paragraph, item } = readReference(is)!
  const other = laws.find(({ id }) => id === instrument)
  if (!other) throw new Error(`${law.id}: refers to ${instrument}, which is not published`)
  const anchor = paragraph ? `p${paragraph}${item ? `-i${item}` : ''}` : undefined
  const place = article ? `#${identify(other, article, anchor)}` : ''
  // Within the file by its eId alone; to another law as a work, whatever its version.
  const href = other.id === law.id && place ? place : workOf(other) + place
  return xml('ref', { href }, escapeXml(words))
}
