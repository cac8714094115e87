import type { InstrumentId } from '../../rules/kernel/instruments.ts'
import type { Text } from '../../rules/kernel/text.ts'
import type { Law } from './law.ts'
import { readArticle } from './read-articles.ts'

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
}

/** Gathers a law's published articles with their texts. */
export function wholeLaw(law: Law): WholeLaw {
  const { id, title, version, inForceFrom } = law
  return {
    id,
    title,
    version,
    inForceFrom,
    articles: law.articles.map(({ data: { number, heading } }) => ({
      number,
      heading,
      chapter: law.chapters.find(({ from, to }) => from <= number && number <= to)!.number,
      paragraphs: readArticle(id, number).provisions,
    })),
  }
}
