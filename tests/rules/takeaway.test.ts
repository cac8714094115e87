// What a reader takes away of an answer: a calendar file, a text for a message, the name of a file.
import fc from 'fast-check'
import ICAL from 'ical.js'
import nodeIcal from 'node-ical'
import { describe, expect, test, vi } from 'vitest'
import { findRule, rules } from '../../rules/index.ts'
import type { Language } from '../../rules/kernel/text.ts'
import { cite } from '../../rules/kernel/source.ts'
import { writeMonth } from '../../rules/kernel/write-date.ts'
import { isRestDay } from '../../rules/time/calendar.ts'
import { allLanguages, languages } from '../../src/languages.ts'
import { strings } from '../../src/strings/strings.ts'
import { fileName } from '../../src/takeaway/file-name.ts'
import { makeCalendar } from '../../src/takeaway/make-calendar.ts'
import type { Takeaway } from '../../src/takeaway/takeaway.ts'
import { writeText } from '../../src/takeaway/write-text.ts'
import { computed } from './ask.ts'

// A slow machine is no fault of the rules.
vi.setConfig({ testTimeout: 120_000 })

const now = Temporal.Instant.from('2026-11-25T01:02:03.456Z')
const link = 'https://example.org/zh/rules/x/#rule=x&day=2026-03-02&v=2026-11-25'
// Everything that RFC 5545 escapes, in both scripts, with a character outside the basic plane; long enough to be folded.
const hard = {
  en: 'Act by then; not later, or else\\worse: “30 days”\nand a second line, which is long enough to be folded at least once, 𠮷 included.',
  zh: '最迟在该日办理；逾期，后果自负\\严重：第五十八条,第一款;\n第二行也足够长，至少要折行一次，并且包含生僻字𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷。',
}

function taken(
  id: string,
  input: Readonly<Record<string, unknown>>,
  language: Language,
  over: Partial<Takeaway> = {},
): Takeaway & { now: Temporal.Instant } {
  return {
    rule: findRule(id)!,
    input,
    finding: computed(id, input),
    language,
    words: strings[language].calculator.takeaway,
    version: '0.1.0+2026-11-25',
    link,
    sentence: hard[language],
    now,
    ...over,
  }
}

interface Entry {
  uid: string
  summary: string
  description: string
  /** YYYY-MM-DD for a whole day, else the moment in UTC. */
  start: string
  end: string | undefined
  stamp: string
  url: string
  transparency: string
  categories: readonly string[]
  alarms: readonly { trigger: string; description: string }[]
}

/** The entries as ical.js reads them. */
function readOnce(calendar: string): Entry[] {
  const root = new ICAL.Component(ICAL.parse(calendar) as never)
  return root.getAllSubcomponents('vevent').map((event) => {
    const value = (name: string): string => String(event.getFirstPropertyValue(name) ?? '')
    const isDay = (event.getFirstPropertyValue('dtstart') as ICAL.Time).isDate
    const end = event.getFirstPropertyValue('dtend')
    return {
      uid: value('uid'),
      summary: value('summary'),
      description: value('description'),
      start: isDay ? value('dtstart') : instant(event.getFirstPropertyValue('dtstart')),
      end: end ? String(end) : undefined,
      stamp: instant(event.getFirstPropertyValue('dtstamp')),
      url: value('url'),
      transparency: value('transp'),
      categories: event.getFirstProperty('categories')!.getValues() as string[],
      alarms: event.getAllSubcomponents('valarm').map((alarm) => ({
        trigger: String(alarm.getFirstPropertyValue('trigger')),
        description: String(alarm.getFirstPropertyValue('description')),
      })),
    }
  })
}

function instant(time: unknown): string {
  const read = time as ICAL.Time
  expect(read.zone).toBe(ICAL.Timezone.utcTimezone)
  return read.toString()
}

/** A text with parameters comes as `{ val, params }`. */
const textOf = (value: unknown): string =>
  typeof value === 'object' && value !== null
    ? String((value as { val: unknown }).val)
    : String(value)

/** The entries as node-ical reads them. */
function readTwice(calendar: string): Entry[] {
  const seconds = (date: Date): string => `${date.toISOString().slice(0, 19)}Z`
  return Object.values(nodeIcal.sync.parseICS(calendar)).flatMap((event) => {
    if (event?.type !== 'VEVENT') return []
    const write = (date: Date): string =>
      event.datetype === 'date'
        ? [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-')
        : seconds(date)
    const alarms = event.alarms ?? []
    return [
      {
        uid: event.uid,
        summary: textOf(event.summary),
        description: textOf(event.description),
        start: write(event.start),
        end: event.datetype === 'date' ? write(event.end!) : undefined,
        stamp: seconds(event.dtstamp),
        url: textOf(event.url),
        transparency: String(event.transparency),
        categories: event.categories ?? [],
        alarms: alarms.map((alarm) => ({
          trigger: textOf(alarm.trigger),
          description: textOf(alarm.description),
        })),
      },
    ]
  })
}

const two = (number: number): string => String(number).padStart(2, '0')

/** The entries of a calendar file, after both readers have read the same, and every line is as RFC 5545 wants it. */
function entriesOf(calendar: string): Entry[] {
  const lines = calendar.split('\r\n')
  expect(lines.pop()).toBe('')
  for (const line of lines) {
    expect(line).not.toMatch(/[\r\n]/)
    expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75)
    // A character that was cut in two would not come back.
    expect(Buffer.from(line).toString(), line).toBe(line)
    expect(line.isWellFormed(), line).toBe(true)
  }
  const [once, twice] = [readOnce(calendar), readTwice(calendar)]
  const byUid = (one: Entry, other: Entry): number => (one.uid < other.uid ? -1 : 1)
  expect([...twice].sort(byUid)).toEqual([...once].sort(byUid))
  return once
}

const entries = (options: Takeaway & { now: Temporal.Instant }): Entry[] =>
  entriesOf(makeCalendar(options)!)

const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text)
const dayAfter = (text: string): string => day(text).add({ days: 1 }).toString()

/** The day on which an alarm before a day rings, and the hour. */
function ringsAt(start: string, trigger: string): Temporal.PlainDateTime {
  return day(start).toPlainDateTime().add(Temporal.Duration.from(trigger))
}

/** The working days from one day to before another, counted one by one. */
function workingDaysBetween(from: Temporal.PlainDate, to: Temporal.PlainDate): number {
  let count = 0
  for (let at = from; !at.equals(to); at = at.add({ days: 1 })) if (!isRestDay(at)) count++
  return count
}

/** What must hold of the file of every deadline. */
function checkDeadline(options: Takeaway & { now: Temporal.Instant }): void {
  const { deadline, safeDay } = options.finding.result as { deadline: string; safeDay: string }
  const found = entries(options)
  expect(found.map(({ start }) => start)).toEqual(
    safeDay === deadline ? [deadline] : [deadline, safeDay],
  )
  for (const { start, end } of found) expect(end).toBe(dayAfter(start))
  expect(found[0]!.summary).toBe(options.sentence)
  const [alarm, ...more] = found.flatMap(({ alarms }) => alarms)
  expect(more).toEqual([])
  // It hangs on the safe day, which may be the deadline.
  expect(found.at(-1)!.alarms).toEqual([alarm])
  const rings = ringsAt(safeDay, alarm!.trigger)
  expect(rings.toPlainTime().toString({ smallestUnit: 'minute' })).toBe('09:00')
  expect(isRestDay(rings.toPlainDate())).toBe(false)
  expect(workingDaysBetween(rings.toPlainDate(), day(safeDay))).toBe(3)
  expect(alarm!.description).toContain(options.rule.title[options.language])
}

/** A day that is no deadline, such as the last one of a leave, is one entry without a reminder. */
function checkDay(options: Takeaway & { now: Temporal.Instant }): void {
  const { rule, finding, sentence } = options
  if (rule.answer === 'deadline') return checkDeadline(options)
  const answer = (finding.result as Record<string, string>)[rule.answer!]!
  const [entry, ...more] = entries(options)
  expect(more).toEqual([])
  expect([entry!.start, entry!.end, entry!.summary]).toEqual([answer, dayAfter(answer), sentence])
  expect(entry!.alarms).toEqual([])
}

const examples = allLanguages.flatMap((language) =>
  rules.flatMap((rule) =>
    rule.examples
      .filter(({ input }) => rule.evaluate(input).status === 'computed')
      .map(({ title, input }) => [language, rule.id, title.en, input] as const),
  ),
)

describe('the calendar file of a worked example', () => {
  test.each(examples)('%s, %s: %s', (language, id, _, input) => {
    const options = taken(id, input, language)
    const { rule, finding } = options
    const kind = rule.answer === undefined ? undefined : rule.results[rule.answer]!.kind
    const calendar = makeCalendar(options)
    if (kind !== 'date' && kind !== 'time' && kind !== 'month') {
      expect(calendar).toBeUndefined()
      return
    }
    const found = entriesOf(calendar!)
    for (const entry of found) {
      expect(entry.stamp).toBe('2026-11-25T01:02:03Z')
      expect(entry.transparency).toBe('TRANSPARENT')
      expect(entry.categories).toEqual([options.words.category])
      expect(entry.url).toBe(link)
      const said = entry.description
      expect(said.startsWith(`${hard[language]}\n`)).toBe(true)
      expect(said.endsWith(`\n${finding.steps.at(-1)![language]}\n${link}`)).toBe(true)
      expect(said).toContain(cite(rule.sources[0])[language])
    }
    if (kind === 'date') checkDay(options)
    expect(makeCalendar(options)).toBe(calendar)
  })

  test('no answer but a day, a moment or a month has one', () => {
    const without = rules
      .filter(
        ({ answer, results }) => !/^(date|time|month)$/.test(results[answer ?? '']?.kind ?? ''),
      )
      .map(({ id }) => id)
    expect(without).toContain('sil.late-payment')
    expect(without).toContain('sil.fraud-fine')
    expect(without).not.toContain('retirement.age')
    expect(examples.filter(([, id]) => !without.includes(id)).length).toBeGreaterThan(150)
  })
})

describe('a deadline', () => {
  test('that is a working day is one entry', () => {
    const [entry, ...more] = entries(
      taken('sil.employee-registration', { employed: '2026-11-02' }, 'en'),
    )
    expect([entry!.start, entry!.end, more.length]).toEqual(['2026-12-02', '2026-12-03', 0])
    // Wednesday 2 December: three working days before it is Friday 27 November.
    expect(entry!.alarms[0]!.trigger).toBe('-P4DT15H')
    expect(entry!.alarms[0]!.description).toBe(
      `3 working days left until the safe day, 2 December 2026: ${findRule('sil.employee-registration')!.title.en}`,
    )
  })

  test('that moves over a holiday has a safe day before it, with the reminder', () => {
    const options = taken('time.period', { start: '2026-08-05', length: 60, unit: 'day' }, 'zh')
    const [deadline, safe] = entries(options)
    expect([deadline!.start, safe!.start]).toEqual(['2026-10-08', '2026-09-30'])
    expect(deadline!.alarms).toEqual([])
    expect(safe!.summary).toBe('稳妥日：期间的计算')
    // Friday 25 to Sunday 27 September were the Mid-Autumn holiday.
    expect(ringsAt(safe!.start, safe!.alarms[0]!.trigger).toString()).toBe('2026-09-24T09:00:00')
    expect(safe!.alarms[0]!.description).toBe('离稳妥日（2026年9月30日）还有3个工作日：期间的计算')
  })

  test('of any period from any day, in any unit', () => {
    fc.assert(
      fc.property(
        // A day of 1900 to 2092: no period of this test ends after the calendar.
        fc.integer({ min: 0, max: 70_400 }),
        fc.integer({ min: 1, max: 90 }),
        fc.constantFrom('day', 'working-day', 'month'),
        fc.constantFrom(...allLanguages),
        (days, length, unit, language) => {
          const start = day('1900-01-01').add({ days }).toString()
          checkDeadline(taken('time.period', { start, length, unit }, language))
        },
      ),
      { numRuns: 400 },
    )
  })

  test('of any rule of one day, from any day around the known holidays', () => {
    const ofOneDay = rules.filter(
      ({ answer, fields }) => answer === 'deadline' && Object.keys(fields).length === 1,
    )
    fc.assert(
      fc.property(
        fc.constantFrom(...ofOneDay),
        fc.integer({ min: 0, max: 3 * 365 }),
        fc.constantFrom(...allLanguages),
        (rule, days, language) => {
          const [name] = Object.keys(rule.fields)
          const input = { [name!]: day('2024-01-02').add({ days }).toString() }
          checkDeadline(taken(rule.id, input, language))
        },
      ),
      { numRuns: 400 },
    )
  })
})

describe('an answer that is no day', () => {
  test.each(allLanguages)(
    'a month of retirement stands on its first day and says so (%s)',
    (language) => {
      const options = taken('retirement.age', { group: 'men', birth: '1970-01' }, language)
      const [entry, ...more] = entries(options)
      expect([entry!.start, entry!.end, more.length]).toEqual(['2031-05-01', '2031-05-02', 0])
      expect(entry!.summary).toContain(
        writeMonth(Temporal.PlainYearMonth.from('2031-05'))[language],
      )
      expect(entry!.description).toContain(options.words.monthOnly)
      expect(entry!.alarms).toEqual([])
    },
  )

  test.each([
    ['time.hours', { start: '2026-11-18T10:30', hours: 96 }, '2026-11-22T02:30:00Z'],
    ['card.collective-issue', { received: '2026-02-27T23:30' }, '2026-03-03T15:30:00Z'],
    // China had summer time in 1988, nine hours ahead of UTC.
    ['time.hours', { start: '1988-07-01T12:00', hours: 24 }, '1988-07-02T03:00:00Z'],
  ])('a moment of %s %j in China is %s', (id, input, moment) => {
    const [entry, ...more] = entries(taken(id, input, 'en'))
    expect([entry!.start, entry!.end, more.length]).toEqual([moment, undefined, 0])
  })
})

describe('a second import replaces the first', () => {
  const input = { start: '2026-08-05', length: 60, unit: 'day' }
  const uids = (options: Takeaway & { now: Temporal.Instant }): string[] =>
    entries(options).map(({ uid }) => uid)
  const first = uids(taken('time.period', input, 'en'))

  test('each entry has a name of its own', () => {
    expect(new Set(first).size).toBe(2)
  })

  test('which is the same at another time, in the other language, with another link', () => {
    const later = { ...taken('time.period', input, 'zh'), now: now.add({ hours: 100 }) }
    expect(uids(later)).toEqual(first)
    expect(uids(taken('time.period', input, 'en', { link: 'https://example.com/' }))).toEqual(first)
    expect(
      uids(taken('time.period', { unit: 'day', length: 60, start: '2026-08-05' }, 'en')),
    ).toEqual(first)
  })

  test('and another for other inputs and rules', () => {
    const others = [
      ...first,
      ...uids(taken('time.period', { ...input, length: 59 }, 'en')),
      ...uids(taken('card.financial-activation', { received: '2026-08-05', days: 60 }, 'en')),
    ]
    expect(new Set(others).size).toBe(others.length)
  })

  test('an input that is taken where none is given makes no difference', () => {
    const received = '2025-12-05'
    expect(uids(taken('card.financial-activation', { received, days: 300 }, 'en'))).toEqual(
      uids(taken('card.financial-activation', { received, days: undefined }, 'en')),
    )
  })
})

describe('the text of a calendar file', () => {
  const calendar = (language: Language, over: Partial<Takeaway> = {}): string =>
    makeCalendar(taken('sil.employee-registration', { employed: '2026-08-21' }, language, over))!
  const unfolded = (language: Language, over: Partial<Takeaway> = {}): string =>
    calendar(language, over).replaceAll('\r\n ', '')

  test('names who made it, and no method: it is a file, no invitation', () => {
    expect(calendar('en')).toMatch(
      /^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:-\/\/Shebao\/\/Social insurance calculators 0\.1\.0\+2026-11-25\/\/EN\r\n/,
    )
    expect(calendar('en')).not.toContain('METHOD')
    expect(calendar('en')).toMatch(/\r\nEND:VCALENDAR\r\n$/)
  })

  test.each(allLanguages)('names the language of each text (%s)', (language) => {
    const texts = unfolded(language).match(/^(SUMMARY|DESCRIPTION|CATEGORIES)\b.*$/gm)!
    expect(texts.length).toBeGreaterThan(3)
    for (const text of texts) expect(text).toContain(`;LANGUAGE=${languages[language].tag}:`)
  })

  test('a line that looks like a property inside a sentence stays in it', () => {
    const sentence = 'One\nSUMMARY:Two\r\nEND:VEVENT'
    const options = taken('sil.employee-registration', { employed: '2026-11-02' }, 'en', {
      sentence,
    })
    const [entry, ...more] = entries(options)
    expect(more).toEqual([])
    expect(entry!.summary).toBe('One\nSUMMARY:Two\nEND:VEVENT')
  })

  test('a reminder stands at the end of its entry', () => {
    const last = /END:VALARM\r\nEND:VEVENT\r\n/g
    for (const [language, id, , input] of examples) {
      const made = makeCalendar(taken(id, input, language)) ?? ''
      expect(made.match(last)?.length).toBe(made.match(/BEGIN:VALARM/g)?.length)
    }
  })

  test('an address is not escaped like a text', () => {
    const over = { link: 'https://example.org/rules/#a=1,2;3&b=中' }
    expect(unfolded('en', over)).toContain(
      '\r\nURL;VALUE=URI:https://example.org/rules/#a=1%2C2%3B3&b=%E4%B8%AD\r\n',
    )
  })

  test('any sentence comes back, and no line is too long', () => {
    const sentences = fc
      .array(
        fc.oneof(
          fc.string({
            unit: fc.constantFrom(
              '，',
              ',',
              ';',
              '\\',
              '\n',
              'n',
              'N',
              ':',
              '"',
              '日',
              '𠮷',
              'é',
              ' ',
              'a',
            ),
          }),
          fc.string({ unit: 'grapheme' }),
        ),
        { minLength: 1 },
      )
      .map((parts) => `x${parts.join('')}x`)
      // Control characters stand in no text of a calendar (RFC 5545, 3.3.11).
      .filter((sentence) => !/\p{Cc}/u.test(sentence.replaceAll('\n', '')))
      // node-ical loses a text with a Unicode line separator, and reads an escaped backslash before an n
      // as the end of a line; the next test asks ical.js alone.
      .filter((sentence) => !/[\u2028\u2029]|\\n/i.test(sentence))
    fc.assert(
      fc.property(sentences, fc.constantFrom(...allLanguages), (sentence, language) => {
        const options = taken('sil.employee-registration', { employed: '2026-08-21' }, language, {
          sentence,
        })
        const [entry] = entries(options)
        expect(entry!.summary).toBe(sentence)
        expect(entry!.description.startsWith(`${sentence}\n`)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  test.each([String.raw`C:\news\N`, 'one\u2028two\u2029three'])('%j comes back', (sentence) => {
    const options = taken('sil.employee-registration', { employed: '2026-11-02' }, 'en', {
      sentence,
    })
    expect(readOnce(makeCalendar(options)!)[0]!.summary).toBe(sentence)
  })
})

describe('the name of a file', () => {
  test.each([
    [
      'sil.employee-registration',
      { employed: '2026-11-02' },
      '2026-12-02-sil.employee-registration.ics',
    ],
    ['retirement.age', { group: 'men', birth: '1970-01' }, '2031-05-retirement.age.ics'],
    ['time.hours', { start: '2026-11-18T10:30', hours: 96 }, '2026-11-22-time.hours.ics'],
    ['sil.fraud-fine', { obtained: '1000' }, 'sil.fraud-fine.ics'],
    ['sil.undeclared-premium', { previousMonth: '1000' }, 'sil.undeclared-premium.ics'],
  ])('of %s %j is %s', (id, input, name) => {
    expect(fileName({ ...taken(id, input, 'en'), extension: 'ics' })).toBe(name)
  })

  test('holds nothing that a file system refuses', () => {
    for (const [language, id, , input] of examples)
      expect(fileName({ ...taken(id, input, language), extension: 'ics' })).toMatch(/^[\da-z.-]+$/)
  })
})

describe('the text for a message', () => {
  test('in English', () => {
    const sentence = 'Register by Wednesday 2 December 2026.'
    expect(
      writeText(taken('sil.employee-registration', { employed: '2026-11-02' }, 'en', { sentence })),
    ).toMatchInlineSnapshot(`
      "By which day must an employer apply for an employee’s social insurance registration?
      Register by Wednesday 2 December 2026.

      On which day did the employment begin? Monday 2 November 2026
      Source: Social Insurance Law, art. 58(1)
      Shebao, version 0.1.0+2026-11-25
      https://example.org/zh/rules/x/#rule=x&day=2026-03-02&v=2026-11-25"
    `)
  })

  test('in Chinese', () => {
    const sentence = '最迟在2026年10月8日（星期四）开通。'
    expect(
      writeText(taken('card.financial-activation', { received: '2025-12-05' }, 'zh', { sentence })),
    ).toMatchInlineSnapshot(`
      "当地规定了期限的，最迟应当在哪一天开通（激活）社会保障卡的金融功能？
      最迟在2026年10月8日（星期四）开通。

      您是哪一天领到卡的？2025年12月5日（星期五）
      发卡机构告知的期限是多少天？300
      依据：地方做法
      社保，版本0.1.0+2026-11-25
      https://example.org/zh/rules/x/#rule=x&day=2026-03-02&v=2026-11-25"
    `)
  })

  test.each(examples)('%s, %s: %s has no markup and no hole', (language, id, _, input) => {
    const text = writeText(taken(id, input, language, { sentence: 'x' }))
    expect(text).not.toMatch(/[<>*`]|undefined|null|NaN|\[object/)
    // Question, answer, an empty line, each input, source, version, link.
    const inputs = Object.keys(findRule(id)!.fields).length
    expect(text.split('\n').length).toBeLessThanOrEqual(6 + inputs)
    expect(text.endsWith(`\n${link}`)).toBe(true)
    if (language === 'zh') expect(text).toMatch(/\p{Script=Han}/u)
    else expect(text).not.toMatch(/\p{Script=Han}/u)
  })
})
