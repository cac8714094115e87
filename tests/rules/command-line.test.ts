// What the command line tells beside answers: --help, --list, --explain <rule>, in both languages.
import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { findRule, rules } from '../../rules/index.ts'
import { cite } from '../../rules/kernel/source.ts'
import { askAbout } from '../../scripts/evaluate/ask-about.ts'
import { explain, lineToTry } from '../../scripts/evaluate/explain.ts'
import { words } from '../../scripts/evaluate/words.ts'
import { evaluate, linesOf, node, root } from './repository.ts'

const run = (...options: string[]) =>
  spawnSync(node, ['scripts/evaluate.ts', ...options], { cwd: root, encoding: 'utf8', input: '' })

test('npm run evaluate -- --help, --list and --explain print and end well', () => {
  for (const [options, holds] of [
    [['--help'], '--explain <rule>'],
    [['--help', '--lang', 'zh'], '输入一行，即输出一行'],
    [['--list'], 'sil.employee-registration'],
    [['--explain', 'time.hours'], 'To try'],
  ] as const) {
    const { stdout, stderr, status } = run(...options)
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toContain(holds)
  }
})

test('what cannot be understood is said, with the nearest that can, and the status is 1', () => {
  for (const [options, said] of [
    [['--lst'], 'There is no option “--lst”; the nearest is --list.'],
    [['--explain', 'sil.late-paymnt'], 'the nearest is sil.late-payment.'],
  ] as const) {
    const { stdout, stderr, status } = run(...options)
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toContain(said)
  }
})

test.each([
  [['--explain'], 'Found --explain without a rule; expected one, such as --explain time.period.'],
  [['--explain='], 'Found --explain without a rule; expected one, such as --explain time.period.'],
  [['--explain', '$&'], 'There is no rule “$&”; expected the id of a rule: --list has them all.'],
  [
    ['--explain', '__proto__'],
    'There is no rule “__proto__”; expected the id of a rule: --list has them all.',
  ],
  [['--explain', 'x', '--lang', 'zh'], '没有名为“x”的规则；应为规则的标识，全部标识见--list。'],
  [['--lang', 'fr'], 'Found “fr” as the language; expected en or zh.'],
  [
    ['zzzzzzzzzz'],
    'There is no option “zzzzzzzzzz”; expected --help, --list, --explain <rule>, --lang or --json.',
  ],
])('%j: %s', (options, refusal) => {
  expect(askAbout(options)).toMatchObject({ refusal })
})

describe('--list', () => {
  test('has every rule with its question, one a line', () => {
    for (const language of ['en', 'zh'] as const) {
      const lines = askAbout(['--list', '--lang', language]).text!.split('\n')
      expect(lines).toHaveLength(rules.length)
      rules.forEach(({ id, question }, at) => {
        expect(lines[at]).toMatch(new RegExp(`^${id} +`))
        expect(lines[at]!.endsWith(question[language])).toBe(true)
      })
    }
  })

  test('is JSON, where that is asked for', () => {
    const lines = askAbout(['--list', '--json']).text!.split('\n')
    expect(lines.map((line) => (JSON.parse(line) as { rule: string }).rule)).toEqual(
      rules.map(({ id }) => id),
    )
  })
})

describe.each(rules.map(({ id }) => id))('--explain %s', (id) => {
  const rule = findRule(id)!

  test('names its inputs, its sources and the words of law, in both languages', () => {
    for (const language of ['en', 'zh'] as const) {
      const text = explain(rule, language)
      for (const [name, { label }] of Object.entries(rule.fields)) {
        expect(text).toContain(`\n  ${name}  `)
        expect(text).toContain(label[language])
      }
      for (const source of rule.sources) {
        expect(text).toContain(cite(source)[language])
        if (source.quote) expect(text).toContain(source.quote)
      }
      expect(text).not.toMatch(/undefined|\[object|NaN/)
    }
  })

  test('gives a line that can be pasted and is answered', () => {
    const line = /^echo '(.+)' \| npm run --silent evaluate$/.exec(lineToTry(rule))![1]!
    expect(line).not.toContain("'")
    expect(explain(rule, 'en')).toContain(line)
  })
})

test('every line to try is answered with what its rule answers', () => {
  const lines = rules.map((rule) => lineToTry(rule).split("'")[1]!)
  const answers = linesOf(evaluate(lines.join('\n')).stdout)
  expect(answers.map((each) => (JSON.parse(each) as { status: string }).status)).toEqual(
    rules.map(({ examples: [{ status }] }) => status ?? 'computed'),
  )
})

test('both languages say everything, each in its own words', () => {
  for (const [key, en] of Object.entries(words.en)) {
    if (typeof en !== 'string') continue
    expect(words.zh[key as 'help'], key).not.toBe(en)
    expect(words.zh[key as 'help'].match(/\{\w+\}/g)).toEqual(en.match(/\{\w+\}/g))
  }
})
