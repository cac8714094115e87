import type { ColumnNames } from '../../batch/match-columns.ts'
import type { BatchWords } from '../../batch/write-table.ts'
import type { AnswerWords } from '../../present/say-answer.ts'
import type { TakeawayWords } from '../../takeaway/takeaway.ts'
import { language } from '../page-language.ts'

/** What the page needs once it is used, in its language. */
export interface BatchData {
  readonly words: BatchWords
  readonly andSafe: string
  readonly takeaway: TakeawayWords
  /** Of the site and its rule base. */
  readonly version: string
  /** How the answer of each rule is said. */
  readonly answers: Readonly<Record<string, AnswerWords>>
  readonly names: ColumnNames
}

let loaded: Promise<BatchData> | undefined

/** Fetches it once; a failure is forgotten, so that the next attempt asks again. */
export function loadData(): Promise<BatchData> {
  loaded ??= fetch(`/calculators/${language}-batch.json`).then(async (response) => {
    if (!response.ok) throw new Error(String(response.status))
    return (await response.json()) as BatchData
  })
  loaded.catch(() => (loaded = undefined))
  return loaded
}
