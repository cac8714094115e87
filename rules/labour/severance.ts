import { dateField, localFigure, moneyField, moreThanZero } from '../kernel/field.ts'
import type { Step, Warning } from '../kernel/finding.ts'
import { share, times, writeYuan, type Fen } from '../kernel/money.ts'
import { currentMonths, currentValue, parameter } from '../kernel/parameter.ts'
import { writeQuantity, type Unit } from '../kernel/quantity.ts'
import { defineRule } from '../kernel/rule.ts'
import { cite, type Source } from '../kernel/source.ts'
import { step } from '../kernel/step.ts'
import type { Text } from '../kernel/text.ts'
import { writeDay } from '../kernel/write-date.ts'
import { sayFigure } from '../time/time-limit.ts'

const inForce = '2008-01-01'

const law = (article: number, quote: string, place: Partial<Source> = {}): Source => ({
  instrument: 'labour-contract-law',
  article,
  ...place,
  quote,
})
const years = '每满一年支付一个月工资的标准向劳动者支付。六个月以上不满一年的，按一年计算；'
const perYear = law(47, `经济补偿按劳动者在本单位工作的年限，${years}`, { paragraph: 1 })
const shorter = law(47, '不满六个月的，向劳动者支付半个月工资的经济补偿。', { paragraph: 1 })
const limit = law(
  47,
  '向其支付经济补偿的标准按职工月平均工资三倍的数额支付，向其支付经济补偿的年限最高不超过十二年。',
  { paragraph: 2 },
)
const monthlyWage = law(
  47,
  '本条所称月工资是指劳动者在劳动合同解除或者终止前十二个月的平均工资。',
  { paragraph: 3 },
)
const sinceTheLaw = law(97, '经济补偿年限自本法施行之日起计算', { paragraph: 3 })
const notPaid = law(38, '未依法为劳动者缴纳社会保险费的', { paragraph: 1, item: 3 })
const owed = law(46, '劳动者依照本法第三十八条规定解除劳动合同的', { item: 1 })

const figure = (title: Text, unit: Unit, value: number, source: Source) =>
  parameter(title, unit, value, inForce, source)

const fullYear = figure({ en: 'A full year of work', zh: '满一年的工作年限' }, 'year', 1, perYear)
const monthsPerYear = figure(
  { en: 'Wage for each full year of work', zh: '每满一年支付的工资' },
  'month',
  1,
  perYear,
)
const longRest = figure(
  { en: 'A rest counts as a year from', zh: '按一年计算的最短剩余时间' },
  'month',
  6,
  perYear,
)
const restCounts = figure(
  { en: 'What such a rest counts as', zh: '达到该时间的，计算的年限' },
  'year',
  1,
  perYear,
)
const shortRest = figure(
  { en: 'Wage for a shorter rest', zh: '剩余时间不足的，支付的工资' },
  'month',
  0.5,
  shorter,
)
const capMultiple = figure(
  {
    en: 'Limit of the wage, as a multiple of the local average',
    zh: '月工资上限（职工月平均工资的倍数）',
  },
  'times',
  3,
  limit,
)
const capYears = figure(
  { en: 'Limit of the years where the wage is limited', zh: '月工资超过上限的，最高年限' },
  'year',
  12,
  limit,
)
const averageMonths = figure(
  { en: 'Months over which the wage is averaged', zh: '计算平均工资的月数' },
  'month',
  12,
  monthlyWage,
)

const owedWhen: Warning = {
  code: 'owed-when',
  en: `It is owed only in the cases of ${cite({ instrument: 'labour-contract-law', article: 46 }).en}. One of them: the employee leaves because the employer did not pay social insurance premiums as the law requires (arts. 38(1)(3) and 46(1)(1)).`,
  zh: `只有属于${cite({ instrument: 'labour-contract-law', article: 46 }).zh}所列情形的，用人单位才应当支付。其中之一：用人单位未依法缴纳社会保险费，劳动者因此解除劳动合同（第三十八条第一款第（三）项、第四十六条第（一）项）。`,
}

const lowBaseDisputed: Warning = {
  code: 'low-base-disputed',
  en: 'Where premiums were paid, only on too low a base, courts differ on whether the employee who leaves for that reason is owed anything. Where nothing was paid they mostly grant it.',
  zh: '社会保险费缴了，只是缴费基数偏低，劳动者以此为由离职的，有没有经济补偿，各地法院看法不一；完全没有缴的，法院多支持。',
}

const beforeTheLaw: Warning = {
  code: 'before-the-law',
  en: 'For the years before the Law took effect, what is owed follows the rules of that time; it is not in this amount.',
  zh: '法律施行前的工作年限，按照当时有关规定执行，不在此数额之内。',
}

/** What an employer owes at the end of an employment, in yuan (Labour Contract Law arts. 47, 97). */
export const rule = defineRule({
  id: 'labour.severance',
  title: { en: 'Severance (economic compensation)', zh: '经济补偿' },
  question: {
    en: 'How much severance must the employer pay when the employment ends?',
    zh: '解除或者终止劳动合同，用人单位要支付多少经济补偿？',
  },
  who: { en: 'Employer', zh: '用人单位' },
  sources: [perYear, shorter, limit, monthlyWage, sinceTheLaw, notPaid, owed],
  parameters: {
    'full-year': fullYear,
    'months-per-year': monthsPerYear,
    'long-rest': longRest,
    'rest-counts': restCounts,
    'short-rest': shortRest,
    'cap-multiple': capMultiple,
    'cap-years': capYears,
    'average-months': averageMonths,
  },
  inForce: {
    from: inForce,
    field: 'to',
    before: {
      en: `Until then the rules of that time applied (${cite(sinceTheLaw).en}).`,
      zh: `此前按照当时有关规定执行（${cite(sinceTheLaw).zh}）。`,
    },
  },
  answer: 'amount',
  results: {
    years: { kind: 'number', label: { en: 'Years that are paid', zh: '支付经济补偿的年限' } },
    capped: {
      kind: 'boolean',
      label: { en: 'Limited, because the wage is high', zh: '月工资是否超过上限' },
    },
    base: { kind: 'money', label: { en: 'Wage that counts', zh: '计算所用的月工资' } },
    amount: { kind: 'money', label: { en: 'Severance', zh: '经济补偿' } },
  },
  fields: {
    from: dateField({
      label: { en: 'On which day did the employment begin?', zh: '哪一天开始在本单位工作？' },
      hint: {
        en: 'The first day of work for this employer.',
        zh: '在本单位工作的第一天。',
      },
      example: '2015-03-10',
    }),
    to: dateField({
      label: { en: 'What was its last day?', zh: '劳动合同的最后一天是哪一天？' },
      hint: {
        en: 'The last day of the employment; it is counted.',
        zh: '劳动合同解除或者终止的当日，计算在内。',
      },
      example: '2026-11-24',
    }),
    wage: moneyField({
      label: {
        en: 'What was the average monthly wage before the end?',
        zh: '离职前的月平均工资是多少？',
      },
      hint: {
        en: `In yuan a month, on average over the ${sayFigure(averageMonths).en} before the employment ended.`,
        zh: `以元计，劳动合同解除或者终止前${sayFigure(averageMonths).zh}的平均工资。`,
      },
      example: '8000.00',
    }),
    localAverage: localFigure(
      {
        figure: {
          en: 'the average monthly wage of employees of the area in the preceding year',
          zh: '本地区上年度职工月平均工资',
        },
        authority: {
          en: 'the people’s government of the municipality or of the city divided into districts',
          zh: '用人单位所在直辖市、设区的市级人民政府',
        },
        published: {
          en: 'it publishes the figure each year; the human resources department of the place knows it',
          zh: '每年公布，可向当地人力资源社会保障部门核实',
        },
      },
      moreThanZero(
        moneyField({
          label: {
            en: 'What is the average monthly wage of employees of the area?',
            zh: '本地区上年度职工月平均工资是多少？',
          },
          hint: {
            en: 'In yuan, of the preceding year, as published where the employer is located. It limits high wages.',
            zh: '以元计，以用人单位所在地公布的上年度数额为准，用来判断月工资是否超过上限。',
          },
          example: '10000.00',
        }),
      ),
    ),
  },
  faults: ({ from, to }) =>
    Temporal.PlainDate.compare(to, from) < 0
      ? [
          {
            field: 'to',
            message: {
              en: `Found “${to.toString()}”; expected a day that is not before the first day, ${from.toString()}.`,
              zh: `填写的是“${to.toString()}”；应为不早于第一天（${from.toString()}）的日期。`,
            },
          },
        ]
      : [],
  evaluate({ from, to, wage, localAverage }) {
    const worked = countYears(from, to)
    const most = times(localAverage, currentValue(capMultiple).value)
    const capped = wage > most
    const base = capped ? most : wage
    const paid = capped ? Math.min(worked.years, currentValue(capYears).value) : worked.years
    const amount = pay(base, paid)
    const said = { wage, average: localAverage, most, times: sayFigure(capMultiple) }
    return {
      status: 'computed',
      result: { years: paid, capped, base: writeYuan(base), amount: writeYuan(amount) },
      steps: [
        ...worked.steps,
        capped ? cappedStep({ ...said, years: sayFigure(capYears) }) : wageStep(said),
        ...(paid < worked.years
          ? [cutStep({ worked: sayYears(worked.years), paid: sayYears(paid) })]
          : []),
        amountStep({ month: sayFigure(monthsPerYear), base, years: paid, amount }),
      ],
      warnings: warningsFor(from),
    }
  },
  withoutFigures({ from, to, wage }) {
    const { years, steps } = countYears(from, to)
    const amount = pay(wage, years)
    return [...steps, unlimitedStep({ times: sayFigure(capMultiple), wage, years, amount })]
  },
  examples: [
    {
      title: { en: 'More than 11 years and a high wage', zh: '工作11年多，月工资超过上限' },
      input: {
        from: '2015-03-10',
        to: '2026-11-24',
        wage: '50000.00',
        localAverage: '12000.00',
      },
      result: { years: 12, capped: true, base: '36000.00', amount: '432000.00' },
    },
    {
      title: { en: 'Exactly six years', zh: '恰满6年' },
      input: { from: '2020-03-02', to: '2026-03-01', wage: '8000.00', localAverage: '10000.00' },
      result: { years: 6, capped: false, base: '8000.00', amount: '48000.00' },
    },
    {
      title: { en: 'Six years and one day', zh: '6年零1天' },
      input: { from: '2020-03-02', to: '2026-03-02', wage: '8000.00', localAverage: '10000.00' },
      result: { years: 6.5, amount: '52000.00' },
    },
    {
      title: { en: 'One day short of six and a half years', zh: '差1天满6年6个月' },
      input: { from: '2020-03-02', to: '2026-08-31', wage: '8000.00', localAverage: '10000.00' },
      result: { years: 6.5, amount: '52000.00' },
    },
    {
      title: { en: 'Exactly six and a half years', zh: '恰满6年6个月' },
      input: { from: '2020-03-02', to: '2026-09-01', wage: '8000.00', localAverage: '10000.00' },
      result: { years: 7, amount: '56000.00' },
    },
    {
      title: { en: 'One week', zh: '工作一周' },
      input: { from: '2026-03-02', to: '2026-03-08', wage: '8000.01', localAverage: '10000.00' },
      result: { years: 0.5, amount: '4000.01' },
    },
    {
      title: {
        en: 'The wage is exactly the limit, so the years are not limited',
        zh: '月工资恰为上限，年限不受限制',
      },
      input: { from: '2008-01-01', to: '2026-11-24', wage: '36000.00', localAverage: '12000.00' },
      result: { years: 19, capped: false, base: '36000.00', amount: '684000.00' },
    },
    {
      title: {
        en: 'The wage is one fen above the limit, so the years are limited too',
        zh: '月工资比上限多1分，年限也受限制',
      },
      input: { from: '2008-01-01', to: '2026-11-24', wage: '36000.01', localAverage: '12000.00' },
      result: { years: 12, capped: true, base: '36000.00', amount: '432000.00' },
    },
    {
      title: { en: 'The employment began before the Law', zh: '法律施行前入职' },
      input: { from: '2000-07-01', to: '2010-03-31', wage: '6000.00', localAverage: '4000.00' },
      result: { years: 2.5, capped: false, amount: '15000.00' },
    },
    {
      title: { en: 'It ended before the Law took effect', zh: '法律施行前已经离职' },
      input: { from: '2000-07-01', to: '2007-12-31', wage: '6000.00', localAverage: '4000.00' },
      status: 'not-in-force',
    },
    {
      title: { en: 'The local average is not known', zh: '不知道本地区职工月平均工资' },
      input: { from: '2020-03-02', to: '2026-03-02', wage: '8000.00' },
      status: 'needs-local-figure',
    },
  ],
})

interface Worked {
  /** Full years, and what the rest counts as. */
  readonly years: number
  readonly steps: readonly Step[]
}

/** The years from the first day, not before the Law, to the end of the last: its day is counted. */
function countYears(from: Temporal.PlainDate, to: Temporal.PlainDate): Worked {
  const first = Temporal.PlainDate.from(inForce)
  const isOlder = Temporal.PlainDate.compare(from, first) < 0
  const start = isOlder ? first : from
  const end = to.add({ days: 1 })
  // As periods are counted: from the first day to the corresponding day, or the month’s last.
  const isOver = (months: number): boolean =>
    Temporal.PlainDate.compare(start.add({ months }), end) <= 0
  const year = currentMonths(fullYear)
  let full = 0
  while (isOver(year * (full + 1))) full++
  const hasRest = !start.add({ months: year * full }).equals(end)
  const isLong = isOver(year * full + currentValue(longRest).value)
  const rest = !hasRest ? 0 : currentValue(isLong ? restCounts : shortRest).value
  const counted = full + rest
  return {
    years: counted,
    steps: [
      ...(isOlder ? [olderStep({ from: writeDay(from), first: writeDay(first) })] : []),
      full === 0
        ? lessStep({ start: writeDay(start), to: writeDay(to), year: sayFigure(fullYear) })
        : fullStep({ start: writeDay(start), to: writeDay(to), full: sayYears(full) }),
      ...(hasRest ? [restStep(isLong, counted)] : []),
    ],
  }
}

function restStep(isLong: boolean, counted: number): Step {
  const said = { least: sayFigure(longRest), years: sayYears(counted) }
  return isLong
    ? longRestStep({ ...said, counts: sayFigure(restCounts) })
    : shortRestStep({ ...said, wage: sayFigure(shortRest) })
}

const sayYears = (value: number): Text => writeQuantity(value, 'year')

/** The wage of so many years; there may be half a one. */
function pay(base: Fen, paid: number): Fen {
  return share(times(base, currentValue(monthsPerYear).value), BigInt(2 * paid), 2n)
}

function warningsFor(from: Temporal.PlainDate): readonly Warning[] {
  return [owedWhen, lowBaseDisputed, ...(from.toString() < inForce ? [beforeTheLaw] : [])]
}

const olderStep = step(
  'The employment began on {from}. Its years are counted from {first}, when the Law took effect.',
  '{from}入职；经济补偿年限自法律施行之日，即{first}起计算。',
  sinceTheLaw,
)
const fullStep = step(
  'From {start} to the end of {to}, {full} were completed.',
  '自{start}至{to}（含当日），满{full}。',
  perYear,
)
const lessStep = step(
  'From {start} to the end of {to} is less than {year}.',
  '自{start}至{to}（含当日），不满{year}。',
  perYear,
)
const longRestStep = step(
  'What is left over is {least} or more and counts as {counts}: {years} in all.',
  '剩余时间在{least}以上，按{counts}计算，共计{years}。',
  perYear,
)
const shortRestStep = step(
  'What is left over is less than {least} and is paid with {wage} of wage: {years} in all.',
  '剩余时间不满{least}，支付{wage}工资，合计按{years}计算。',
  shorter,
)
const wageStep = step(
  'The wage of {wage} is not higher than {times} the local average of {average}, which is {most}: it counts in full.',
  '月工资{wage}，不高于职工月平均工资{average}的{times}，即{most}，按月工资计算。',
  monthlyWage,
)
const cappedStep = step(
  'The wage of {wage} is higher than {times} the local average of {average}: {most} counts instead, for at most {years}.',
  '月工资{wage}，高于职工月平均工资{average}的{times}，按{most}计算，年限最高不超过{years}。',
  limit,
)
const cutStep = step(
  'Of the {worked}, {paid} are paid.',
  '工作年限按{worked}计，只支付{paid}。',
  limit,
)
const amountStep = step(
  'With {month} of wage for each year, {base} × {years} gives {amount}.',
  '每年支付{month}工资：{base}×{years}，为{amount}。',
  perYear,
)
const unlimitedStep = step(
  'If the wage is not higher than {times} the local average, {wage} × {years} gives {amount}; if it is higher, less is owed.',
  '月工资不高于职工月平均工资{times}的，{wage}×{years}，为{amount}；高于的，数额会少一些。',
  perYear,
)
