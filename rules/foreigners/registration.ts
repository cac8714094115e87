import { parameter } from '../kernel/parameter.ts'
import { warnings } from '../kernel/warnings.ts'
import { timeLimit } from '../time/time-limit.ts'

/** The day by which an employer registers a foreigner for social insurance (MOHRSS Order 16 of 2011 art. 4, read in copies only). */
export const rule = timeLimit({
  id: 'foreigners.registration',
  title: { en: 'Registering a foreign employee', zh: '为外籍职工办理社会保险登记' },
  question: {
    en: 'By which day must an employer register a foreign employee for social insurance?',
    zh: '用人单位最迟应当在哪一天为外籍职工办理社会保险登记？',
  },
  who: { en: 'Employer', zh: '用人单位' },
  start: {
    name: 'permitted',
    label: {
      en: 'On which day was the work permit issued?',
      zh: '外国人工作许可证是哪一天办理的？',
    },
    hint: {
      en: 'For a resident journalist, or with the permanent residence document, the day on which that document was issued.',
      zh: '持外国常驻记者证或者外国人永久居留证件的，填写该证件的办理日期。',
    },
  },
  period: {
    ...parameter(
      { en: 'Period for registering a foreign employee', zh: '为外籍职工办理社会保险登记的期限' },
      'day',
      30,
      '2011-10-15',
      { instrument: 'foreigners-measures', article: 4 },
    ),
    unit: 'day',
  },
  sources: [
    {
      instrument: 'social-insurance-law',
      article: 97,
      quote: '外国人在中国境内就业的，参照本法规定参加社会保险。',
    },
    {
      instrument: 'social-insurance-law',
      article: 58,
      paragraph: 1,
      quote: '用人单位应当自用工之日起三十日内为其职工向社会保险经办机构申请办理社会保险登记。',
    },
  ],
  byAnalogy: 'insurance',
  warnings: [
    warnings['read-in-copies'],
    {
      code: 'count-from-the-earlier-day',
      en: 'For employees in general the Law counts from the first day of work (Social Insurance Law, art. 58(1)). If that day was earlier than the permit, count from it, to be safe.',
      zh: '对一般职工，法律规定自用工之日起算（《中华人民共和国社会保险法》第五十八条第一款）。用工之日早于证件办理之日的，为稳妥起见，从用工之日起算。',
    },
    {
      code: 'treaty-may-exempt',
      en: 'A social security treaty with the employee’s country may exempt from the insurances that it names, for a time set in it, with a certificate of coverage of that country. Ask the agency before this day.',
      zh: '职工本国与中国签有社会保险双边协定的，可以凭该国的参保证明，在协定规定的时间内免缴协定写明的险种；请在期限届满以前向经办机构核实。',
    },
  ],
  examples: [
    {
      title: { en: 'The last day is a working day', zh: '最后一日为工作日' },
      input: { permitted: '2026-03-02' },
      result: {
        lastDay: '2026-04-01',
        deadline: '2026-04-01',
        safeDay: '2026-04-01',
        shiftedBy: null,
      },
    },
    {
      title: { en: 'The last day is National Day', zh: '最后一日为国庆节' },
      input: { permitted: '2026-09-01' },
      result: {
        lastDay: '2026-10-01',
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
      input: { permitted: '2026-08-21' },
      result: { lastDay: '2026-09-20', deadline: '2026-09-20', shiftedBy: null },
    },
    {
      title: { en: 'The first day of the Measures', zh: '办法施行之日' },
      input: { permitted: '2011-10-15' },
      result: { lastDay: '2011-11-14', deadline: '2011-11-14' },
    },
    {
      title: { en: 'The day before the Measures took effect', zh: '办法施行前一日' },
      input: { permitted: '2011-10-14' },
      status: 'not-in-force',
    },
  ],
})
