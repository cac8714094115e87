import { currentValue, parameter } from '../kernel/parameter.ts'
import { sayFigure, timeLimit } from '../time/time-limit.ts'
import { askForMoreTime, timeLost, timeLostSource } from './litigation.ts'

const noDecision = parameter(
  { en: 'Period for suing where no decision came', zh: '复议机关逾期不作决定时的起诉期限' },
  'day',
  15,
  '2015-05-01',
  {
    instrument: 'administrative-litigation-law',
    article: 45,
    quote: '复议机关逾期不作决定的，申请人可以在复议期满之日起十五日内向人民法院提起诉讼。',
  },
)
const afterSilence = sayFigure(noDecision)

/** The day by which a reconsideration decision is taken to court (Administrative Litigation Law art. 45). */
export const rule = timeLimit({
  id: 'remedy.litigation-after-reconsideration',
  title: { en: 'Suit after reconsideration', zh: '经复议后提起行政诉讼' },
  question: {
    en: 'By which day may I sue after a reconsideration decision?',
    zh: '不服行政复议决定的，最迟可以在哪一天提起行政诉讼？',
  },
  who: {
    en: 'Whoever disagrees with a reconsideration decision',
    zh: '不服行政复议决定的公民、法人或者其他组织',
  },
  start: {
    name: 'received',
    label: {
      en: 'On which day did you receive the reconsideration decision?',
      zh: '您是哪一天收到行政复议决定书的？',
    },
    hint: {
      en: 'If no decision came in time: the day on which the reconsideration period ended.',
      zh: '复议机关逾期不作决定的，填写复议期满之日。',
    },
  },
  period: {
    ...parameter(
      { en: 'Period for suing after reconsideration', zh: '经复议后起诉的期限' },
      'day',
      15,
      '2015-05-01',
      {
        instrument: 'administrative-litigation-law',
        article: 45,
        quote:
          '公民、法人或者其他组织不服复议决定的，可以在收到复议决定书之日起十五日内向人民法院提起诉讼。',
      },
    ),
    unit: 'day',
  },
  parameters: { 'no-decision': noDecision },
  sources: [
    { instrument: 'administrative-litigation-law', article: 45, quote: '法律另有规定的除外。' },
    timeLostSource,
    currentValue(askForMoreTime).source,
  ],
  byAnalogy: null,
  warnings: [
    {
      code: 'no-decision',
      en: `If the reconsideration body does not decide in time, you may sue within ${afterSilence.en} of the day on which its period ended. Another law may set a different period (Administrative Litigation Law, art. 45).`,
      zh: `复议机关逾期不作决定的，可以在复议期满之日起${afterSilence.zh}内提起诉讼；法律另有规定的除外（《中华人民共和国行政诉讼法》第四十五条）。`,
    },
    timeLost,
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
      title: { en: 'The last day is the Mid-Autumn Festival', zh: '最后一日为中秋节' },
      input: { received: '2026-09-10' },
      result: {
        lastDay: '2026-09-25',
        deadline: '2026-09-28',
        safeDay: '2026-09-24',
        shiftedBy: 'holiday',
      },
    },
    {
      title: {
        en: 'The last day is a Saturday on which work is made up: no shift',
        zh: '最后一日为调休上班的星期六：不顺延',
      },
      input: { received: '2026-01-30' },
      result: { lastDay: '2026-02-14', deadline: '2026-02-14', shiftedBy: null },
    },
    {
      title: { en: 'The day before the amended Law took effect', zh: '修改后的法律施行前一日' },
      input: { received: '2015-04-30' },
      status: 'not-in-force',
    },
  ],
})
