import { parameter } from '../kernel/parameter.ts'
import { sayFigure, timeLimit } from '../time/time-limit.ts'
import { wait as reviewAfter } from './review.ts'

const wait = sayFigure(reviewAfter)

/** The day by which a second appraisal is applied for (Work Injury Regulations art. 26). */
export const rule = timeLimit({
  id: 'work-injury.second-appraisal',
  title: { en: 'Application for a second appraisal', zh: '申请劳动能力再次鉴定' },
  question: {
    en: 'By which day may a second appraisal of work capacity be applied for?',
    zh: '对劳动能力鉴定结论不服的，最迟可以在哪一天申请再次鉴定？',
  },
  who: {
    en: 'The employer or individual that applied for the appraisal',
    zh: '申请鉴定的单位或者个人',
  },
  start: {
    name: 'received',
    label: { en: 'On which day was the conclusion received?', zh: '是哪一天收到鉴定结论的？' },
  },
  period: {
    ...parameter(
      { en: 'Period for applying for a second appraisal', zh: '申请再次鉴定的期限' },
      'day',
      15,
      '2011-01-01',
      {
        instrument: 'work-injury-regulations',
        article: 26,
        quote:
          '申请鉴定的单位或者个人对设区的市级劳动能力鉴定委员会作出的鉴定结论不服的，可以在收到该鉴定结论之日起15日内向省、自治区、直辖市劳动能力鉴定委员会提出再次鉴定申请。',
      },
    ),
    unit: 'day',
  },
  parameters: { 'review-after': reviewAfter },
  sources: [
    {
      instrument: 'work-injury-regulations',
      article: 26,
      quote: '省、自治区、直辖市劳动能力鉴定委员会作出的劳动能力鉴定结论为最终结论。',
    },
  ],
  byAnalogy: 'insurance',
  warnings: [
    {
      code: 'second-is-final',
      en: 'The conclusion of the provincial committee is final (Work Injury Regulations, art. 26).',
      zh: '省、自治区、直辖市劳动能力鉴定委员会作出的鉴定结论为最终结论（《工伤保险条例》第二十六条）。',
    },
    {
      code: 'review-later',
      en: `A review appraisal is another matter: if the disability has changed, it may be applied for once ${wait.en} has passed since the conclusion was made (Work Injury Regulations, art. 28).`,
      zh: `复查鉴定与此不同：自鉴定结论作出之日起${wait.zh}后，认为伤残情况发生变化的，可以申请复查鉴定（《工伤保险条例》第二十八条）。`,
    },
  ],
  examples: [
    {
      title: { en: 'The last day is a working day', zh: '最后一日为工作日' },
      input: { received: '2026-03-02' },
      result: {
        lastDay: '2026-03-17',
        deadline: '2026-03-17',
        safeDay: '2026-03-17',
        shiftedBy: null,
      },
    },
    {
      title: { en: 'The last day is a Saturday', zh: '最后一日为星期六' },
      input: { received: '2026-03-06' },
      result: {
        lastDay: '2026-03-21',
        deadline: '2026-03-23',
        safeDay: '2026-03-20',
        shiftedBy: 'weekend',
      },
    },
    {
      title: {
        en: 'The last day is a Saturday of the Dragon Boat holiday',
        zh: '最后一日为端午节假期内的星期六',
      },
      input: { received: '2026-06-05' },
      result: {
        lastDay: '2026-06-20',
        deadline: '2026-06-22',
        safeDay: '2026-06-18',
        shiftedBy: 'holiday',
      },
    },
    {
      title: {
        en: 'The day before the revised Regulations took effect',
        zh: '修订后的条例施行前一日',
      },
      input: { received: '2010-12-31' },
      status: 'not-in-force',
    },
  ],
})
