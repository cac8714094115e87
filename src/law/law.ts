import { getCollection, type CollectionEntry } from 'astro:content'
import { instruments, type InstrumentId } from '../../rules/kernel/instruments.ts'
import type { Text } from '../../rules/kernel/text.ts'

export type Article = CollectionEntry<'articles'>
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
  const articles = await getCollection('articles')
  const entries = new Map((await getCollection('laws')).map((entry) => [entry.id, entry]))
  return (Object.keys(instruments) as InstrumentId[]).flatMap((id) => {
    const entry = entries.get(id)
    if (!entry) return []
    const { title, short } = instruments[id]
    return {
      id,
      title,
      short,
      ...entry.data,
      version: entry.data.versions.at(-1)!,
      articles: articles
        .filter((article) => article.id.startsWith(`${id}/`))
        .sort((a, b) => a.data.number - b.data.number),
    }
  })
}

/** The chapter in which an article stands. */
export function chapterOf(law: Law, number: number): Chapter {
  const chapter = law.chapters.find(({ from, to }) => from <= number && number <= to)
  if (!chapter) throw new Error(`${law.id}: no chapter holds article ${number}; see law.yaml`)
  return chapter
}
