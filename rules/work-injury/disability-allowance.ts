import { writeChineseNumeral } from '../kernel/chinese-numerals.ts'
import { moneyField, optional } from '../kernel/field.ts'
import type { Step, Warning } from '../kernel/finding.ts'
import { larger, percentOf, writeYuan, type Fen } from '../kernel/money.ts'
import { currentValue, parameter, type Parameter } from '../kernel/parameter.ts'
import { defineRule } from '../kernel/rule.ts'
import { cite, type Source } from '../kernel/source.ts'
import { step } from '../kernel/step.ts'
import { sayFigure } from '../time/time-limit.ts'
import { adjustedLocally } from './adjusted-locally.ts'
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
import { sayRounded } from './say-rounded.ts'

/** Percent of the own wage for each grade, the most severe first (arts. 35, 36). */
const percents: readonly Parameter[] = [90, 85, 80, 75, 70, 60].map((value, index) => {
  const grade = index + 1
  const zh = `${writeChineseNumeral(grade)}级伤残`
  return parameter(
    {
      en: `Monthly allowance as a share of the own wage, grade ${grade}`,
      zh: `${zh}的伤残津贴（占本人工资的比例）`,
    },
    'percent',
    value,
    '2011-01-01',
    provisionOn(grade, 2, `${zh}为本人工资的${value}%`),
  )
})

const percentFor = (grade: number): Parameter => percents[grade - 1]!

/** Grades up to this one are paid by the fund, those after it by the employer (arts. 35, 36). */
const lastOfFund = 4

const fundMakesUp = provisionOn(
  1,
  2,
  '伤残津贴实际金额低于当地最低工资标准的，由工伤保险基金补足差额',
)
const employerMakesUp = provisionOn(
  5,
  2,
  '伤残津贴实际金额低于当地最低工资标准的，由用人单位补足差额。',
)
const noWorkFound = provisionOn(5, 2, '难以安排工作的，由用人单位按月发给伤残津贴')
const afterRetirement = provisionOn(
  1,
  3,
  '工伤职工达到退休年龄并办理退休手续后，停发伤残津贴，按照国家有关规定享受基本养老保险待遇。',
)

/** The monthly allowance for a disability of grades 1 to 6 from a work injury, in yuan (Work Injury Regulations arts. 35, 36, 64). */
export const rule = defineRule({
  id: 'work-injury.disability-allowance',
  title: { en: 'Monthly disability allowance', zh: '伤残津贴' },
  question: {
    en: 'How much is the monthly disability allowance after a work injury, and who pays it?',
    zh: '因工致残，每月的伤残津贴是多少，由谁支付？',
  },
  who: {
    en: 'Work injury insurance fund for grades 1 to 4; employer for grades 5 and 6',
    zh: '一级至四级为工伤保险基金，五级、六级为用人单位',
  },
  sources: [
    currentValue(percentFor(1)).source,
    ...percents.slice(1).map((each) => currentValue(each).source),
    fundMakesUp,
    employerMakesUp,
    noWorkFound,
    afterRetirement,
    ...ownWageSources,
  ],
  parameters: {
    ...Object.fromEntries(percents.map((each, index) => [`grade-${index + 1}`, each])),
    ...ownWageFigures,
  },
  answer: 'allowance',
  results: {
    base: { kind: 'money', label: { en: 'Own wage that counts', zh: '计算所用的本人工资' } },
    percent: { kind: 'percent', label: { en: 'Share of the own wage', zh: '占本人工资的比例' } },
    allowance: { kind: 'money', label: { en: 'Allowance a month', zh: '每月伤残津贴' } },
    topUp: {
      kind: 'money',
      orNull: true,
      label: {
        en: 'Added a month, up to the local minimum wage',
        zh: '每月补足到当地最低工资标准的差额',
      },
    },
    paidBy: {
      kind: 'text',
      label: { en: 'Paid by', zh: '由谁支付' },
      words: {
        fund: { en: 'the work injury insurance fund', zh: '工伤保险基金' },
        employer: { en: 'the employer', zh: '用人单位' },
      },
    },
  },
  fields: {
    grade: gradeField(percents.length),
    wage: wageField,
    localAverage: localAverageField,
    minimumWage: optional(
      moneyField({
        label: {
          en: 'What is the local minimum wage a month?',
          zh: '当地的月最低工资标准是多少？',
        },
        hint: {
          en: 'In yuan. Leave it empty if you do not know it: then it is not reckoned what is added.',
          zh: '以元计。不知道的可以不填，不填就不计算补足的差额。',
        },
        example: '2500.00',
      }),
    ),
  },
  evaluate({ grade, wage, localAverage, minimumWage }) {
    const held = holdWage(wage, localAverage)
    const allowance = pay(held.base, grade)
    const isFund = grade <= lastOfFund
    const lacking =
      minimumWage === null ? null : { minimumWage, topUp: lackingTo(minimumWage, allowance) }
    return {
      status: 'computed',
      result: {
        base: writeYuan(held.base),
        percent: currentValue(percentFor(grade)).value,
        allowance: writeYuan(allowance),
        topUp: lacking && writeYuan(lacking.topUp),
        paidBy: isFund ? 'fund' : 'employer',
      },
      steps: [
        held.step,
        allowanceStep(grade, held.base, allowance),
        isFund ? fundStep({}) : employerStep({}),
        ...(lacking ? [minimumStep(isFund, allowance, lacking.minimumWage, lacking.topUp)] : []),
      ],
      warnings: [
        averageYearUnwritten,
        adjustedLocally({ en: 'the allowance', zh: '伤残津贴' }),
        ...(lacking ? [] : [minimumWageNotGiven]),
        ...(isFund ? [untilRetirement] : [onlyWithoutWork]),
        ...leavingGrants(grade),
      ],
    }
  },
  withoutFigures: ({ grade, wage }) => [unlimitedStep(grade, wage)],
  examples: [
    {
      title: { en: 'Grade 1, a high wage', zh: '一级伤残，本人工资高于上限' },
      input: { grade: 1, wage: '40000.00', localAverage: '10000.00' },
      result: {
        base: '30000.00',
        percent: 90,
        allowance: '27000.00',
        topUp: null,
        paidBy: 'fund',
      },
    },
    {
      title: { en: 'Grade 4: the last one that the fund pays', zh: '四级伤残：由基金支付' },
      input: { grade: 4, wage: '8000.00', localAverage: '10000.00', minimumWage: '2500.00' },
      result: { base: '8000.00', percent: 75, allowance: '6000.00', topUp: '0.00', paidBy: 'fund' },
    },
    {
      title: {
        en: 'Grade 5: the first one that the employer pays',
        zh: '五级伤残：由用人单位支付',
      },
      input: { grade: 5, wage: '8000.00', localAverage: '10000.00', minimumWage: '2500.00' },
      result: {
        base: '8000.00',
        percent: 70,
        allowance: '5600.00',
        topUp: '0.00',
        paidBy: 'employer',
      },
    },
    {
      title: {
        en: 'Grade 6, made up to the minimum wage',
        zh: '六级伤残，补足到最低工资标准',
      },
      input: { grade: 6, wage: '3000.00', localAverage: '6000.00', minimumWage: '2200.00' },
      result: {
        base: '3600.00',
        percent: 60,
        allowance: '2160.00',
        topUp: '40.00',
        paidBy: 'employer',
      },
    },
    {
      title: { en: 'The allowance is exactly the minimum wage', zh: '伤残津贴恰为最低工资标准' },
      input: { grade: 6, wage: '4000.00', localAverage: '6000.00', minimumWage: '2400.00' },
      result: { allowance: '2400.00', topUp: '0.00' },
    },
    {
      title: { en: 'Half a fen is rounded up', zh: '恰为半分，进位' },
      input: { grade: 2, wage: '7000.10', localAverage: '8000.00', minimumWage: '6000.00' },
      result: { allowance: '5950.09', topUp: '49.91' },
    },
    {
      title: { en: 'The local average is not known', zh: '不知道统筹地区职工平均工资' },
      input: { grade: 5, wage: '8000.00' },
      status: 'needs-local-figure',
    },
  ],
})

function pay(base: Fen, grade: number): Fen {
  return percentOf(base, BigInt(100 * currentValue(percentFor(grade)).value))
}

const allowanceWords = step(
  'For {grade} the allowance is {percent} of the own wage each month: {percent} of {base} is {allowance}{rounded}.',
  '{grade}伤残，每月伤残津贴为本人工资的{percent}：{base}的{percent}，为{allowance}{rounded}。',
)
const unlimitedWords = step(
  'For {grade} the allowance is {percent} of the own wage each month. If the wage lies between {from} and {to} of the local average, that is {allowance}.',
  '{grade}伤残，每月伤残津贴为本人工资的{percent}。本人工资在统筹地区职工平均工资的{from}和{to}之间的，为{allowance}。',
)
const fundStep = step(
  'The work injury insurance fund pays it each month.',
  '由工伤保险基金按月支付。',
  provisionOn(1, 2, '从工伤保险基金按月支付伤残津贴'),
)
const employerStep = step(
  'The employer pays it each month, where it is difficult to arrange suitable work.',
  '难以安排工作的，由用人单位按月发给。',
  noWorkFound,
)
const enoughWords = step(
  'The allowance of {allowance} is not lower than the local minimum wage of {minimum}: nothing is added.',
  '伤残津贴{allowance}，不低于当地最低工资标准{minimum}，不需要补足。',
)
const fundAddsWords = step(
  'The allowance of {allowance} is lower than the local minimum wage of {minimum}: the fund adds {topUp}.',
  '伤残津贴{allowance}，低于当地最低工资标准{minimum}，由工伤保险基金补足差额{topUp}。',
)
const employerAddsWords = step(
  'The allowance of {allowance} is lower than the local minimum wage of {minimum}: the employer adds {topUp}.',
  '伤残津贴{allowance}，低于当地最低工资标准{minimum}，由用人单位补足差额{topUp}。',
)

function allowanceStep(grade: number, base: Fen, allowance: Fen): Step {
  const figure = percentFor(grade)
  const { value, source } = currentValue(figure)
  const said = { grade: sayGrade(grade), percent: sayFigure(figure), base, allowance }
  return { ...allowanceWords({ ...said, rounded: sayRounded(base, value, 100) }), source }
}

function unlimitedStep(grade: number, wage: Fen): Step {
  const figure = percentFor(grade)
  const said = { grade: sayGrade(grade), percent: sayFigure(figure), ...sayLimits() }
  return {
    ...unlimitedWords({ ...said, allowance: pay(wage, grade) }),
    source: currentValue(figure).source,
  }
}

function minimumStep(isFund: boolean, allowance: Fen, minimum: Fen, topUp: Fen): Step {
  const source: Source = isFund ? fundMakesUp : employerMakesUp
  const said = { allowance, minimum, topUp }
  if (topUp === 0n) return { ...enoughWords(said), source }
  return { ...(isFund ? fundAddsWords(said) : employerAddsWords(said)), source }
}

const minimumWageNotGiven: Warning = {
  code: 'minimum-wage-not-given',
  en: 'Where the allowance is lower than the local minimum wage, the difference is added. Without that minimum it is not reckoned here: ask the human resources department of the place.',
  zh: '伤残津贴低于当地最低工资标准的，应当补足差额。没有填写最低工资标准，此处没有计算；请向当地人力资源社会保障部门核实。',
}

const untilRetirement: Warning = {
  code: 'until-retirement',
  en: `The allowance stops once the employee has reached retirement age and completed the formalities; the basic pension takes its place, and the fund makes up what it lacks to the allowance (${cite(afterRetirement).en}).`,
  zh: `达到退休年龄并办理退休手续后，停发伤残津贴，改为享受基本养老保险待遇；低于伤残津贴的，由工伤保险基金补足差额（${cite(afterRetirement).zh}）。`,
}

const onlyWithoutWork: Warning = {
  code: 'only-without-suitable-work',
  en: `The employer has to arrange suitable work; only where that is difficult is the allowance paid. It also goes on paying the social insurance premiums that are due for the employee (${cite(noWorkFound).en}).`,
  zh: `用人单位应当安排适当工作，难以安排的，才发给伤残津贴，并应当按照规定为职工缴纳各项社会保险费（${cite(noWorkFound).zh}）。`,
}

/** What an amount lacks to the least that is due. */
function lackingTo(least: Fen, amount: Fen): Fen {
  return larger(least - amount, 0n)
}
