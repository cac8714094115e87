import { writeChineseNumeral } from './chinese-numerals.ts'
import { citePart } from './cite-part.ts'
import { instruments, type InstrumentId } from './instruments.ts'
import type { Text } from './text.ts'

/** A place in an instrument, with the Chinese words that a statement rests on. */
export interface Source {
  readonly instrument: InstrumentId
  readonly article?: number
  /** 款, counted from 1; absent where the article has only one. */
  readonly paragraph?: number
  /** 项, counted from 1. */
  readonly item?: number
  /** The verbatim Chinese span. */
  readonly quote?: string
  /** Our own English of the span, where the instrument does not stand on this site in English. */
  readonly english?: string
}

/** The citation of a source: "Social Insurance Law, art. 58(1)" and 《中华人民共和国社会保险法》第五十八条第一款. */
export function cite(source: Source): Text {
  const { short, kind } = instruments[source.instrument]
  if (kind === 'local-practice' || kind === 'statistic') return short
  const zhName = short.zh.startsWith('国发')
    ? short.zh
    : `《${short.zh.replace('《', '〈').replace('》', '〉')}》`
  if (source.article === undefined) return { en: short.en, zh: zhName }
  const place = citePlace(source)
  return { en: `${short.en}, ${place.en}`, zh: `${zhName}${place.zh}` }
}

/** The place in the instrument alone, where the instrument is named already: "art. 58(1)" and 第五十八条第一款; without an article, nothing. */
export function citePlace({ article, ...place }: Source): Text {
  if (article === undefined) return { en: '', zh: '' }
  const { en, zh } = citePart(place)
  return { en: `art. ${article}${en}`, zh: `第${writeChineseNumeral(article)}条${zh}` }
}
