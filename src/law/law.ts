import { getCollection, type CollectionEntry } from 'astro:content'
import { writeChineseNumeral } from '../../rules/kernel/chinese-numerals.ts'
import { instruments, type InstrumentId } from '../../rules/kernel/instruments.ts'
import type { Language, Text } from '../../rules/kernel/text.ts'
import { published } from '../statute/published.ts'
import { readArticle, type Article } from '../statute/read-articles.ts'
import { fill } from '../strings/fill.ts'
import { strings } from '../strings/strings.ts'

/** A chapter. Number 0 holds all articles of an instrument that is not divided into chapters. */
export type Chapter = CollectionEntry<'laws'>['data']['chapters'][number]

/** An instrument as the pages show it. */
export interface Law {
  readonly id: InstrumentId
  readonly title: Text
  readonly short: Text
  readonly version: string
  readonly versions: readonly string[]
  readonly inForceFrom: string
  readonly source: string
  readonly complete: boolean
  readonly chapters: readonly Chapter[]
  /** By number, ascending. */
  readonly articles: readonly Article[]
}

/** All instruments that the site publishes, in the order of the registry. */
export async function allLaws(): Promise<Law[]> {
  const entries = new Map((await getCollection('laws')).map((entry) => [entry.id, entry]))
  return (Object.keys(instruments) as InstrumentId[]).flatMap((id) => {
    const entry = entries.get(id)
    if (!entry) return []
    const { title, short } = instruments[id]
    const articles = [...published.get(id)!].map((number) => readArticle(id, number))
    const { chapters } = entry.data
    return {
      id,
      title,
      short,
      ...entry.data,
      version: entry.data.versions.at(-1)!,
      chapters: chapters.length > 0 ? chapters : [undivided(articles)],
      articles,
    }
  })
}

function undivided(articles: readonly Article[]): Chapter {
  const { en, zh } = strings
  return {
    number: 0,
    en: en.law.undivided,
    zh: zh.law.undivided,
    from: articles[0]!.number,
    to: articles.at(-1)!.number,
  }
}

/** The chapter in which an article stands. */
export function chapterOf(law: Law, number: number): Chapter {
  const chapter = law.chapters.find(({ from, to }) => from <= number && number <= to)
  if (!chapter) throw new Error(`${law.id}: no chapter holds article ${number}; see law.yaml`)
  return chapter
}

/** The articles of a chapter. */
export function articlesOf(law: Law, chapter: Chapter): readonly Article[] {
  return law.articles.filter(({ number }) => chapter.from <= number && number <= chapter.to)
}

/** A chapter's number and title: "Chapter 7, Collection of social insurance premiums"; where there are no chapters, "Articles". */
export function sayChapter(chapter: Chapter, language: Language): string {
  if (chapter.number === 0) return chapter[language]
  return fill(strings[language].law.chapter, {
    number: chapter.number,
    numeral: writeChineseNumeral(chapter.number),
    title: chapter[language],
  })
}
