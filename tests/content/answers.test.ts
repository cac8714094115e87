// How the answers of the rules are said: in one sentence, without what does not apply, and what belongs together in one line.
import { describe, expect, test } from 'vitest'
import { findRule, rules } from '../../rules/index.ts'
import type { Text } from '../../rules/kernel/text.ts'
import { sectionsOf } from '../../src/guides/sections.ts'
import { allLanguages } from '../../src/languages.ts'
import { resultLines, sayAnswer, type Results } from '../../src/present/say-answer.ts'
import { writeResult } from '../../src/present/write-result.ts'
import { answerWords, readAnswers } from '../../src/rules/answers.ts'
import { readCalculators } from '../../src/rules/read-calculators.ts'
import { strings } from '../../src/strings/strings.ts'
import { findBareNumbers } from './bare-numbers.ts'

const answers = readAnswers()
const named = (words: string): string[] => (words.match(/\{\w+\}/g) ?? []).map((each) => each.slice(1, -1)).sort()
const bound = (words: string): string[] => (words.match(/:(?:rule|cite)\[[^\]]+\]/g) ?? []).sort()

test('every rule has its answer in words, and stands in one place among the calculators', () => {
  const ids = rules.map(({ id }) => id).sort()
  expect(Object.keys(answers).sort()).toEqual(ids)
  expect(readCalculators().flatMap((group) => group.rules).sort()).toEqual(ids)
})

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const answer = answers[id]!
  const known = Object.keys(rule.results)

  test('names results that it has', () => {
    const texts: Text[] = [...answer.sentences, ...(answer.together ?? [])]
    for (const { en, zh } of texts) {
      // One language may leave out what the other has to repeat.
      const names = [...named(en), ...named(zh)]
      expect(names.filter((name) => !known.includes(name))).toEqual([])
      expect(en).not.toBe('')
    }
    const others = [...(answer.hide ?? []), ...(answer.together ?? [])].flatMap(({ results }) => results)
    expect(others.filter((name) => !known.includes(name))).toEqual([])
    const conditions = [...answer.sentences, ...(answer.hide ?? [])].flatMap((each) => Object.keys(each.if ?? {}))
    expect(conditions.filter((name) => !known.includes(name))).toEqual([])
    // The last one is said where no other holds.
    expect(answer.sentences.at(-1)!.if).toBeUndefined()
    for (const { en, zh } of answer.sentences) {
      expect(en).toMatch(/^[A-Z{].*\.$/)
      expect(zh).toMatch(/。$/)
    }
  })

  test('says what is next and what would change it, bound to law and rules alike in both languages', () => {
    const { changes, next, passed } = answer
    for (const { en, zh } of [changes, next, ...(passed ? [passed] : [])]) {
      expect(bound(zh)).toEqual(bound(en))
      expect([...findBareNumbers(en, id), ...findBareNumbers(zh, id)]).toEqual([])
      expect(zh).toMatch(/\p{Script=Han}/u)
    }
    const [slug, section] = next.section.split('#')
    expect(sectionsOf(slug!, 'en').map((each) => each.id)).toContain(section)
    expect(passed !== undefined).toBe(rule.answer === 'deadline')
  })

  test.each(allLanguages)('answers its examples in a sentence with nothing left open (%s)', (language) => {
    for (const example of rule.examples) {
      const finding = rule.evaluate(example.input)
      if (finding.status !== 'computed') continue
      const results = finding.result as Results
      const words = answerWords(id, language)
      const sentence = sayAnswer(rule, words, results, strings[language].calculator.script, language)
      expect(sentence).not.toMatch(/[{}]|undefined|null|\bnone\b/)
      expect(sentence.match(/[.。]$/)).not.toBeNull()
      const lines = resultLines(rule, words, results, language)
      for (const line of lines) expect(line.words).not.toMatch(/[{}]|undefined/)
      // Nothing is said twice.
      const names = lines.flatMap((line) => line.names)
      expect(new Set(names).size).toBe(names.length)
    }
  })
})

test('what does not apply is not said: paid in time, there is no fine', () => {
  const rule = rules.find(({ id }) => id === 'sil.late-payment')!
  const lines = (paid: string): string[] => {
    const finding = rule.evaluate({ arrears: '10000.00', due: '2026-03-16', paid })
    if (finding.status !== 'computed') throw new Error(finding.status)
    return resultLines(rule, answerWords(rule.id, 'en'), finding.result as Results, 'en').flatMap(({ names }) => names)
  }
  expect(lines('2026-03-16')).not.toContain('fineMinimum')
  expect(lines('2026-03-17')).toContain('fineMinimum')
})

test('what belongs together is said together: an age in years and months', () => {
  const rule = rules.find(({ id }) => id === 'retirement.age')!
  const finding = rule.evaluate({ group: 'women-50', birth: '1981-09' })
  if (finding.status !== 'computed') throw new Error(finding.status)
  const lines = resultLines(rule, answerWords(rule.id, 'en'), finding.result as Results, 'en')
  const age = lines.find(({ names }) => names.includes('ageYears'))!
  expect(age.names).toContain('ageMonths')
  expect(age.words).toMatch(/years.*months/)
})

test.each([
  [5, '5 months', '5个月'],
  [12, '1 year (12 months)', '1年（12个月）'],
  [180, '15 years (180 months)', '15年（180个月）'],
  [186, '15 years 6 months (186 months)', '15年6个月（186个月）'],
])('%i months of contributions are told in the years that people think in', (months, en, zh) => {
  const field = findRule('pension.minimum-contribution')!.results.months!
  expect([writeResult(months, field, 'en'), writeResult(months, field, 'zh')]).toEqual([en, zh])
})
