import { parameter } from '../kernel/parameter.ts'
import { sayFigure, timeLimit } from '../time/time-limit.ts'

const extension = parameter(
  { en: 'Extension of the appraisal, where necessary', zh: '必要时，鉴定期限可以延长的时间' },
  'day',
  30,
  '2011-01-01',
  {
    instrument: 'work-injury-regulations',
    article: 25,
    paragraph: 2,
    quote: '必要时，作出劳动能力鉴定结论的期限可以延长30日。',
  },
)
const longer = sayFigure(extension)

/** The day by which work capacity is appraised (Work Injury Regulations art. 25(2)). */
export const rule = timeLimit({
  id: 'work-injury.appraisal',
  title: { en: 'Appraisal of work capacity', zh: '劳动能力鉴定' },
  question: {
    en: 'By which day must the committee give its conclusion on work capacity?',
    zh: '劳动能力鉴定委员会最迟应当在哪一天作出劳动能力鉴定结论？',
  },
  who: {
    en: 'Work capacity appraisal committee of the city divided into districts',
    zh: '设区的市级劳动能力鉴定委员会',
  },
  start: {
    name: 'received',
    label: {
      en: 'On which day did the committee receive the application?',
      zh: '劳动能力鉴定委员会是哪一天收到鉴定申请的？',
    },
  },
  period: {
    ...parameter(
      { en: 'Period for the appraisal', zh: '作出劳动能力鉴定结论的期限' },
      'day',
      60,
      '2011-01-01',
      {
        instrument: 'work-injury-regulations',
        article: 25,
        paragraph: 2,
        quote:
          '设区的市级劳动能力鉴定委员会应当自收到劳动能力鉴定申请之日起60日内作出劳动能力鉴定结论',
      },
    ),
    unit: 'day',
  },
  parameters: { extension },
  sources: [
    {
      instrument: 'work-injury-regulations',
      article: 29,
      quote:
        '劳动能力鉴定委员会依照本条例第二十六条和第二十八条的规定进行再次鉴定和复查鉴定的期限，依照本条例第二十五条第二款的规定执行。',
    },
  ],
  byAnalogy: 'insurance',
  warnings: [
    {
      code: 'extension-where-necessary',
      en: `Where necessary the committee may extend the period by ${longer.en} (Work Injury Regulations, art. 25(2)). The result here is without that extension.`,
      zh: `必要时，作出劳动能力鉴定结论的期限可以延长${longer.zh}（《工伤保险条例》第二十五条第二款）；此处的结果没有计入延长的时间。`,
    },
    {
      code: 'later-appraisals-too',
      en: 'The same period holds for a second appraisal and for a review appraisal (Work Injury Regulations, art. 29).',
      zh: '再次鉴定和复查鉴定适用同样的期限（《工伤保险条例》第二十九条）。',
    },
  ],
  examples: [
    {
      title: { en: 'The last day is a working day', zh: '最后一日为工作日' },
      input: { received: '2026-06-01' },
      result: {
        lastDay: '2026-07-31',
        deadline: '2026-07-31',
        safeDay: '2026-07-31',
        shiftedBy: null,
      },
    },
    {
      title: { en: 'The last day is a Sunday', zh: '最后一日为星期日' },
      input: { received: '2026-07-01' },
      result: {
        lastDay: '2026-08-30',
        deadline: '2026-08-31',
        safeDay: '2026-08-28',
        shiftedBy: 'weekend',
      },
    },
    {
      title: {
        en: 'The last day is a Sunday on which work is made up: no shift',
        zh: '最后一日为调休上班的星期日：不顺延',
      },
      input: { received: '2026-07-22' },
      result: { lastDay: '2026-09-20', deadline: '2026-09-20', shiftedBy: null },
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
