import { dateField, integerField } from '../kernel/field.ts'
import { invalid } from '../kernel/finding.ts'
import { parameter } from '../kernel/parameter.ts'
import { defineRule } from '../kernel/rule.ts'
import { warnings } from '../kernel/warnings.ts'
import { countPeriod } from '../time/count.ts'
import { timeLimitResults } from '../time/results.ts'
import { beyondCalendar } from '../time/time-limit.ts'

const localPractice = { instrument: 'local-practice' } as const

const period = parameter(
  { en: 'Period for activating the bank function', zh: '开通金融功能的期限' },
  'day',
  300,
  null,
  localPractice,
)

/** The day by which some places want the card's bank function activated: local practice, in no national law. */
export const rule = defineRule({
  id: 'card.financial-activation',
  title: { en: 'Activating the card’s bank function', zh: '开通（激活）社会保障卡金融功能' },
  question: {
    en: 'By which day should I activate the bank function of my card, where my place has such a limit?',
    zh: '当地规定了期限的，最迟应当在哪一天开通（激活）社会保障卡的金融功能？',
  },
  who: { en: 'Card holder', zh: '持卡人' },
  sources: [localPractice],
  parameters: { period },
  results: timeLimitResults,
  answer: 'deadline',
  fields: {
    received: dateField({
      label: { en: 'On which day did you receive the card?', zh: '您是哪一天领到卡的？' },
      example: '2025-12-05',
    }),
    days: integerField({
      label: { en: 'How many days did the card office say?', zh: '发卡机构告知的期限是多少天？' },
      hint: {
        en: 'Leave 300 only if your office names no other number. Many places have no limit.',
        zh: '发卡机构没有告知其他天数的，保留300。许多地方没有这一期限。',
      },
      example: 300,
      from: 1,
      to: 3650,
      unlessGiven: period.values[0].value,
    }),
  },
  evaluate({ received, days }) {
    const counted = countPeriod(received, days, 'day', localPractice)
    if (!counted) return invalid('received', beyondCalendar)
    return {
      status: 'computed',
      result: counted.limit,
      steps: counted.steps,
      warnings: [warnings['local-practice'], ...counted.warnings],
    }
  },
  examples: [
    {
      title: {
        en: '300 days that end on National Day',
        zh: '300日，最后一日为国庆节',
      },
      input: { received: '2025-12-05' },
      result: {
        lastDay: '2026-10-01',
        deadline: '2026-10-08',
        safeDay: '2026-09-30',
        shiftedBy: 'holiday',
      },
    },
    {
      title: { en: '300 days that end on a working day', zh: '300日，最后一日为工作日' },
      input: { received: '2025-11-18' },
      result: {
        lastDay: '2026-09-14',
        deadline: '2026-09-14',
        safeDay: '2026-09-14',
        shiftedBy: null,
      },
    },
    {
      title: { en: 'The card office said 60 days', zh: '发卡机构告知60日' },
      input: { received: '2026-08-05', days: 60 },
      result: {
        lastDay: '2026-10-04',
        deadline: '2026-10-08',
        safeDay: '2026-09-30',
        shiftedBy: 'holiday',
      },
    },
  ],
})
