import { parameter } from '../kernel/parameter.ts'
import { timeLimit } from '../time/time-limit.ts'

/** The day until which the labour inspectorate looks into a violation (Labour Supervision Regulations art. 20). */
export const rule = timeLimit({
  id: 'labour.complaint',
  title: { en: 'Complaint to the labour inspectorate', zh: '向劳动保障监察机构举报、投诉' },
  question: {
    en: 'By which day must a complaint to the labour inspectorate be made?',
    zh: '最迟应当在哪一天向劳动保障监察机构举报、投诉？',
  },
  who: { en: 'Whoever reports or complains', zh: '举报、投诉的人' },
  start: {
    name: 'ended',
    label: { en: 'On which day did the violation end?', zh: '违法行为是哪一天终了的？' },
    hint: {
      en: 'For a single act, the day on which it happened.',
      zh: '没有连续或者继续状态的，填写行为发生的日期。',
    },
  },
  period: {
    ...parameter(
      { en: 'Period within which a violation is looked into', zh: '查处违法行为的期限' },
      'year',
      2,
      '2004-12-01',
      {
        instrument: 'labour-supervision-regulations',
        article: 20,
        paragraph: 1,
        quote:
          '违反劳动保障法律、法规或者规章的行为在2年内未被劳动保障行政部门发现，也未被举报、投诉的，劳动保障行政部门不再查处。',
      },
    ),
    unit: 'year',
  },
  sources: [
    {
      instrument: 'labour-supervision-regulations',
      article: 20,
      paragraph: 2,
      quote: '违反劳动保障法律、法规或者规章的行为有连续或者继续状态的，自行为终了之日起计算。',
    },
  ],
  byAnalogy: 'labour',
  warnings: [
    {
      code: 'recovery-disputed',
      en: 'Whether this limit also bars the recovery of premiums that were not paid is disputed. Complain early, but do not give up older months without asking the collector.',
      zh: '欠缴的社会保险费是否因超过这一期限就不再追缴，存在争议。请尽早投诉；更早的月份也不要就此放弃，先向社会保险费征收机构核实。',
    },
    {
      code: 'found-or-reported',
      en: 'It is enough that the department discovers the violation within this time, or that anyone reports it or complains (Labour Supervision Regulations, art. 20(1)).',
      zh: '期限内被劳动保障行政部门发现，或者被任何人举报、投诉的，都可以查处（《劳动保障监察条例》第二十条第一款）。',
    },
  ],
  examples: [
    {
      title: { en: 'The last day is a working day', zh: '最后一日为工作日' },
      input: { ended: '2024-04-30' },
      result: {
        lastDay: '2026-04-30',
        deadline: '2026-04-30',
        safeDay: '2026-04-30',
        shiftedBy: null,
      },
    },
    {
      title: { en: 'The last day is National Day', zh: '最后一日为国庆节' },
      input: { ended: '2024-10-01' },
      result: {
        lastDay: '2026-10-01',
        deadline: '2026-10-08',
        safeDay: '2026-09-30',
        shiftedBy: 'holiday',
      },
    },
    {
      title: {
        en: 'From 29 February: the month has no such day, and its last Saturday is worked',
        zh: '自2月29日起：到期月没有对应日，月末日为调休上班的星期六',
      },
      input: { ended: '2024-02-29' },
      result: { lastDay: '2026-02-28', deadline: '2026-02-28', shiftedBy: null },
    },
    {
      title: { en: 'The first day of the Regulations', zh: '条例施行之日' },
      input: { ended: '2004-12-01' },
      result: { lastDay: '2006-12-01', deadline: '2006-12-01', provisional: true },
    },
    {
      title: { en: 'The day before the Regulations took effect', zh: '条例施行前一日' },
      input: { ended: '2004-11-30' },
      status: 'not-in-force',
    },
  ],
})
