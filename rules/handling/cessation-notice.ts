import { parameter } from '../kernel/parameter.ts'
import { timeLimit } from '../time/time-limit.ts'
import { inForceFrom, workingDaysUnwritten } from './agency-limit.ts'

/** The day by which the agency is told of an event that ends a benefit (Handling Regulations art. 25). */
export const rule = timeLimit({
  id: 'handling.cessation-notice',
  title: { en: 'Notice that a benefit must stop', zh: '告知停止享受社会保险待遇的情形' },
  question: {
    en: 'By which day must the agency be told of an event that ends a social insurance benefit?',
    zh: '出现停止享受社会保险待遇的情形，最迟应当在哪一天告知社会保险经办机构？',
  },
  who: {
    en: 'Employer, the person who receives the benefit, or that person’s relatives',
    zh: '用人单位、待遇享受人员或者其亲属',
  },
  start: {
    name: 'occurred',
    label: {
      en: 'On which day did the event that ends the benefit occur?',
      zh: '停止享受待遇的情形是哪一天发生的？',
    },
    hint: {
      en: 'For example a death, or a new job while unemployment benefit is paid.',
      zh: '例如死亡，或者领取失业保险金期间重新就业。',
    },
  },
  period: {
    ...parameter(
      { en: 'Time for telling the agency', zh: '告知社会保险经办机构的期限' },
      'working-day',
      20,
      inForceFrom,
      {
        instrument: 'handling-regulations',
        article: 25,
        quote:
          '用人单位、待遇享受人员或者其亲属应当自相关情形发生之日起20个工作日内告知社会保险经办机构。',
      },
    ),
    unit: 'working-day',
  },
  sources: [
    {
      instrument: 'handling-regulations',
      article: 46,
      quote: '个人多享受社会保险待遇的，由社会保险经办机构责令退回',
    },
  ],
  byAnalogy: 'insurance',
  warnings: [
    workingDaysUnwritten,
    {
      code: 'overpaid-is-returned',
      en: 'Benefit paid beyond what is due is ordered to be returned, if need be in instalments (Handling Regulations, art. 46).',
      zh: '多享受的社会保险待遇，由社会保险经办机构责令退回；难以一次性退回的，可以签订还款协议分期退回（《社会保险经办条例》第四十六条）。',
    },
  ],
  examples: [
    {
      title: {
        en: 'Across Labour Day, with a make-up Saturday',
        zh: '跨劳动节，含一个调休上班的星期六',
      },
      input: { occurred: '2026-04-20' },
      result: {
        lastDay: '2026-05-20',
        deadline: '2026-05-20',
        safeDay: '2026-05-20',
        shiftedBy: null,
      },
    },
    {
      title: { en: 'An event during the Spring Festival', zh: '情形发生在春节假期内' },
      input: { occurred: '2026-02-16' },
      result: { lastDay: '2026-03-20', deadline: '2026-03-20', shiftedBy: null },
    },
    {
      title: { en: 'On the first day in force', zh: '条例施行首日发生' },
      input: { occurred: '2023-12-01' },
      result: { lastDay: '2023-12-29', deadline: '2023-12-29', shiftedBy: null },
    },
    {
      title: { en: 'The day before the Regulations took effect', zh: '条例施行前一日' },
      input: { occurred: '2023-11-30' },
      status: 'not-in-force',
    },
  ],
})
