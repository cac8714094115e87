// How a Chinese sentence of a rule is set: full-width stops, no space that was typed by hand, days in words.
import { describe, expect, test } from 'vitest'
import { figures } from '../../rules/figures.ts'
import { rules } from '../../rules/index.ts'
import type { Rule } from '../../rules/kernel/rule.ts'

/** Every text in two languages inside a value; the words that a source quotes are none. */
function texts(value: unknown): { en: string; zh: string }[] {
  if (typeof value !== 'object' || value === null) return []
  const inside = Object.values(value).flatMap(texts)
  return 'zh' in value ? [value as { en: string; zh: string }, ...inside] : inside
}

/** All that a rule says of itself and of its examples. */
const said = (rule: Rule<object>): { en: string; zh: string }[] =>
  texts([rule, ...rule.examples.map(({ input }) => rule.evaluate(input))])

const flaws: readonly (readonly [flaw: string, pattern: RegExp])[] = [
  ['a space', /\s/],
  ['a half-width stop', /\p{Script=Han}[,.;:!?()]|[,.;:!?()]\p{Script=Han}/u],
  ['an exclamation mark', /[!！]/],
  ['straight quotation marks', /["']/],
  ['a title in a title without single brackets', /《[^》]*《/],
  ['Latin letters', /[A-Za-z]/],
  // 末日 is the end of the world; the law says 最后一日.
  ['the last day called 末日', /(?<!月)末日/],
  // “Before which day” leaves open whether the day itself is in time.
  ['a question for the day before which', /哪一天(之前|以前|前)/],
  ['thousands without a comma', /\d{4,}(\.\d\d)?[日元]/],
  ['the short title of a law', /《(?!中华人民共和国)[^《》]*(?<!办)法》/],
]

const flawsOf = (zh: string): string[] =>
  flaws.filter(([, pattern]) => pattern.test(zh)).map(([flaw]) => `${flaw}: ${zh}`)

describe('the Chinese of a rule', () => {
  test.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
    expect(said(rule).flatMap(({ zh }) => flawsOf(zh))).toEqual([])
  })

  test('figures with which nothing is computed', () => {
    expect(texts(figures).flatMap(({ zh }) => flawsOf(zh))).toEqual([])
  })

  test.each([
    ['30 日', 'a space'],
    ['期间为30日,自次日起', 'a half-width stop'],
    ['请注意！', 'an exclamation mark'],
    ['称为"地方做法"', 'straight quotation marks'],
    ['《关于适用《中华人民共和国民事诉讼法》的解释》', 'a title in a title'],
    ['依SIL第五十八条', 'Latin letters'],
    ['末日为星期六', 'the last day called'],
    ['应在哪一天之前申请', 'a question for the day'],
    ['1000元以上', 'thousands without'],
    ['《社会保险法》第五十八条', 'the short title'],
  ])('%s would be found', (zh, flaw) => {
    expect(flawsOf(zh).map((found) => found.slice(0, flaw.length))).toContain(flaw)
  })

  test.each([
    '没有对应日的，月末日为期间的最后一日。',
    '《国务院关于渐进式延迟法定退休年龄的办法》第七条',
    '2026年11月22日（星期日）11:00届满，10,000.00元。',
  ])('%s is no fault', (zh) => {
    expect(flawsOf(zh)).toEqual([])
  })
})

test('no sentence prints a day or a month as a machine writes it', () => {
  for (const rule of rules)
    for (const { en, zh } of said(rule))
      expect([rule.id, en, zh].join(' ')).not.toMatch(/\d{4}-\d\d/)
})
