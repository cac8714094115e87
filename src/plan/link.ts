import { show } from '../../rules/kernel/field.ts'
import { changes, version, type RuleChange } from '../../rules/version.ts'
import type { Happened } from './follow.ts'
import { asksOf, rulesOf, type PlanEvent, type Role } from './plan.ts'

/** How many events a plan holds. */
export const mostEvents = 20

/** A plan as its link holds it. */
export interface Planned {
  readonly role: Role
  readonly happened: readonly Happened[]
}

/** A link read, with what it held and no plan has, in a few words, and what changed in its rules since it was made. */
export interface ReadPlan extends Planned {
  readonly leftOut: string
  readonly since: readonly RuleChange[]
}

/** The fragment of a link: "#for=person&accident=2026-03-02&accident.told=2026-05-20&v=2026-11-25"; the day of each event stands under the event’s own name. */
export function writePlanLink(
  { role, happened }: Planned,
  events: ReadonlyMap<string, PlanEvent<unknown>>,
): string {
  const parts = new URLSearchParams({ for: role })
  for (const { event, typed } of happened) {
    const [first, ...others] = Object.keys(asksOf(events.get(event)!))
    parts.append(event, typed[first!] ?? '')
    for (const name of others) if (typed[name]) parts.append(`${event}.${name}`, typed[name])
  }
  parts.append('v', version)
  return `#${parts}`
}

/** Reads the fragment of a link; undefined where it holds no plan. */
export function readPlanLink(
  fragment: string,
  events: ReadonlyMap<string, PlanEvent<unknown>>,
  known: readonly RuleChange[] = changes,
): ReadPlan | undefined {
  const parts = new URLSearchParams(fragment.replace(/^#/, ''))
  if (!parts.has('for')) return undefined
  const happened: { event: string; typed: Record<string, string> }[] = []
  const leftOut = new Set<string>()
  let last: (typeof happened)[number] | undefined
  for (const [key, value] of parts) {
    if (key === 'for' || key === 'v') continue
    const [id = '', name, ...more] = key.split('.', 3)
    const event = events.get(id)
    if (!event || more.length > 0) leftOut.add(key)
    else if (name === undefined) {
      last = { event: id, typed: { [Object.keys(event.asks)[0]!]: value } }
      // What follows a name that is one too many belongs to that one.
      if (happened.length < mostEvents) happened.push(last)
      else leftOut.add(key)
    } else if (
      last?.event === id &&
      Object.hasOwn(asksOf(event), name) &&
      !Object.hasOwn(last.typed, name)
    )
      last.typed[name] = value
    else leftOut.add(key)
  }
  const role = parts.get('for') === 'employer' ? 'employer' : 'person'
  const made = parts.get('v')
  const used = new Set(happened.flatMap(({ event }) => rulesOf(events.get(event)!)))
  const names = [...leftOut].map((name) => `“${show(name)}”`)
  return {
    role,
    happened,
    leftOut: names.length > 5 ? `${names.slice(0, 5).join(', ')}, …` : names.join(', '),
    since: made ? known.filter((each) => used.has(each.rule) && each.version > made) : [],
  }
}
