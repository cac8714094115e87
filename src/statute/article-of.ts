import { instruments, type InstrumentId } from '../../rules/kernel/instruments.ts'

/** The instrument and article that a content file holds, from its path; null where it is no article. */
export function articleOf(path: string): { instrument: InstrumentId; number: number } | null {
  const match = /content[/\\]law[/\\]([a-z-]+)[/\\]article-(\d+)\.mdx$/.exec(path)
  return match && match[1]! in instruments
    ? { instrument: match[1] as InstrumentId, number: Number(match[2]) }
    : null
}
