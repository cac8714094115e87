import { parameter } from '../kernel/parameter.ts'
import { sayFigure, timeLimit } from '../time/time-limit.ts'

const outerLimit = parameter(
  {
    en: 'Outer limit where the right was not told',
    zh: '未告知申请行政复议的权利时，最长的申请期限',
  },
  'year',
  1,
  '2024-01-01',
  {
    instrument: 'administrative-reconsideration-law',
    article: 20,
    paragraph: 3,
    quote: '但是自知道或者应当知道行政行为内容之日起最长不得超过一年。',
  },
)
const longest = sayFigure(outerLimit)

/** The day by which administrative reconsideration is applied for (Administrative Reconsideration Law art. 20(1)). */
export const rule = timeLimit({
  id: 'remedy.reconsideration',
  title: { en: 'Administrative reconsideration', zh: '申请行政复议' },
  question: {
    en: 'By which day may I apply for reconsideration of an administrative act?',
    zh: '对行政行为不服的，最迟可以在哪一天申请行政复议？',
  },
  who: {
    en: 'Employer or individual who disagrees with an agency or department',
    zh: '对经办机构、征收机构或者行政部门的行为不服的用人单位或者个人',
  },
  start: {
    name: 'known',
    label: {
      en: 'On which day did you know, or should you have known, of the act?',
      zh: '您哪一天知道或者应当知道该行政行为？',
    },
    hint: { en: 'Usually the day on which you received it.', zh: '通常是收到决定的日期。' },
  },
  period: {
    ...parameter(
      { en: 'Period for applying for reconsideration', zh: '申请行政复议的期限' },
      'day',
      60,
      '2024-01-01',
      {
        instrument: 'administrative-reconsideration-law',
        article: 20,
        paragraph: 1,
        quote:
          '公民、法人或者其他组织认为行政行为侵犯其合法权益的，可以自知道或者应当知道该行政行为之日起六十日内提出行政复议申请',
      },
    ),
    unit: 'day',
  },
  parameters: { 'outer-limit': outerLimit },
  sources: [
    {
      instrument: 'administrative-reconsideration-law',
      article: 20,
      paragraph: 1,
      quote: '但是法律规定的申请期限超过六十日的除外。',
    },
    {
      instrument: 'administrative-reconsideration-law',
      article: 20,
      paragraph: 2,
      quote: '因不可抗力或者其他正当理由耽误法定申请期限的，申请期限自障碍消除之日起继续计算。',
    },
    {
      instrument: 'administrative-reconsideration-law',
      article: 88,
      paragraph: 1,
      quote:
        '行政复议期间的计算和行政复议文书的送达，本法没有规定的，依照《中华人民共和国民事诉讼法》关于期间、送达的规定执行。',
    },
    {
      instrument: 'administrative-reconsideration-law',
      article: 88,
      paragraph: 2,
      quote:
        '本法关于行政复议期间有关“三日”、“五日”、“七日”、“十日”的规定是指工作日，不含法定休假日。',
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
      code: 'not-told-of-the-right',
      en: `If you were not told of the right, the body and the time limit, the period runs from the day on which you knew or should have known of them, but at most ${longest.en} from the day on which you knew or should have known what the act says (Administrative Reconsideration Law, art. 20(3)).`,
      zh: `行政机关未告知申请行政复议的权利、行政复议机关和申请期限的，申请期限自知道或者应当知道这些事项之日起计算，但是自知道或者应当知道行政行为内容之日起最长不得超过${longest.zh}（《中华人民共和国行政复议法》第二十条第三款）。`,
    },
    {
      code: 'obstacle',
      en: 'If force majeure or another legitimate reason kept you from applying, the period continues once the obstacle is removed (Administrative Reconsideration Law, art. 20(2)). A law may also give a longer period (art. 20(1)).',
      zh: '因不可抗力或者其他正当理由耽误申请期限的，申请期限自障碍消除之日起继续计算（《中华人民共和国行政复议法》第二十条第二款）；法律规定了更长的申请期限的，依照其规定（同条第一款）。',
    },
    {
      code: 'counted-as-in-court',
      en: 'The Administrative Reconsideration Law (art. 88(1)) sends the counting of periods to the Civil Procedure Law; the result is the same as by the Civil Code, which the steps cite. These are calendar days: only its periods of three, five, seven and ten days are working days (art. 88(2)).',
      zh: '行政复议期间的计算，《中华人民共和国行政复议法》没有规定的，依照《中华人民共和国民事诉讼法》关于期间的规定执行（《中华人民共和国行政复议法》第八十八条第一款），结果与计算过程所引的《中华人民共和国民法典》一致。这一期限按自然日计算：该法规定的期间，只有“三日”、“五日”、“七日”、“十日”是指工作日（同条第二款）。',
    },
  ],
  examples: [
    {
      title: { en: 'The last day is a working day', zh: '最后一日为工作日' },
      input: { known: '2026-06-01' },
      result: {
        lastDay: '2026-07-31',
        deadline: '2026-07-31',
        safeDay: '2026-07-31',
        shiftedBy: null,
      },
    },
    {
      title: { en: 'The last day lies in the National Day holiday', zh: '最后一日在国庆假期内' },
      input: { known: '2026-08-05' },
      result: {
        lastDay: '2026-10-04',
        deadline: '2026-10-08',
        safeDay: '2026-09-30',
        shiftedBy: 'holiday',
      },
    },
    {
      title: { en: 'The last day is a Sunday', zh: '最后一日为星期日' },
      input: { known: '2026-07-01' },
      result: {
        lastDay: '2026-08-30',
        deadline: '2026-08-31',
        safeDay: '2026-08-28',
        shiftedBy: 'weekend',
      },
    },
    {
      title: { en: 'The first day of the revised Law', zh: '修订后的法律施行首日' },
      input: { known: '2024-01-01' },
      result: { lastDay: '2024-03-01', deadline: '2024-03-01', shiftedBy: null },
    },
    {
      title: { en: 'The day before the revised Law took effect', zh: '修订后的法律施行前一日' },
      input: { known: '2023-12-31' },
      status: 'not-in-force',
    },
  ],
})
