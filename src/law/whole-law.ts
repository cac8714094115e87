import type { InstrumentId } from '../../rules/kernel/instruments.ts'
import type { Text } from '../../rules/kernel/text.ts'
import { supersededIn, type Superseded } from '../statute/superseded.ts'
import { chapterOf, type Law } from './law.ts'
import { warnSuperseded } from './warn-superseded.ts'

/** A law as it is given away: the shape of /law/<instrument>.json. */
export interface WholeLaw {
  readonly id: InstrumentId
  readonly title: Text
  readonly version: string
  readonly inForceFrom: string
  readonly articles: readonly WholeArticle[]
}

export interface WholeArticle {
  readonly number: number
  readonly heading: Text
  /** The number of the chapter. */
  readonly chapter: number
  /** Paragraphs and items, each an entry, in order. */
  readonly paragraphs: readonly { readonly id: string; readonly zh: string; readonly en: string }[]
  /** The figures that it still prints and that are no longer the law; absent where there are none. */
  readonly superseded?: readonly (Superseded & { readonly warning: Text })[]
}

/** Gathers a law's published articles with their texts, and with a warning wherever a figure no longer holds. */
export function wholeLaw(law: Law): WholeLaw {
  const { id, title, version, inForceFrom } = law
  return {
    id,
    title,
    version,
    inForceFrom,
    articles: law.articles.map((article) => {
      const superseded = supersededIn(article).map((each) => ({
        ...each,
        warning: { en: warnSuperseded(each, 'en'), zh: warnSuperseded(each, 'zh') },
      }))
      return {
        number: article.number,
        heading: article.heading,
        chapter: chapterOf(law, article.number).number,
        paragraphs: article.provisions,
        ...(superseded.length > 0 && { superseded }),
      }
    }),
  }
}
