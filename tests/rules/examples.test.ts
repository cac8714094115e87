import { describe, expect, test } from 'vitest'
import { rules } from '../../rules/index.ts'
import { instruments } from '../../rules/kernel/instruments.ts'
import type { Example, Rule } from '../../rules/kernel/rule.ts'
import { wordsOf } from './statute-text.ts'

const examples = rules.flatMap((rule) =>
  rule.examples.map((example): [string, string, Rule<object>, Example] => [
    rule.id,
    example.title.en,
    rule,
    example,
  ]),
)

describe('every worked example comes out', () => {
  test.each(examples)('%s: %s', (_, __, rule, { input, status = 'computed', result }) => {
    const finding = rule.evaluate(input)
    expect(finding.status, JSON.stringify(finding)).toBe(status)
    if (finding.status !== 'computed') {
      expect(result).toBeUndefined()
      return
    }
    // An example that states no result shows nothing.
    expect(Object.keys(result ?? {})).not.toEqual([])
    const found = finding.result as Record<string, unknown>
    for (const [name, value] of Object.entries(result!)) {
      expect(Object.keys(rule.results)).toContain(name)
      expect(found[name], name).toEqual(value)
    }
  })
})

test.each(rules.map((rule) => [rule.id, rule] as const))(
  'the steps of %s quote only what stands in the article cited',
  (_, rule) => {
    for (const { input } of rule.examples) {
      const finding = rule.evaluate(input)
      if (finding.status !== 'computed') continue
      for (const { en, source } of finding.steps) {
        if (source?.quote === undefined || instruments[source.instrument].kind !== 'statute')
          continue
        const { instrument, article, paragraph, item, quote } = source
        expect(quote, en).not.toBe('')
        expect(wordsOf(instrument, article!, paragraph, item), en).toContain(quote)
      }
    }
  },
)

describe('every rule', () => {
  test.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s has at least three examples, no two alike',
    (_, { examples }) => {
      expect(examples.length).toBeGreaterThanOrEqual(3)
      for (const of of [
        (example: Example) => JSON.stringify(example.input),
        (example: Example) => example.title.en,
        (example: Example) => example.title.zh,
      ])
        expect(new Set(examples.map(of)).size).toBe(examples.length)
    },
  )

  test.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s has an example that is computed, and its inputs are JSON',
    (_, { examples }) => {
      expect(examples.some(({ status = 'computed' }) => status === 'computed')).toBe(true)
      for (const { input } of examples) expect(JSON.parse(JSON.stringify(input))).toEqual(input)
    },
  )

  test.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s explains each computed example in steps',
    (_, rule) => {
      for (const { input } of rule.examples) {
        const finding = rule.evaluate(input)
        if (finding.status === 'computed') expect(finding.steps.length).toBeGreaterThan(0)
      }
    },
  )
})

interface Said {
  readonly where: string
  readonly en: unknown
  readonly zh: unknown
}

/** Every text in two languages inside a value, with where it stands. */
function texts(value: unknown, where: string): Said[] {
  if (typeof value !== 'object' || value === null) return []
  const inside = Object.entries(value).flatMap(([name, part]) => texts(part, `${where}.${name}`))
  const { en, zh } = value as { en?: unknown; zh?: unknown }
  return en === undefined && zh === undefined ? inside : [{ where, en, zh }, ...inside]
}

const isEmpty = (text: unknown): boolean => typeof text !== 'string' || text.trim() === ''
const han = /\p{Script=Han}/u

/** What is wrong with the texts of a value. */
function flaws(value: unknown, where: string): string[] {
  return texts(value, where).flatMap(({ where, en, zh }) => [
    ...(isEmpty(en) ? [`${where} has no English`] : []),
    ...(isEmpty(zh) ? [`${where} has no Chinese`] : []),
    ...(han.test(String(en)) ? [`${where} has Chinese in its English: ${String(en)}`] : []),
    ...(han.test(String(zh)) ? [] : [`${where} has no Chinese in its Chinese: ${String(zh)}`]),
    ...(/undefined|null|NaN|\[object/.test(`${String(en)}${String(zh)}`)
      ? [`${where} shows a hole: ${String(en)} / ${String(zh)}`]
      : []),
    ...(/^\s|\s$|\s\s/.test(String(en)) ? [`${where} has stray space: “${String(en)}”`] : []),
  ])
}

describe('both languages are there', () => {
  test.each(rules.map((rule) => [rule.id, rule] as const))('in all that %s is', (id, rule) => {
    expect(texts(rule, id).length).toBeGreaterThanOrEqual(10)
    expect(flaws(rule, id)).toEqual([])
  })

  test.each(rules.map((rule) => [rule.id, rule] as const))('in all that %s answers', (id, rule) => {
    for (const { input } of rule.examples) {
      const finding = rule.evaluate(input)
      expect(texts(finding, id).length).toBeGreaterThan(0)
      expect(flaws(finding, id)).toEqual([])
    }
    expect(flaws(rule.evaluate({}), id)).toEqual([])
  })
})

test('a question is a question, and a sentence of a reckoning ends with a stop', () => {
  for (const { id, question, examples, evaluate } of rules) {
    expect([id, question.en.at(-1), question.zh.at(-1)]).toEqual([id, '?', '？'])
    for (const { input } of examples) {
      const finding = evaluate(input)
      if (finding.status !== 'computed') continue
      for (const { en, zh } of [...finding.steps, ...finding.warnings])
        expect([en, en.at(-1), zh.at(-1)]).toEqual([en, '.', '。'])
    }
  }
})

test('no step says a thing twice in one answer', () => {
  for (const { id, examples, evaluate } of rules)
    for (const { input } of examples) {
      const finding = evaluate(input)
      if (finding.status !== 'computed') continue
      const said = finding.steps.map(({ en }) => en)
      expect([id, new Set(said).size]).toEqual([id, said.length])
      const codes = finding.warnings.map(({ code }) => code)
      expect([id, new Set(codes).size]).toEqual([id, codes.length])
    }
})
