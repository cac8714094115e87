import type { Text } from '../../rules/kernel/text.ts'
import { readYaml } from '../read-yaml.ts'

/** What people come with, and the guides that answer it. */
export interface Situation {
  readonly id: string
  readonly title: Text
  /** Slugs of guides, in the order in which they are shown. */
  readonly guides: readonly string[]
}

/** The situations, in their order. */
export function readSituations(): readonly Situation[] {
  return readYaml<readonly Situation[]>('content/situations.yaml')
}
