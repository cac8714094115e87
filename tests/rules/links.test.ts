// A link that somebody keeps answers for ever: the same, or it says what has changed since.
// tests/fixtures/links.json only grows: a link once in it stays, whatever becomes of the rules.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findRule, rules } from '../../rules/index.ts'
import {
  changes,
  leftOutOf,
  linkToPrint,
  readLink,
  renamed,
  version,
  writeLink,
} from '../../rules/version.ts'
import { root } from './repository.ts'

interface KeptLink {
  readonly link: string
  readonly status: string
  readonly result?: unknown
}

const kept = JSON.parse(readFileSync(join(root, 'tests/fixtures/links.json'), 'utf8')) as KeptLink[]

describe('a link that was kept', () => {
  test('there is one for every rule', () => {
    const named = new Set(kept.map(({ link }) => readLink(link)!.rule))
    expect(rules.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([])
  })

  test.each(kept.map((each) => [each.link, each] as const))(
    '%s still answers',
    (link, { status, result }) => {
      const read = readLink(link)!
      const rule = findRule(read.rule)!
      const input = Object.fromEntries(
        Object.entries(read.inputs).map(([name, typed]) => [
          name,
          rule.fields[name]!.fromText(typed),
        ]),
      )
      const finding = rule.evaluate(input, read.asOf)
      // Another answer is allowed only where the link’s reader is told of the change.
      if (read.since.length > 0) return
      expect(finding.status).toBe(status)
      if (finding.status === 'computed') expect(finding.result).toEqual(result)
    },
  )
})

describe('a link', () => {
  test('holds the rule, what was typed, the day asked about and the version, and is read back', () => {
    const link = writeLink(
      'sil.late-payment',
      { arrears: '1.2万', due: '2026-03-16' },
      '2020-01-01',
    )
    expect(link).toContain(`v=${version}`)
    expect(readLink(link)).toEqual({
      rule: 'sil.late-payment',
      inputs: expect.objectContaining({ arrears: '1.2万', due: '2026-03-16' }) as unknown,
      asOf: '2020-01-01',
      toPrint: false,
      since: [],
      repeated: [],
    })
    // What asks for a statement is no input, and no rule has one of its name.
    const asking = readLink(linkToPrint(link))!
    expect(asking).toEqual({ ...readLink(link), toPrint: true })
    for (const { fields } of rules) expect(Object.keys(fields)).not.toContain('print')
  })

  test('without a version is held to be of today, and may be read with or without its first sign', () => {
    const link = 'rule=time.hours&start=2026-11-18T10:30&hours=%23'
    expect(readLink(`#${link}`)).toEqual(readLink(link))
    expect(readLink('rule=time.hours&start=#')).toMatchObject({ inputs: { start: '#' }, since: [] })
  })

  test('of an older version names what has changed in its rule since, and nothing of others', () => {
    const known = {
      renamed: { 'old.rule': 'new.rule', 'old.rule/start': 'new.rule/begun' },
      changes: [
        { version: '2027-01-01', rule: 'new.rule', what: { en: 'A', zh: '甲' } },
        { version: '2028-01-01', rule: 'new.rule', what: { en: 'B', zh: '乙' } },
        { version: '2028-01-01', rule: 'other.rule', what: { en: 'C', zh: '丙' } },
      ],
    }
    const read = readLink('#rule=old.rule&start=2026-01-01&v=2027-01-01', known)!
    expect([read.rule, { ...read.inputs }, read.since.map(({ what }) => what.en)]).toEqual([
      'new.rule',
      { begun: '2026-01-01' },
      ['B'],
    ])
  })

  test('names no rule twice and no input that is none', () => {
    for (const name of Object.values(renamed)) {
      const [id, input] = name.split('/')
      expect(findRule(id), name).toBeDefined()
      if (input) expect(Object.keys(findRule(id)!.fields)).toContain(input)
    }
    for (const { rule, version: of } of changes) {
      expect(findRule(rule), rule).toBeDefined()
      expect(of <= version).toBe(true)
    }
  })

  test('with hostile names is read as text and nothing else', () => {
    const read = readLink('#rule=time.hours&__proto__=x&constructor=y&toString=z')!
    expect(Object.keys(read.inputs).sort()).toEqual(['__proto__', 'constructor', 'toString'])
    expect(({} as { x?: unknown }).x).toBeUndefined()
    expect(readLink('#nothing=1')).toBeUndefined()
  })

  test('that gives a name twice is read by the first, and each such name is told once', () => {
    const read = readLink('#rule=time.hours&start=1&start=2&asOf=3&start=4&asOf=5&rule=x')!
    expect([read.rule, { ...read.inputs }, read.asOf, read.repeated]).toEqual([
      'time.hours',
      { start: '1' },
      '3',
      ['start', 'asOf', 'rule'],
    ])
  })

  test('says which of its names no input has, and which came twice, at most five of them', () => {
    const left = (more: string): string =>
      leftOutOf(readLink(`#rule=x&v=2026-01-01&print=1&asOf=2020-01-01${more}`)!, ['a', 'b'])
    expect(left('&a=1&b=2')).toBe('')
    expect(left('&c=1&a=2&a=3')).toBe('“c”, “a” ×2')
    expect(left('&c&d&e&f&g')).toBe('“c”, “d”, “e”, “f”, “g”')
    expect(left('&c&d&e&f&g&h')).toBe('“c”, “d”, “e”, “f”, “g”, …')
    expect(left(`&${'n'.repeat(1000)}=1`)).toBe(`“${'n'.repeat(40)}…”`)
  })
})
