import type { Warning } from '../kernel/finding.ts'
import { parameter } from '../kernel/parameter.ts'
import type { Source } from '../kernel/source.ts'
import { timeLimit } from '../time/time-limit.ts'

/** The days for a decision where facts, rights and duties are clear. */
export const clearCase = parameter(
  {
    en: 'Period for deciding a clear case',
    zh: '事实清楚、权利义务明确的，作出工伤认定决定的时限',
  },
  'day',
  15,
  '2011-01-01',
  {
    instrument: 'work-injury-regulations',
    article: 20,
    paragraph: 2,
    quote:
      '社会保险行政部门对受理的事实清楚、权利义务明确的工伤认定申请，应当在15日内作出工伤认定的决定。',
  },
)

/** Where the suspension of both decision periods stands. */
export const suspensionSource: Source = {
  instrument: 'work-injury-regulations',
  article: 20,
  paragraph: 3,
  quote:
    '作出工伤认定决定需要以司法机关或者有关行政主管部门的结论为依据的，在司法机关或者有关行政主管部门尚未作出结论期间，作出工伤认定决定的时限中止。',
}

/** What stops the clock of both decision periods. */
export const suspension: Warning = {
  code: 'suspended-meanwhile',
  en: 'The period is suspended while a conclusion of a judicial organ or another administrative authority, on which the decision must rest, is still outstanding (Work Injury Regulations, art. 20(3)). That time is not reckoned here.',
  zh: '作出工伤认定决定需要以司法机关或者有关行政主管部门的结论为依据的，在其尚未作出结论期间，时限中止（《工伤保险条例》第二十条第三款）；此处没有计入中止的时间。',
}

/** The day by which a clear case is decided (Work Injury Regulations art. 20(2)). */
export const rule = timeLimit({
  id: 'work-injury.recognition-clear-case',
  title: {
    en: 'Decision on recognition: clear case',
    zh: '工伤认定决定（事实清楚、权利义务明确）',
  },
  question: {
    en: 'By which day must a work injury be decided on where facts, rights and duties are clear?',
    zh: '事实清楚、权利义务明确的工伤认定申请，最迟应当在哪一天作出决定？',
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
  period: { ...clearCase, unit: 'day' },
  sources: [
    {
      instrument: 'work-injury-regulations',
      article: 20,
      paragraph: 1,
      quote: '社会保险行政部门应当自受理工伤认定申请之日起',
    },
    suspensionSource,
  ],
  byAnalogy: 'insurance',
  warnings: [
    {
      code: 'start-not-written',
      en: 'Art. 20(2) of the Work Injury Regulations does not say from which day its period runs. It is read with art. 20(1): from the day of acceptance.',
      zh: '《工伤保险条例》第二十条第二款没有写明时限自哪一天起计算；此处结合同条第一款，自受理之日起计算。',
    },
    suspension,
  ],
  examples: [
    {
      title: { en: 'The last day is a working day', zh: '最后一日为工作日' },
      input: { accepted: '2026-03-02' },
      result: {
        lastDay: '2026-03-17',
        deadline: '2026-03-17',
        safeDay: '2026-03-17',
        shiftedBy: null,
      },
    },
    {
      title: { en: 'The last day is the Mid-Autumn Festival', zh: '最后一日为中秋节' },
      input: { accepted: '2026-09-10' },
      result: {
        lastDay: '2026-09-25',
        deadline: '2026-09-28',
        safeDay: '2026-09-24',
        shiftedBy: 'holiday',
      },
    },
    {
      title: {
        en: 'The last day is a Saturday on which work is made up: no shift',
        zh: '最后一日为调休上班的星期六：不顺延',
      },
      input: { accepted: '2026-04-24' },
      result: { lastDay: '2026-05-09', deadline: '2026-05-09', shiftedBy: null },
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
