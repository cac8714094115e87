// A rule of no law: it has every kind of input that the second wave brought, and is small enough to see through.
import {
  booleanField,
  choiceField,
  dateField,
  decimalField,
  integerField,
  localFigure,
  moneyField,
  onlyIf,
  optional,
  percentField,
  unless,
} from '../../rules/kernel/field.ts'
import { addUp, percentOf, writeYuan } from '../../rules/kernel/money.ts'
import { defineRule, type Rule } from '../../rules/kernel/rule.ts'
import { step } from '../../rules/kernel/step.ts'

const same = (words: string): { en: string; zh: string } => ({ en: words, zh: `${words}（中文）` })
const source = { instrument: 'local-practice' } as const
const added = step('{one} and {other} give {sum}.', '{one}加{other}，为{sum}。', source)
const base = step('The wage is {wage}.', '工资为{wage}。')

/** What the place sets. */
export const place = {
  figure: { en: 'the rate of the place', zh: '当地费率' },
  authority: { en: 'the city', zh: '市政府' },
  published: { en: 'published each July', zh: '每年7月公布' },
}
const second = { ...place, figure: { en: 'the bonus', zh: '奖金' } }

export const smallRule: Rule<object> = defineRule({
  id: 'time.small',
  title: same('Small'),
  question: same('How much?'),
  who: same('Everybody'),
  sources: [source],
  parameters: {},
  results: {
    national: { kind: 'money', label: same('National') },
    local: { kind: 'money', label: same('Local') },
    total: { kind: 'money', label: same('Total'), sumOf: ['national', 'local'] },
    rate: { kind: 'percent', label: same('Rate') },
    until: { kind: 'date', label: same('Until'), orNull: true },
  },
  answer: 'total',
  fields: {
    start: optional(dateField({ label: same('Start'), example: '2026-03-02' })),
    wage: moneyField({ label: same('Wage'), example: '1000.00' }),
    event: choiceField({
      label: same('Event'),
      example: 'birth',
      choices: [
        { value: 'birth', label: same('A birth') },
        { value: 'other', label: same('Another') },
      ],
    }),
    difficult: onlyIf(
      'event',
      ['birth'],
      unless(false, booleanField({ label: same('Difficult'), example: true })),
    ),
    children: onlyIf(
      'event',
      ['birth'],
      unless(1, integerField({ label: same('Children'), example: 2, from: 1, to: 9 })),
    ),
    nationalRate: unless(
      16,
      percentField({ label: same('National rate'), example: '16', from: 0, to: 100 }),
    ),
    localRate: localFigure(
      place,
      percentField({ label: same('Local rate'), example: '0.5', from: 0, to: 100 }),
    ),
    bonus: localFigure(second, moneyField({ label: same('Bonus'), example: '5.00' })),
    index: unless(
      1,
      decimalField({ label: same('Index'), example: '0.6', from: 0.01, to: 9.9999, places: 4 }),
    ),
  },
  evaluate({ start, wage, nationalRate, localRate, bonus }) {
    const [one, other] = [percentOf(wage, nationalRate), percentOf(wage, localRate) + bonus]
    const sum = addUp([one, other])
    return {
      status: 'computed',
      result: {
        national: writeYuan(one),
        local: writeYuan(other),
        total: writeYuan(sum),
        rate: Number(nationalRate) / 100,
        until: start?.add({ days: 1 }).toString() ?? null,
      },
      steps: [added({ one, other, sum })],
      warnings: [],
    }
  },
  withoutFigures: ({ wage }) => [base({ wage })],
  examples: [
    {
      title: same('All'),
      input: { wage: '1000.00', event: 'birth', localRate: 0.5, bonus: '1.00' },
      result: { total: '166.00' },
    },
    {
      title: same('None'),
      input: { wage: '1000.00', event: 'other' },
      status: 'needs-local-figure',
    },
    {
      title: same('Children'),
      input: { wage: '0.03', event: 'birth', children: 2, localRate: '50', bonus: '0.00' },
    },
  ],
})
