// The time limits on leaving a job, complaining and registering a foreigner: their nominal last day on plain Dates in UTC
// (their rest days are swept with all other limits in second-reckoning.test.ts), and what each says beside the day.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findRule } from '../../../rules/index.ts'
import { ask, computed, results, warningCodes } from '../ask.ts'

const day = 86_400_000

/** So many days later. */
const daysLater = (start: string, days: number): string =>
  new Date(Date.parse(start) + days * day).toISOString().slice(0, 10)

/** The corresponding day so many years later; the last of February where there is none. */
function yearsLater(start: string, years: number): string {
  const [year, month, date] = start.split('-').map(Number) as [number, number, number]
  const found = new Date(Date.UTC(year + years, month - 1, date))
  if (found.getUTCMonth() !== month - 1) found.setUTCDate(0)
  return found.toISOString().slice(0, 10)
}

const limits = [
  ['unemployment.claim', 'ended', (start: string) => daysLater(start, 60)],
  ['labour.transfer', 'ended', (start: string) => daysLater(start, 15)],
  ['labour.complaint', 'ended', (start: string) => yearsLater(start, 2)],
  ['foreigners.registration', 'permitted', (start: string) => daysLater(start, 30)],
] as const

describe.each(limits)('%s', (id, input, lastDayOf) => {
  test('ends on the day that the calendar gives, from every day of 2012 to 2060', () => {
    for (let at = Date.UTC(2012, 0, 1); at <= Date.UTC(2060, 11, 31); at += day) {
      const start = new Date(at).toISOString().slice(0, 10)
      const { lastDay } = results(id, { [input]: start })
      if (lastDay !== lastDayOf(start)) expect([start, lastDay]).toEqual([start, lastDayOf(start)])
    }
  })

  test('is safe no later than its last day, and over no earlier', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30_000 }), (days) => {
        const start = daysLater('2012-01-01', days)
        const found = results(id, { [input]: start }) as Record<string, string | null>
        expect(found.safeDay! <= found.lastDay!).toBe(true)
        expect(found.deadline! >= found.lastDay!).toBe(true)
        expect(found.shiftedBy === null).toBe(found.deadline === found.lastDay)
      }),
    )
  })

  test('says that it is counted by analogy, in one sentence', () => {
    const codes = warningCodes(id, { [input]: '2026-03-02' })
    expect(codes.filter((code) => code === 'by-analogy')).toHaveLength(1)
  })
})

test.each([
  ['labour.transfer', 'ended', '2007-12-31', '2008-01-01'],
  ['labour.complaint', 'ended', '2004-11-30', '2004-12-01'],
  ['foreigners.registration', 'permitted', '2011-10-14', '2011-10-15'],
])('%s holds from %3$s, not on %2$s', (id, input, before, first) => {
  expect(ask(id, { [input]: before })).toMatchObject({
    status: 'not-in-force',
    inForceFrom: first,
  })
  expect(ask(id, { [input]: first }).status).toBe('computed')
})

test('no day is known from which the limit for claiming holds: none is refused', () => {
  expect(ask('unemployment.claim', { ended: '1999-01-22' }).status).toBe('computed')
})

describe('what a reader must know', () => {
  test.each(['unemployment.claim', 'foreigners.registration'])(
    '%s was read in copies only, says so, and quotes nothing of them',
    (id) => {
      const rule = findRule(id)!
      const { source } = rule.parameters.period!.values[0]
      expect(source.quote).toBeUndefined()
      expect(rule.sources[0]).toEqual(source)
      expect(warningCodes(id, rule.examples[0].input)).toContain('read-in-copies')
    },
  )

  test('a claim is made even late, and offices differ', () => {
    expect(warningCodes('unemployment.claim', { ended: '2026-03-02' })).toEqual(
      expect.arrayContaining(['claim-even-late', 'offices-differ']),
    )
  })

  test('whether the two years bar the recovery of premiums is disputed', () => {
    expect(warningCodes('labour.complaint', { ended: '2024-03-04' })).toContain('recovery-disputed')
  })

  test('the certificate does not wait for the transfer', () => {
    expect(warningCodes('labour.transfer', { ended: '2026-03-02' })).toContain(
      'certificate-at-the-end',
    )
  })

  test('a treaty may exempt a foreigner, and an earlier first day of work counts', () => {
    expect(warningCodes('foreigners.registration', { permitted: '2026-03-02' })).toEqual(
      expect.arrayContaining(['treaty-may-exempt', 'count-from-the-earlier-day']),
    )
  })

  test('labour law is no insurance law: its analogy has words of its own', () => {
    const said = (id: string): string =>
      computed(id, { ended: '2026-03-02' }).warnings.find(({ code }) => code === 'by-analogy')!.en
    expect(said('labour.transfer')).toMatch(/^Labour law /)
    expect(said('labour.complaint')).toBe(said('labour.transfer'))
    expect(said('unemployment.claim')).toMatch(/^The social insurance statutes /)
  })
})
