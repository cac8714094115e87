import fc from 'fast-check'
import { findRule, rules } from '../../../rules/index.ts'
import { leftOutOf, readLink } from '../../../rules/version.ts'
import { splitDay } from '../../../src/forms/split-day.ts'
import { statuses } from '../../rules/contract.ts'
import type { Door } from '../door.ts'
import { names, nearly, text } from '../hostile.ts'

const linkOf = (id: string, values: Readonly<Record<string, unknown>>): string =>
  `#${new URLSearchParams({ rule: id, ...Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)])) })}`
const good = rules.map(({ id, examples: [{ input }] }) => linkOf(id, input))
const inputName = fc.constantFrom(
  ...new Set(rules.flatMap(({ fields }) => Object.keys(fields))),
  ...names,
  ...['rule', 'v', 'asOf', 'print', ''],
)

/** As it is written, or percent-encoded, or half of each: what a browser makes of half a pair is its own matter. */
const written = fc
  .tuple(text, fc.boolean())
  .map(([text, encoded]) => (encoded ? encodeURIComponent(text.toWellFormed()) : text))

/** The part of an address after #, from which a calculator takes its inputs. */
export async function fragmentDoor(): Promise<Door<string>> {
  return {
    name: 'fragment',
    input: fc.oneof(
      { weight: 3, arbitrary: nearly(good) },
      {
        weight: 5,
        arbitrary: fc
          .tuple(fc.constantFrom(...good), fc.array(fc.tuple(inputName, written), { maxLength: 5 }))
          .map(
            ([link, pairs]) => link + pairs.map(([name, value]) => `&${name}=${value}`).join(''),
          ),
      },
      {
        weight: 2,
        arbitrary: fc
          .tuple(
            fc.constantFrom(...good),
            fc.constantFrom('&a', '&length', '&__proto__'),
            fc.constantFrom(10, 10_000),
          )
          .map(
            ([link, name, many]) =>
              link + Array.from({ length: many }, (_, at) => `${name}${at % 7}=x`).join(''),
          ),
      },
      { weight: 1, arbitrary: text },
    ),
    ask(fragment) {
      const link = readLink(fragment)
      if (!link) return 'no link'
      const rule = findRule(link.rule)
      if (!rule) return 'no such rule'
      // What is readable is not lost: the first of each name stands, as it was written.
      const parts = new URLSearchParams(fragment.replace(/^#/, ''))
      const known = Object.keys(rule.fields)
      for (const name of known)
        if (link.inputs[name] !== (parts.get(name) ?? undefined))
          throw new Error(`${name} was lost`)
      const left = leftOutOf(link, known)
      const unknown = [...parts.keys()].some(
        (name) => !known.includes(name) && !['rule', 'v', 'asOf', 'print'].includes(name),
      )
      if (unknown && left === '') throw new Error('nothing is said of what was left out')
      if (left.length > 400) throw new Error('what is said grows')
      const input = Object.fromEntries(
        Object.entries(rule.fields).flatMap(([name, field]) => {
          const typed = link.inputs[name]
          if (typed === undefined) return []
          if (field.kind === 'date') keepsAll(typed, ['year', 'month', 'day'])
          if (field.kind === 'month') keepsAll(typed, ['year', 'month'])
          if (field.kind === 'time') keepsAll(typed, ['year', 'month', 'day', 'time'])
          return [[name, field.fromText(typed)]]
        }),
      )
      const { status } = rule.evaluate(input, link.asOf)
      if (!(statuses as readonly string[]).includes(status)) throw new Error(`status ${status}`)
      return left ? `${status}, something left out` : status
    },
  }
}

function keepsAll(value: string, parts: readonly string[]): void {
  const kept = Object.values(splitDay(value, parts)).join('')
  if (kept.replace(/[-T]/g, '') !== value.replace(/[-T]/g, '')) throw new Error('a part was lost')
}
