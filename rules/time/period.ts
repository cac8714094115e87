import { choiceField, dateField, integerField } from '../kernel/field.ts'
import { invalid } from '../kernel/finding.ts'
import { defineRule } from '../kernel/rule.ts'
import { countPeriod } from './count.ts'
import { countingRules } from './counting-rules.ts'
import { timeLimitResults } from './results.ts'
import { beyondCalendar } from './time-limit.ts'

/** Counts any period from any day (Civil Code arts. 200–204). */
export const rule = defineRule({
  id: 'time.period',
  title: { en: 'Counting a period', zh: '期间的计算' },
  question: {
    en: 'On which day does a period of days, working days, months or years end?',
    zh: '按日、工作日、月或者年计算的期间，哪一天届满？',
  },
  who: { en: 'Anyone who counts a period', zh: '需要计算期间的人' },
  sources: [
    countingRules.startingDay,
    countingRules.correspondingDay,
    countingRules.restDay,
    countingRules.calendar,
    {
      instrument: 'civil-code',
      article: 204,
      quote: '期间的计算方法依照本法的规定，但是法律另有规定或者当事人另有约定的除外。',
    },
  ],
  parameters: {},
  results: timeLimitResults,
  answer: 'deadline',
  fields: {
    start: dateField({
      label: { en: 'From which day does the period run?', zh: '期间从哪一天开始？' },
      hint: {
        en: 'The day of the event itself; it is not counted.',
        zh: '填写事件发生的当日；该日不计入期间。',
      },
      example: '2026-08-31',
    }),
    length: integerField({
      label: { en: 'How long is the period?', zh: '期间有多长？' },
      example: 6,
      from: 1,
    }),
    unit: choiceField({
      label: { en: 'In what is it counted?', zh: '按什么单位计算？' },
      example: 'month',
      choices: [
        { value: 'day', label: { en: 'Days', zh: '日' } },
        { value: 'working-day', label: { en: 'Working days', zh: '工作日' } },
        { value: 'month', label: { en: 'Months', zh: '月' } },
        { value: 'year', label: { en: 'Years', zh: '年' } },
      ],
    }),
  },
  evaluate({ start, length, unit }) {
    const counted = countPeriod(start, length, unit)
    return counted
      ? {
          status: 'computed',
          result: counted.limit,
          steps: counted.steps,
          warnings: counted.warnings,
        }
      : invalid('length', beyondCalendar)
  },
  examples: [
    {
      title: {
        en: '10 working days across a Spring Festival with make-up working days',
        zh: '跨春节并含调休上班日的10个工作日',
      },
      input: { start: '2026-02-06', length: 10, unit: 'working-day' },
      result: { lastDay: '2026-02-27', deadline: '2026-02-27', safeDay: '2026-02-27' },
    },
    {
      title: {
        en: '60 days that end inside the National Day holiday',
        zh: '60日，最后一日在国庆假期内',
      },
      input: { start: '2026-08-05', length: 60, unit: 'day' },
      result: {
        lastDay: '2026-10-04',
        deadline: '2026-10-08',
        safeDay: '2026-09-30',
        shiftedBy: 'holiday',
      },
    },
    {
      title: { en: '6 months from the 31st of August', zh: '自8月31日起6个月' },
      input: { start: '2026-08-31', length: 6, unit: 'month' },
      result: { lastDay: '2027-02-28', provisional: true },
    },
    {
      title: { en: '1 year from the day of an accident', zh: '自事故发生之日起1年' },
      input: { start: '2016-08-21', length: 1, unit: 'year' },
      result: { lastDay: '2017-08-21', deadline: '2017-08-21', shiftedBy: null },
    },
  ],
})
