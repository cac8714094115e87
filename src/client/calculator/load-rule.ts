import type { Rule } from '../../../rules/kernel/rule.ts'

// Each rule becomes a file of its own, so that a page fetches only the one that it computes.
const modules = import.meta.glob<{ rule?: Rule<object> }>([
  '../../../rules/*/*.ts',
  '!**/kernel/*.ts',
])

/** Fetches a rule, and Temporal where the browser has none yet. */
export async function loadRule(id: string): Promise<Rule<object>> {
  if (!('Temporal' in globalThis)) await import('temporal-polyfill/global')
  const [group, name] = id.split('.')
  const load = modules[`../../../rules/${group}/${name}.ts`]
  const rule = load && (await load()).rule
  if (!rule) throw new Error(`There is no rule “${id}”`)
  return rule
}
