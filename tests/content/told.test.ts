// What the guides promise as a whole: every fact is told, as sure as it is; every claim of the copied article is answered;
// every case leads somewhere; the words are plain; what is old is known to be.
import { describe, expect, test } from 'vitest'
import { findRule } from '../../rules/index.ts'
import { instruments } from '../../rules/kernel/instruments.ts'
import { currentValue } from '../../rules/kernel/parameter.ts'
import type { Text } from '../../rules/kernel/text.ts'
import { findParameter, parameterNames } from '../../rules/parameters.ts'
import { changesFor, dueOn, everythingChecked, nextMonth } from '../../src/freshness/freshness.ts'
import { readGlossary } from '../../src/glossary/read-glossary.ts'
import { plainness, sentencesOf } from '../../src/guides/plain-words.ts'
import { readCases } from '../../src/guides/read-cases.ts'
import { readClaims } from '../../src/guides/read-claims.ts'
import { readGuides } from '../../src/guides/read-guides.ts'
import { readSituations } from '../../src/guides/read-situations.ts'
import { readSources } from '../../src/guides/read-sources.ts'
import { lengthInDays, readTimelines } from '../../src/guides/read-timelines.ts'
import { sectionsOf } from '../../src/guides/sections.ts'
import { readFacts, toldIn } from '../../src/guides/told.ts'
import { allLanguages } from '../../src/languages.ts'
import { findBareNumbers } from './bare-numbers.ts'

const slugs = readGuides('en').map(({ slug }) => slug)
/** The figures and citations of a text, in the order of the alphabet. */
const bound = (words: string): string[] => (words.match(/:(?:rule|cite)\[[^\]]+\]/g) ?? []).sort()
const exists = (section: string): boolean => {
  const [slug = '', id] = section.split('#')
  return slugs.includes(slug) && sectionsOf(slug, 'en').some((each) => each.id === id)
}

describe('the facts', () => {
  const facts = readFacts()

  test('are many, each once', () => {
    expect(facts.length).toBeGreaterThan(100)
    expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length)
  })

  test.each(allLanguages)('are all told in a guide, as sure as they are (%s)', (language) => {
    const told = toldIn(language)
    const known = new Set(facts.map(({ id }) => id))
    expect(told.flatMap((each) => each.facts).filter((id) => !known.has(id))).toEqual([])
    const wrong = facts.flatMap(({ id, standing }) => {
      const places = told.filter((each) => each.facts.includes(id))
      if (places.length === 0) return [`${id} is told nowhere`]
      // What holds in some places only may stand in a box that says so.
      const fits = [standing, ...(standing === 'local-practice' ? ['region'] : [])]
      return places
        .filter((each) => !fits.includes(each.standing))
        .map((each) => `${id}: ${each.standing}, not ${standing} (${each.guide}:${each.line})`)
    })
    expect(wrong).toEqual([])
  })
})

describe('the claims of the copied article', () => {
  const { claims, mistranslations } = readClaims()

  test('are sixteen, in their order, and the mistranslations four', () => {
    expect(claims.map(({ number }) => number)).toEqual(Array.from({ length: 16 }, (_, at) => at + 1))
    expect(mistranslations.length).toBe(4)
  })

  test('lead to sections that exist, and rest on sources or law', () => {
    expect([...claims, ...mistranslations].map(({ guide }) => guide).filter((each) => !exists(each))).toEqual([])
    for (const { number, sources, found, basis } of claims) {
      expect(sources.filter((key) => !readSources()[key]), String(number)).toEqual([])
      const rests = sources.length > 0 || found.en.includes(':cite[') || basis === 'unconfirmed'
      expect(rests, String(number)).toBe(true)
      if (basis === 'national-law') expect(found.en, String(number)).toContain(':cite[')
    }
  })

  test('say the same in both languages, with no bare number', () => {
    for (const { number, says, found } of claims) {
      expect(bound(found.zh), String(number)).toEqual(bound(found.en))
      for (const words of [says.en, says.zh, found.en, found.zh])
        expect(findBareNumbers(words, String(number)), words).toEqual([])
    }
  })
})

describe('the cases', () => {
  const { who, happened, want, cases } = readCases()

  test('are many; each is reached by three answers, and no answers reach two', () => {
    expect(cases.length).toBeGreaterThan(35)
    const roads = cases.flatMap((each) => each.who.map((one) => `${one} ${each.happened} ${each.want}`))
    expect(new Set(roads).size).toBe(roads.length)
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length)
    const answers = [who, happened, want].map((choices) => choices.map(({ id }) => id))
    for (const each of cases) {
      expect(each.who.filter((one) => !answers[0]!.includes(one)), each.id).toEqual([])
      expect(answers[1], each.id).toContain(each.happened)
      expect(answers[2], each.id).toContain(each.want)
    }
    const used = new Set(cases.flatMap((each) => [...each.who, each.happened, each.want]))
    expect(answers.flat().filter((id) => !used.has(id))).toEqual([])
  })

  test('lead to sections and rules that exist, and together to every guide', () => {
    expect(cases.map(({ section }) => section).filter((each) => !exists(each))).toEqual([])
    expect(cases.map(({ rule }) => rule).filter((id) => id && !findRule(id))).toEqual([])
    const reached = new Set(cases.map(({ section }) => section.split('#')[0]!))
    expect(slugs.filter((slug) => !reached.has(slug))).toEqual([])
  })

  test('offer no more than six wishes at a time', () => {
    for (const { id } of who)
      for (const each of happened) {
        const wishes = cases.filter((one) => one.who.includes(id) && one.happened === each.id)
        expect(wishes.length, `${id} ${each.id}`).toBeLessThanOrEqual(6)
      }
  })

  test('say where, with what papers, by when and whom to ask, the same in both languages', () => {
    const pairs = cases.flatMap((each): [string, Text][] => [
      ...(['answer', 'where', 'by', 'ask'] as const).map((name): [string, Text] => [`${each.id} ${name}`, each[name]]),
      [`${each.id} papers`, { en: each.papers.en.join('\n'), zh: each.papers.zh.join('\n') }],
    ])
    for (const [name, { en, zh }] of pairs) {
      expect(en, name).toMatch(/\w{2}/)
      expect(zh, name).toMatch(/\p{Script=Han}/u)
      // “12333.” at the beginning would be the number of a list.
      for (const words of [en, zh]) expect(words, name).not.toMatch(/^\d+[.)]/m)
      expect(bound(zh), name).toEqual(bound(en))
      expect([...findBareNumbers(en, name), ...findBareNumbers(zh, name)], name).toEqual([])
    }
    for (const { id, papers } of cases) expect(papers.zh.length, id).toBe(papers.en.length)
  })
})

describe('the guides', () => {
  test('stand in one situation each', () => {
    const placed = readSituations().flatMap(({ guides }) => guides)
    expect([...placed].sort()).toEqual([...slugs].sort())
  })

  test.each(allLanguages)('answer their question in two sentences (%s)', (language) => {
    for (const { slug, answer } of readGuides(language))
      // “No: …” is the sentence that follows it.
      expect(sentencesOf(answer.replace(/:rule\[[^\]]+\]/g, 'x'), language).length, slug).toBe(2)
  })

  test('have a question as title, in both languages', () => {
    for (const language of allLanguages)
      for (const { slug, title } of readGuides(language)) expect(title, slug).toMatch(/[?？]/)
  })

  test.each(allLanguages)('end with what people ask next (%s)', (language) => {
    const heading = language === 'zh' ? '接下来常问的' : 'What people ask next'
    for (const { slug, source } of readGuides(language)) {
      expect(sectionsOf(slug, language).at(-1)?.heading, slug).toBe(heading)
      const links = source.slice(source.lastIndexOf('## ')).match(/\]\(\//g) ?? []
      expect(links.length, slug).toBeGreaterThanOrEqual(3)
    }
  })

  test.each(allLanguages)('are written in plain words (%s)', (language) => {
    for (const guide of readGuides(language)) {
      const { average, longest, longestWords, sentences } = plainness(guide, language)
      expect(sentences, guide.slug).toBeLessThanOrEqual(5)
      if (language === 'en') expect(average, guide.slug).toBeLessThanOrEqual(20)
      else expect(longest, `${guide.slug}: ${longestWords}`).toBeLessThanOrEqual(30)
    }
  })

  test('are found to be hard to read where they are', () => {
    const long = `${'word '.repeat(30)}.`
    expect(plainness({ source: long }, 'en').average).toBe(30)
    expect(plainness({ source: '社'.repeat(31) }, 'zh').longest).toBe(31)
    expect(plainness({ source: 'So. It. Is. And. So. On.' }, 'en').sentences).toBe(6)
  })

  test('explain every term: the glossary has a meaning for each', () => {
    for (const { zh, meaning } of readGlossary()) {
      expect(meaning.en, zh).toMatch(/^[A-Z“].+\.$/)
      expect(meaning.zh, zh).toMatch(/^[^ ]+。$/)
      expect([...findBareNumbers(meaning.en, zh), ...findBareNumbers(meaning.zh, zh)]).toEqual([])
    }
  })
})

describe('the timelines', () => {
  test('name figures of rules that are lengths of time, the same words in both languages bound', () => {
    const steps = Object.values(readTimelines()).flatMap(({ steps }) => steps)
    expect(steps.length).toBeGreaterThan(15)
    for (const { figure, from } of steps) {
      if (figure) expect(lengthInDays(findParameter(figure)!.parameter), figure).toBeGreaterThan(0)
      expect(bound(from.zh)).toEqual(bound(from.en))
    }
  })

  test('draw a working day as a seventh of a week with five of them', () => {
    const { parameter } = findParameter('handling.unemployment-benefit.period')!
    expect(parameter.unit).toBe('working-day')
    expect(lengthInDays(parameter)).toBe((currentValue(parameter).value * 7) / 5)
  })
})

describe('freshness', () => {
  const all = everythingChecked()

  test('knows a day of checking for every source, figure and guide', () => {
    expect(all.filter(({ kind }) => kind === 'source').length).toBe(Object.keys(readSources()).length)
    expect(all.filter(({ kind }) => kind === 'figure').map(({ name }) => name)).toEqual([...parameterNames])
    expect(all.filter(({ kind }) => kind === 'guide').length).toBe(slugs.length)
    for (const { kind, name, checked, due } of all) {
      expect(checked, name).toMatch(/^20\d\d-\d\d-\d\d$/)
      // What is announced on a known day may be out already, and not have been found.
      if (due && !['holidays', 'income'].includes(kind)) expect(due > checked, name).toBe(true)
    }
  })

  test('finds a source due a year after it was read, not the day before', () => {
    const source = { kind: 'source', name: 'S7', checked: '2026-11-22', due: '2027-11-22' }
    expect(dueOn('2027-11-21')).not.toContainEqual(source)
    expect(dueOn('2027-11-22')).toContainEqual(source)
  })

  test('finds figures of statutes due a year after the month in which the texts were read', () => {
    const due = (day: string): string[] => dueOn(day).map(({ name }) => name)
    const [statute] = parameterNames.filter((name) => {
      const { source } = currentValue(findParameter(name)!.parameter)
      return instruments[source.instrument].kind === 'statute'
    })
    expect(due('2026-04-29')).not.toContain(statute)
    expect(due('2026-04-30')).toContain(statute)
  })

  test('finds what changes each year due on the first day of its month after the last check', () => {
    expect(nextMonth(11, '2026-11-22')).toBe('2027-11-01')
    expect(nextMonth(7, '2026-11-22')).toBe('2027-07-01')
    expect(nextMonth(12, '2026-11-22')).toBe('2026-12-01')
    const due = (day: string): string[] => dueOn(day).map(({ name }) => name)
    expect(due('2027-06-30')).not.toContain('contribution-bases')
    expect(due('2027-07-01')).toContain('contribution-bases')
    expect(due('2099-01-01')).not.toContain('surcharge')
  })

  test('finds the first national income that is not listed due in the February after its year', () => {
    const { values } = findParameter('work-injury.death-benefits.national-income')!.parameter
    const death = Number(values.at(-1)!.from!.slice(0, 4))
    const due = (day: string): string[] =>
      dueOn(day)
        .filter(({ kind }) => kind === 'income')
        .map(({ name }) => name)
    expect([due(`${death + 1}-01-31`), due(`${death + 1}-02-01`)]).toEqual([[], [String(death)]])
  })

  test('names guides that exist', () => {
    expect(changesFor().flatMap(({ guides }) => guides).filter((each) => !slugs.includes(each))).toEqual([])
  })
})
