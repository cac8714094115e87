import { moneyField } from '../kernel/field.ts'
import type { Warning } from '../kernel/finding.ts'
import { sayRounded, share, writeYuan } from '../kernel/money.ts'
import { currentValue, parameter } from '../kernel/parameter.ts'
import { writeQuantity } from '../kernel/quantity.ts'
import { defineRule } from '../kernel/rule.ts'
import { step } from '../kernel/step.ts'

const rate = parameter(
  { en: 'Share of the previous month’s premiums', zh: '占上月缴费额的比例' },
  'percent',
  110,
  '2011-07-01',
  {
    instrument: 'social-insurance-law',
    article: 62,
    quote: '按照该单位上月缴费额的百分之一百一十确定应当缴纳数额',
  },
)

const noPreviousMonth: Warning = {
  code: 'no-previous-month',
  en: 'Where there is no amount for the previous month, the agency fixes one from the employer’s business and number of employees (Collection Regulations, art. 10(2)).',
  zh: '没有上月缴费数额的，由社会保险经办机构暂按该单位的经营状况、职工人数等有关情况确定应缴数额（《社会保险费征缴暂行条例》第十条第二款）。',
}

/** What an employer that did not declare its premiums is charged, in yuan, rounded half up to the fen (Social Insurance Law art. 62). */
export const rule = defineRule({
  id: 'sil.undeclared-premium',
  title: { en: 'Premiums that were not declared', zh: '未按规定申报社会保险费时应当缴纳的数额' },
  question: {
    en: 'How much must an employer pay that did not declare its premiums?',
    zh: '用人单位未按规定申报应当缴纳的社会保险费数额的，应当缴纳多少？',
  },
  who: { en: 'Employer', zh: '用人单位' },
  sources: [
    rate.values[0].source,
    {
      instrument: 'premium-collection-regulations',
      article: 10,
      paragraph: 2,
      quote:
        '没有上月缴费数额的，由社会保险经办机构暂按该单位的经营状况、职工人数等有关情况确定应缴数额',
    },
  ],
  parameters: { rate },
  answer: 'amount',
  results: { amount: { kind: 'money', label: { en: 'Amount payable', zh: '应当缴纳数额' } } },
  fields: {
    previousMonth: moneyField({
      label: {
        en: 'How much did the employer pay in the previous month?',
        zh: '用人单位上月缴费额是多少？',
      },
      hint: {
        en: 'All social insurance premiums of that month together, in yuan.',
        zh: '上月缴纳的各项社会保险费合计，以元计。',
      },
      example: '12345.67',
    }),
  },
  evaluate({ previousMonth }) {
    const { value } = currentValue(rate)
    const amount = share(previousMonth, BigInt(value), 100n)
    return {
      status: 'computed',
      result: { amount: writeYuan(amount) },
      steps: [
        amountStep({
          percent: writeQuantity(value, 'percent'),
          base: previousMonth,
          amount,
          rounded: sayRounded(amount * 100n !== previousMonth * BigInt(value)),
        }),
        settledStep({}),
      ],
      warnings: previousMonth === 0n ? [noPreviousMonth] : [],
    }
  },
  examples: [
    {
      title: { en: 'A round amount', zh: '整数金额' },
      input: { previousMonth: '10000.00' },
      result: { amount: '11000.00' },
    },
    {
      title: { en: '13,580.237 yuan, rounded up', zh: '13,580.237元，进位' },
      input: { previousMonth: '12345.67' },
      result: { amount: '13580.24' },
    },
    {
      title: { en: 'Half a fen is rounded up', zh: '恰为半分，进位' },
      input: { previousMonth: '0.05' },
      result: { amount: '0.06' },
    },
    {
      title: { en: 'Less than half a fen is dropped', zh: '不足半分，舍去' },
      input: { previousMonth: '0.04' },
      result: { amount: '0.04' },
    },
  ],
})

const amountStep = step(
  'The amount is {percent} of the previous month’s {base}: {amount}{rounded}.',
  '按上月缴费额{base}的{percent}确定应当缴纳数额：{amount}{rounded}。',
  rate.values[0].source,
)
const settledStep = step(
  'Once the employer makes up the declaration, the premium collection agency settles the amount as provided.',
  '缴费单位补办申报手续后，由社会保险费征收机构按照规定结算。',
  {
    instrument: 'social-insurance-law',
    article: 62,
    quote: '缴费单位补办申报手续后，由社会保险费征收机构按照规定结算。',
  },
)
