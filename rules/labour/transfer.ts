import { parameter } from '../kernel/parameter.ts'
import { timeLimit } from '../time/time-limit.ts'

/** The day by which an employer transfers the file and the social insurance of who leaves (Employment Contract Law art. 50(1)). */
export const rule = timeLimit({
  id: 'labour.transfer',
  title: { en: 'Transfer of the file and the social insurance', zh: '档案和社会保险关系转移' },
  question: {
    en: 'By which day must the employer complete the transfer of my file and social insurance?',
    zh: '用人单位最迟应当在哪一天办理档案和社会保险关系转移手续？',
  },
  who: { en: 'Employer', zh: '用人单位' },
  start: {
    name: 'ended',
    label: {
      en: 'On which day was the employment contract rescinded, or did it end?',
      zh: '劳动合同是哪一天解除或者终止的？',
    },
  },
  period: {
    ...parameter(
      { en: 'Period for the transfer', zh: '办理转移手续的期限' },
      'day',
      15,
      '2008-01-01',
      {
        instrument: 'labour-contract-law',
        article: 50,
        paragraph: 1,
        quote: '并在十五日内为劳动者办理档案和社会保险关系转移手续',
      },
    ),
    unit: 'day',
  },
  sources: [
    {
      instrument: 'labour-contract-law',
      article: 50,
      paragraph: 1,
      quote: '用人单位应当在解除或者终止劳动合同时出具解除或者终止劳动合同的证明',
    },
  ],
  byAnalogy: 'labour',
  warnings: [
    {
      code: 'certificate-at-the-end',
      en: 'The certificate that the contract was rescinded or has ended is due when it ends (Employment Contract Law, art. 50(1)); it does not wait for this day.',
      zh: '解除或者终止劳动合同的证明，应当在解除或者终止时出具（《中华人民共和国劳动合同法》第五十条第一款），不要等到该期限届满。',
    },
  ],
  examples: [
    {
      title: { en: 'The last day is a working day', zh: '最后一日为工作日' },
      input: { ended: '2026-03-31' },
      result: {
        lastDay: '2026-04-15',
        deadline: '2026-04-15',
        safeDay: '2026-04-15',
        shiftedBy: null,
      },
    },
    {
      title: { en: 'The last day lies in the National Day holiday', zh: '最后一日在国庆假期内' },
      input: { ended: '2026-09-20' },
      result: {
        lastDay: '2026-10-05',
        deadline: '2026-10-08',
        safeDay: '2026-09-30',
        shiftedBy: 'holiday',
      },
    },
    {
      title: {
        en: 'The last day is a Saturday on which work is made up: no shift',
        zh: '最后一日为调休上班的星期六：不顺延',
      },
      input: { ended: '2026-04-24' },
      result: { lastDay: '2026-05-09', deadline: '2026-05-09', shiftedBy: null },
    },
    {
      title: { en: 'The first day of the Law', zh: '法律施行之日' },
      input: { ended: '2008-01-01' },
      result: { lastDay: '2008-01-16', deadline: '2008-01-16', provisional: true },
    },
    {
      title: { en: 'The day before the Law took effect', zh: '法律施行前一日' },
      input: { ended: '2007-12-31' },
      status: 'not-in-force',
    },
  ],
})
