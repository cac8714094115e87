import { currentValue, parameter } from '../kernel/parameter.ts'
import { sayFigure, timeLimit } from '../time/time-limit.ts'
import { clearCase, suspension, suspensionSource } from './recognition-clear-case.ts'

const shorter = sayFigure(clearCase)

/** The day by which a work injury is decided on (Work Injury Regulations art. 20(1)). */
export const rule = timeLimit({
  id: 'work-injury.recognition',
  title: { en: 'Decision on recognition', zh: '工伤认定决定' },
  question: {
    en: 'By which day must recognition of a work injury be decided on?',
    zh: '社会保险行政部门最迟应当在哪一天作出工伤认定的决定？',
  },
  who: { en: 'Social insurance administrative department', zh: '社会保险行政部门' },
  start: {
    name: 'accepted',
    label: { en: 'On which day was the application accepted?', zh: '工伤认定申请是哪一天受理的？' },
    hint: {
      en: 'The day of acceptance, not the day of applying.',
      zh: '受理的日期，不是提出申请的日期。',
    },
  },
  period: {
    ...parameter(
      { en: 'Period for deciding on recognition', zh: '作出工伤认定决定的时限' },
      'day',
      60,
      '2011-01-01',
      {
        instrument: 'work-injury-regulations',
        article: 20,
        paragraph: 1,
        quote: '社会保险行政部门应当自受理工伤认定申请之日起60日内作出工伤认定的决定',
      },
    ),
    unit: 'day',
  },
  sources: [currentValue(clearCase).source, suspensionSource],
  byAnalogy: 'insurance',
  warnings: [
    {
      code: 'clear-case-sooner',
      en: `Where the facts, rights and duties are clear, the decision is due within ${shorter.en} (Work Injury Regulations, art. 20(2)).`,
      zh: `事实清楚、权利义务明确的，应当在${shorter.zh}内作出决定（《工伤保险条例》第二十条第二款）。`,
    },
    suspension,
  ],
  examples: [
    {
      title: { en: 'The last day is a working day', zh: '最后一日为工作日' },
      input: { accepted: '2026-06-01' },
      result: {
        lastDay: '2026-07-31',
        deadline: '2026-07-31',
        safeDay: '2026-07-31',
        shiftedBy: null,
      },
    },
    {
      title: { en: 'The last day lies in the National Day holiday', zh: '最后一日在国庆假期内' },
      input: { accepted: '2026-08-05' },
      result: {
        lastDay: '2026-10-04',
        deadline: '2026-10-08',
        safeDay: '2026-09-30',
        shiftedBy: 'holiday',
      },
    },
    {
      title: { en: 'The last day is Labour Day', zh: '最后一日为劳动节' },
      input: { accepted: '2026-03-02' },
      result: {
        lastDay: '2026-05-01',
        deadline: '2026-05-06',
        safeDay: '2026-04-30',
        shiftedBy: 'holiday',
      },
    },
    {
      title: { en: 'The first day of the revised Regulations', zh: '修订后的条例施行首日' },
      input: { accepted: '2011-01-01' },
      result: { lastDay: '2011-03-02', deadline: '2011-03-02', shiftedBy: null },
    },
    {
      title: {
        en: 'The day before the revised Regulations took effect',
        zh: '修订后的条例施行前一日',
      },
      input: { accepted: '2010-12-31' },
      status: 'not-in-force',
    },
  ],
})
