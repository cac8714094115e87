// What follows from what happens (content/plan.yaml): events, rules and days that there are, and no dated rule forgotten.
import { describe, expect, test } from 'vitest'
import { findRule, rules } from '../../rules/index.ts'
import { isRequired } from '../../rules/kernel/field.ts'
import { asksOf, fieldOf, isStep, type PlanStep } from '../../src/plan/plan.ts'
import { planIn, readPlan } from '../../src/plan/read-plan.ts'
import { answerWords } from '../../src/rules/answers.ts'

const { events, groups, places, without } = readPlan()
const byId = new Map<string, (typeof rules)[number]>(rules.map((rule) => [rule.id, rule]))
const steps = events.flatMap(({ follows }) => follows.filter(isStep<PlanStep['where']>))

test('every rule with a dated answer follows from some event, or is listed with the reason', () => {
  const dated = rules
    .filter(({ answer, results }) => ['date', 'time', 'month'].includes(results[answer ?? '']?.kind ?? ''))
    .map(({ id }): string => id)
  const used = new Set<string>(steps.map(({ rule }) => rule))
  const reasons = Object.keys(without)
  expect(dated.filter((id) => !used.has(id) && !reasons.includes(id))).toEqual([])
  expect(reasons.filter((id) => used.has(id) || !dated.includes(id))).toEqual([])
  for (const reason of Object.values(without)) expect(reason).toMatch(/^[A-Z].*\.$/)
})

test('every event has a name of its own that a link can carry, stands in a group, and is said in both languages', () => {
  const ids = events.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const { id, group, title } of events) {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)+$|^accident$/)
    expect(groups.map((each) => each.id)).toContain(group)
    expect(title.en).toMatch(/^[A-Z]/)
    expect(title.zh).toMatch(/\p{Script=Han}/u)
  }
  for (const each of groups) expect(events.some(({ group }) => group === each.id)).toBe(true)
  const used = new Set(steps.map(({ where }) => where.en))
  expect(Object.values(places).filter(({ en }) => !used.has(en))).toEqual([])
})

describe.each(events.map((event) => [event.id, event] as const))('%s', (_, event) => {
  const names = Object.keys(asksOf(event))

  test('asks for inputs that rules have, its day first', () => {
    const [first] = Object.values(event.asks)
    expect(['date', 'time', 'month']).toContain(fieldOf(first!, byId).kind)
    for (const ask of Object.values(asksOf(event))) expect(fieldOf(ask, byId).label.zh).toBeTruthy()
    for (const name of names) expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/)
  })

  test('takes each step from a rule, with all that the rule needs, after what it rests on', () => {
    const known = new Set(Object.keys(event.asks))
    const before = new Set<string>()
    for (const each of event.follows)
      if (isStep(each)) {
        const rule = findRule(each.rule)!
        expect(rule, each.rule).toBeDefined()
        const given = Object.keys({ ...each.given, ...each.with })
        expect(given.filter((input) => !(input in rule.fields))).toEqual([])
        for (const [input, value] of Object.entries(each.given ?? {}))
          expect(rule.fields[input]!.read(value).ok, input).toBe(true)
        const needed = Object.entries(rule.fields).filter(([, field]) => isRequired(field))
        expect(needed.map(([input]) => input).filter((input) => !given.includes(input))).toEqual([])
        expect(Object.values(each.with).filter((name) => !known.has(name))).toEqual([])
        // Each input is asked for by a question of its kind.
        for (const [input, name] of Object.entries(each.with))
          expect(fieldOf(asksOf(event)[name]!, byId).kind).toBe(rule.fields[input]!.kind)
        const on = each.on ?? rule.answer!
        expect(['date', 'time', 'month']).toContain((rule.results[on] ?? rule.fields[on])?.kind)
        expect(before.has(each.step)).toBe(false)
        expect(['person', 'employer', 'both', 'office']).toContain(each.acts)
        // Whoever acts alone is concerned.
        if (each.for && each.acts !== 'both' && each.acts !== 'office') expect(each.for).toContain(each.acts)
        before.add(each.step)
      } else {
        expect(known.has(each.day)).toBe(false)
        if (each.after) expect(known.has(each.after) || before.has(each.after), each.after).toBe(true)
        known.add(each.day)
      }
    // No question is asked for nothing.
    const used = new Set(
      event.follows.flatMap((each) => (isStep(each) ? Object.values(each.with) : [each.after ?? ''])),
    )
    expect(names.filter((name) => !used.has(name))).toEqual([])
  })
})

test('a page has the words of one language, and an answer in words for each of its rules', () => {
  for (const { follows } of planIn('zh'))
    for (const each of follows.filter(isStep<string>)) {
      expect(each.where).toMatch(/\p{Script=Han}/u)
      expect(answerWords(each.rule, 'zh').sentences.length).toBeGreaterThan(0)
    }
})
