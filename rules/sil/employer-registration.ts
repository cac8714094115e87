import type { Warning } from '../kernel/finding.ts'
import { parameter } from '../kernel/parameter.ts'
import type { Source } from '../kernel/source.ts'
import { timeLimit } from '../time/time-limit.ts'

/** Where simultaneous registration stands. */
export const registeredTogetherSource: Source = {
  instrument: 'handling-regulations',
  article: 6,
  paragraph: 1,
  quote: '用人单位在登记管理机关办理登记时同步办理社会保险登记。',
}

/** What most employers must know of SIL 57(1): their registration no longer waits for an application. */
export const registeredTogether: Warning = {
  code: 'registered-together',
  en: 'An employer that registers with a registration authority is registered for social insurance at the same time (Handling Regulations, art. 6(1)). The period matters to other employers.',
  zh: '用人单位在登记管理机关办理登记时同步办理社会保险登记（《社会保险经办条例》第六条第一款），该期限主要适用于其他用人单位。',
}

/** The day by which a new employer applies for registration (Social Insurance Law art. 57(1)). */
export const rule = timeLimit({
  id: 'sil.employer-registration',
  title: { en: 'Registering a new employer', zh: '用人单位办理社会保险登记' },
  question: {
    en: 'By which day must a new employer apply for its own social insurance registration?',
    zh: '新成立的用人单位最迟应当在哪一天申请办理社会保险登记？',
  },
  who: { en: 'Employer', zh: '用人单位' },
  start: {
    name: 'established',
    label: { en: 'On which day was the employer established?', zh: '用人单位是哪一天成立的？' },
    hint: {
      en: 'The day on the business licence or registration certificate.',
      zh: '营业执照或者登记证书上记载的成立日期。',
    },
  },
  period: {
    ...parameter(
      { en: 'Period for registering an employer', zh: '用人单位申请办理登记的期限' },
      'day',
      30,
      '2011-07-01',
      {
        instrument: 'social-insurance-law',
        article: 57,
        paragraph: 1,
        quote:
          '用人单位应当自成立之日起三十日内凭营业执照、登记证书或者单位印章，向当地社会保险经办机构申请办理社会保险登记。',
      },
    ),
    unit: 'day',
  },
  sources: [
    registeredTogetherSource,
    {
      instrument: 'premium-collection-regulations',
      article: 8,
      paragraph: 2,
      quote:
        '前款规定以外的缴费单位应当自成立之日起30日内，向当地社会保险经办机构申请办理社会保险登记。',
    },
  ],
  byAnalogy: 'insurance',
  warnings: [registeredTogether],
  examples: [
    {
      title: { en: 'The last day is a working day', zh: '最后一日为工作日' },
      input: { established: '2026-03-02' },
      result: {
        lastDay: '2026-04-01',
        deadline: '2026-04-01',
        safeDay: '2026-04-01',
        shiftedBy: null,
      },
    },
    {
      title: { en: 'The last day is a Saturday', zh: '最后一日为星期六' },
      input: { established: '2026-06-04' },
      result: {
        lastDay: '2026-07-04',
        deadline: '2026-07-06',
        safeDay: '2026-07-03',
        shiftedBy: 'weekend',
      },
    },
    {
      title: { en: 'The last day lies in the Labour Day holiday', zh: '最后一日在劳动节假期内' },
      input: { established: '2026-04-02' },
      result: {
        lastDay: '2026-05-02',
        deadline: '2026-05-06',
        safeDay: '2026-04-30',
        shiftedBy: 'holiday',
      },
    },
    {
      title: { en: 'The first day in force', zh: '法律施行首日' },
      input: { established: '2011-07-01' },
      result: { lastDay: '2011-07-31', deadline: '2011-08-01', safeDay: '2011-07-29' },
    },
    {
      title: { en: 'The day before the Law took effect', zh: '法律施行前一日' },
      input: { established: '2011-06-30' },
      status: 'not-in-force',
    },
  ],
})
