import { dateField, type Field } from '../../rules/kernel/field.ts'
import type { Rule } from '../../rules/kernel/rule.ts'
import type { Text } from '../../rules/kernel/text.ts'

/** For whom a plan is made. */
export type Role = 'person' | 'employer'

/** What asks for a day or an answer: an input of a rule ("work-injury.recognition/accepted"), or a question of its own. */
export type Ask = string | Text

/** A step that a rule dates. `W` is how words are held: in both languages, or in one. */
export interface PlanStep<W = Text> {
  readonly step: string
  readonly rule: string
  /** The inputs of the rule, and the day or answer that each of them takes. */
  readonly with: Readonly<Record<string, string>>
  /** Inputs that the event itself answers, such as that it is a birth. */
  readonly given?: Readonly<Record<string, string | number | boolean>>
  /** The result, or the input, on whose day it stands, where that is not the rule’s answer. */
  readonly on?: string
  readonly acts: Role | 'both' | 'office'
  readonly where: W
  /** Whom alone it concerns. */
  readonly for?: readonly Role[]
  /** Where the rule’s title, or who acts by it, would not say it. */
  readonly title?: W
  readonly who?: W
}

/** A day on which steps start and which hangs on another’s act. */
export interface PlanDay {
  readonly day: string
  /** The step whose last day is taken, or the day that is taken as it is, until the real one is given; without it, it is waited for. */
  readonly after?: string
  readonly ask: Ask
}

/** Something that happens, what is asked of it (its day first), and what follows, each after what it rests on. */
export interface PlanEvent<W = Text> {
  readonly id: string
  readonly group: string
  readonly title: W
  readonly asks: Readonly<Record<string, Ask>>
  readonly follows: readonly (PlanStep<W> | PlanDay)[]
}

export const isStep = <W>(each: PlanStep<W> | PlanDay): each is PlanStep<W> => 'step' in each

/** Every question of an event by its name: what it asks at first, and the days that may be known by now. */
export function asksOf(event: PlanEvent<unknown>): Readonly<Record<string, Ask>> {
  return {
    ...event.asks,
    ...Object.fromEntries(
      event.follows.flatMap((each) => (isStep(each) ? [] : [[each.day, each.ask] as const])),
    ),
  }
}

/** The ids of the rules of an event: those that date its steps, and those whose inputs it asks for. */
export function rulesOf(event: PlanEvent<unknown>): string[] {
  const asking = Object.values(asksOf(event)).flatMap((ask) =>
    typeof ask === 'string' ? [ask.split('/')[0]!] : [],
  )
  const dating = event.follows.flatMap((each) => (isStep(each) ? [each.rule] : []))
  return [...new Set([...asking, ...dating])]
}

/** The field that asks and reads; throws where there is no such rule or input. */
export function fieldOf(ask: Ask, rules: ReadonlyMap<string, Rule<object>>): Field {
  if (typeof ask !== 'string') return dateField({ label: ask, example: '2026-03-02' })
  const [rule, input] = ask.split('/') as [string, string]
  const field = rules.get(rule)?.fields[input]
  if (!field) throw new Error(`There is no input “${ask}”`)
  return field
}

/** The question of an event that asks for another input of the same rule, such as the choice that an input hangs on; undefined where there is none. */
export function questionFor(
  input: string,
  ask: Ask,
  event: PlanEvent<unknown>,
): string | undefined {
  if (typeof ask !== 'string') return undefined
  const wanted = `${ask.split('/')[0]}/${input}`
  return Object.entries(asksOf(event)).find(([, other]) => other === wanted)?.[0]
}

/** Whether an event asks a question, by what was typed for its others. Where the event itself makes the choice, it does. */
export function isAskedIn(
  name: string,
  event: PlanEvent<unknown>,
  rules: ReadonlyMap<string, Rule<object>>,
  typed: Readonly<Record<string, string>>,
): boolean {
  const ask = asksOf(event)[name]!
  const { onlyIf } = fieldOf(ask, rules)
  const choice = onlyIf && questionFor(onlyIf.field, ask, event)
  return !choice || onlyIf.is.includes(typed[choice] ?? '')
}
