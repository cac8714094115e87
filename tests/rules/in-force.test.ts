import { describe, expect, test } from 'vitest'
import { rules } from '../../rules/index.ts'
import { monthField } from '../../rules/kernel/field.ts'
import { defineRule } from '../../rules/kernel/rule.ts'
import { ask } from './ask.ts'
import { timeLimits as all } from './contract.ts'
import { previous } from './second-reckoning.ts'

const timeLimits = all.flatMap(({ from, ...limit }) => (from === null ? [] : [{ ...limit, from }]))

describe('a provision answers from its first day in force, not the day before', () => {
  test.each(timeLimits)('$id from $from', ({ id, input, from }) => {
    expect(ask(id, { [input]: from }).status).toBe('computed')
    expect(ask(id, { [input]: previous(from) })).toMatchObject({
      status: 'not-in-force',
      inForceFrom: from,
    })
    expect(ask(id, { [input]: '1949-10-01' }).status).toBe('not-in-force')
  })
})

interface Words {
  readonly en: string
  readonly zh: string
}

/** A day as the platform writes it in each language. */
function inWords(day: string): Words {
  const write = (locale: string): string =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day))
  return { en: write('en-GB'), zh: write('zh-CN') }
}

test('an answer that is not in force says since when, in both languages', () => {
  for (const { id, input, from } of timeLimits) {
    const finding = ask(id, { [input]: previous(from) })
    if (finding.status !== 'not-in-force') throw new Error(`${id} answered ${finding.status}`)
    const [since, event] = [from, previous(from)].map(inWords) as [Words, Words]
    expect(finding.message.en).toContain(
      `This provision took effect on ${since.en}; ${event.en} lies before that.`,
    )
    expect(finding.message.zh).toContain(`该规定自${since.zh}起施行，${event.zh}尚未施行。`)
  }
})

test('a provision that is asked about a year names the year, one that is asked about a month the month', () => {
  expect(ask('pension.minimum-contribution', { year: 2010 })).toMatchObject({
    message: {
      en: 'This provision took effect on 1 July 2011; 2010 lies before that.',
      zh: '该规定自2011年7月1日起施行，2010年尚未施行。',
    },
  })
  const example = { title: { en: 'One', zh: '一' }, input: {} }
  const ofMonths = defineRule({
    id: 'time.of-months',
    title: { en: 'Months', zh: '月' },
    question: { en: 'Which?', zh: '哪个月？' },
    who: { en: 'Anyone', zh: '任何人' },
    sources: [{ instrument: 'civil-code' }],
    parameters: {},
    results: {},
    fields: { month: monthField({ label: { en: 'Month?', zh: '月？' }, example: '2026-03' }) },
    inForce: { from: '2026-03-16', field: 'month' },
    evaluate: () => ({ status: 'computed', result: {}, steps: [], warnings: [] }),
    examples: [example, example, example],
  })
  expect(ofMonths.evaluate({ month: '2026-03' }).status).toBe('computed')
  expect(ofMonths.evaluate({ month: '2026-02' })).toMatchObject({
    status: 'not-in-force',
    message: {
      en: 'This provision took effect on 16 March 2026; February 2026 lies before that.',
      zh: '该规定自2026年3月16日起施行，2026年2月尚未施行。',
    },
  })
})

test('the surcharge of the Law is not applied to premiums that fell due before it took effect', () => {
  const arrears = '1000.00'
  expect(ask('sil.late-payment', { arrears, due: '2011-06-30', paid: '2011-12-31' }).status).toBe(
    'not-in-force',
  )
  expect(ask('sil.late-payment', { arrears, due: '2011-07-01', paid: '2011-12-31' }).status).toBe(
    'computed',
  )
})

test('periods, hours and the practices of card offices have no first day', () => {
  for (const id of [
    'time.period',
    'time.hours',
    'card.financial-activation',
    'card.collective-issue',
  ])
    expect(rules.find((rule) => rule.id === id)?.inForce, id).toBeUndefined()
})
