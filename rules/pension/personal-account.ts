import { integerField, moneyField } from '../kernel/field.ts'
import type { Warning } from '../kernel/finding.ts'
import { share, writeYuan } from '../kernel/money.ts'
import { defineRule } from '../kernel/rule.ts'
import { step } from '../kernel/step.ts'
import { writeAge } from '../kernel/write-months.ts'
import {
  annex,
  copiesDiffer,
  disputedAge,
  divisionStep,
  divisorAt,
  divisors,
  divisorStep,
  oldest,
  youngest,
} from './divisors.ts'

const interpolationUnconfirmed: Warning = {
  code: 'interpolation-unconfirmed',
  en: 'No national text was found for ages with months. Some places are reported to interpolate to one decimal, others use the completed year. Both are shown where the table allows it; ask the local social insurance agency.',
  zh: '退休年龄带有月份的，计发月数怎样确定，本站没有见到国家的规定。据称有的地方按插值计算并保留一位小数，有的地方按周岁确定；表中有下一年龄的，此处列出两种结果。请向当地社会保险经办机构核实。',
}

interface PersonalAccount {
  /** For the completed year of age. */
  readonly divisor: number
  /** In yuan, from the divisor for the completed year. */
  readonly monthly: string
  /** On the straight line to the next year, one decimal; null without months and at the end of the table. */
  readonly interpolatedDivisor: number | null
  readonly interpolatedMonthly: string | null
}

/** The monthly pension from the personal account: the balance divided by a divisor for the age, in yuan (Guofa 2005 No. 38). */
export const rule = defineRule({
  id: 'pension.personal-account',
  title: { en: 'Pension from the personal account', zh: '个人账户养老金' },
  question: {
    en: 'How much pension a month comes from my personal account?',
    zh: '我的个人账户养老金每月是多少？',
  },
  who: {
    en: 'Employee who retires with a personal pension account',
    zh: '参加职工基本养老保险、有个人账户的退休人员',
  },
  sources: [annex],
  parameters: divisors,
  answer: 'monthly',
  results: {
    divisor: {
      kind: 'number',
      label: { en: 'Divisor for the completed year', zh: '按周岁确定的计发月数' },
    },
    monthly: {
      kind: 'money',
      label: { en: 'Monthly pension from the account', zh: '个人账户养老金月标准' },
    },
    interpolatedDivisor: {
      kind: 'number',
      orNull: true,
      label: { en: 'Divisor, interpolated for the months', zh: '按月插值的计发月数' },
    },
    interpolatedMonthly: {
      kind: 'money',
      orNull: true,
      label: { en: 'Monthly pension, interpolated', zh: '按月插值的个人账户养老金月标准' },
    },
  },
  fields: {
    balance: moneyField({
      label: {
        en: 'How much is in your personal account when you retire?',
        zh: '您退休时个人账户储存额是多少？',
      },
      hint: { en: 'In yuan, with interest.', zh: '以元计，含利息。' },
      example: '139000.00',
    }),
    ageYears: integerField({
      label: { en: 'How many years old are you then?', zh: '您退休时满多少周岁？' },
      hint: { en: 'Completed years.', zh: '填写周岁，不满1年的月份填在下一项。' },
      example: 60,
      from: youngest,
      to: oldest,
    }),
    ageMonths: integerField({
      label: { en: 'And how many months more?', zh: '满周岁以后又过了几个月？' },
      hint: {
        en: '0 if you retire in the month of your birthday.',
        zh: '在生日当月退休的，填0。',
      },
      example: 1,
      from: 0,
      to: 11,
      unlessGiven: 0,
    }),
  },
  evaluate({ balance, ageYears, ageMonths }) {
    const divisor = divisorAt(ageYears)
    const monthly = share(balance, 1n, BigInt(divisor))
    const tenths = ageMonths > 0 && ageYears < oldest ? interpolate(ageYears, ageMonths) : null
    const interpolated =
      tenths === null ? null : { tenths, monthly: share(balance, 10n, BigInt(tenths)) }
    const usesDisputed = ageYears === disputedAge || (interpolated && ageYears + 1 === disputedAge)
    const result: PersonalAccount = {
      divisor,
      monthly: writeYuan(monthly),
      interpolatedDivisor: interpolated && interpolated.tenths / 10,
      interpolatedMonthly: interpolated && writeYuan(interpolated.monthly),
    }
    return {
      status: 'computed',
      result,
      steps: [
        divisorStep({ age: ageYears, divisor }),
        divisionStep({ balance, divisor, monthly }),
        ...(interpolated
          ? [
              interpolationStep({
                now: divisor,
                next: divisorAt(ageYears + 1),
                age: writeAge(12 * ageYears + ageMonths),
                months: ageMonths,
                divisor: writeTenths(interpolated.tenths),
              }),
              divisionStep({
                balance,
                divisor: writeTenths(interpolated.tenths),
                monthly: interpolated.monthly,
              }),
            ]
          : []),
        ...(ageMonths > 0 && !interpolated ? [tableEndsStep({ oldest })] : []),
      ],
      warnings: [
        ...(ageMonths > 0 ? [interpolationUnconfirmed] : []),
        ...(usesDisputed ? [copiesDiffer] : []),
      ],
    }
  },
  examples: [
    {
      title: { en: 'Retiring at 60', zh: '60周岁退休' },
      input: { balance: '139000.00', ageYears: 60 },
      result: {
        divisor: 139,
        monthly: '1000.00',
        interpolatedDivisor: null,
        interpolatedMonthly: null,
      },
    },
    {
      title: { en: '60 years and 1 month', zh: '60岁1个月退休' },
      input: { balance: '139000.00', ageYears: 60, ageMonths: 1 },
      result: {
        divisor: 139,
        monthly: '1000.00',
        interpolatedDivisor: 138.4,
        interpolatedMonthly: '1004.34',
      },
    },
    {
      title: { en: '50 years and 1 month', zh: '50岁1个月退休' },
      input: { balance: '97300.00', ageYears: 50, ageMonths: 1 },
      result: {
        divisor: 195,
        monthly: '498.97',
        interpolatedDivisor: 194.6,
        interpolatedMonthly: '500.00',
      },
    },
    {
      title: { en: 'The first age of the table', zh: '表中最小的年龄' },
      input: { balance: '23300.00', ageYears: 40 },
      result: { divisor: 233, monthly: '100.00' },
    },
    {
      title: { en: 'Age 47, on which copies differ', zh: '47岁：转载文本不一致' },
      input: { balance: '20800.00', ageYears: 47 },
      result: { divisor: 208, monthly: '100.00' },
    },
    {
      title: { en: 'The last age of the table, with months', zh: '表中最大的年龄，带有月份' },
      input: { balance: '56000.00', ageYears: 70, ageMonths: 6 },
      result: {
        divisor: 56,
        monthly: '1000.00',
        interpolatedDivisor: null,
        interpolatedMonthly: null,
      },
    },
  ],
})

/** The divisor between two years of age, in tenths, rounded half up: 60 years 1 month → 1384. */
function interpolate(ageYears: number, ageMonths: number): number {
  const twelfths = divisorAt(ageYears) * (12 - ageMonths) + divisorAt(ageYears + 1) * ageMonths
  return Math.floor((20 * twelfths + 12) / 24)
}

function writeTenths(tenths: number): string {
  return `${Math.floor(tenths / 10)}.${tenths % 10}`
}

const interpolationStep = step(
  'On the straight line from {now} to {next}, the divisor at {age} is {now} − ({now} − {next}) × {months} ÷ 12 = {divisor}, to one decimal.',
  '在{now}与{next}之间按直线插值，{age}的计发月数为{now}－（{now}－{next}）×{months}÷12＝{divisor}（保留一位小数）。',
)
const tableEndsStep = step(
  'The table ends at age {oldest}, so there is no next value to interpolate to.',
  '计发月数表止于{oldest}岁，没有下一年龄的数值可供插值。',
  annex,
)
