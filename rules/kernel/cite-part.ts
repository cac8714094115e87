import { writeChineseNumeral } from './chinese-numerals.ts'
import type { Text } from './text.ts'

/** A part of an article, as it is added to the citation of the article: "(1)(2)" and 第一款第（二）项. An item is always named with its paragraph, or (10) could be either. */
export function citePart({ paragraph, item }: { paragraph?: number; item?: number }): Text {
  const en = item ? `(${paragraph ?? 1})(${item})` : paragraph === undefined ? '' : `(${paragraph})`
  const zh =
    (paragraph === undefined ? '' : `第${writeChineseNumeral(paragraph)}款`) +
    (item === undefined ? '' : `第（${writeChineseNumeral(item)}）项`)
  return { en, zh }
}
