// A day as a link carries it goes into the boxes of its field, and nothing of it is lost.
import { expect, test } from 'vitest'
import { splitDay } from '../../src/forms/split-day.ts'

const day = ['year', 'month', 'day']
const time = [...day, 'time']

test.each([
  ['2026-03-02', day, { year: '2026', month: '03', day: '02' }],
  ['2026-03', ['year', 'month'], { year: '2026', month: '03' }],
  ['2026-03-02T10:30', time, { year: '2026', month: '03', day: '02', time: '10:30' }],
  ['2026-03-02', time, { year: '2026', month: '03', day: '02', time: undefined }],
  ['--', day, { year: '', month: '', day: '' }],
  ['', day, { year: '' }],
  // What is no such day stands whole in the first box.
  ['2026-03', day, { year: '2026-03' }],
  ['2026-03-02-07', day, { year: '2026-03-02-07' }],
  ['2026-03-02T10:30', day, { year: '2026-03-02T10:30' }],
  ['2026-03-02T10:30T', time, { year: '2026-03-02T10:30T' }],
  ['last Friday', day, { year: 'last Friday' }],
])('%j in %j', (value, parts, pieces) => {
  expect(splitDay(value, parts)).toMatchObject(pieces)
})
