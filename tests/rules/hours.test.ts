import { describe, expect, test, vi } from 'vitest'
import { ask, results, warningCodes } from './ask.ts'
import { reckonHours } from './second-reckoning.ts'

// A slow machine is no fault of the rules.
vi.setConfig({ testTimeout: 120_000 })

const ends = (start: string, hours: number): Record<string, unknown> =>
  results('time.hours', { start, hours })

describe('a period of hours', () => {
  test('ends after so many hours from the moment, or counted from the next full hour', () => {
    expect(ends('2026-11-18T10:30', 96)).toEqual({
      endsAt: '2026-11-22T10:30',
      nextHour: '2026-11-22T11:00',
    })
  })

  test('that begins at a full hour still leaves that hour out by the second way', () => {
    expect(ends('2026-11-18T10:59', 1)).toMatchObject({ nextHour: '2026-11-18T12:00' })
    expect(ends('2026-11-18T11:00', 1)).toMatchObject({ nextHour: '2026-11-18T13:00' })
    expect(ends('2026-11-18T11:01', 1)).toMatchObject({ nextHour: '2026-11-18T13:00' })
  })

  test('runs over midnight, the end of February and the turn of the year', () => {
    expect(ends('2024-02-28T23:30', 24)).toEqual({
      endsAt: '2024-02-29T23:30',
      nextHour: '2024-03-01T00:00',
    })
    expect(ends('2026-12-31T23:00', 1)).toEqual({
      endsAt: '2027-01-01T00:00',
      nextHour: '2027-01-01T01:00',
    })
  })

  test('is not shifted by rest days', () => {
    expect(ends('2026-09-30T12:00', 48)).toMatchObject({ endsAt: '2026-10-02T12:00' })
  })

  test('ends as a clock says that is moved by hand, from every minute of a day', () => {
    const wrong: unknown[] = []
    for (let minute = 0; minute < 1440; minute++) {
      const start = new Date(Date.UTC(2024, 1, 28, 0, minute)).toISOString().slice(0, 16)
      for (const hours of [1, 2, 23, 24, 25, 48, 96]) {
        const [found, expected] = [ends(start, hours), reckonHours(start, hours)]
        if (found.endsAt !== expected.endsAt || found.nextHour !== expected.nextHour)
          wrong.push({ start, hours, found, expected })
      }
    }
    expect(wrong).toEqual([])
  })

  test('takes no time zone, no hour 24, no minute 60, and nothing beyond the year 2100', () => {
    for (const start of [
      '2026-11-18T10:30Z',
      '2026-11-18T10:30+08:00',
      '2026-11-18T24:00',
      '2026-11-18T10:60',
      '2026-11-18',
      '2026-02-31T10:00',
      '2026-11-18 10:30',
    ])
      expect(ask('time.hours', { start, hours: 1 }), start).toMatchObject({
        status: 'invalid',
        errors: [{ field: 'start' }],
      })
    for (const hours of [0, -1, 1.5, '96', null, Number.MAX_SAFE_INTEGER])
      expect(ask('time.hours', { start: '2026-11-18T10:30', hours })).toMatchObject({
        status: 'invalid',
        errors: [{ field: 'hours' }],
      })
    expect(ask('time.hours', { start: '2100-12-31T23:30', hours: 1 }).status).toBe('invalid')
    expect(ends('2100-12-31T21:30', 1)).toEqual({
      endsAt: '2100-12-31T22:30',
      nextHour: '2100-12-31T23:00',
    })
  })
})

describe('a card collected by the employer', () => {
  test('is said to work 96 hours later unless another number is given', () => {
    const received = '2026-11-18T10:30'
    expect(results('card.collective-issue', { received })).toEqual({
      endsAt: '2026-11-22T10:30',
      nextHour: '2026-11-22T11:00',
    })
    expect(results('card.collective-issue', { received, hours: 95 })).toMatchObject({
      endsAt: '2026-11-22T09:30',
    })
  })

  test('is always said to rest on local practice', () => {
    expect(warningCodes('card.collective-issue', { received: '2026-11-18T10:30' })).toContain(
      'local-practice',
    )
  })
})
