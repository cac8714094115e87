import {
  booleanField,
  dateField,
  integerField,
  moneyField,
  moreThanZero,
  optional,
  unless,
} from '../kernel/field.ts'
import type { Step, Warning } from '../kernel/finding.ts'
import { addUp, share, smaller, times, writeYuan, type Fen } from '../kernel/money.ts'
import { currentValue, parameter, type Parameter } from '../kernel/parameter.ts'
import type { Unit } from '../kernel/quantity.ts'
import { defineRule } from '../kernel/rule.ts'
import { cite, type Source } from '../kernel/source.ts'
import { step } from '../kernel/step.ts'
import type { Text } from '../kernel/text.ts'
import { sayFigure } from '../time/time-limit.ts'
import { adjustedLocally } from './adjusted-locally.ts'
import { incomeFor, incomePublished, nationalIncome } from './national-income.ts'
import {
  averageYearUnwritten,
  holdWage,
  localAverageField,
  ownWageFigures,
  ownWageSources,
  wageField,
} from './own-wage.ts'
import { sayRounded } from './say-rounded.ts'

const article39 = (quote: string, item?: number, paragraph = 1): Source => ({
  instrument: 'work-injury-regulations',
  article: 39,
  paragraph,
  ...(item && { item }),
  quote,
})

const figure = (title: Text, unit: Unit, value: number, source: Source): Parameter =>
  parameter(title, unit, value, '2011-01-01', source)

const funeralMonths = figure(
  { en: 'Months of the local average wage in the funeral grant', zh: '丧葬补助金的月数' },
  'month',
  6,
  article39('丧葬补助金为6个月的统筹地区上年度职工月平均工资', 1),
)
const incomeMultiple = figure(
  {
    en: 'One-off death grant, as a multiple of the national income per head',
    zh: '一次性工亡补助金（全国城镇居民人均可支配收入的倍数）',
  },
  'times',
  20,
  article39('一次性工亡补助金标准为上一年度全国城镇居民人均可支配收入的20倍。', 3),
)
const shares = article39(
  '配偶每月40%，其他亲属每人每月30%，孤寡老人或者孤儿每人每月在上述标准的基础上增加10%。',
  2,
)
const spouseShare = figure(
  { en: 'Spouse, as a share of the own wage', zh: '配偶的抚恤金（占本人工资的比例）' },
  'percent',
  40,
  shares,
)
const relativeShare = figure(
  {
    en: 'Each other relative, as a share of the own wage',
    zh: '其他亲属每人的抚恤金（占本人工资的比例）',
  },
  'percent',
  30,
  shares,
)
const aloneShare = figure(
  {
    en: 'More for each elderly person living alone or orphan, as a share of the own wage',
    zh: '孤寡老人或者孤儿每人增加的抚恤金（占本人工资的比例）',
  },
  'percent',
  10,
  shares,
)

const notAbove = article39('核定的各供养亲属的抚恤金之和不应高于因工死亡职工生前的工资。', 2)
const whoDepends = article39('发给由因工死亡职工生前提供主要生活来源、无劳动能力的亲属', 2)
const inPaidLeave = article39(
  '伤残职工在停工留薪期内因工伤导致死亡的，其近亲属享受本条第一款规定的待遇。',
  undefined,
  2,
)
const afterPaidLeave = article39(
  '一级至四级伤残职工在停工留薪期满后死亡的，其近亲属可以享受本条第一款第（一）项、第（二）项规定的待遇。',
  undefined,
  3,
)

const years = nationalIncome.values.map(({ from }) => from!.slice(0, 4))
/** The years of death whose income is known here. */
const knownYears: Text = {
  en: `${years[0]} to ${years.at(-1)}`,
  zh: `${years[0]}年至${years.at(-1)}年`,
}

/** What the family receives after a death from a work injury, in yuan (Work Injury Regulations arts. 39, 64). */
export const rule = defineRule({
  id: 'work-injury.death-benefits',
  title: { en: 'Benefits after a death at work', zh: '因工死亡待遇' },
  question: {
    en: 'What does the family receive when an employee dies because of work?',
    zh: '职工因工死亡，近亲属可以领取多少丧葬补助金、抚恤金和工亡补助金？',
  },
  who: { en: 'Work injury insurance fund', zh: '工伤保险基金' },
  sources: [
    currentValue(incomeMultiple).source,
    currentValue(funeralMonths).source,
    shares,
    notAbove,
    whoDepends,
    inPaidLeave,
    afterPaidLeave,
    ...ownWageSources,
    currentValue(nationalIncome).source,
  ],
  parameters: {
    'funeral-months': funeralMonths,
    'income-multiple': incomeMultiple,
    spouse: spouseShare,
    relative: relativeShare,
    alone: aloneShare,
    'national-income': nationalIncome,
    ...ownWageFigures,
  },
  inForce: { from: '2011-01-01', field: 'died' },
  answer: 'lumpSum',
  results: {
    base: { kind: 'money', label: { en: 'Own wage that counts', zh: '计算所用的本人工资' } },
    funeral: { kind: 'money', label: { en: 'Funeral grant', zh: '丧葬补助金' } },
    grant: { kind: 'money', label: { en: 'One-off death grant', zh: '一次性工亡补助金' } },
    lumpSum: {
      kind: 'money',
      sumOf: ['funeral', 'grant'],
      label: { en: 'Paid once, in all', zh: '一次性领取合计' },
    },
    dependants: {
      kind: 'money',
      label: { en: 'Pension of all dependants a month', zh: '供养亲属抚恤金每月合计' },
    },
  },
  fields: {
    died: dateField({
      label: { en: 'On which day did the employee die?', zh: '职工是哪一天死亡的？' },
      example: '2025-03-01',
    }),
    wage: wageField,
    localAverage: localAverageField,
    nationalIncome: optional(
      moreThanZero(
        moneyField({
          label: {
            en: 'What was the national income per head of urban residents in the year before the death?',
            zh: '死亡的上一年度，全国城镇居民人均可支配收入是多少？',
          },
          hint: {
            en: `In yuan, as the National Bureau of Statistics publishes it. Leave it empty for a death in the years ${knownYears.en}: this site has those figures.`,
            zh: `以元计，以国家统计局公布的数额为准。${knownYears.zh}死亡的可以不填，本站已有这些年度的数额。`,
          },
          example: '54188.00',
        }),
      ),
    ),
    spouse: booleanField({
      label: {
        en: 'Is there a spouse who depended on the employee?',
        zh: '有没有由职工供养的配偶？',
      },
      hint: {
        en: 'A spouse without work capacity for whom the employee provided the main livelihood.',
        zh: '由职工生前提供主要生活来源、无劳动能力的配偶。',
      },
      example: true,
    }),
    relatives: integerField({
      label: {
        en: 'How many other relatives depended on the employee?',
        zh: '由职工供养的其他亲属有几人？',
      },
      hint: {
        en: 'Without the spouse: relatives without work capacity for whom the employee provided the main livelihood.',
        zh: '不含配偶：由职工生前提供主要生活来源、无劳动能力的亲属。没有的，填0。',
      },
      example: 2,
      from: 0,
    }),
    alone: unless(
      0,
      integerField({
        label: {
          en: 'How many of all these are elderly persons living alone, or orphans?',
          zh: '以上供养亲属中，孤寡老人和孤儿有几人？',
        },
        hint: {
          en: 'Counted among the spouse and the relatives above. 0 if none.',
          zh: '从上述配偶和其他亲属中计算。没有的，填0。',
        },
        example: 0,
        from: 0,
      }),
    ),
  },
  faults: ({ spouse, relatives, alone }) => {
    const all = BigInt(relatives) + (spouse ? 1n : 0n)
    if (BigInt(alone) <= all) return []
    return [
      {
        field: 'alone',
        message: {
          en: `Found “${alone}”; expected at most ${all}, the number of the spouse and the other relatives together.`,
          zh: `填写的是“${alone}”；不应多于配偶和其他亲属的总人数${all}。`,
        },
      },
    ]
  },
  alsoNeeds: ({ died, nationalIncome }) =>
    nationalIncome === null && incomeFor(died.year) === undefined
      ? [{ field: 'nationalIncome', ...incomePublished }]
      : [],
  evaluate(input) {
    const { died, wage, localAverage, nationalIncome: given } = input
    const held = holdWage(wage, localAverage)
    const income = given ?? incomeFor(died.year)!
    const [funeral, grant] = [payFuneral(localAverage), payGrant(income)]
    const dependants = payDependants(input, held.base)
    return {
      status: 'computed',
      result: {
        base: writeYuan(held.base),
        funeral: writeYuan(funeral),
        grant: writeYuan(grant),
        lumpSum: writeYuan(addUp([funeral, grant])),
        dependants: writeYuan(dependants),
      },
      steps: [
        funeralStep(localAverage),
        grantStep(income),
        sumStep({ funeral, grant, sum: addUp([funeral, grant]) }),
        held.step,
        ...dependantSteps(input, held.base),
      ],
      warnings: [
        ...incomeWarnings(died.year, given),
        notAfterPaidLeave,
        averageYearUnwritten,
        ...(dependants > 0n
          ? [
              whoCounts,
              adjustedLocally({ en: 'the pension of the dependants', zh: '供养亲属抚恤金' }),
            ]
          : []),
      ],
    }
  },
  withoutFigures(input) {
    const { died, wage, localAverage: average, nationalIncome: given } = input
    const income = given ?? incomeFor(died.year)
    const held = average === undefined ? undefined : holdWage(wage, average)
    return [
      ...(average === undefined ? [] : [funeralStep(average)]),
      ...(income === undefined ? [] : [grantStep(income)]),
      ...(held ? [held.step, ...dependantSteps(input, held.base)] : []),
    ]
  },
  examples: [
    {
      title: { en: 'A spouse and two relatives', zh: '供养配偶和两名其他亲属' },
      input: {
        died: '2025-03-01',
        wage: '8000.00',
        localAverage: '10000.00',
        spouse: true,
        relatives: 2,
      },
      result: {
        base: '8000.00',
        funeral: '60000.00',
        grant: '1083760.00',
        lumpSum: '1143760.00',
        dependants: '8000.00',
      },
    },
    {
      title: {
        en: 'A spouse and three relatives: not more than the own wage',
        zh: '供养配偶和三名其他亲属：不高于本人工资',
      },
      input: {
        died: '2024-12-31',
        wage: '8000.00',
        localAverage: '10000.00',
        spouse: true,
        relatives: 3,
      },
      result: { grant: '1036420.00', dependants: '8000.00' },
    },
    {
      title: { en: 'Two orphans', zh: '供养两名孤儿' },
      input: {
        died: '2023-06-15',
        wage: '5000.00',
        localAverage: '10000.00',
        spouse: false,
        relatives: 2,
        alone: 2,
      },
      result: { base: '6000.00', grant: '985660.00', dependants: '4800.00' },
    },
    {
      title: { en: 'Nobody depended on the employee', zh: '没有供养亲属' },
      input: {
        died: '2022-01-01',
        wage: '40000.00',
        localAverage: '9876.54',
        spouse: false,
        relatives: 0,
      },
      result: {
        base: '29629.62',
        funeral: '59259.24',
        grant: '948240.00',
        lumpSum: '1007499.24',
        dependants: '0.00',
      },
    },
    {
      title: {
        en: 'A year whose national income is given by the reader',
        zh: '由读者填写全国人均可支配收入的年度',
      },
      input: {
        died: '2026-02-01',
        wage: '8000.00',
        localAverage: '10000.00',
        nationalIncome: '56000.00',
        spouse: true,
        relatives: 0,
      },
      result: { grant: '1120000.00', lumpSum: '1180000.00', dependants: '3200.00' },
    },
    {
      title: {
        en: 'A year whose national income is not known here',
        zh: '本站没有该年度的全国人均可支配收入',
      },
      input: {
        died: '2026-02-01',
        wage: '8000.00',
        localAverage: '10000.00',
        spouse: true,
        relatives: 0,
      },
      status: 'needs-local-figure',
    },
    {
      title: {
        en: 'The day before the revised Regulations took effect',
        zh: '修订后的条例施行前一日',
      },
      input: {
        died: '2010-12-31',
        wage: '3000.00',
        localAverage: '3000.00',
        spouse: true,
        relatives: 1,
      },
      status: 'not-in-force',
    },
  ],
})

function payFuneral(localAverage: Fen): Fen {
  return times(localAverage, currentValue(funeralMonths).value)
}

function payGrant(income: Fen): Fen {
  return times(income, currentValue(incomeMultiple).value)
}

interface Dependants {
  readonly spouse: boolean
  readonly relatives: number
  readonly alone: number
}

/** The shares of all dependants together, in percent. */
function percentOfAll({ spouse, relatives, alone }: Dependants): bigint {
  const each = (count: number, figure: Parameter): bigint =>
    BigInt(count) * BigInt(currentValue(figure).value)
  return (
    each(spouse ? 1 : 0, spouseShare) + each(relatives, relativeShare) + each(alone, aloneShare)
  )
}

/** Together not more than the wage. */
function payDependants(all: Dependants, base: Fen): Fen {
  return share(base, smaller(percentOfAll(all), 100n), 100n)
}

function funeralStep(average: Fen): Step {
  const said = { months: sayFigure(funeralMonths), average, funeral: payFuneral(average) }
  return funeralWords(said)
}

function grantStep(income: Fen): Step {
  return grantWords({ times: sayFigure(incomeMultiple), income, grant: payGrant(income) })
}

function dependantSteps(all: Dependants, base: Fen): Step[] {
  const { spouse, relatives, alone } = all
  const percent = percentOfAll(all)
  if (percent === 0n) return [noneStep({})]
  const parts = [
    ...(spouse ? [spouseWords({ share: sayFigure(spouseShare) })] : []),
    ...(relatives > 0
      ? [relativesWords({ count: relatives, share: sayFigure(relativeShare) })]
      : []),
    ...(alone > 0 ? [aloneWords({ count: alone, share: sayFigure(aloneShare) })] : []),
  ]
  const said = {
    parts: {
      en: parts.map(({ en }) => en).join(', '),
      zh: parts.map(({ zh }) => zh).join('，'),
    },
    percent: { en: `${percent} percent`, zh: `${percent}%` },
    base,
    dependants: payDependants(all, base),
  }
  if (percent > 100n) return [cappedStep(said)]
  return [sharesStep({ ...said, rounded: sayRounded(base, percent, 100) })]
}

const funeralWords = step(
  'The funeral grant is {months} of the pooling area’s average wage of {average}: {funeral}.',
  '丧葬补助金为{months}的统筹地区上年度职工月平均工资{average}，即{funeral}。',
  currentValue(funeralMonths).source,
)
const grantWords = step(
  'The one-off death grant is {times} the national income per head of urban residents in the year before the death, {income}: {grant}.',
  '一次性工亡补助金为上一年度全国城镇居民人均可支配收入{income}的{times}，即{grant}。',
  currentValue(incomeMultiple).source,
)
const sumStep = step(
  'Both together: {funeral} + {grant} gives {sum}, paid once.',
  '两项合计：{funeral}＋{grant}，为{sum}，一次性领取。',
)
const spouseWords = step('the spouse {share}', '配偶{share}')
const relativesWords = step('other relatives {count} × {share}', '其他亲属{count}人，每人{share}')
const aloneWords = step(
  'elderly persons living alone or orphans {count} × {share} more',
  '孤寡老人或者孤儿{count}人，每人增加{share}',
)
const sharesStep = step(
  'Each month the dependants receive: {parts}. That is {percent} of {base}: {dependants}{rounded}.',
  '供养亲属每月：{parts}，合计为{base}的{percent}，即{dependants}{rounded}。',
  shares,
)
const cappedStep = step(
  'Each month the dependants would receive: {parts}. That is {percent} of {base}; together they shall not receive more than the wage: {dependants}.',
  '供养亲属每月：{parts}，合计为{base}的{percent}；抚恤金之和不应高于职工生前的工资，按{dependants}计算。',
  notAbove,
)
const noneStep = step(
  'There are no dependants, so no pension is paid each month.',
  '没有供养亲属，不发给供养亲属抚恤金。',
  whoDepends,
)

/** What is to be known of the national income that was used. */
function incomeWarnings(year: number, given: Fen | null): readonly Warning[] {
  const known = incomeFor(year)
  if (given === null) return [incomeNotRead]
  if (known === undefined || known === given) return []
  return [{ code: 'national-income-differs', ...differsWords({ year, given, known }) }]
}

const differsWords = step(
  'For a death in {year} this site has a national income of {known}. The {given} that you gave was used: compare both with the figure of the National Bureau of Statistics.',
  '{year}年死亡的，本站列出的全国城镇居民人均可支配收入为{known}；此处按您填写的{given}计算，请与国家统计局公布的数额核对。',
)

const incomeNotRead: Warning = {
  code: 'national-income-not-read',
  en: 'The national income per head is given here as it is generally known; it was not read in the publication of the National Bureau of Statistics. Compare it there, or give the figure yourself.',
  zh: '此处的全国城镇居民人均可支配收入按一般所知列出，没有核对国家统计局公布的原文；请自行核对，也可以自己填写。',
}

const notAfterPaidLeave: Warning = {
  code: 'no-grant-after-paid-leave',
  en: `Where an employee with a disability of grade 1 to 4 dies after paid leave has ended, there is no one-off death grant, only the funeral grant and the pension of the dependants (${cite(afterPaidLeave).en}). A death from the injury during paid leave gives all three (${cite(inPaidLeave).en}).`,
  zh: `一级至四级伤残职工在停工留薪期满后死亡的，近亲属可以享受的是丧葬补助金和供养亲属抚恤金，没有一次性工亡补助金（${cite(afterPaidLeave).zh}）；在停工留薪期内因工伤导致死亡的，三项都有（${cite(inPaidLeave).zh}）。`,
}

const whoCounts: Warning = {
  code: 'who-depends',
  en: `Only relatives without work capacity count, for whom the employee provided the main livelihood; the State Council’s department says who they are (${cite(whoDepends).en}). The agency decides on each of them.`,
  zh: `只有由职工生前提供主要生活来源、无劳动能力的亲属才计入，具体范围由国务院社会保险行政部门规定（${cite(whoDepends).zh}），以经办机构核定的为准。`,
}
