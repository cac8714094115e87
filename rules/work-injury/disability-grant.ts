import { writeChineseNumeral } from '../kernel/chinese-numerals.ts'
import type { Step } from '../kernel/finding.ts'
import { times, writeYuan, type Fen } from '../kernel/money.ts'
import { currentValue, parameter, type Parameter } from '../kernel/parameter.ts'
import { defineRule } from '../kernel/rule.ts'
import { step } from '../kernel/step.ts'
import { sayFigure } from '../time/time-limit.ts'
import { gradeField, leavingGrants, provisionOn, sayGrade } from './grades.ts'
import {
  averageYearUnwritten,
  holdWage,
  localAverageField,
  ownWageFigures,
  ownWageSources,
  sayLimits,
  wageField,
} from './own-wage.ts'

/** Months of the own wage for each grade, the most severe first (arts. 35–37). */
const months: readonly Parameter[] = [27, 25, 23, 21, 18, 16, 13, 11, 9, 7].map((value, index) => {
  const grade = index + 1
  const zh = `${writeChineseNumeral(grade)}级伤残`
  return parameter(
    { en: `Months of the one-off grant, grade ${grade}`, zh: `${zh}的补助金月数` },
    'month',
    value,
    '2011-01-01',
    provisionOn(grade, 1, `${zh}为${value}个月的本人工资`),
  )
})

const monthsOf = (grade: number): Parameter => months[grade - 1]!

/** The one-off grant for a disability from a work injury, in yuan (Work Injury Regulations arts. 35–37, 64). */
export const rule = defineRule({
  id: 'work-injury.disability-grant',
  title: { en: 'One-off disability grant', zh: '一次性伤残补助金' },
  question: {
    en: 'How much is the one-off grant for a disability from a work injury?',
    zh: '因工致残，一次性伤残补助金是多少？',
  },
  who: { en: 'Work injury insurance fund', zh: '工伤保险基金' },
  sources: [
    currentValue(monthsOf(1)).source,
    ...months.slice(1).map((each) => currentValue(each).source),
    ...ownWageSources,
  ],
  parameters: {
    ...Object.fromEntries(months.map((each, index) => [`grade-${index + 1}`, each])),
    ...ownWageFigures,
  },
  answer: 'grant',
  results: {
    base: { kind: 'money', label: { en: 'Own wage that counts', zh: '计算所用的本人工资' } },
    months: { kind: 'months', label: { en: 'Months of wage', zh: '补助金的月数' } },
    grant: { kind: 'money', label: { en: 'One-off disability grant', zh: '一次性伤残补助金' } },
  },
  fields: { grade: gradeField(months.length), wage: wageField, localAverage: localAverageField },
  evaluate({ grade, wage, localAverage }) {
    const held = holdWage(wage, localAverage)
    const grant = pay(held.base, grade)
    return {
      status: 'computed',
      result: {
        base: writeYuan(held.base),
        months: currentValue(monthsOf(grade)).value,
        grant: writeYuan(grant),
      },
      steps: [held.step, grantStep(grade, held.base, grant)],
      warnings: [averageYearUnwritten, ...leavingGrants(grade)],
    }
  },
  withoutFigures: ({ grade, wage }) => [unlimitedStep(grade, wage)],
  examples: [
    {
      title: { en: 'Grade 4, the wage within the limits', zh: '四级伤残，本人工资在上下限之间' },
      input: { grade: 4, wage: '8000.00', localAverage: '10000.00' },
      result: { base: '8000.00', months: 21, grant: '168000.00' },
    },
    {
      title: { en: 'Grade 10, a low wage', zh: '十级伤残，本人工资低于下限' },
      input: { grade: 10, wage: '5000.00', localAverage: '10000.00' },
      result: { base: '6000.00', months: 7, grant: '42000.00' },
    },
    {
      title: { en: 'Grade 1, a high wage', zh: '一级伤残，本人工资高于上限' },
      input: { grade: 1, wage: '40000.00', localAverage: '10000.00' },
      result: { base: '30000.00', months: 27, grant: '810000.00' },
    },
    {
      title: { en: 'The wage is exactly the lower limit', zh: '本人工资恰为下限' },
      input: { grade: 7, wage: '6000.00', localAverage: '10000.00' },
      result: { base: '6000.00', months: 13, grant: '78000.00' },
    },
    {
      title: { en: 'The wage is one fen above the upper limit', zh: '本人工资比上限多1分' },
      input: { grade: 6, wage: '30000.01', localAverage: '10000.00' },
      result: { base: '30000.00', months: 16, grant: '480000.00' },
    },
    {
      title: { en: 'The lower limit is rounded to the fen', zh: '下限四舍五入到分' },
      input: { grade: 9, wage: '3000.00', localAverage: '9876.54' },
      result: { base: '5925.92', months: 9, grant: '53333.28' },
    },
    {
      title: { en: 'The local average is not known', zh: '不知道统筹地区职工平均工资' },
      input: { grade: 4, wage: '8000.00' },
      status: 'needs-local-figure',
    },
  ],
})

function pay(base: Fen, grade: number): Fen {
  return times(base, currentValue(monthsOf(grade)).value)
}

const grantWords = step(
  'For {grade} the grant is {months} of the own wage: {base} × {count} gives {grant}.',
  '{grade}伤残，一次性伤残补助金为{months}的本人工资：{base}×{count}，为{grant}。',
)
const unlimitedWords = step(
  'For {grade} the grant is {months} of the own wage. If the wage lies between {from} and {to} of the local average, that is {grant}.',
  '{grade}伤残，一次性伤残补助金为{months}的本人工资。本人工资在统筹地区职工平均工资的{from}和{to}之间的，为{grant}。',
)

function grantStep(grade: number, base: Fen, grant: Fen): Step {
  const figure = monthsOf(grade)
  const { value, source } = currentValue(figure)
  const said = { grade: sayGrade(grade), months: sayFigure(figure), base, count: value, grant }
  return { ...grantWords(said), source }
}

function unlimitedStep(grade: number, wage: Fen): Step {
  const figure = monthsOf(grade)
  const said = { grade: sayGrade(grade), months: sayFigure(figure), ...sayLimits() }
  return {
    ...unlimitedWords({ ...said, grant: pay(wage, grade) }),
    source: currentValue(figure).source,
  }
}
