import { dateField, moneyField } from '../kernel/field.ts'
import type { Step, Warning } from '../kernel/finding.ts'
import { sayRounded, share, times, writeYuan, type Fen } from '../kernel/money.ts'
import { currentValue, parameter, type Parameter } from '../kernel/parameter.ts'
import { writeQuantity } from '../kernel/quantity.ts'
import { defineRule } from '../kernel/rule.ts'
import type { Source } from '../kernel/source.ts'
import { step } from '../kernel/step.ts'
import { warnings } from '../kernel/warnings.ts'
import { writeDate, writeDay } from '../kernel/write-date.ts'

const surchargeSource: Source = {
  instrument: 'social-insurance-law',
  article: 86,
  quote: '自欠缴之日起，按日加收万分之五的滞纳金',
}

const fineSource: Source = {
  instrument: 'social-insurance-law',
  article: 86,
  quote: '逾期仍不缴纳的，由有关行政部门处欠缴数额一倍以上三倍以下的罚款。',
}

const rate: Parameter = {
  title: { en: 'Late-payment surcharge', zh: '滞纳金的比例' },
  unit: 'permyriad-per-day',
  values: [
    {
      value: 20,
      from: '1999-01-22',
      source: {
        instrument: 'premium-collection-regulations',
        article: 13,
        quote: '从欠缴之日起，按日加收2‰的滞纳金',
      },
    },
    { value: 5, from: '2011-07-01', source: surchargeSource },
  ],
}

const fineMinimum = parameter(
  { en: 'Minimum fine, as a multiple of the arrears', zh: '罚款下限（欠缴数额的倍数）' },
  'times',
  1,
  '2011-07-01',
  fineSource,
)

const fineMaximum = parameter(
  { en: 'Maximum fine, as a multiple of the arrears', zh: '罚款上限（欠缴数额的倍数）' },
  'times',
  3,
  '2011-07-01',
  fineSource,
)

function superseded(): Warning {
  const old = writeQuantity(rate.values[0].value, rate.unit)
  const replaced = writeDay(Temporal.PlainDate.from(currentValue(rate).from!))
  return {
    code: 'superseded',
    en: `Collection Regulations, art. 13 still prints ${old.en}. Social Insurance Law, art. 86 replaced it from ${replaced.en}; it is not used here.`,
    zh: `《社会保险费征缴暂行条例》第十三条仍写着按日加收2‰的滞纳金；该标准自${replaced.zh}起已被《中华人民共和国社会保险法》第八十六条取代，此处不采用。`,
  }
}

/** The surcharge for paying premiums late, and the range of the fine, in yuan (Social Insurance Law art. 86). */
export const rule = defineRule({
  id: 'sil.late-payment',
  title: { en: 'Paying premiums late', zh: '逾期缴纳社会保险费' },
  question: {
    en: 'What does it cost an employer to pay its premiums late?',
    zh: '用人单位未按时足额缴纳社会保险费的，要加收多少滞纳金？',
  },
  who: { en: 'Employer', zh: '用人单位' },
  sources: [
    surchargeSource,
    fineSource,
    {
      instrument: 'work-injury-regulations',
      article: 62,
      paragraph: 1,
      quote:
        '自欠缴之日起，按日加收万分之五的滞纳金；逾期仍不缴纳的，处欠缴数额1倍以上3倍以下的罚款',
    },
  ],
  parameters: { rate, 'fine-minimum': fineMinimum, 'fine-maximum': fineMaximum },
  inForce: {
    from: '2011-07-01',
    field: 'due',
    before: {
      en: `Until then the surcharge was ${writeQuantity(rate.values[0].value, rate.unit).en} (Collection Regulations, art. 13).`,
      zh: '此前按日加收2‰的滞纳金（《社会保险费征缴暂行条例》第十三条）。',
    },
  },
  answer: 'total',
  results: {
    days: { kind: 'number', label: { en: 'Days late', zh: '逾期天数' } },
    surcharge: { kind: 'money', label: { en: 'Late-payment surcharge', zh: '滞纳金' } },
    total: { kind: 'money', label: { en: 'Arrears and surcharge', zh: '欠缴数额与滞纳金合计' } },
    fineMinimum: {
      kind: 'money',
      label: { en: 'Fine if still unpaid after the order, at least', zh: '逾期仍不缴纳的罚款下限' },
    },
    fineMaximum: {
      kind: 'money',
      label: { en: 'Fine if still unpaid after the order, at most', zh: '逾期仍不缴纳的罚款上限' },
    },
  },
  fields: {
    arrears: moneyField({
      label: { en: 'How much was not paid in time?', zh: '欠缴数额是多少？' },
      hint: { en: 'In yuan, without any surcharge.', zh: '以元计，不含滞纳金。' },
      example: '10000.00',
    }),
    due: dateField({
      label: { en: 'What was the last day for payment?', zh: '缴费期限的最后一日是哪一天？' },
      hint: {
        en: 'The premium collection agency sets it; it differs by place.',
        zh: '由社会保险费征收机构确定，各地不同。',
      },
      example: '2026-03-16',
    }),
    paid: dateField({
      label: { en: 'On which day is it paid?', zh: '在哪一天缴纳？' },
      hint: {
        en: 'The day of payment, or the day up to which you want to count.',
        zh: '实际缴纳的日期；尚未缴纳的，填写要计算到的日期。',
      },
      example: '2026-04-15',
    }),
  },
  evaluate({ arrears, due, paid }) {
    const days = Math.max(0, due.until(paid).days)
    const surcharge = share(arrears, BigInt(days * currentValue(rate).value), 10_000n)
    const [least, most] = [
      times(arrears, currentValue(fineMinimum).value),
      times(arrears, currentValue(fineMaximum).value),
    ]
    return {
      status: 'computed',
      result: {
        days,
        surcharge: writeYuan(surcharge),
        total: writeYuan(arrears + surcharge),
        fineMinimum: writeYuan(least),
        fineMaximum: writeYuan(most),
      },
      steps: [
        (days > 0 ? lateStep : inTimeStep)({
          due: writeDate(due),
          paid: writeDate(paid),
          days: writeQuantity(days, 'day'),
        }),
        ...(days > 0 ? surchargeSteps(arrears, days, surcharge) : []),
        fineStep({
          from: currentValue(fineMinimum).value,
          to: currentValue(fineMaximum).value,
          least,
          most,
        }),
      ],
      warnings: [warnings['rounding-unwritten'], superseded(), capDisputed(surcharge > arrears)],
    }
  },
  examples: [
    {
      title: { en: 'Paid on the last day', zh: '缴费期限的最后一日缴纳' },
      input: { arrears: '10000.00', due: '2026-03-16', paid: '2026-03-16' },
      result: { days: 0, surcharge: '0.00', total: '10000.00' },
    },
    {
      title: { en: 'Paid one day late', zh: '逾期1日' },
      input: { arrears: '10000.00', due: '2026-03-16', paid: '2026-03-17' },
      result: { days: 1, surcharge: '5.00', total: '10005.00' },
    },
    {
      title: { en: 'Paid 30 days late', zh: '逾期30日' },
      input: { arrears: '10000.00', due: '2026-03-16', paid: '2026-04-15' },
      result: {
        days: 30,
        surcharge: '150.00',
        total: '10150.00',
        fineMinimum: '10000.00',
        fineMaximum: '30000.00',
      },
    },
    {
      title: { en: 'Half a fen is rounded up', zh: '恰为半分，进位' },
      input: { arrears: '10.00', due: '2026-03-16', paid: '2026-03-17' },
      result: { days: 1, surcharge: '0.01', total: '10.01' },
    },
    {
      title: {
        en: 'After 2,000 days the surcharge is more than the arrears',
        zh: '超过2,000日，滞纳金超过欠缴数额',
      },
      input: { arrears: '1000.00', due: '2020-01-15', paid: '2026-01-15' },
      result: { days: 2192, surcharge: '1096.00', total: '2096.00' },
    },
    {
      title: { en: 'Due on the day before the Law took effect', zh: '法律施行前一日到期' },
      input: { arrears: '10000.00', due: '2011-06-30', paid: '2011-07-30' },
      status: 'not-in-force',
    },
    {
      title: { en: 'Due on the Law’s first day', zh: '法律施行之日到期' },
      input: { arrears: '10000.00', due: '2011-07-01', paid: '2011-07-31' },
      result: { days: 30, surcharge: '150.00' },
    },
  ],
})

function surchargeSteps(arrears: Fen, days: number, surcharge: Fen): Step[] {
  const { value } = currentValue(rate)
  return [
    surchargeStep({
      daily: writeQuantity(value, rate.unit),
      arrears,
      days: writeQuantity(days, 'day'),
      surcharge,
      rounded: sayRounded(surcharge * 10_000n !== arrears * BigInt(days * value)),
    }),
    totalStep({ total: arrears + surcharge }),
  ]
}

const inTimeStep = step(
  'The last day for payment is {due}; payment on {paid} is in time. There is no surcharge.',
  '缴费期限的最后一日为{due}，{paid}缴纳，属于按时缴纳，不加收滞纳金。',
)
const lateStep = step(
  'The last day for payment was {due}; payment on {paid} is {days} late. The last day for payment is not counted, the day of payment is.',
  '缴费期限的最后一日为{due}，{paid}缴纳，逾期{days}（缴费期限的最后一日不计入，缴纳当日计入）。',
  surchargeSource,
)
const surchargeStep = step(
  'The surcharge is {daily}: {arrears} for {days} gives {surcharge}{rounded}.',
  '按{daily}加收滞纳金：{arrears}，{days}，滞纳金为{surcharge}{rounded}。',
  surchargeSource,
)
const totalStep = step(
  'Arrears and surcharge together are {total}.',
  '欠缴数额与滞纳金合计{total}。',
)
const fineStep = step(
  'Only where the employer still does not pay within the time limit of the order to pay is there a fine as well: {from} to {to} times the arrears, that is {least} to {most}.',
  '经责令限期缴纳或者补足，逾期仍不缴纳的，才由有关行政部门另处欠缴数额{from}倍以上{to}倍以下的罚款，即{least}以上{most}以下。',
  fineSource,
)

function capDisputed(exceeded: boolean): Warning {
  return {
    code: 'cap-disputed',
    en: `${exceeded ? 'Here the surcharge is more than the arrears. ' : ''}Art. 45 of the Administrative Compulsion Law forbids a surcharge higher than the sum owed. Whether that holds for this surcharge is disputed; no cap is applied here.`,
    zh: `${exceeded ? '此处滞纳金已超过欠缴数额。' : ''}《中华人民共和国行政强制法》第四十五条规定，加处罚款或者滞纳金的数额不得超出金钱给付义务的数额；该规定是否适用于社会保险费的滞纳金，尚有争议，此处不设上限。`,
  }
}
