// A day as people type or paste it.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readMonth, readTime, readWholeDay } from '../../src/forms/read-typed.ts'
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
  ])('“%s” is 2 November 2026', (typed) => {
    expect(readWholeDay(typed)).toEqual({ year: '2026', month: '11', day: '02' })
  })

  test.each([
    '2026-11',
    '2026年11月',
    '202611',
    'Nov 2026',
    'November, 2026',
    '11/2026',
    '2026年11月 ',
  ])('“%s” is a month', (typed) => {
    expect(readWholeDay(typed)).toEqual({ year: '2026', month: '11' })
  })

  test.each([
    ' 2026-11-02T14:30 ',
    '2026-11-02 14:30',
    '2026-11-02 14:30:00',
    '2026/11/2 2:30 pm',
    '20261102 14:30',
    '2 Nov 2026, 2:30 PM',
    '2 Nov 2026 at 14:30',
    'Nov 2, 2026, 2:30 p.m.',
    '2026年11月2日14时30分',
    '2026年11月2日 14:30',
    '2026年11月2日下午2点半',
    '2026年11月2日（星期一）下午2点半',
    '2026年11月2日周一14:30',
    '２０２６年１１月２日１４：３０',
  ])('“%s” is that day at half past two in the afternoon', (typed) => {
    expect(readWholeDay(typed)).toEqual({ year: '2026', month: '11', day: '02', time: '14:30' })
  })

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
    '2026112:30',
    '2026-11 14:30',
    '2026-11-02 3:00 4:00',
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
        (typed) => void [readWholeDay(typed), readTime(typed)],
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

describe('a time', () => {
  test.each([
    ['9:30', '09:30'],
    ['14:30', '14:30'],
    ['１４：３０', '14:30'],
    ['2:30 pm', '14:30'],
    ['2.30 P.M.', '14:30'],
    ['2pm', '14:00'],
    ['12 am', '00:00'],
    ['12 pm', '12:00'],
    ['14时30分', '14:30'],
    ['9时', '09:00'],
    ['14点半', '14:30'],
    ['0点', '00:00'],
    ['下午2点半', '14:30'],
    ['下午两点半', '14:30'],
    ['下午2点05分', '14:05'],
    ['下午三点一刻', '15:15'],
    ['下午14:30', '14:30'],
    ['上午9点', '09:00'],
    ['上午十一点四十五分', '11:45'],
    ['中午12点', '12:00'],
    ['中午1点', '13:00'],
    ['晚上8点整', '20:00'],
    ['凌晨1点', '01:00'],
    // For the field to say that there is none.
    ['25:00', '25:00'],
  ])('typed as “%s” is %s', (typed, time) => expect(readTime(typed)).toBe(time))

  test.each([
    '',
    '14',
    '2点半',
    '12点',
    '晚上12点',
    '上午12点',
    '上午14点',
    '13 pm',
    '下午',
    'noon',
  ])('typed as “%s” is not read: it could be two times, or none', (typed) =>
    expect(readTime(typed)).toBeUndefined(),
  )
})
