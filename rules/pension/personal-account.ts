import { integerField, moneyField } from '../kernel/field.ts'
import type { Step, Warning } from '../kernel/finding.ts'
import { sayYuan, share, writeYuan, type Fen } from '../kernel/money.ts'
import { currentValue, parameter, type Parameter } from '../kernel/parameter.ts'
import { defineRule } from '../kernel/rule.ts'
import type { Source } from '../kernel/source.ts'
import { writeMonths } from '../kernel/write-months.ts'

/** Section 6 of the Decision; the divisors stand in its annex. */
const annex: Source = {
  instrument: 'guofa-2005-38',
  quote:
    '个人账户养老金月标准为个人账户储存额除以计发月数，计发月数根据职工退休时城镇人口平均预期寿命、本人退休年龄、利息等因素确定',
  english:
    'The monthly amount of the personal-account pension is the balance of the personal account divided by the divisor, a number of months; the divisor is set by factors such as the average life expectancy of the urban population when the employee retires, the person’s own age at retirement, and interest',
}

/** The divisors of the annex: the months by which the balance is divided, for ages from 40 to 70. */
const table = [
  [40, 233],
  [41, 230],
  [42, 226],
  [43, 223],
  [44, 220],
  [45, 216],
  [46, 212],
  [47, 208],
  [48, 204],
  [49, 199],
  [50, 195],
  [51, 190],
  [52, 185],
  [53, 180],
  [54, 175],
  [55, 170],
  [56, 164],
  [57, 158],
  [58, 152],
  [59, 145],
  [60, 139],
  [61, 132],
  [62, 125],
  [63, 117],
  [64, 109],
  [65, 101],
  [66, 93],
  [67, 84],
  [68, 75],
  [69, 65],
  [70, 56],
] as const

const youngest = table[0][0]
const oldest = table[table.length - 1]![0]
const disputedAge = 47

const parameters: Readonly<Record<string, Parameter>> = Object.fromEntries(
  table.map(([age, divisor]) => [
    `divisor-${age}`,
    parameter(
      { en: `Divisor at age ${age}`, zh: `${age}岁退休的计发月数` },
      'number',
      divisor,
      '2005-12-03',
      annex,
    ),
  ]),
)

const divisorAt = (age: number): number => currentValue(parameters[`divisor-${age}`]!).value

const interpolationUnconfirmed: Warning = {
  code: 'interpolation-unconfirmed',
  en: 'No national text was found for ages with months. Some places are reported to interpolate to one decimal, others use the completed year. Both are shown where the table allows it; ask the local social insurance agency.',
  zh: '退休年龄带有月份的，计发月数怎样确定，本站没有见到国家的规定。据称有的地方按插值计算并保留一位小数，有的地方按周岁确定；表中有下一年龄的，此处列出两种结果。请向当地社会保险经办机构核实。',
}

const copiesDiffer: Warning = {
  code: 'copies-differ',
  en: `For age ${disputedAge} some copies of the annex print 207. ${divisorAt(disputedAge)} is used here: it fits the regular steps of the table, and most copies have it.`,
  zh: `${disputedAge}岁的计发月数，有的转载文本写作207。此处采用${divisorAt(disputedAge)}：与表中数值递减的规律相符，多数文本也是这样。`,
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
  parameters,
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
      label: { en: 'Divisor, interpolated for the months', zh: '按月插值的计发月数' },
    },
    interpolatedMonthly: {
      kind: 'money',
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
        {
          en: `The divisor for the completed age of ${ageYears} is ${divisor}.`,
          zh: `按${ageYears}周岁，计发月数为${divisor}。`,
          source: annex,
        },
        divisionStep(balance, String(divisor), monthly),
        ...(interpolated
          ? [
              interpolationStep(ageYears, ageMonths, interpolated.tenths),
              divisionStep(balance, writeTenths(interpolated.tenths), interpolated.monthly),
            ]
          : []),
        ...(ageMonths > 0 && !interpolated ? [tableEndsStep] : []),
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

function divisionStep(balance: Fen, divisor: string, monthly: Fen): Step {
  const [saved, paid] = [sayYuan(balance), sayYuan(monthly)]
  return {
    en: `The balance of ${saved.en} divided by ${divisor} gives ${paid.en} a month, rounded half up to the fen.`,
    zh: `个人账户储存额${saved.zh}除以${divisor}，每月${paid.zh}（四舍五入到分）。`,
    source: annex,
  }
}

function interpolationStep(ageYears: number, ageMonths: number, tenths: number): Step {
  const [now, next] = [divisorAt(ageYears), divisorAt(ageYears + 1)]
  const age = writeMonths(12 * ageYears + ageMonths, '岁')
  return {
    en: `On the straight line from ${now} to ${next}, the divisor at ${age.en} is ${now} − (${now} − ${next}) × ${ageMonths} ÷ 12 = ${writeTenths(tenths)}, to one decimal.`,
    zh: `在${now}与${next}之间按直线插值，${age.zh}的计发月数为${now}－（${now}－${next}）×${ageMonths}÷12＝${writeTenths(tenths)}（保留一位小数）。`,
  }
}

const tableEndsStep: Step = {
  en: `The table ends at age ${oldest}, so there is no next value to interpolate to.`,
  zh: `计发月数表止于${oldest}岁，没有下一年龄的数值可供插值。`,
  source: annex,
}
