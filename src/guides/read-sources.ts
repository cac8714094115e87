import { readFileSync, statSync } from 'node:fs'
import { parse } from 'yaml'
import type { Text } from '../../rules/kernel/text.ts'

/** A source outside the statutes, in both languages, and when it is to be looked at again. */
export interface Source extends Text {
  /** The day on which it was last read. */
  readonly checked: string
  /** The month in which it changes each year, where it is known ("2026-11"), or the day. */
  readonly next?: string
}

let read: { modified: number; sources: Readonly<Record<string, Source>> } | undefined

/** The sources by their keys ("S7"), read again only where the file has changed. */
export function readSources(): Readonly<Record<string, Source>> {
  const path = 'content/sources.yaml'
  const modified = statSync(path).mtimeMs
  if (read?.modified !== modified)
    read = { modified, sources: parse(readFileSync(path, 'utf8')) as Record<string, Source> }
  return read.sources
}
