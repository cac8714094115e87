import { parameter } from '../kernel/parameter.ts'
import { timeLimit } from '../time/time-limit.ts'

/** The day by which the employer applies for recognition of a work injury (Work Injury Regulations art. 17(1)). */
export const rule = timeLimit({
  id: 'work-injury.employer-application',
  title: { en: 'Employer’s application for recognition', zh: '用人单位申请工伤认定' },
  question: {
    en: 'By which day must the employer apply for recognition of a work injury?',
    zh: '用人单位最迟应当在哪一天提出工伤认定申请？',
  },
  who: { en: 'Employer', zh: '用人单位' },
  start: {
    name: 'accident',
    label: {
      en: 'On which day was the accident, or the finding of the occupational disease?',
      zh: '事故伤害是哪一天发生的，或者是哪一天被诊断、鉴定为职业病的？',
    },
  },
  period: {
    ...parameter(
      { en: 'Period for the employer’s application', zh: '用人单位提出工伤认定申请的时限' },
      'day',
      30,
      '2011-01-01',
      {
        instrument: 'work-injury-regulations',
        article: 17,
        paragraph: 1,
        quote:
          '所在单位应当自事故伤害发生之日或者被诊断、鉴定为职业病之日起30日内，向统筹地区社会保险行政部门提出工伤认定申请。',
      },
    ),
    unit: 'day',
  },
  sources: [
    {
      instrument: 'work-injury-regulations',
      article: 17,
      paragraph: 1,
      quote: '遇有特殊情况，经报社会保险行政部门同意，申请时限可以适当延长。',
    },
    {
      instrument: 'work-injury-regulations',
      article: 17,
      paragraph: 4,
      quote:
        '用人单位未在本条第一款规定的时限内提交工伤认定申请，在此期间发生符合本条例规定的工伤待遇等有关费用由该用人单位负担。',
    },
  ],
  byAnalogy: 'insurance',
  warnings: [
    {
      code: 'extension-on-application',
      en: 'In special circumstances the period may be suitably extended, if the social insurance administrative department agrees (Work Injury Regulations, art. 17(1)). Ask for it before the period ends.',
      zh: '遇有特殊情况，经报社会保险行政部门同意，申请时限可以适当延长（《工伤保险条例》第十七条第一款），请在时限届满前提出。',
    },
    {
      code: 'costs-if-late',
      en: 'An employer that does not apply in time bears the work injury benefits and other costs that arise meanwhile (Work Injury Regulations, art. 17(4)); the employee, close relatives or the trade union may then apply directly, within a longer period (art. 17(2)).',
      zh: '用人单位未在时限内提交申请的，在此期间发生的工伤待遇等有关费用由该用人单位负担（《工伤保险条例》第十七条第四款）；工伤职工或者其近亲属、工会组织可以在更长的时限内直接提出申请（同条第二款）。',
    },
  ],
  examples: [
    {
      title: { en: 'The last day is a working day', zh: '最后一日为工作日' },
      input: { accident: '2026-03-02' },
      result: {
        lastDay: '2026-04-01',
        deadline: '2026-04-01',
        safeDay: '2026-04-01',
        shiftedBy: null,
      },
    },
    {
      title: { en: 'The last day of the National Day holiday', zh: '最后一日为国庆假期的最后一天' },
      input: { accident: '2026-09-07' },
      result: {
        lastDay: '2026-10-07',
        deadline: '2026-10-08',
        safeDay: '2026-09-30',
        shiftedBy: 'holiday',
      },
    },
    {
      title: {
        en: 'The last day is a Sunday on which work is made up: no shift',
        zh: '最后一日为调休上班的星期日：不顺延',
      },
      input: { accident: '2026-08-21' },
      result: { lastDay: '2026-09-20', deadline: '2026-09-20', shiftedBy: null },
    },
    {
      title: { en: 'The first day of the revised Regulations', zh: '修订后的条例施行首日' },
      input: { accident: '2011-01-01' },
      result: { lastDay: '2011-01-31', deadline: '2011-01-31', shiftedBy: null },
    },
    {
      title: {
        en: 'The day before the revised Regulations took effect',
        zh: '修订后的条例施行前一日',
      },
      input: { accident: '2010-12-31' },
      status: 'not-in-force',
    },
  ],
})
