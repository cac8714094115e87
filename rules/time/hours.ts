import { integerField, timeField } from '../kernel/field.ts'
import { invalid } from '../kernel/finding.ts'
import { defineRule } from '../kernel/rule.ts'
import { countHours, hourResults } from './count-hours.ts'
import { countingRules } from './counting-rules.ts'
import { beyondCalendar } from './time-limit.ts'

/** Counts a period of hours in both ways that the law knows (Civil Code art. 201(2); SPC Interpretation of the Civil Procedure Law art. 125). */
export const rule = defineRule({
  id: 'time.hours',
  title: { en: 'Counting hours', zh: '按小时计算的期间' },
  question: {
    en: 'At what time does a period of hours end?',
    zh: '按小时计算的期间，什么时候届满？',
  },
  who: { en: 'Anyone who counts a period of hours', zh: '需要按小时计算期间的人' },
  sources: [countingRules.startingHour, countingRules.nextHour],
  parameters: {},
  results: hourResults,
  answer: 'endsAt',
  fields: {
    start: timeField({
      label: { en: 'From what time does the period run?', zh: '期间从什么时间开始？' },
      example: '2026-11-18T10:30',
    }),
    hours: integerField({
      label: { en: 'How many hours?', zh: '期间是多少小时？' },
      example: 96,
      from: 1,
    }),
  },
  evaluate({ start, hours }) {
    const counted = countHours(start, hours)
    return counted
      ? { status: 'computed', ...counted, warnings: [] }
      : invalid('hours', beyondCalendar)
  },
  examples: [
    {
      title: { en: '96 hours from half past ten', zh: '自10时30分起96小时' },
      input: { start: '2026-11-18T10:30', hours: 96 },
      result: { endsAt: '2026-11-22T10:30', nextHour: '2026-11-22T11:00' },
    },
    {
      title: {
        en: '48 hours from a full hour: the starting hour is still left out by the second way',
        zh: '自整点起48小时：按第二种算法，开始的时仍不计入',
      },
      input: { start: '2026-11-18T10:00', hours: 48 },
      result: { endsAt: '2026-11-20T10:00', nextHour: '2026-11-20T11:00' },
    },
    {
      title: { en: '24 hours over the turn of the year', zh: '跨年的24小时' },
      input: { start: '2026-12-31T23:59', hours: 24 },
      result: { endsAt: '2027-01-01T23:59', nextHour: '2027-01-02T00:00' },
    },
  ],
})
