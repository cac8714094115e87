import { show } from './kernel/field.ts'
import type { Text } from './kernel/text.ts'

/** The version of the rule base: the day on which an answer last changed. A link carries it, and so does a statement. */
export const version = '2026-11-25'

/** A change that gives an old link another answer. */
export interface RuleChange {
  readonly version: string
  readonly rule: string
  readonly what: Text
}

/** Every change of an answer since the first links, oldest first. Nothing has changed yet. */
export const changes: readonly RuleChange[] = []

/** Names that links carry and rules no longer have: an old rule, or "rule/input", and what it is called now. */
export const renamed: Readonly<Record<string, string>> = {}

/** What a link carries that asks for a statement: no rule has an input of that name. */
const printMark = 'print'

/** The fragment of a link that asks for a statement of what another one holds. */
export const linkToPrint = (link: string): string => `${link}&${printMark}=1`

/** A link read: the rule, its inputs as text, and what has changed in the rule since the link was made. */
export interface ReadLink {
  readonly rule: string
  readonly inputs: Readonly<Record<string, string>>
  readonly asOf?: string
  /** Whether it asks for a statement to be printed. */
  readonly toPrint: boolean
  readonly since: readonly RuleChange[]
  /** Names that it gives more than once: the first of each is taken. */
  readonly repeated: readonly string[]
}

/** Reads the fragment of a link, of whatever age; undefined where it names no rule. */
export function readLink(
  fragment: string,
  known: { changes: readonly RuleChange[]; renamed: Readonly<Record<string, string>> } = {
    changes,
    renamed,
  },
): ReadLink | undefined {
  const parts = new URLSearchParams(fragment.replace(/^#/, ''))
  const old = parts.get('rule')
  if (!old) return undefined
  const now = (name: string): string =>
    Object.hasOwn(known.renamed, name) ? known.renamed[name]! : name
  const rule = now(old)
  const made = parts.get('v')
  const inputs: Record<string, string> = Object.create(null) as Record<string, string>
  const seen = new Set<string>()
  const repeated = new Set<string>()
  for (const [name, value] of parts) {
    if (seen.has(name)) repeated.add(name)
    else if (!['rule', 'v', 'asOf', printMark].includes(name))
      inputs[inputNow(known.renamed, old, name)] = value
    seen.add(name)
  }
  const asOf = parts.get('asOf')
  return {
    rule,
    inputs,
    ...(asOf && { asOf }),
    toPrint: parts.has(printMark),
    since: made ? known.changes.filter((each) => each.rule === rule && each.version > made) : [],
    repeated: [...repeated],
  }
}

const inputNow = (names: Readonly<Record<string, string>>, rule: string, name: string): string => {
  const key = `${rule}/${name}`
  return Object.hasOwn(names, key) ? names[key]!.replace(/.*\//, '') : name
}

/** What a link holds and its rule does not take, in a few words: names that are no input of it, and names given twice; '' where there is nothing. */
export function leftOutOf({ inputs, repeated }: ReadLink, known: readonly string[]): string {
  const quoted = (name: string): string => `“${show(name)}”`
  const names = [
    ...Object.keys(inputs)
      .filter((name) => !known.includes(name))
      .map(quoted),
    ...repeated.map((name) => `${quoted(name)} ×2`),
  ]
  return names.length > 5 ? `${names.slice(0, 5).join(', ')}, …` : names.join(', ')
}

/** The fragment of a link that holds a rule, what was typed, and the version. */
export function writeLink(
  rule: string,
  typed: Readonly<Record<string, string>>,
  asOf?: string,
): string {
  return `#${new URLSearchParams({ rule, ...typed, ...(asOf && { asOf }), v: version })}`
}
