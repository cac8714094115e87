import { localFigure, moneyField, moreThanZero } from '../kernel/field.ts'
import type { Step, Warning } from '../kernel/finding.ts'
import { heldBetween, percentOf, type Fen } from '../kernel/money.ts'
import { currentValue, parameter, type Parameter } from '../kernel/parameter.ts'
import { cite, type Source } from '../kernel/source.ts'
import { step } from '../kernel/step.ts'
import type { Text } from '../kernel/text.ts'
import { sayFigure } from '../time/time-limit.ts'
import { sayRounded } from './say-rounded.ts'

const article64 = (quote: string): Source => ({
  instrument: 'work-injury-regulations',
  article: 64,
  paragraph: 2,
  quote,
})

const wageSource = article64(
  '本条例所称本人工资，是指工伤职工因工作遭受事故伤害或者患职业病前12个月平均月缴费工资。',
)

const months = parameter(
  { en: 'Months over which the own wage is averaged', zh: '计算本人工资的月数' },
  'month',
  12,
  '2011-01-01',
  wageSource,
)

const minimum = parameter(
  {
    en: 'The own wage counts as at least this share of the local average',
    zh: '本人工资的下限（占统筹地区职工平均工资的比例）',
  },
  'percent',
  60,
  '2011-01-01',
  article64('本人工资低于统筹地区职工平均工资60%的，按照统筹地区职工平均工资的60%计算'),
)

const maximum = parameter(
  {
    en: 'The own wage counts as at most this share of the local average',
    zh: '本人工资的上限（占统筹地区职工平均工资的比例）',
  },
  'percent',
  300,
  '2011-01-01',
  article64('本人工资高于统筹地区职工平均工资300%的，按照统筹地区职工平均工资的300%计算'),
)

/** The figures of the own wage, by the names that the rules resting on it give them. */
export const ownWageFigures = {
  'wage-months': months,
  'wage-minimum': minimum,
  'wage-maximum': maximum,
} as const

/** The provision on the own wage, with the words of each of its figures. */
export const ownWageSources: readonly Source[] = Object.values(ownWageFigures).map(
  (figure) => currentValue(figure).source,
)

/** The question for the own wage, in yuan a month. */
export const wageField = moneyField({
  label: {
    en: 'What was the employee’s average monthly contribution wage?',
    zh: '职工的平均月缴费工资是多少？',
  },
  hint: {
    en: `In yuan a month: the wage on which premiums were paid, on average over the ${sayFigure(months).en} before the accident or the disease.`,
    zh: `以元计：遭受事故伤害或者患职业病前${sayFigure(months).zh}，缴纳社会保险费所用工资的月平均数。`,
  },
  example: '8000.00',
})

/** The question for the average monthly wage of employees of the pooling area in the previous year, in yuan. */
export const localAverageField = localFigure(
  {
    figure: {
      en: 'the average monthly wage of employees of the pooling area in the previous year',
      zh: '统筹地区上年度职工月平均工资',
    },
    authority: { en: 'the work injury insurance agency of the place', zh: '当地工伤保险经办机构' },
    published: {
      en: 'the figure is published for each year; the agency knows the one that it uses',
      zh: '每年公布，以经办机构采用的数额为准',
    },
  },
  moreThanZero(
    moneyField({
      label: {
        en: 'What is the average monthly wage of employees of the pooling area?',
        zh: '统筹地区上年度职工月平均工资是多少？',
      },
      hint: {
        en: 'In yuan, of the previous year. The pooling area is the city or province whose fund pays; its agency knows the figure.',
        zh: '以元计，填写上年度的数额。统筹地区是指统一管理工伤保险基金的市或者省，可向当地工伤保险经办机构核实。',
      },
      example: '10000.00',
    }),
  ),
)

/** The own wage as it counts, held between its limits, each rounded half up to the fen, and the step that says so (art. 64(2)). */
export function holdWage(
  wage: Fen,
  localAverage: Fen,
): { readonly base: Fen; readonly step: Step } {
  const [least, most] = [limit(localAverage, minimum), limit(localAverage, maximum)]
  const base = heldBetween(wage, least, most)
  const said = { wage, average: localAverage }
  const [from, to] = [sayFigure(minimum), sayFigure(maximum)]
  if (base > wage) {
    const rounded = sayRounded(localAverage, currentValue(minimum).value, 100)
    return { base, step: raisedStep({ ...said, share: from, base, rounded }) }
  }
  if (base < wage) return { base, step: loweredStep({ ...said, share: to, base }) }
  return { base, step: wholeStep({ ...said, from, least, to, most }) }
}

function limit(localAverage: Fen, share: Parameter): Fen {
  return percentOf(localAverage, BigInt(100 * currentValue(share).value))
}

/** The limits in words, for what can be said where the local average is not known. */
export const sayLimits = (): { readonly from: Text; readonly to: Text } => ({
  from: sayFigure(minimum),
  to: sayFigure(maximum),
})

/** Article 64 names no year; the rules ask for the average of the previous one. */
export const averageYearUnwritten: Warning = {
  code: 'average-year-unwritten',
  en: `${cite(wageSource).en} does not say which year’s local average wage limits the own wage. Here it is the previous year’s; ask the work injury insurance agency of the place.`,
  zh: `${cite(wageSource).zh}没有写明，限定本人工资上下限的是哪一年度的职工平均工资；此处按上年度计算，请向当地工伤保险经办机构核实。`,
}

const wholeStep = step(
  'The own wage of {wage} lies between {from} and {to} of the local average of {average}, that is {least} and {most}: it counts as it is.',
  '本人工资{wage}，在统筹地区职工平均工资{average}的{from}和{to}之间，即{least}至{most}之间，按本人工资计算。',
  wageSource,
)
const raisedStep = step(
  'The own wage of {wage} is lower than {share} of the local average of {average}: {base} counts instead{rounded}.',
  '本人工资{wage}，低于统筹地区职工平均工资{average}的{share}，按{base}计算{rounded}。',
  currentValue(minimum).source,
)
const loweredStep = step(
  'The own wage of {wage} is higher than {share} of the local average of {average}: {base} counts instead.',
  '本人工资{wage}，高于统筹地区职工平均工资{average}的{share}，按{base}计算。',
  currentValue(maximum).source,
)
