import { parameter } from '../kernel/parameter.ts'
import { timeLimit } from '../time/time-limit.ts'

/** The day by which an employer registers a change, or its own end (Social Insurance Law art. 57(2)). */
export const rule = timeLimit({
  id: 'sil.registration-change',
  title: {
    en: 'Changing or cancelling an employer’s registration',
    zh: '用人单位变更或者注销社会保险登记',
  },
  question: {
    en: 'By which day must an employer register a change in its particulars, or cancel its registration?',
    zh: '用人单位最迟应当在哪一天办理变更或者注销社会保险登记？',
  },
  who: { en: 'Employer', zh: '用人单位' },
  start: {
    name: 'changed',
    label: {
      en: 'On which day did the particulars change, or did the employer end?',
      zh: '登记事项是哪一天变更的，或者用人单位是哪一天终止的？',
    },
  },
  period: {
    ...parameter(
      {
        en: 'Period for registering a change or the employer’s end',
        zh: '办理变更或者注销登记的期限',
      },
      'day',
      30,
      '2011-07-01',
      {
        instrument: 'social-insurance-law',
        article: 57,
        paragraph: 2,
        quote: '应当自变更或者终止之日起三十日内，到社会保险经办机构办理变更或者注销社会保险登记。',
      },
    ),
    unit: 'day',
  },
  sources: [
    {
      instrument: 'premium-collection-regulations',
      article: 9,
      quote: '应当自变更或者终止之日起30日内，到社会保险经办机构办理变更或者注销社会保险登记手续。',
    },
    {
      instrument: 'handling-regulations',
      article: 9,
      quote:
        '用人单位的性质、银行账户、用工等参保信息发生变化，以及个人参保信息发生变化的，用人单位和个人应当及时告知社会保险经办机构。',
    },
    {
      instrument: 'handling-regulations',
      article: 10,
      quote: '用人单位注销社会保险登记的，应当先结清欠缴的社会保险费、滞纳金、罚款。',
    },
  ],
  byAnalogy: 'insurance',
  warnings: [
    {
      code: 'promptly',
      en: 'Changes in an employer’s nature, bank account, staff and other insurance particulars are to be told to the agency promptly (Handling Regulations, art. 9): do not wait for the last day.',
      zh: '用人单位的性质、银行账户、用工等参保信息发生变化的，应当及时告知社会保险经办机构（《社会保险经办条例》第九条），不要等到期限届满。',
    },
    {
      code: 'clear-arrears-first',
      en: 'An employer that cancels its registration must first pay premiums in arrears, late-payment surcharges and fines (Handling Regulations, art. 10).',
      zh: '用人单位注销社会保险登记的，应当先结清欠缴的社会保险费、滞纳金、罚款（《社会保险经办条例》第十条）。',
    },
  ],
  examples: [
    {
      title: { en: 'The last day is a working day', zh: '最后一日为工作日' },
      input: { changed: '2026-03-02' },
      result: {
        lastDay: '2026-04-01',
        deadline: '2026-04-01',
        safeDay: '2026-04-01',
        shiftedBy: null,
      },
    },
    {
      title: {
        en: 'The last day lies in the Spring Festival; the safe day is a make-up Saturday',
        zh: '最后一日在春节假期内，稳妥日为调休上班的星期六',
      },
      input: { changed: '2026-01-20' },
      result: {
        lastDay: '2026-02-19',
        deadline: '2026-02-24',
        safeDay: '2026-02-14',
        shiftedBy: 'holiday',
      },
    },
    {
      title: {
        en: 'The last day is a Sunday on which work is made up: no shift',
        zh: '最后一日为调休上班的星期日：不顺延',
      },
      input: { changed: '2026-08-21' },
      result: { lastDay: '2026-09-20', deadline: '2026-09-20', shiftedBy: null },
    },
    {
      title: { en: 'The day before the Law took effect', zh: '法律施行前一日' },
      input: { changed: '2011-06-30' },
      status: 'not-in-force',
    },
  ],
})
