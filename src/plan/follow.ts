// What follows from what happened: pure, on what was typed; the clock and the page are elsewhere.
import { isRequired } from '../../rules/kernel/field.ts'
import type { Computed } from '../../rules/kernel/finding.ts'
import type { Rule } from '../../rules/kernel/rule.ts'
import type { Text } from '../../rules/kernel/text.ts'
import {
  asksOf,
  fieldOf,
  isAskedIn,
  isStep,
  type PlanEvent,
  type PlanStep,
  type Role,
} from './plan.ts'

/** An event that happened, with what was typed for it, by the names of its questions. */
export interface Happened {
  readonly event: string
  readonly typed: Readonly<Record<string, string>>
}

/** A dated step of a plan. */
export interface Entry<W = string> {
  /** The place of its event among those that happened, from 0. */
  readonly at: number
  readonly event: PlanEvent<W>
  readonly step: PlanStep<W>
  readonly rule: Rule<object>
  readonly input: Readonly<Record<string, unknown>>
  readonly finding: Computed<object>
  readonly kind: 'date' | 'time' | 'month'
  /** YYYY-MM-DD, YYYY-MM-DDTHH:MM or YYYY-MM. */
  readonly day: string
  /** From which it is counted, as given. */
  readonly start: string
  /** The days that it rests on and nobody has given yet, the first of them first. */
  readonly assumed: readonly Assumed[]
}

/** A day taken until the real one is known. */
export interface Assumed {
  readonly name: string
  readonly day: string
}

/** A step without a date: it waits for a day that nothing here dates, or its rule has no answer, and says why. */
export interface Undated<W = string> {
  readonly at: number
  readonly event: PlanEvent<W>
  readonly step: PlanStep<W>
  readonly rule: Rule<object>
  readonly waitsFor?: string
  readonly message?: Text
}

/** What is wrong with what was typed for an event. */
export interface Wrong {
  readonly at: number
  readonly name: string
  readonly message: Text
}

export interface Followed<W = string> {
  /** In the order of their days. */
  readonly entries: readonly Entry<W>[]
  readonly undated: readonly Undated<W>[]
  readonly wrong: readonly Wrong[]
}

/** What a plan shows. */
export type Seen = Pick<Followed, 'entries' | 'undated'>

interface Known {
  readonly value: unknown
  readonly assumed: readonly Assumed[]
}

/** All that follows from some events, in the order of its days; events that are not known are passed over. */
export function follow<W>(
  happened: readonly Happened[],
  events: ReadonlyMap<string, PlanEvent<W>>,
  rules: ReadonlyMap<string, Rule<object>>,
): Followed<W> {
  const each = happened.map(({ event, typed }, at) => {
    const known = events.get(event)
    return known ? followOne(known, typed, at, rules) : { entries: [], undated: [], wrong: [] }
  })
  const entries = each.flatMap((one) => one.entries)
  return {
    // Those of one day stay in the order in which they follow.
    entries: entries.toSorted((a, b) => {
      const [one, other] = [sortKey(a), sortKey(b)]
      return one === other ? 0 : one < other ? -1 : 1
    }),
    undated: each.flatMap((one) => one.undated),
    wrong: each.flatMap((one) => one.wrong),
  }
}

/** Whether somebody in this role is concerned. */
export const concerns = ({ step }: { step: PlanStep<unknown> }, role: Role): boolean =>
  step.for?.includes(role) ?? true

/** Whether it is somebody in this role who has to act. */
export const isOwn = ({ step }: { step: PlanStep<unknown> }, role: Role): boolean =>
  step.acts === role || step.acts === 'both'

/** The last day of what stands on a day, at a moment or in a month: YYYY-MM-DD. */
export function lastDayOf({ kind, day }: Pick<Entry<unknown>, 'kind' | 'day'>): string {
  if (kind !== 'month') return day.slice(0, 10)
  const month = Temporal.PlainYearMonth.from(day)
  return month.toPlainDate({ day: month.daysInMonth }).toString()
}

// A month stands where it begins.
const sortKey = ({ kind, day }: Entry<unknown>): string => (kind === 'month' ? `${day}-01` : day)

function followOne<W>(
  event: PlanEvent<W>,
  typed: Readonly<Record<string, string>>,
  at: number,
  rules: ReadonlyMap<string, Rule<object>>,
): Followed<W> {
  const entries: Entry<W>[] = []
  const undated: Undated<W>[] = []
  const wrong: Wrong[] = []
  const known = new Map<string, Known>()
  const waiting = new Set<string>()
  const asks = asksOf(event)

  /** Reads what was typed; without it, what the field takes where nothing is given. */
  function read(name: string, isNeeded: boolean): void {
    const field = fieldOf(asks[name]!, rules)
    const given = isAskedIn(name, event, rules, typed) ? textOf(name) : ''
    if (given === '' && !isNeeded) return
    // What may be left out is the rule’s to say.
    if (given === '' && !isRequired(field)) {
      known.set(name, { value: field.unlessGiven ?? null, assumed: [] })
      return
    }
    const value = given === '' ? undefined : field.fromText(given)
    const found = field.read(value)
    if (found.ok) known.set(name, { value, assumed: [] })
    else wrong.push({ at, name, message: found.message })
  }

  function textOf(name: string): string {
    return Object.hasOwn(typed, name) ? typed[name]!.trim() : ''
  }

  function assume(name: string, after: string | undefined): void {
    const before = entries.find(({ step }) => step.step === after)
    const same = after === undefined ? undefined : known.get(after)
    const value = before ? lastDayOf(before) : same?.value
    if (typeof value === 'string')
      known.set(name, {
        value,
        assumed: [...(before ?? same)!.assumed, { name, day: value }],
      })
    else if (after === undefined) waiting.add(name)
  }

  function date(step: PlanStep<W>): void {
    const rule = rules.get(step.rule)
    if (!rule) throw new Error(`There is no rule “${step.rule}”`)
    const names = Object.entries(step.with)
    const awaited = names.find(([, name]) => waiting.has(name))
    if (awaited) undated.push({ at, event, step, rule, waitsFor: awaited[1] })
    if (names.some(([, name]) => !known.has(name))) return
    const input = {
      ...step.given,
      ...Object.fromEntries(names.map(([input, name]) => [input, known.get(name)!.value])),
    }
    const finding = rule.evaluate(input)
    if (finding.status === 'invalid') {
      const [error] = finding.errors
      const name = step.with[error!.field]
      if (name !== undefined && known.get(name)!.assumed.length === 0)
        wrong.push({ at, name, message: error!.message })
      else undated.push({ at, event, step, rule, message: error!.message })
      return
    }
    if (finding.status !== 'computed') {
      undated.push({ at, event, step, rule, message: finding.message })
      return
    }
    const on = step.on ?? rule.answer!
    const field = rule.results[on] ?? rule.fields[on]!
    const day = on in rule.results ? (finding.result as Record<string, unknown>)[on] : input[on]
    // What does not apply, such as an early retirement where nothing was delayed.
    if (typeof day !== 'string') return
    entries.push({
      at,
      event,
      step,
      rule,
      input,
      finding,
      kind: field.kind as Entry['kind'],
      day,
      start: String(known.get(names[0]![1])!.value),
      assumed: names.flatMap(([, name]) => known.get(name)!.assumed),
    })
  }

  for (const name of Object.keys(event.asks)) read(name, true)
  for (const each of event.follows) {
    if (isStep(each)) date(each)
    else {
      const before = wrong.length
      read(each.day, false)
      if (!known.has(each.day) && wrong.length === before) assume(each.day, each.after)
    }
  }
  return { entries, undated, wrong }
}
