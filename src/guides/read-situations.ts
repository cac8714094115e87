import { readFileSync, statSync } from 'node:fs'
import { parse } from 'yaml'
import type { Text } from '../../rules/kernel/text.ts'

/** What people come with, and the guides that answer it. */
export interface Situation {
  readonly id: string
  readonly title: Text
  /** Slugs of guides, in the order in which they are shown. */
  readonly guides: readonly string[]
}

let read: { modified: number; situations: readonly Situation[] } | undefined

/** The situations, in their order, read again only where the file has changed. */
export function readSituations(): readonly Situation[] {
  const path = 'content/situations.yaml'
  const modified = statSync(path).mtimeMs
  if (read?.modified !== modified)
    read = { modified, situations: parse(readFileSync(path, 'utf8')) as Situation[] }
  return read.situations
}
