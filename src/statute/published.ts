import { readdirSync } from 'node:fs'
import { instruments, type InstrumentId } from '../../rules/kernel/instruments.ts'
import type { Source } from '../../rules/kernel/source.ts'
import { provisionAddress } from './address.ts'

const folder = 'content/law'

/** The numbers of the articles that the site publishes, by instrument. */
export const published: ReadonlyMap<InstrumentId, ReadonlySet<number>> = new Map(
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      if (!(name in instruments)) throw new Error(`${folder}/${name}: no such instrument in rules`)
      const numbers = readdirSync(`${folder}/${name}`)
        .map((file) => Number(/^article-(\d+)\.mdx$/.exec(file)?.[1]))
        .filter((number) => !Number.isNaN(number))
      return [name as InstrumentId, new Set(numbers.sort((a, b) => a - b))]
    }),
)

/** The address of a provision, or null where the site does not publish it. */
export function addressOf(source: Source): string | null {
  const isHere = published.get(source.instrument)?.has(source.article ?? 0)
  return isHere ? provisionAddress(source) : null
}

/** Reads a reference as content writes it: "social-insurance-law/58", "…/58#p1", "…/38#p1-i2", or the law alone; null where it is none. */
export function readReference(text: string): Source | null {
  const match = /^([a-z-]+)(?:\/(\d+)(?:#p(\d+)(?:-i(\d+))?)?)?$/.exec(text)
  if (!match || !(match[1]! in instruments)) return null
  const [article, paragraph, item] = match.slice(2).map((part) => (part ? Number(part) : undefined))
  return { instrument: match[1] as InstrumentId, article, paragraph, item }
}
