import { describe, expect, test } from 'vitest'
import { rules } from '../../rules/index.ts'
import { ask } from './ask.ts'
import { timeLimits } from './contract.ts'
import { previous } from './second-reckoning.ts'

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

test('an answer that is not in force says since when, in both languages', () => {
  for (const { id, input, from } of timeLimits) {
    const finding = ask(id, { [input]: previous(from) })
    if (finding.status !== 'not-in-force') throw new Error(`${id} answered ${finding.status}`)
    expect(finding.message.en).toContain(from)
    expect(finding.message.zh).toContain(from)
  }
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
