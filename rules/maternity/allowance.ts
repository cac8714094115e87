import { integerField, moneyField } from '../kernel/field.ts'
import type { Warning } from '../kernel/finding.ts'
import { share, writeYuan } from '../kernel/money.ts'
import { currentValue, parameter } from '../kernel/parameter.ts'
import { defineRule } from '../kernel/rule.ts'
import type { Source } from '../kernel/source.ts'
import { step } from '../kernel/step.ts'
import { sayDays } from './say-days.ts'

const averageSource: Source = {
  instrument: 'social-insurance-law',
  article: 56,
  paragraph: 2,
  quote: '生育津贴按照职工所在用人单位上年度职工月平均工资计发。',
}

const rulesSource: Source = {
  instrument: 'female-employees-regulations',
  article: 8,
  paragraph: 1,
  quote: '对已经参加生育保险的，按照用人单位上年度职工月平均工资的标准由生育保险基金支付',
}

const practice = { instrument: 'local-practice' } as const

const monthDays = parameter(
  {
    en: 'Days of a month by which the average wage is divided',
    zh: '月平均工资折算成日工资的天数',
  },
  'day',
  30,
  null,
  practice,
)
/** What some places divide by instead, in words only: nothing is computed with it. */
const otherMonthDays = '30.4'

const measure = step(
  'The measure is the employer’s average monthly wage of the previous year, {average}, not the own wage.',
  '以用人单位上年度职工月平均工资{average}为标准，不以本人工资为准。',
  averageSource,
)
const exact = step(
  '{average} ÷ {month} × {days} gives {allowance}.',
  '{average}÷{month}×{days}，为{allowance}。',
  practice,
)
const rounded = step(
  '{average} ÷ {month} × {days} gives {allowance}, rounded half up to the fen once, at the end.',
  '{average}÷{month}×{days}，最后四舍五入到分一次，为{allowance}。',
  practice,
)

function notices(): Warning[] {
  const { value } = currentValue(monthDays)
  return [
    {
      code: 'divisor-is-practice',
      en: `The law says by which wage the allowance is paid, not how a month becomes days. Dividing by ${value} is usual practice; some places take another number, such as ${otherMonthDays}. Ask the local medical security agency.`,
      zh: `法律规定了按什么工资计发，没有规定一个月折算成多少天。除以${value}是通行做法，有的地方用别的天数，例如${otherMonthDays}；请向当地医疗保障经办机构核实。`,
    },
    {
      code: 'own-wage-higher',
      en: 'Where your own wage was higher than this average, many places let the employer make up what lacks. That is a local matter: ask the local medical security agency.',
      zh: '本人工资高于这一平均工资的，许多地方由用人单位补足差额；各地不同，请向当地医疗保障经办机构核实。',
    },
    {
      code: 'days-paid-differ',
      en: 'Whether the days that your province adds to the national leave are paid from the fund differs by place.',
      zh: '本省增加的产假有没有生育津贴，各地不同。',
    },
    {
      code: 'not-insured',
      en: 'This holds where you are insured for maternity. Where you are not, the employer pays, by your wage before the leave (Female Employees Rules, art. 8(1)).',
      zh: '以上适用于已经参加生育保险的；没有参加的，由用人单位按照产假前的工资支付（《女职工劳动保护特别规定》第八条第一款）。',
    },
  ]
}

/** The maternity allowance for so many days, in yuan (Social Insurance Law art. 56(2)); the divisor is practice. */
export const rule = defineRule({
  id: 'maternity.allowance',
  title: { en: 'Maternity allowance', zh: '生育津贴' },
  question: { en: 'How much is the maternity allowance?', zh: '生育津贴有多少？' },
  who: { en: 'Female employee who is insured for maternity', zh: '参加生育保险的女职工' },
  sources: [averageSource, rulesSource, practice],
  parameters: { 'month-days': monthDays },
  inForce: { from: '2011-07-01' },
  results: {
    allowance: { kind: 'money', label: { en: 'Maternity allowance', zh: '生育津贴' } },
  },
  answer: 'allowance',
  fields: {
    days: integerField({
      label: {
        en: 'For how many days is the allowance paid?',
        zh: '按多少天计发？',
      },
      hint: {
        en: 'The days of maternity leave that the fund pays for. The rule on maternity leave works out the national ones.',
        zh: '由生育保险基金支付的产假天数；国家规定的天数，可以先用产假的计算工具算出。',
      },
      example: 98,
      from: 1,
      to: 400,
    }),
    employerAverage: moneyField({
      label: {
        en: 'What was the average monthly wage of your employer’s staff in the previous year?',
        zh: '用人单位上年度职工月平均工资是多少？',
      },
      hint: {
        en: 'In yuan. Ask your HR office: it is the employer’s average, not your own wage.',
        zh: '以元计。请问单位人事部门：这是全单位的平均数，不是本人工资。',
      },
      example: '12000.00',
    }),
  },
  evaluate({ days, employerAverage: average }) {
    const { value: month } = currentValue(monthDays)
    const allowance = share(average, BigInt(days), BigInt(month))
    const isExact = allowance * BigInt(month) === average * BigInt(days)
    return {
      status: 'computed',
      result: { allowance: writeYuan(allowance) },
      steps: [
        measure({ average }),
        (isExact ? exact : rounded)({ average, month, days: sayDays(days), allowance }),
      ],
      warnings: notices(),
    }
  },
  examples: [
    {
      title: { en: 'Twins by a difficult birth: 128 days', zh: '难产，双胞胎：128天' },
      input: { days: 128, employerAverage: '12000.00' },
      result: { allowance: '51200.00' },
    },
    {
      title: { en: 'One child: 98 days', zh: '生育一个孩子：98天' },
      input: { days: 98, employerAverage: '12000.00' },
      result: { allowance: '39200.00' },
    },
    {
      title: { en: 'A miscarriage: 15 days are half a month', zh: '流产：15天，即半个月' },
      input: { days: 15, employerAverage: '8001.00' },
      result: { allowance: '4000.50' },
    },
    {
      title: { en: 'Less than half a fen is dropped', zh: '不足半分的，舍去' },
      input: { days: 98, employerAverage: '9876.54' },
      result: { allowance: '32263.36' },
    },
    {
      title: { en: 'Half a fen is rounded up', zh: '恰为半分，进位' },
      input: { days: 15, employerAverage: '0.01' },
      result: { allowance: '0.01' },
    },
  ],
})
