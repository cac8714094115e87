import {
  decimalField,
  integerField,
  localFigure,
  moneyField,
  moreThanZero,
  writeDecimal,
} from '../kernel/field.ts'
import type { Step, Warning } from '../kernel/finding.ts'
import { share, times, writeYuan, type Fen } from '../kernel/money.ts'
import { currentValue, parameter } from '../kernel/parameter.ts'
import { defineRule } from '../kernel/rule.ts'
import { cite, type Source } from '../kernel/source.ts'
import { step } from '../kernel/step.ts'
import { writeMonths } from '../kernel/write-months.ts'
import { sayFigure } from '../time/time-limit.ts'
import {
  annex,
  copiesDiffer,
  disputedAge,
  divisionStep,
  divisorAt,
  divisorStep,
  oldest,
  youngest,
} from './divisors.ts'
import { firstMinimum } from './minimum-contribution.ts'

const parts: Source = {
  instrument: 'social-insurance-law',
  article: 15,
  paragraph: 1,
  quote: '基本养老金由统筹养老金和个人账户养老金组成。',
}
const depends: Source = {
  instrument: 'social-insurance-law',
  article: 15,
  paragraph: 2,
  quote:
    '基本养老金根据个人累计缴费年限、缴费工资、当地职工平均工资、个人账户金额、城镇人口平均预期寿命等因素确定。',
}
/** Section 6 of the Decision, as several copies have it. */
const formula: Source = {
  instrument: 'guofa-2005-38',
  quote:
    '退休时的基础养老金月标准以当地上年度在岗职工月平均工资和本人指数化月平均缴费工资的平均值为基数，缴费每满1年发给1%。',
  english:
    'The monthly amount of the basic part at retirement takes as its base the mean of the average monthly wage of employees in post in the locality in the preceding year and the person’s own indexed average monthly contribution wage; for every 1 year of contributions 1% of it is paid.',
}

const rate = parameter(
  { en: 'Basic pension for each year of contributions', zh: '缴费每满1年的计发比例' },
  'percent',
  1,
  '2005-12-03',
  formula,
)

/** The index has four places: 1 is so many of the last. */
const places = 4
const scale = 10n ** BigInt(places)

const years = writeMonths(firstMinimum.value)
const notDueYet: Warning = {
  code: 'not-due-yet',
  en: `With less than ${years.en} of contributions, no monthly pension is due yet (${cite(firstMinimum.source).en}). For those who reach retirement age from 2030 on, the minimum rises.`,
  zh: `累计缴费不足${years.zh}的，还不能按月领取基本养老金（${cite(firstMinimum.source).zh}）。2030年起达到法定退休年龄的，最低缴费年限逐步提高。`,
}

const onlyAnEstimate: Warning = {
  code: 'estimate',
  en: 'This is an estimate. The calculation base of the year in which you retire, your index and your balance are known for certain only then.',
  zh: '这只是估算。退休当年的计发基数、平均缴费指数和个人账户储存额，到退休时才能最后确定。',
}

const noTransitional: Warning = {
  code: 'no-transitional-pension',
  en: 'For years of work before personal accounts were set up, a transitional pension is added. The province sets it; it is not in this amount.',
  zh: '建立个人账户以前有工作年限的，另加过渡性养老金，由各省规定，不在此数额之内。',
}

const partsOfAYear: Warning = {
  code: 'parts-of-a-year',
  en: 'Months beyond full years count here as parts of a year, as is generally done; the Decision speaks of full years only.',
  zh: '不满1年的月数，此处按一般做法折算为年；国务院的决定只写了“每满1年”。',
}

/** The monthly basic pension of an employee as it may be expected, in yuan (Social Insurance Law art. 15; Guofa 2005 No. 38). */
export const rule = defineRule({
  id: 'pension.estimate',
  title: { en: 'Estimate of the monthly pension', zh: '每月养老金估算' },
  question: {
    en: 'How much pension a month can I expect in all?',
    zh: '我退休以后每月大约能领多少养老金？',
  },
  who: {
    en: 'Employee insured for a pension',
    zh: '参加职工基本养老保险的人员',
  },
  sources: [parts, depends, firstMinimum.source, formula, annex],
  inForce: { from: '2011-07-01' },
  parameters: { rate },
  answer: 'total',
  results: {
    basic: { kind: 'money', label: { en: 'Basic pension', zh: '基础养老金' } },
    account: {
      kind: 'money',
      label: { en: 'Pension from the personal account', zh: '个人账户养老金' },
    },
    total: {
      kind: 'money',
      sumOf: ['basic', 'account'],
      label: { en: 'Pension a month', zh: '每月养老金合计' },
    },
  },
  fields: {
    contributionMonths: integerField({
      label: {
        en: 'For how many months will pension contributions have been paid?',
        zh: '到退休时，累计缴纳多少个月养老保险费？',
      },
      hint: {
        en: 'All months until you retire, added up.',
        zh: '截至退休的全部缴费月数，累计计算。',
      },
      example: 240,
      from: 0,
      to: 1200,
    }),
    localAverage: localFigure(
      {
        figure: {
          en: 'the pension calculation base of the place in the year of retirement',
          zh: '退休当年当地的养老金计发基数',
        },
        authority: {
          en: 'the human resources department of the province or city',
          zh: '省、市人力资源社会保障部门',
        },
        published: {
          en: 'the social insurance agency that works out your pension knows it',
          zh: '可向核定养老金的社会保险经办机构核实',
        },
      },
      moreThanZero(
        moneyField({
          label: {
            en: 'What is the pension calculation base of your place?',
            zh: '当地的养老金计发基数是多少？',
          },
          hint: {
            en: 'In yuan a month: the local average wage on which pensions are worked out. For a year to come, take the latest.',
            zh: '以元计，即计发养老金所用的当地月平均工资；以后年份的尚未公布，可填最近一年的数额。',
          },
          example: '10000.00',
        }),
      ),
    ),
    index: decimalField({
      label: {
        en: 'What is your average contribution index?',
        zh: '您的平均缴费指数是多少？',
      },
      hint: {
        en: 'Your contribution wage divided by the local average wage, on average over all years: 1 if you have always paid on the local average.',
        zh: '历年缴费工资与当地平均工资之比的平均数；一直按当地平均工资缴费的，为1。',
      },
      example: '0.6',
      from: 0.01,
      to: 9.9999,
      places,
    }),
    balance: moneyField({
      label: {
        en: 'How much will be in your personal account when you retire?',
        zh: '退休时个人账户储存额是多少？',
      },
      hint: { en: 'In yuan, with interest.', zh: '以元计，含利息。' },
      example: '139000.00',
    }),
    ageYears: integerField({
      label: { en: 'How many years old will you be then?', zh: '退休时满多少周岁？' },
      hint: {
        en: 'Completed years. For an age with months, places differ.',
        zh: '填写周岁；年龄带有月份的，各地算法不同。',
      },
      example: 60,
      from: youngest,
      to: oldest,
    }),
  },
  evaluate({ contributionMonths, localAverage, index, balance, ageYears }) {
    const mean = share(localAverage, scale + index, 2n * scale)
    const basic = share(
      times(localAverage, currentValue(rate).value),
      (scale + index) * BigInt(contributionMonths),
      2n * scale * 12n * 100n,
    )
    const { account, steps } = fromAccount(balance, ageYears)
    const total = basic + account
    const said = { average: localAverage, index: writeDecimal(index, places) }
    return {
      status: 'computed',
      result: { basic: writeYuan(basic), account: writeYuan(account), total: writeYuan(total) },
      steps: [
        meanStep({ ...said, mean }),
        basicStep({ ...said, months: contributionMonths, rate: sayFigure(rate), basic }),
        ...steps,
        totalStep({ total }),
      ],
      warnings: [
        ...(contributionMonths < firstMinimum.value ? [notDueYet] : []),
        onlyAnEstimate,
        noTransitional,
        ...(contributionMonths % 12 === 0 ? [] : [partsOfAYear]),
        ...(ageYears === disputedAge ? [copiesDiffer] : []),
      ],
    }
  },
  withoutFigures: ({ balance, ageYears }) => [
    ruleStep({ rate: sayFigure(rate) }),
    ...fromAccount(balance, ageYears).steps,
  ],
  examples: [
    {
      title: { en: 'Twenty years on the lowest base', zh: '按最低基数缴费20年' },
      input: {
        contributionMonths: 240,
        localAverage: '10000.00',
        index: '0.6',
        balance: '139000.00',
        ageYears: 60,
      },
      result: { basic: '1600.00', account: '1000.00', total: '2600.00' },
    },
    {
      title: { en: 'Exactly fifteen years, on the local average', zh: '恰好15年，按平均工资缴费' },
      input: {
        contributionMonths: 180,
        localAverage: '10000.00',
        index: '1',
        balance: '97500.00',
        ageYears: 50,
      },
      result: { basic: '1500.00', account: '500.00', total: '2000.00' },
    },
    {
      title: {
        en: 'One month too few for a monthly pension',
        zh: '差1个月，还不能按月领取',
      },
      input: {
        contributionMonths: 179,
        localAverage: '10000.00',
        index: '1',
        balance: '97500.00',
        ageYears: 50,
      },
      result: { basic: '1491.67', account: '500.00', total: '1991.67' },
    },
    {
      title: {
        en: 'An index of four places, and parts of a year',
        zh: '指数有四位小数，月数不满整年',
      },
      input: {
        contributionMonths: 247,
        localAverage: '8765.43',
        index: '1.2345',
        balance: '123456.78',
        ageYears: 63,
      },
      result: { basic: '2015.76', account: '1055.19', total: '3070.95' },
    },
    {
      title: { en: 'The calculation base is not known', zh: '不知道计发基数' },
      input: { contributionMonths: 240, index: '0.6', balance: '139000.00', ageYears: 60 },
      status: 'needs-local-figure',
    },
  ],
})

/** What the personal account gives a month: as in pension.personal-account, by the completed year. */
function fromAccount(
  balance: Fen,
  ageYears: number,
): { readonly account: Fen; readonly steps: readonly Step[] } {
  const divisor = divisorAt(ageYears)
  const account = share(balance, 1n, BigInt(divisor))
  return {
    account,
    steps: [
      divisorStep({ age: ageYears, divisor }),
      divisionStep({ balance, divisor, monthly: account }),
    ],
  }
}

const meanStep = step(
  'Your indexed wage is {index} times the calculation base of {average}. The mean of the two is {mean}.',
  '本人指数化月平均缴费工资为计发基数{average}的{index}倍，两者的平均值为{mean}。',
  formula,
)
const basicStep = step(
  'The basic pension is {average} × (1 + {index}) ÷ 2 × {months} ÷ 12 × {rate}: {basic}, rounded half up to the fen.',
  '基础养老金为{average}×（1＋{index}）÷2×{months}÷12×{rate}，即{basic}（四舍五入到分）。',
  formula,
)
const totalStep = step(
  'Together the two parts give {total} a month.',
  '两部分合计，每月{total}。',
  parts,
)
const ruleStep = step(
  'The basic pension is {rate} of the mean of the local and your own indexed wage for each year of contributions; without the calculation base it cannot be worked out.',
  '基础养老金以当地平均工资和本人指数化平均缴费工资的平均值为基数，每缴费一年发给{rate}；不知道计发基数，就算不出数额。',
  formula,
)
