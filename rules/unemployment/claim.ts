import { parameter } from '../kernel/parameter.ts'
import { warnings } from '../kernel/warnings.ts'
import { timeLimit } from '../time/time-limit.ts'

/** The day by which unemployment benefit is claimed (the ministry's claim measures art. 6, read in copies only); late claims are to be made too. */
export const rule = timeLimit({
  id: 'unemployment.claim',
  title: { en: 'Claiming unemployment benefit in time', zh: '申领失业保险金的期限' },
  question: {
    en: 'By which day should I claim unemployment benefit?',
    zh: '最迟应当在哪一天申领失业保险金？',
  },
  who: { en: 'Unemployed person', zh: '失业人员' },
  start: {
    name: 'ended',
    label: { en: 'On which day did the employment end?', zh: '劳动关系是哪一天终止或者解除的？' },
  },
  period: {
    ...parameter(
      { en: 'Period for claiming unemployment benefit', zh: '申领失业保险金的期限' },
      'day',
      60,
      null,
      { instrument: 'unemployment-claim-measures', article: 6 },
    ),
    unit: 'day',
  },
  sources: [
    {
      instrument: 'social-insurance-law',
      article: 50,
      paragraph: 2,
      quote: '及时到指定的公共就业服务机构办理失业登记',
    },
    {
      instrument: 'social-insurance-law',
      article: 50,
      paragraph: 3,
      quote:
        '失业人员凭失业登记证明和个人身份证明，到社会保险经办机构办理领取失业保险金的手续。失业保险金领取期限自办理失业登记之日起计算。',
    },
  ],
  byAnalogy: 'insurance',
  warnings: [
    warnings['read-in-copies'],
    {
      code: 'claim-even-late',
      en: 'Claim even if this day has passed. The Social Insurance Law says only that registration is to be prompt (art. 50(2)) and names no last day. Notices of the ministry since 2020 are said to tell agencies not to refuse a claim only because it is late; we found neither their text nor a repeal. Ask for a refusal in writing.',
      zh: '过了该日也照样申领。《中华人民共和国社会保险法》只要求及时办理失业登记（第五十条第二款），没有规定最后的日期。据说2020年以来主管部门有通知，要求经办机构不得仅以超过期限为由拒绝；通知原文和废止的消息，本站都没有找到。不同意的，请其书面答复。',
    },
    {
      code: 'offices-differ',
      en: 'Offices differ: some local ordinances set a limit for claiming or for registering, or count the benefit from a claim that comes late. Register and claim at once, and ask the agency that pays unemployment benefit.',
      zh: '各地不同：有的地方性法规另行规定申领或者失业登记的期限，有的规定申领晚的自申领之日起计算。请尽快登记、申领，并向发放失业保险金的经办机构核实。',
    },
  ],
  examples: [
    {
      title: { en: 'The last day is a Saturday', zh: '最后一日为星期六' },
      input: { ended: '2026-03-31' },
      result: {
        lastDay: '2026-05-30',
        deadline: '2026-06-01',
        safeDay: '2026-05-29',
        shiftedBy: 'weekend',
      },
    },
    {
      title: { en: 'The last day lies in the National Day holiday', zh: '最后一日在国庆假期内' },
      input: { ended: '2026-08-05' },
      result: {
        lastDay: '2026-10-04',
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
      input: { ended: '2026-07-22' },
      result: { lastDay: '2026-09-20', deadline: '2026-09-20', shiftedBy: null },
    },
    {
      title: { en: 'The last day is a working day', zh: '最后一日为工作日' },
      input: { ended: '2026-10-31' },
      result: {
        lastDay: '2026-12-30',
        deadline: '2026-12-30',
        safeDay: '2026-12-30',
        shiftedBy: null,
      },
    },
  ],
})
