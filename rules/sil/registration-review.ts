import { parameter } from '../kernel/parameter.ts'
import { timeLimit } from '../time/time-limit.ts'
import { registeredTogether, registeredTogetherSource } from './employer-registration.ts'

/** The day by which the agency decides an employer’s application (Social Insurance Law art. 57(1)). */
export const rule = timeLimit({
  id: 'sil.registration-review',
  title: { en: 'Review of an employer’s registration', zh: '用人单位社会保险登记的审核' },
  question: {
    en: 'By which day must the agency decide an employer’s application for registration?',
    zh: '社会保险经办机构最迟应当在哪一天审核完用人单位的登记申请？',
  },
  who: { en: 'Social insurance agency', zh: '社会保险经办机构' },
  start: {
    name: 'applied',
    label: {
      en: 'On which day did the agency receive the application?',
      zh: '社会保险经办机构是哪一天收到申请的？',
    },
    hint: {
      en: 'The day of receipt, not the day on which it was posted.',
      zh: '收到申请的日期，不是寄出的日期。',
    },
  },
  period: {
    ...parameter(
      { en: 'Period for reviewing an application for registration', zh: '审核登记申请的期限' },
      'day',
      15,
      '2011-07-01',
      {
        instrument: 'social-insurance-law',
        article: 57,
        paragraph: 1,
        quote: '社会保险经办机构应当自收到申请之日起十五日内予以审核，发给社会保险登记证件。',
      },
    ),
    unit: 'day',
  },
  sources: [
    registeredTogetherSource,
    {
      instrument: 'social-insurance-law',
      article: 83,
      paragraph: 2,
      quote:
        '用人单位或者个人对社会保险经办机构不依法办理社会保险登记、核定社会保险费、支付社会保险待遇、办理社会保险转移接续手续或者侵害其他社会保险权益的行为，可以依法申请行政复议或者提起行政诉讼。',
    },
    {
      instrument: 'administrative-reconsideration-law',
      article: 23,
      paragraph: 1,
      item: 3,
      quote: '认为行政机关存在本法第十一条规定的未履行法定职责情形',
    },
  ],
  byAnalogy: 'insurance',
  warnings: [
    registeredTogether,
    {
      code: 'if-late',
      en: 'If the agency does not register the employer as the law requires, reconsideration or a suit is open (Social Insurance Law, art. 83(2)). A complaint that a duty was not performed goes to reconsideration first (Administrative Reconsideration Law, art. 23(1)(3)).',
      zh: '社会保险经办机构不依法办理社会保险登记的，可以依法申请行政复议或者提起行政诉讼（《中华人民共和国社会保险法》第八十三条第二款）；认为经办机构未履行法定职责的，应当先申请行政复议（《中华人民共和国行政复议法》第二十三条第一款第（三）项）。',
    },
  ],
  examples: [
    {
      title: { en: 'The last day is a working day', zh: '最后一日为工作日' },
      input: { applied: '2026-03-02' },
      result: {
        lastDay: '2026-03-17',
        deadline: '2026-03-17',
        safeDay: '2026-03-17',
        shiftedBy: null,
      },
    },
    {
      title: { en: 'The last day is the Mid-Autumn Festival', zh: '最后一日为中秋节' },
      input: { applied: '2026-09-10' },
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
      input: { applied: '2026-01-30' },
      result: { lastDay: '2026-02-14', deadline: '2026-02-14', shiftedBy: null },
    },
    {
      title: { en: 'The day before the Law took effect', zh: '法律施行前一日' },
      input: { applied: '2011-06-30' },
      status: 'not-in-force',
    },
  ],
})
