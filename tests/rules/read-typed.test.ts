// A day as people type or paste it.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readMonth, readWholeDay } from '../../src/forms/read-typed.ts'
import { writeDate, writeDay, writeMonth } from '../../rules/kernel/write-date.ts'

describe('a day in one piece', () => {
  test.each([
    '2026-11-02',
    '2026-11-2',
    '2026/11/2',
    '2026.11.02',
    '20261102',
    '2026年11月2日',
    '2026 年 11 月 2 日',
    '2026年11月2号',
    '２０２６年１１月２日',
    '2 Nov 2026',
    '2nd of November 2026',
    'Nov 2, 2026',
    'November 2 2026',
    '2-Nov-2026',
    '2026 Nov 2',
    'Monday 2 November 2026',
    '2026年11月2日（星期一）',
    '2026年11月2日 周一',
    ' 2026-11-02T09:30 ',
    '2026-11-02 09:30:00',
  ])('“%s” is 2 November 2026', (typed) => {
    expect(readWholeDay(typed)).toEqual({ year: '2026', month: '11', day: '02' })
  })

  test.each(['2026-11', '2026年11月', '202611', 'Nov 2026', 'November, 2026'])(
    '“%s” is a month',
    (typed) => {
      expect(readWholeDay(typed)).toEqual({ year: '2026', month: '11' })
    },
  )

  test.each([
    '2/11/2026',
    '11-02-2026',
    '26-11-02',
    '2 Nov',
    'Novembre 2 2026',
    '',
    '2026',
    'today',
    '2026-11-02-03',
  ])('“%s” is not read: it could be two days, or none', (typed) =>
    expect(readWholeDay(typed)).toBeUndefined(),
  )

  test('is read back from however the site writes it, for every day', () => {
    const days = fc
      .integer({ min: 0, max: 73_000 })
      .map((days) => new Temporal.PlainDate(1900, 1, 1).add({ days }))
    fc.assert(
      fc.property(days, (date) => {
        const [year, month, day] = date.toString().split('-')
        for (const { en, zh } of [writeDay(date), writeDate(date)])
          for (const words of [en, zh]) expect(readWholeDay(words)).toEqual({ year, month, day })
        const { en, zh } = writeMonth(date.toPlainYearMonth())
        for (const words of [en, zh]) expect(readWholeDay(words)).toEqual({ year, month })
      }),
    )
  })

  test('never throws, whatever is pasted', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 80 }),
        (typed) => void readWholeDay(typed),
      ),
    )
  })
})

test.each([
  ['11', '11'],
  ['3', '03'],
  ['３', '03'],
  ['11月', '11'],
  ['Nov', '11'],
  ['nov.', '11'],
  ['September', '09'],
  ['Sept', '09'],
  ['十一月', '11'],
  ['十', '10'],
  ['ma', 'ma'],
  ['x', 'x'],
])('a month typed as “%s” is %s', (typed, month) => {
  expect(readMonth(typed)).toBe(month)
})
