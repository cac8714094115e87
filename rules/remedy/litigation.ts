import type { Warning } from '../kernel/finding.ts'
import { parameter } from '../kernel/parameter.ts'
import type { Source } from '../kernel/source.ts'
import { sayFigure, timeLimit } from '../time/time-limit.ts'

const inForceFrom = '2015-05-01'

const outerLimit = parameter(
  { en: 'Outer limit from the act', zh: '自行政行为作出之日起的最长起诉期限' },
  'year',
  5,
  inForceFrom,
  {
    instrument: 'administrative-litigation-law',
    article: 46,
    paragraph: 2,
    quote: '其他案件自行政行为作出之日起超过五年提起诉讼的，人民法院不予受理。',
  },
)
const outerLimitImmovable = parameter(
  { en: 'Outer limit where immovable property is concerned', zh: '因不动产提起诉讼的最长起诉期限' },
  'year',
  20,
  inForceFrom,
  {
    instrument: 'administrative-litigation-law',
    article: 46,
    paragraph: 2,
    quote: '因不动产提起诉讼的案件自行政行为作出之日起超过二十年',
  },
)

/** The days, after another obstacle is removed, in which a court may be asked for more time. */
export const askForMoreTime = parameter(
  { en: 'Period for asking for more time', zh: '障碍消除后，可以申请延长起诉期限的时间' },
  'day',
  10,
  inForceFrom,
  {
    instrument: 'administrative-litigation-law',
    article: 48,
    paragraph: 2,
    quote: '在障碍消除后十日内，可以申请延长期限，是否准许由人民法院决定。',
  },
)

/** Where it stands that time lost without one’s own fault is not counted. */
export const timeLostSource: Source = {
  instrument: 'administrative-litigation-law',
  article: 48,
  paragraph: 1,
  quote:
    '公民、法人或者其他组织因不可抗力或者其他不属于其自身的原因耽误起诉期限的，被耽误的时间不计算在起诉期限内。',
}

const asking = sayFigure(askForMoreTime)

/** What becomes of time that a person who sues has lost. */
export const timeLost: Warning = {
  code: 'time-lost-not-counted',
  en: `Time lost through force majeure or another reason that is not your own is not counted. After other special circumstances you may ask the court for more time within ${asking.en} of their end (Administrative Litigation Law, art. 48).`,
  zh: `因不可抗力或者其他不属于自身的原因耽误起诉期限的，被耽误的时间不计算在起诉期限内；因其他特殊情况耽误的，可以在障碍消除后${asking.zh}内申请延长期限，是否准许由人民法院决定（《中华人民共和国行政诉讼法》第四十八条）。`,
}

const [outer, immovable] = [sayFigure(outerLimit), sayFigure(outerLimitImmovable)]

/** The day by which an administrative act is taken to court directly (Administrative Litigation Law art. 46(1)). */
export const rule = timeLimit({
  id: 'remedy.litigation',
  title: { en: 'Direct suit against an administrative act', zh: '直接提起行政诉讼' },
  question: {
    en: 'By which day may I sue directly, without reconsideration first?',
    zh: '不经行政复议直接起诉的，最迟应当在哪一天向人民法院提起行政诉讼？',
  },
  who: {
    en: 'Employer or individual who disagrees with an agency or department',
    zh: '对经办机构、征收机构或者行政部门的行为不服的用人单位或者个人',
  },
  start: {
    name: 'known',
    label: {
      en: 'On which day did you know, or should you have known, of the act?',
      zh: '您哪一天知道或者应当知道该行政行为已经作出？',
    },
    hint: { en: 'Usually the day on which you received it.', zh: '通常是收到决定的日期。' },
  },
  period: {
    ...parameter(
      { en: 'Period for suing directly', zh: '直接起诉的期限' },
      'month',
      6,
      inForceFrom,
      {
        instrument: 'administrative-litigation-law',
        article: 46,
        paragraph: 1,
        quote:
          '公民、法人或者其他组织直接向人民法院提起诉讼的，应当自知道或者应当知道作出行政行为之日起六个月内提出。',
      },
    ),
    unit: 'month',
  },
  parameters: {
    'outer-limit': outerLimit,
    'outer-limit-immovable': outerLimitImmovable,
    'ask-for-more-time': askForMoreTime,
  },
  sources: [
    timeLostSource,
    {
      instrument: 'administrative-reconsideration-law',
      article: 23,
      paragraph: 1,
      item: 3,
      quote: '认为行政机关存在本法第十一条规定的未履行法定职责情形',
    },
    {
      instrument: 'social-insurance-law',
      article: 83,
      paragraph: 1,
      quote:
        '用人单位或者个人认为社会保险费征收机构的行为侵害自己合法权益的，可以依法申请行政复议或者提起行政诉讼。',
    },
    {
      instrument: 'social-insurance-law',
      article: 83,
      paragraph: 2,
      quote:
        '用人单位或者个人对社会保险经办机构不依法办理社会保险登记、核定社会保险费、支付社会保险待遇、办理社会保险转移接续手续或者侵害其他社会保险权益的行为，可以依法申请行政复议或者提起行政诉讼。',
    },
  ],
  byAnalogy: null,
  warnings: [
    {
      code: 'inaction-reconsideration-first',
      en: 'A complaint that an authority did not perform its duty must first go to administrative reconsideration (Administrative Reconsideration Law, art. 23(1)(3)). Whether every unpaid benefit falls under this is not settled: to be safe, apply for reconsideration in time.',
      zh: '认为行政机关未履行法定职责的，应当先申请行政复议（《中华人民共和国行政复议法》第二十三条第一款第（三）项）。没有支付待遇是否都属于这种情形，尚无定论；为稳妥起见，请在期限内先申请行政复议。',
    },
    {
      code: 'outer-limit',
      en: `However late you learned of the act, a suit is not accepted more than ${outer.en} after the day of the act, or ${immovable.en} where it concerns immovable property (Administrative Litigation Law, art. 46(2)).`,
      zh: `无论哪一天知道，自行政行为作出之日起超过${outer.zh}（因不动产提起诉讼的，超过${immovable.zh}）提起诉讼的，人民法院不予受理（《中华人民共和国行政诉讼法》第四十六条第二款）。`,
    },
    {
      code: 'not-told-of-the-limit',
      en: 'If you were not told of the time limit, the period runs from the day on which you knew or should have known it, but at most 1 year from the day on which you knew or should have known what the act says (Supreme People’s Court, Interpretation on the Administrative Litigation Law, art. 64).',
      zh: '行政机关未告知起诉期限的，起诉期限自知道或者应当知道起诉期限之日起计算，但是自知道或者应当知道行政行为内容之日起最长不得超过1年（《最高人民法院关于适用〈中华人民共和国行政诉讼法〉的解释》第六十四条）。',
    },
    timeLost,
  ],
  examples: [
    {
      title: {
        en: 'No 31 February: the month’s last day, a make-up Saturday',
        zh: '到期月没有31日，月末日为调休上班的星期六',
      },
      input: { known: '2025-08-31' },
      result: {
        lastDay: '2026-02-28',
        deadline: '2026-02-28',
        safeDay: '2026-02-28',
        shiftedBy: null,
      },
    },
    {
      title: {
        en: 'The corresponding day lies in the National Day holiday',
        zh: '对应日在国庆假期内',
      },
      input: { known: '2026-04-02' },
      result: {
        lastDay: '2026-10-02',
        deadline: '2026-10-08',
        safeDay: '2026-09-30',
        shiftedBy: 'holiday',
      },
    },
    {
      title: {
        en: 'The first day in force; the corresponding day is a Sunday',
        zh: '规定施行首日，对应日为星期日',
      },
      input: { known: '2015-05-01' },
      result: {
        lastDay: '2015-11-01',
        deadline: '2015-11-02',
        safeDay: '2015-10-30',
        shiftedBy: 'weekend',
      },
    },
    {
      title: { en: 'The day before the amended Law took effect', zh: '修改后的法律施行前一日' },
      input: { known: '2015-04-30' },
      status: 'not-in-force',
    },
  ],
})
