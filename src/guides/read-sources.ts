import type { Text } from '../../rules/kernel/text.ts'
import { readYaml } from '../read-yaml.ts'

/** A source outside the statutes, in both languages, and when it is to be looked at again. */
export interface Source extends Text {
  /** The day on which it was last read. */
  readonly checked: string
  /** The month in which it changes each year, where it is known ("2026-11"), or the day. */
  readonly next?: string
}

/** The sources by their keys ("S7"). */
export function readSources(): Readonly<Record<string, Source>> {
  return readYaml<Readonly<Record<string, Source>>>('content/sources.yaml')
}
