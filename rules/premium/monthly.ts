import { writeDecimal } from '../kernel/field.ts'
import type { Step, Warning } from '../kernel/finding.ts'
import { addUp, heldBetween, percentOf, writeYuan, type Fen } from '../kernel/money.ts'
import { currentValue, type Parameter } from '../kernel/parameter.ts'
import { defineRule, type ResultField } from '../kernel/rule.ts'
import { step } from '../kernel/step.ts'
import type { Text } from '../kernel/text.ts'
import { fields } from './fields.ts'
import {
  guide,
  guideValues,
  injury,
  maternity,
  medical,
  nameOf,
  names,
  namesOf,
  noInjuryByEmployee,
  pensionByEmployee,
  pensionByEmployer,
  premiums,
  unemployment,
  withheld,
  type PremiumName,
} from './premiums.ts'
import { whoPays } from './who-pays.ts'

const totalWages: Warning = {
  code: 'total-wages',
  en: 'The Law has the employer pay pension and work injury premiums on the total wages of all its employees. Here its part is reckoned on the base of this one employee.',
  zh: '法律规定，用人单位按照本单位职工工资总额缴纳基本养老保险费和工伤保险费。此处按这一名职工的缴费基数计算用人单位应缴的部分。',
}

const fromGuide: Warning = {
  code: 'guide-values',
  en: 'The floor, the ceiling and the percentages that stand here where you give none are national guide values. We have not read their instruments, and places vary them: ask the premium collector.',
  zh: '缴费基数的上下限和本站预设的比例，是全国参考标准，本站尚未核对文件原文，各地会有调整，请向社会保险费征收机构核实。',
}

const maternityWithMedical: Warning = {
  code: 'maternity-with-medical',
  en: 'Maternity insurance has been collected with medical insurance since 2019, so it stands in the employer’s medical percentage. Employees pay nothing for it.',
  zh: '生育保险自2019年起与职工基本医疗保险合并征缴，包含在用人单位的医疗保险费率里，职工个人不缴。',
}

/** The social insurance premiums of one employee for a month, in yuan (Social Insurance Law arts. 12, 23, 35, 44, 60). */
export const rule = defineRule({
  id: 'premium.monthly',
  title: { en: 'Premiums of a month', zh: '每月社会保险费' },
  question: {
    en: 'How much is paid for social insurance each month, and by whom?',
    zh: '每个月的社会保险费是多少，单位和个人各缴多少？',
  },
  who: { en: 'Employer and employee', zh: '用人单位和职工' },
  sources: [
    pensionByEmployer,
    pensionByEmployee,
    medical,
    unemployment,
    injury,
    noInjuryByEmployee,
    maternity,
    withheld,
    guide,
  ],
  parameters: guideValues,
  inForce: { from: '2011-07-01' },
  answer: 'total',
  results: {
    base: { kind: 'money', label: { en: 'Base of the premiums', zh: '缴费基数' } },
    ...Object.fromEntries(
      names.map((name): [string, ResultField] => [
        name,
        { kind: 'money', label: nameOf(premiums[name]) },
      ]),
    ),
    employeeTotal: {
      kind: 'money',
      sumOf: namesOf('employee'),
      label: { en: 'Withheld from the employee', zh: '职工个人合计' },
    },
    employerTotal: {
      kind: 'money',
      sumOf: namesOf('employer'),
      label: { en: 'Paid by the employer', zh: '用人单位合计' },
    },
    total: {
      kind: 'money',
      sumOf: ['employeeTotal', 'employerTotal'],
      label: { en: 'Premiums in all', zh: '社会保险费合计' },
    },
  },
  fields,
  faults: ({ floorPercent, ceilingPercent }) =>
    floorPercent > ceilingPercent
      ? [
          {
            field: 'floorPercent',
            message: {
              en: `Found “${writeDecimal(floorPercent, 2)}”; expected a floor that is not above the ceiling, ${writeDecimal(ceilingPercent, 2)}.`,
              zh: `填写的是“${writeDecimal(floorPercent, 2)}”；应为不高于上限（${writeDecimal(ceilingPercent, 2)}）的下限。`,
            },
          },
        ]
      : [],
  evaluate(input) {
    const { base, steps } = baseOf(
      input.wage,
      input.localAverage,
      input.floorPercent,
      input.ceilingPercent,
    )
    const amounts = Object.fromEntries(
      names.map((name) => [name, percentOf(base, input[name])]),
    ) as Record<PremiumName, Fen>
    const [employee, employer] = (['employee', 'employer'] as const).map((payer) =>
      addUp(namesOf(payer).map((name) => amounts[name])),
    ) as [Fen, Fen]
    const total = employee + employer
    return {
      status: 'computed',
      result: {
        base: writeYuan(base),
        ...(Object.fromEntries(names.map((name) => [name, writeYuan(amounts[name])])) as Record<
          PremiumName,
          string
        >),
        employeeTotal: writeYuan(employee),
        employerTotal: writeYuan(employer),
        total: writeYuan(total),
      },
      steps: [
        ...steps,
        ...names.map((name) => premiumStep(name, base, input[name], amounts[name])),
        totalStep({ employee, employer, total }),
      ],
      warnings: [fromGuide, totalWages, maternityWithMedical],
    }
  },
  withoutFigures(input) {
    const { wage, localAverage, floorPercent, ceilingPercent } = input
    if (localAverage === undefined) return whoPays
    const { base, steps } = baseOf(wage, localAverage, floorPercent, ceilingPercent)
    return [
      ...whoPays,
      ...steps,
      ...names.flatMap((name) => {
        const percent = input[name]
        return percent === undefined
          ? []
          : [premiumStep(name, base, percent, percentOf(base, percent))]
      }),
    ]
  },
  examples: [
    {
      title: { en: 'A wage below the floor', zh: '工资低于下限' },
      input: {
        wage: '4000.00',
        localAverage: '10000.00',
        medicalEmployer: '8',
        unemploymentEmployer: '0.5',
        unemploymentEmployee: '0.5',
        injuryEmployer: '0.2',
      },
      result: {
        base: '6000.00',
        pensionEmployer: '960.00',
        pensionEmployee: '480.00',
        medicalEmployer: '480.00',
        medicalEmployee: '120.00',
        unemploymentEmployer: '30.00',
        unemploymentEmployee: '30.00',
        injuryEmployer: '12.00',
        employeeTotal: '630.00',
        employerTotal: '1482.00',
        total: '2112.00',
      },
    },
    {
      title: { en: 'A wage between the floor and the ceiling', zh: '工资在上下限之间' },
      input: {
        wage: '12345.67',
        localAverage: '10000.00',
        medicalEmployer: '9.5',
        unemploymentEmployer: '0.5',
        unemploymentEmployee: '0.5',
        injuryEmployer: '0.16',
      },
      result: {
        base: '12345.67',
        pensionEmployer: '1975.31',
        pensionEmployee: '987.65',
        medicalEmployer: '1172.84',
        medicalEmployee: '246.91',
        unemploymentEmployer: '61.73',
        unemploymentEmployee: '61.73',
        injuryEmployer: '19.75',
        employeeTotal: '1296.29',
        employerTotal: '3229.63',
        total: '4525.92',
      },
    },
    {
      title: { en: 'A wage above the ceiling', zh: '工资高于上限' },
      input: {
        wage: '45000.00',
        localAverage: '10000.00',
        medicalEmployer: '6',
        unemploymentEmployer: '0.7',
        unemploymentEmployee: '0.3',
        injuryEmployer: '1.9',
      },
      result: {
        base: '30000.00',
        pensionEmployer: '4800.00',
        employeeTotal: '3090.00',
        employerTotal: '7380.00',
        total: '10470.00',
      },
    },
    {
      title: { en: 'A place with limits and a percentage of its own', zh: '当地另定上下限和比例' },
      input: {
        wage: '4000.00',
        localAverage: '10000.00',
        floorPercent: '40',
        ceilingPercent: '200',
        pensionEmployer: '14',
        medicalEmployer: '8',
        unemploymentEmployer: '0.5',
        unemploymentEmployee: '0.5',
        injuryEmployer: '0.2',
      },
      result: { base: '4000.00', pensionEmployer: '560.00', total: '1328.00' },
    },
    {
      title: { en: 'Nothing is known of the place', zh: '不知道当地标准' },
      input: { wage: '4000.00' },
      status: 'needs-local-figure',
    },
    {
      title: { en: 'Only the percentages of the place are not known', zh: '只是不知道当地的比例' },
      input: { wage: '4000.00', localAverage: '10000.00' },
      status: 'needs-local-figure',
    },
  ],
})

/** Hundredths of a percent in words: 1600n is “16 percent”, “16%”. */
function sayPercent(hundredths: bigint): Text {
  const number = writeDecimal(hundredths, 2)
  return { en: `${number} percent`, zh: `${number}%` }
}

/** The wage, held between two percentages of the local average, each rounded. */
function baseOf(
  wage: Fen,
  average: Fen,
  floorPercent: bigint,
  ceilingPercent: bigint,
): { readonly base: Fen; readonly steps: readonly Step[] } {
  const [least, most] = [percentOf(average, floorPercent), percentOf(average, ceilingPercent)]
  const base = heldBetween(wage, least, most)
  const change = wage < least ? raisedStep : wage > most ? loweredStep : keptStep
  const limits = limitsStep({
    average,
    floor: sayPercent(floorPercent),
    ceiling: sayPercent(ceilingPercent),
    least,
    most,
  })
  const isGuide =
    floorPercent === hundredths(guideValues.floor) &&
    ceilingPercent === hundredths(guideValues.ceiling)
  return {
    base,
    steps: [isGuide ? { ...limits, source: guide } : limits, change({ wage, base })],
  }
}

const hundredths = (figure: Parameter): bigint => 100n * BigInt(currentValue(figure).value)

const limitsStep = step(
  'The base lies between {floor} and {ceiling} of the local average of {average}: from {least} to {most}.',
  '缴费基数在职工月平均工资{average}的{floor}至{ceiling}之间，即{least}至{most}。',
)
const raisedStep = step(
  'The wage of {wage} is lower, so the base is {base}.',
  '工资{wage}低于下限，缴费基数为{base}。',
)
const loweredStep = step(
  'The wage of {wage} is higher, so the base is {base}.',
  '工资{wage}高于上限，缴费基数为{base}。',
)
const keptStep = step(
  'The wage of {wage} lies between them, so the base is {base}.',
  '工资{wage}在上下限之间，缴费基数为{base}。',
)

function premiumStep(name: PremiumName, base: Fen, percent: bigint, amount: Fen): Step {
  return premiumSteps[name]({
    premium: nameOf(premiums[name]),
    base,
    percent: sayPercent(percent),
    amount,
  })
}

const premiumSteps = Object.fromEntries(
  names.map((name) => [
    name,
    step(
      '{premium}: {base} × {percent} gives {amount}.',
      '{premium}：{base}×{percent}，为{amount}。',
      premiums[name].source,
    ),
  ]),
) as Record<
  PremiumName,
  (values: Record<'premium' | 'base' | 'percent' | 'amount', Text | Fen>) => Step
>

const totalStep = step(
  'The employer withholds {employee} from the wage and pays {employer} itself: {total} in all.',
  '用人单位从工资中代扣代缴{employee}，本单位缴纳{employer}，合计{total}。',
  withheld,
)
