import { parameter } from '../kernel/parameter.ts'
import { timeLimit } from '../time/time-limit.ts'

/** The day by which an employer registers a new employee (Social Insurance Law art. 58(1)). */
export const rule = timeLimit({
  id: 'sil.employee-registration',
  title: { en: 'Registering a new employee', zh: '为职工办理社会保险登记' },
  question: {
    en: 'By which day must an employer apply for an employee’s social insurance registration?',
    zh: '用人单位最迟应当在哪一天为职工申请办理社会保险登记？',
  },
  who: { en: 'Employer', zh: '用人单位' },
  start: {
    name: 'employed',
    label: { en: 'On which day did the employment begin?', zh: '用工是从哪一天开始的？' },
    hint: {
      en: 'The first day of work, not the day of signing the contract.',
      zh: '实际用工的第一天，不是签订劳动合同的日期。',
    },
  },
  period: {
    ...parameter(
      { en: 'Period for registering an employee', zh: '为职工申请办理登记的期限' },
      'day',
      30,
      '2011-07-01',
      {
        instrument: 'social-insurance-law',
        article: 58,
        paragraph: 1,
        quote: '用人单位应当自用工之日起三十日内为其职工向社会保险经办机构申请办理社会保险登记。',
      },
    ),
    unit: 'day',
  },
  byAnalogy: 'insurance',
  examples: [
    {
      title: { en: 'The last day is a working day', zh: '最后一日为工作日' },
      input: { employed: '2026-03-02' },
      result: {
        lastDay: '2026-04-01',
        deadline: '2026-04-01',
        safeDay: '2026-04-01',
        shiftedBy: null,
      },
    },
    {
      title: {
        en: 'The last day is a Sunday on which work is made up: no shift',
        zh: '最后一日为调休上班的星期日：不顺延',
      },
      input: { employed: '2026-08-21' },
      result: { lastDay: '2026-09-20', deadline: '2026-09-20', shiftedBy: null },
    },
    {
      title: { en: 'The last day lies in the National Day holiday', zh: '最后一日在国庆假期内' },
      input: { employed: '2026-09-03' },
      result: {
        lastDay: '2026-10-03',
        deadline: '2026-10-08',
        safeDay: '2026-09-30',
        shiftedBy: 'holiday',
      },
    },
    {
      title: { en: 'Before the Law took effect', zh: '法律施行之前' },
      input: { employed: '2010-05-04' },
      status: 'not-in-force',
    },
  ],
})
