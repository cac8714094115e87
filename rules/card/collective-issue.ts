import { integerField, timeField } from '../kernel/field.ts'
import { invalid } from '../kernel/finding.ts'
import { parameter } from '../kernel/parameter.ts'
import { defineRule } from '../kernel/rule.ts'
import { warnings } from '../kernel/warnings.ts'
import { countHours, hourResults } from '../time/count-hours.ts'
import { beyondCalendar } from '../time/time-limit.ts'

const localPractice = { instrument: 'local-practice' } as const

const wait = parameter(
  { en: 'Wait after an employer collects cards', zh: '单位集体领卡后等待启用的时间' },
  'hour',
  96,
  null,
  localPractice,
)

/** When a card collected by an employer might work: an unconfirmed practice of an unnamed place, never a rule of law. */
export const rule = defineRule({
  id: 'card.collective-issue',
  title: { en: 'Card collected by the employer', zh: '单位集体领取的社会保障卡' },
  question: {
    en: 'When might a card that my employer collected begin to work?',
    zh: '单位集体领取的社会保障卡，什么时候可以使用？',
  },
  who: { en: 'Card holder whose employer collected the card', zh: '由单位代领社会保障卡的持卡人' },
  sources: [localPractice],
  parameters: { wait },
  results: hourResults,
  answer: 'endsAt',
  fields: {
    received: timeField({
      label: { en: 'When was the card collected?', zh: '单位是什么时候领卡的？' },
      example: '2026-11-18T10:30',
    }),
    hours: integerField({
      label: { en: 'How many hours did the card office say?', zh: '发卡机构告知要等多少小时？' },
      hint: {
        en: '96 hours stands on one website only, for a place it does not name. Ask for the day instead.',
        zh: '96小时只见于一个网站，而且没有说明是哪个地方。请直接询问哪一天可以使用。',
      },
      example: 96,
      from: 1,
      to: 8760,
      unlessGiven: wait.values[0].value,
    }),
  },
  evaluate({ received, hours }) {
    const counted = countHours(received, hours)
    return counted
      ? { status: 'computed', ...counted, warnings: [warnings['local-practice']] }
      : invalid('received', beyondCalendar)
  },
  examples: [
    {
      title: { en: 'Collected at half past ten', zh: '上午10时30分领卡' },
      input: { received: '2026-11-18T10:30' },
      result: { endsAt: '2026-11-22T10:30', nextHour: '2026-11-22T11:00' },
    },
    {
      title: { en: 'Collected just before midnight', zh: '午夜前领卡' },
      input: { received: '2026-02-27T23:30' },
      result: { endsAt: '2026-03-03T23:30', nextHour: '2026-03-04T00:00' },
    },
    {
      title: { en: 'The card office said 48 hours', zh: '发卡机构告知48小时' },
      input: { received: '2026-11-18T09:00', hours: 48 },
      result: { endsAt: '2026-11-20T09:00', nextHour: '2026-11-20T10:00' },
    },
  ],
})
