import { describe, expect, test } from 'vitest'
import { findRule, rules } from '../../rules/index.ts'
import { currentValue } from '../../rules/kernel/parameter.ts'
import { ask, warningCodes } from './ask.ts'
import { groups, promised, provisions, timeLimits } from './contract.ts'
import { filesIn, root } from './repository.ts'

/** Every file in a folder of a group that exports a rule, by the id that its path gives it. */
const ruleFiles = new Map<string, string>()
for (const file of filesIn('rules', '.ts')) {
  const [, group, name] = /^rules\/([^/]+)\/([^/]+)\.ts$/.exec(file) ?? []
  if (!group || !groups.includes(group)) continue
  const module = (await import(`${root}/${file}`)) as { rule?: { id: string } }
  if (module.rule) ruleFiles.set(`${group}.${name}`, module.rule.id)
}

describe('the contract', () => {
  test.each(Object.keys(promised))('%s is there', (id) => {
    expect(findRule(id)?.id).toBe(id)
  })

  test('there is no rule beside it', () => {
    expect(rules.map(({ id }) => id).filter((id) => !promised[id])).toEqual([])
  })

  test.each(Object.entries(promised))('%s keeps its inputs', (id, { inputs, optional = {} }) => {
    const fields = findRule(id)?.fields ?? {}
    expect(Object.keys(fields).sort()).toEqual([...inputs, ...Object.keys(optional)].sort())
    for (const name of inputs) expect(fields[name]!.unlessGiven, name).toBeUndefined()
    for (const [name, value] of Object.entries(optional))
      expect(fields[name]!.unlessGiven, name).toBe(value)
  })

  test.each(Object.entries(promised))('%s keeps its results', (id, { results }) => {
    expect(Object.keys(findRule(id)?.results ?? {})).toEqual(expect.arrayContaining([...results]))
  })
})

describe('the provisions that the contract names', () => {
  test('are named for every rule that is no time limit', () => {
    const limits = timeLimits.map(({ id }) => id)
    expect(Object.keys(provisions).sort()).toEqual(
      Object.keys(promised)
        .filter((id) => !limits.includes(id))
        .sort(),
    )
  })

  test.each(Object.entries(provisions))('%s rests on them', (id, named) => {
    const rests = findRule(id)!.sources
    for (const [instrument, article, paragraph] of named)
      expect(
        rests.filter(
          (source) =>
            source.instrument === instrument &&
            (article === undefined || source.article === article) &&
            (paragraph === undefined || source.paragraph === paragraph),
        ),
        [instrument, article, paragraph].join(' '),
      ).not.toEqual([])
  })
})

describe('a time limit of the contract', () => {
  test.each(timeLimits)('$id is $length $unit of $source', ({ id, length, unit, source }) => {
    const rule = findRule(id)!
    const [instrument, article, paragraph] = source
    const { value, source: stands } = currentValue(rule.parameters.period!)
    expect([value, rule.parameters.period!.unit]).toEqual([length, unit])
    expect([stands.instrument, stands.article, stands.paragraph]).toEqual([
      instrument,
      article,
      paragraph,
    ])
    expect(rule.sources[0]).toEqual(stands)
  })

  test.each(timeLimits)('$id quotes “$words”', ({ id, words }) => {
    const { quote } = currentValue(findRule(id)!.parameters.period!).source
    if (words === null) expect(quote).toBeUndefined()
    else expect(quote).toContain(words)
  })

  test.each(timeLimits)('$id is in force from $from', ({ id, input, from }) => {
    if (from === null) expect(findRule(id)!.inForce).toBeUndefined()
    else expect(findRule(id)!.inForce).toMatchObject({ from, field: input })
  })

  test('of a duty under an insurance statute says that it is counted by analogy, one of a remedy does not', () => {
    for (const { id, input } of timeLimits)
      expect([id, warningCodes(id, { [input]: '2026-03-02' }).includes('by-analogy')]).toEqual([
        id,
        !id.startsWith('remedy.'),
      ])
  })
})

describe('rules and their files', () => {
  test('the id of a rule is the path of its file', () => {
    for (const [path, id] of ruleFiles) expect(id).toBe(path)
  })

  test('rules/index.ts lists every file that holds a rule, once', () => {
    expect(rules.map(({ id }) => id).sort()).toEqual([...ruleFiles.keys()].sort())
  })

  test('rules are listed group by group, in the order of the contract', () => {
    const order = rules.map(({ id }) => groups.indexOf(id.slice(0, id.indexOf('.'))))
    expect(order).not.toContain(-1)
    expect(order).toEqual([...order].sort((one, other) => one - other))
  })

  test('every folder of rules is a group, the kernel apart', () => {
    const folders = new Set(
      filesIn('rules', '.ts').flatMap((file) => /^rules\/([^/]+)\//.exec(file)?.[1] ?? []),
    )
    expect([...folders].filter((folder) => folder !== 'kernel').sort()).toEqual([...groups].sort())
  })
})

describe('every field', () => {
  const fields = rules.flatMap(({ id, fields }) =>
    Object.entries(fields).map(([name, field]) => [`${id} ${name}`, field] as const),
  )

  test.each(fields)(
    'of %s reads its own example, and reads it alike when it is typed',
    (_, field) => {
      const read = field.read(field.example)
      expect(read.ok).toBe(true)
      const typed = field.read(field.fromText(` ${String(field.example)} `))
      expect(String((typed as { value: unknown }).value)).toBe(
        String((read as { value: unknown }).value),
      )
    },
  )

  test.each(fields)('of %s refuses an empty text in both languages', (_, field) => {
    // Where nothing need be given, nothing is what it reads.
    if (field.optional) return expect(field.fromText('')).toBeNull()
    const read = field.read(field.fromText(''))
    if (read.ok) throw new Error('an empty text was read')
    expect(read.message.en).toMatch(/expected/)
    expect(read.message.zh).toMatch(/应为/)
  })

  test.each(fields)('of %s takes what it is said to take when nothing is given', (_, field) => {
    if (field.unlessGiven !== undefined) expect(field.read(field.unlessGiven).ok).toBe(true)
  })
})

test('the holiday notices known are those of 2010 to 2026', () => {
  const on = (start: string): unknown =>
    (ask('time.period', { start, length: 1, unit: 'day' }) as { result: { provisional: boolean } })
      .result.provisional
  for (let year = 1901; year < 2100; year++)
    expect([year, on(`${year}-06-10`)]).toEqual([year, year < 2010 || year > 2026])
})
