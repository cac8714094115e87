// What follows from several events: each date is that of its single rule, what hangs on another’s act is assumed until its day is given.
import fc from 'fast-check'
import ICAL from 'ical.js'
import nodeIcal from 'node-ical'
import { describe, expect, test } from 'vitest'
import { rules } from '../../rules/index.ts'
import type { Field } from '../../rules/kernel/field.ts'
import { allLanguages } from '../../src/languages.ts'
import {
  concerns,
  follow,
  isOwn,
  lastDayOf,
  type Entry,
  type Happened,
} from '../../src/plan/follow.ts'
import { mostEvents, readPlanLink, writePlanLink } from '../../src/plan/link.ts'
import { asksOf, fieldOf, type PlanEvent } from '../../src/plan/plan.ts'
import { planIn } from '../../src/plan/read-plan.ts'
import { scaleOf } from '../../src/plan/scale.ts'
import { sayEntry, takeEntries, writePlanText, type PlanSaying } from '../../src/plan/take-away.ts'
import { answerWords } from '../../src/rules/answers.ts'
import { strings } from '../../src/strings/strings.ts'
import { makeCalendarOf } from '../../src/takeaway/make-calendar.ts'

const byId = new Map(rules.map((rule) => [rule.id, rule]))
const events = new Map(planIn('en').map((event) => [event.id, event]))
const plan = (...happened: Happened[]) => follow(happened, events, byId)
const on = (entries: readonly Entry[]): string[] =>
  entries.map(({ step, day }) => `${step.step} ${day}`)

/** What a plan says in a language. */
function sayingIn(language: (typeof allLanguages)[number]): PlanSaying {
  const { calculator, plan } = strings[language]
  return {
    language,
    words: { ...plan.script, andSafe: calculator.script.andSafe },
    takeaway: calculator.takeaway,
    version: '0.1.0+2026-11-25',
    answers: Object.fromEntries(rules.map(({ id }) => [id, answerWords(id, language)])),
  }
}

describe('from an accident follow', () => {
  const accident = { event: 'accident', typed: { accident: '2026-03-02' } }

  test('application, decision, appraisal, second appraisal, reconsideration and suit, in the order of their days', () => {
    const { entries, undated, wrong } = plan(accident)
    expect(on(entries)).toEqual([
      'employer-application 2026-04-01',
      'clear-case 2026-04-16',
      'decision 2026-06-01',
      'appraisal 2026-07-31',
      'reconsideration 2026-07-31',
      'second-appraisal 2026-08-17',
      'second-conclusion 2026-10-16',
      'litigation 2026-12-01',
      'employee-application 2027-03-02',
      'leave 2027-03-02',
      'review 2027-08-01',
      'longest-leave 2028-03-02',
    ])
    // No rule dates the decision on reconsideration: the suit after it waits.
    expect(undated.map(({ step, waitsFor }) => [step.step, waitsFor])).toEqual([
      ['litigation-after', 'reconsidered'],
    ])
    expect(wrong).toEqual([])
  })

  test('steps that rest on every day that nobody has given yet', () => {
    const { entries } = plan(accident)
    const assumed = Object.fromEntries(
      entries.map(({ step, assumed }) => [step.step, assumed.map(({ name }) => name)]),
    )
    expect(assumed).toEqual({
      'employer-application': [],
      'employee-application': [],
      leave: ['stopped'],
      'longest-leave': ['stopped'],
      'clear-case': ['accepted'],
      decision: ['accepted'],
      reconsideration: ['accepted', 'told'],
      litigation: ['accepted', 'told'],
      appraisal: ['accepted', 'told', 'examined'],
      'second-appraisal': ['accepted', 'told', 'examined', 'concluded'],
      review: ['accepted', 'told', 'examined', 'concluded', 'made'],
      'second-conclusion': ['accepted', 'told', 'examined', 'concluded', 'examined-again'],
    })
  })

  test('a day that is given: what follows is counted from it, and no longer assumed', () => {
    const { entries, undated } = plan({
      event: 'accident',
      typed: { ...accident.typed, told: '2026-05-20', reconsidered: '2026-09-01' },
    })
    const found = Object.fromEntries(entries.map((entry) => [entry.step.step, entry]))
    expect(found.reconsideration!.day).toBe('2026-07-20')
    expect(found.reconsideration!.assumed).toEqual([])
    expect(found.appraisal!.assumed).toEqual([{ name: 'examined', day: '2026-05-20' }])
    expect(found['litigation-after']!.day).toBe('2026-09-16')
    expect(found.decision!.assumed.map(({ name }) => name)).toEqual(['accepted'])
    expect(undated).toEqual([])
  })

  test('what is the employee’s alone is no step of the employer’s', () => {
    const { entries } = plan(accident)
    const seen = entries.filter((entry) => concerns(entry, 'employer')).map(({ step }) => step.step)
    expect(seen).not.toContain('employee-application')
    expect(seen).toContain('employer-application')
    const own = (role: 'person' | 'employer') =>
      entries.filter((entry) => isOwn(entry, role)).map(({ step }) => step.step)
    expect(own('employer')).toEqual([
      'employer-application',
      'reconsideration',
      'second-appraisal',
      'litigation',
      'leave',
      'review',
      'longest-leave',
    ])
    expect(own('person')).toEqual([
      'reconsideration',
      'second-appraisal',
      'litigation',
      'employee-application',
      'leave',
      'review',
      'longest-leave',
    ])
  })
})

test('a month of birth gives months, and the agency’s day after the last day of the month', () => {
  const { entries } = plan({ event: 'birth-month', typed: { birth: '1970-05', group: 'men' } })
  const months = entries.filter(({ kind }) => kind === 'month')
  expect(months.map(({ step }) => step.step)).toEqual(['earliest', 'retirement', 'latest'])
  const claim = entries.find(({ step }) => step.step === 'decision')!
  expect(claim.assumed).toEqual([{ name: 'claimed', day: lastDayOf(months[1]!) }])
  // Where nothing was delayed, there is no early and no late retirement.
  const old = plan({ event: 'birth-month', typed: { birth: '1960-05', group: 'men' } })
  expect(old.entries.filter(({ kind }) => kind === 'month').map(({ step }) => step.step)).toEqual([
    'retirement',
  ])
})

describe('what is wrong', () => {
  test('is told at its event and field, and the other events go on', () => {
    const { entries, wrong } = plan(
      { event: 'accident', typed: { accident: '2026-02-31' } },
      { event: 'job-started', typed: { employed: '2026-03-02' } },
      { event: 'payment-missed', typed: { due: '2026-03-02', arrears: 'x', paid: '' } },
    )
    expect(wrong.map(({ at, name }) => [at, name])).toEqual([
      [0, 'accident'],
      [2, 'arrears'],
      [2, 'paid'],
    ])
    expect(on(entries)).toEqual(['registration 2026-04-01'])
  })

  test('only for its rule is told at the field too', () => {
    const { wrong } = plan({
      event: 'card-received',
      typed: { received: '2100-12-01', days: '300' },
    })
    expect(wrong.map(({ name }) => name)).toEqual(['received'])
  })

  test('a day before the law took effect has no date, and says why', () => {
    const { entries, undated } = plan({ event: 'job-started', typed: { employed: '2010-01-04' } })
    expect(entries).toEqual([])
    expect(undated[0]!.message!.en).toContain('took effect')
  })
})

/** What may be typed for a field, most of it readable. */
function typedFor({ kind, choices }: Field): fc.Arbitrary<string> {
  const day = fc
    .integer({ min: 0, max: 9_000 })
    .map((days) => new Temporal.PlainDate(2009, 1, 1).add({ days }).toString())
  if (kind === 'date') return day
  if (kind === 'time') return day.map((day) => `${day}T10:30`)
  if (kind === 'month') return day.map((day) => day.slice(0, 7))
  return choices
    ? fc.constantFrom(...choices.map(({ value }) => value))
    : fc.integer({ min: 1, max: 400 }).map(String)
}

const anyEvent = (event: PlanEvent<string>): fc.Arbitrary<Happened> =>
  fc
    .record(
      Object.fromEntries(
        Object.entries(asksOf(event)).map(([name, ask]) => {
          const typed = typedFor(fieldOf(ask, byId))
          // A later day is known sometimes.
          return [name, name in event.asks ? typed : fc.oneof(fc.constant(''), typed)]
        }),
      ),
    )
    .map((typed) => ({ event: event.id, typed }))
const anyPlan = fc.array(fc.constantFrom(...events.values()).chain(anyEvent), {
  minLength: 1,
  maxLength: 6,
})

describe('of any plan', () => {
  test('each date is that of the single rule, the days are in order, and nothing given is assumed', () => {
    fc.assert(
      fc.property(anyPlan, (happened) => {
        const { entries, wrong } = plan(...happened)
        for (const { at, step, rule, input, finding, day, assumed } of entries) {
          const single = rule.evaluate(input)
          expect(single).toEqual(finding)
          expect(day).toBe({ ...input, ...finding.result }[step.on ?? rule.answer!])
          for (const { name } of assumed) expect(happened[at]!.typed[name] ?? '').toBe('')
        }
        const keys = entries.map((entry) =>
          entry.kind === 'month' ? `${entry.day}-01` : entry.day,
        )
        expect(keys).toEqual(keys.toSorted())
        for (const { at, name } of wrong)
          expect(asksOf(events.get(happened[at]!.event)!)).toHaveProperty([name])
      }),
    )
  })

  test('the link gives the same plan again', () => {
    fc.assert(
      fc.property(anyPlan, fc.constantFrom('person', 'employer'), (happened, role) => {
        const link = readPlanLink(writePlanLink({ role, happened }, events), events)!
        expect(link.role).toBe(role)
        expect(link.leftOut).toBe('')
        expect(on(plan(...link.happened).entries)).toEqual(on(plan(...happened).entries))
      }),
    )
  })

  test('what is given later changes nothing that comes before it', () => {
    const given = { event: 'accident', typed: { accident: '2026-03-02', concluded: '2026-08-03' } }
    const first = (entries: readonly Entry[]) =>
      on(entries).filter((each) => !/^(second|review)/.test(each))
    expect(first(plan(given).entries)).toEqual(
      first(plan({ event: 'accident', typed: { accident: '2026-03-02' } }).entries),
    )
  })
})

describe('a link', () => {
  test('holds the day of an event under the event’s own name', () => {
    const link = writePlanLink(
      {
        role: 'employer',
        happened: [{ event: 'accident', typed: { accident: '2026-03-02', told: '2026-05-20' } }],
      },
      events,
    )
    expect(link).toMatch(
      /^#for=employer&accident=2026-03-02&accident\.told=2026-05-20&v=\d{4}-\d\d-\d\d$/,
    )
  })

  test('that holds something else, or too much, says so and is read as far as it goes', () => {
    const link = readPlanLink(
      '#for=x&accident.told=2026-01-01&accident=2026-03-02&accident.told=2026-05-20&accident.told=2026-05-21&accident.x=1&y=2&__proto__=3&constructor.x=4',
      events,
    )!
    expect(link.role).toBe('person')
    expect(link.happened).toEqual([
      { event: 'accident', typed: { accident: '2026-03-02', told: '2026-05-20' } },
    ])
    expect(link.leftOut).toBe('“accident.told”, “accident.x”, “y”, “__proto__”, “constructor.x”')
    const many = readPlanLink(
      `#for=person${'&accident=2026-03-02&accident.told=2026-05-20'.repeat(50)}`,
      events,
    )!
    expect(many.happened.length).toBe(mostEvents)
    expect(many.happened.every(({ typed }) => typed.told === '2026-05-20')).toBe(true)
    expect(readPlanLink('#rule=x', events)).toBeUndefined()
  })

  test('says what has changed in its rules since it was made', () => {
    const what = { en: 'x', zh: 'y' }
    const known = [
      { version: '2026-12-01', rule: 'work-injury.appraisal', what },
      { version: '2026-12-01', rule: 'sil.late-payment', what },
    ]
    expect(
      readPlanLink('#for=person&accident=2026-03-02&v=2026-11-25', events, known)!.since,
    ).toEqual([known[0]])
  })
})

describe.each(allLanguages)('taken away (%s)', (language) => {
  const own = new Map(planIn(language).map((event) => [event.id, event]))
  const saying = sayingIn(language)
  const now = Temporal.Instant.from('2026-11-25T01:02:03Z')
  const link = 'https://example.org/plan/#for=person&accident=2026-03-02'
  const typed: Readonly<Record<string, string>> = {
    date: '2026-03-02',
    time: '2026-03-02T10:30',
    month: '1970-05',
    money: '1000',
    integer: '30',
  }

  test.each([...own.values()].map((event) => [event.id, event] as const))(
    'the calendar of %s is read alike by two parsers: each step on its day',
    (_, event) => {
      const given = Object.fromEntries(
        Object.entries(event.asks).map(([name, ask]) => {
          const field = fieldOf(ask, byId)
          return [name, field.choices?.[0]!.value ?? typed[field.kind]!]
        }),
      )
      const { entries } = follow([{ event: event.id, typed: given }], own, byId)
      const taken = takeEntries(entries, 'person', link, saying).map((each) => ({ ...each, now }))
      const calendar = makeCalendarOf(taken)!
      const days = [
        ...new Set(
          entries.map(({ day, kind }) => (kind === 'month' ? `${day}-01` : day.slice(0, 10))),
        ),
      ]
      const root = new ICAL.Component(ICAL.parse(calendar) as never)
      const once = root.getAllSubcomponents('vevent').map((each) => ({
        uid: String(each.getFirstPropertyValue('uid')),
        day: (each.getFirstPropertyValue('dtstart') as ICAL.Time).isDate
          ? String(each.getFirstPropertyValue('dtstart'))
          : (each.getFirstPropertyValue('dtstart') as ICAL.Time)
              .toJSDate()
              .toISOString()
              .slice(0, 10),
        summary: String(each.getFirstPropertyValue('summary')),
      }))
      const twice = Object.values(nodeIcal.sync.parseICS(calendar)).filter(
        (each) => each?.type === 'VEVENT',
      )
      expect(once.length).toBe(twice.length)
      expect(new Set(once.map(({ uid }) => uid)).size).toBe(once.length)
      expect(twice.map((each) => (each as { uid: string }).uid).sort()).toEqual(
        once.map(({ uid }) => uid).sort(),
      )
      for (const day of days) expect(once.map((each) => each.day)).toContain(day)
      const assumed = entries.filter((entry) => entry.assumed.length > 0)
      const prefix = saying.words.assumedEntry.replace('{sentence}', '')
      const marked = once.filter(({ summary }) => summary.includes(prefix))
      // What is assumed says so, on its safe day too.
      expect(marked.length).toBeGreaterThanOrEqual(assumed.length)
      expect(once.length - marked.length).toBeGreaterThanOrEqual(entries.length - assumed.length)
      if (assumed.length === 0) expect(marked).toEqual([])
      if (assumed.length === entries.length) expect(marked.length).toBe(once.length)
    },
  )

  test('the text has every step with its source, and what has no date yet', () => {
    const { entries, undated } = follow(
      [{ event: 'accident', typed: { accident: '2026-03-02' } }],
      own,
      byId,
    )
    const text = writePlanText(entries, undated, 'person', link, saying)
    for (const entry of entries) expect(text).toContain(sayEntry(entry, 'person', saying))
    expect(text).toContain(undated[0]!.rule.title[language])
    expect(text.endsWith(link)).toBe(true)
    expect(text).not.toMatch(/undefined|\{/)
  })
})

describe('the line of time', () => {
  test('is in proportion', () => {
    const { at, gaps } = scaleOf(['2026-01-01', '2026-01-11', '2026-01-21', '2026-02-10'])
    expect([at('2026-01-01'), at('2026-01-11'), at('2026-01-21'), at('2026-02-10')]).toEqual([
      0, 0.25, 0.5, 1,
    ])
    expect(gaps).toEqual([])
  })

  test('is broken where years pass without anything', () => {
    const { at, gaps } = scaleOf(['2026-01-01', '2026-03-01', '2040-01-01', '2040-03-01'])
    expect(gaps).toEqual([{ from: '2026-03-01', to: '2040-01-01' }])
    expect(at('2040-01-01') - at('2026-03-01')).toBeLessThan(0.1)
    expect(at('2040-03-01')).toBeCloseTo(1)
  })

  test('keeps the order of the days, from 0 to 1', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 30_000 }), { minLength: 1 }), (numbers) => {
        const days = [...new Set(numbers)]
          .sort((a, b) => a - b)
          .map((days) => new Temporal.PlainDate(1970, 1, 1).add({ days }).toString())
        const places = days.map(scaleOf(days).at)
        expect(places).toEqual(places.toSorted((a, b) => a - b))
        expect(places[0]).toBe(0)
        if (places.length > 1) expect(places.at(-1)).toBeCloseTo(1)
      }),
    )
  })
})
