import { moneyField } from '../kernel/field.ts'
import type { Warning } from '../kernel/finding.ts'
import { times, writeYuan } from '../kernel/money.ts'
import { currentValue, parameter, type Parameter } from '../kernel/parameter.ts'
import type { Unit } from '../kernel/quantity.ts'
import { defineRule } from '../kernel/rule.ts'
import type { Source } from '../kernel/source.ts'
import { step } from '../kernel/step.ts'
import type { Text } from '../kernel/text.ts'
import { sayFigure } from '../time/time-limit.ts'

const orderSource: Source = {
  instrument: 'social-insurance-law',
  article: 84,
  quote: '用人单位不办理社会保险登记的，由社会保险行政部门责令限期改正',
}

const employerSource: Source = {
  instrument: 'social-insurance-law',
  article: 84,
  quote: '逾期不改正的，对用人单位处应缴社会保险费数额一倍以上三倍以下的罚款',
}

const personalSource: Source = {
  instrument: 'social-insurance-law',
  article: 84,
  quote: '对其直接负责的主管人员和其他直接责任人员处五百元以上三千元以下的罚款',
}

const figure = (title: Text, unit: Unit, value: number, source: Source): Parameter =>
  parameter(title, unit, value, '2011-07-01', source)

const employerMinimum = figure(
  {
    en: 'Minimum fine, as a multiple of the premiums',
    zh: '对用人单位的罚款下限（应缴社会保险费数额的倍数）',
  },
  'times',
  1,
  employerSource,
)
const employerMaximum = figure(
  {
    en: 'Maximum fine, as a multiple of the premiums',
    zh: '对用人单位的罚款上限（应缴社会保险费数额的倍数）',
  },
  'times',
  3,
  employerSource,
)
const personalMinimum = figure(
  { en: 'Minimum fine for a responsible person', zh: '对责任人员的罚款下限' },
  'yuan',
  500,
  personalSource,
)
const personalMaximum = figure(
  { en: 'Maximum fine for a responsible person', zh: '对责任人员的罚款上限' },
  'yuan',
  3000,
  personalSource,
)

const superseded: Warning = {
  code: 'superseded',
  en: 'Collection Regulations, art. 23 still prints other fines for the persons responsible (1,000 to 5,000 and 5,000 to 10,000 yuan). For not registering, the later Social Insurance Law prevails; they are not used here.',
  zh: '《社会保险费征缴暂行条例》第二十三条对责任人员仍写着另外的罚款数额（情节严重的，1,000元以上5,000元以下；情节特别严重的，5,000元以上10,000元以下）。不办理社会保险登记的，适用在后施行的《中华人民共和国社会保险法》，此处不采用上述数额。',
}

/** The range of the fines for an employer that does not register, and for those responsible, in yuan (Social Insurance Law art. 84). */
export const rule = defineRule({
  id: 'sil.non-registration-fine',
  title: { en: 'Fine for not registering', zh: '不办理社会保险登记的罚款' },
  question: {
    en: 'How high is the fine for an employer that does not register for social insurance?',
    zh: '用人单位不办理社会保险登记，逾期不改正的，罚款是多少？',
  },
  who: {
    en: 'Employer, and the persons responsible in it',
    zh: '用人单位及其直接负责的主管人员和其他直接责任人员',
  },
  sources: [employerSource, personalSource, orderSource],
  parameters: {
    'employer-minimum': employerMinimum,
    'employer-maximum': employerMaximum,
    'personal-minimum': personalMinimum,
    'personal-maximum': personalMaximum,
  },
  results: {
    employerFineMinimum: {
      kind: 'money',
      label: { en: 'Employer’s fine, at least', zh: '对用人单位的罚款下限' },
    },
    employerFineMaximum: {
      kind: 'money',
      label: { en: 'Employer’s fine, at most', zh: '对用人单位的罚款上限' },
    },
    personalFineMinimum: {
      kind: 'money',
      label: { en: 'Fine for each person responsible, at least', zh: '对责任人员的罚款下限' },
    },
    personalFineMaximum: {
      kind: 'money',
      label: { en: 'Fine for each person responsible, at most', zh: '对责任人员的罚款上限' },
    },
  },
  fields: {
    premiumDue: moneyField({
      label: {
        en: 'How much in premiums was due?',
        zh: '应缴的社会保险费数额是多少？',
      },
      hint: { en: 'In yuan.', zh: '以元计。' },
      example: '20000.00',
    }),
  },
  evaluate({ premiumDue }) {
    const [from, to] = [currentValue(employerMinimum).value, currentValue(employerMaximum).value]
    const [least, most] = [times(premiumDue, from), times(premiumDue, to)]
    return {
      status: 'computed',
      result: {
        employerFineMinimum: writeYuan(least),
        employerFineMaximum: writeYuan(most),
        personalFineMinimum: writeYuan(BigInt(currentValue(personalMinimum).value) * 100n),
        personalFineMaximum: writeYuan(BigInt(currentValue(personalMaximum).value) * 100n),
      },
      steps: [
        orderStep({}),
        employerStep({ from, to, due: premiumDue, least, most }),
        personalStep({ least: sayFigure(personalMinimum), most: sayFigure(personalMaximum) }),
      ],
      warnings: [superseded],
    }
  },
  examples: [
    {
      title: { en: 'Premiums of 20,000 yuan', zh: '应缴社会保险费20,000元' },
      input: { premiumDue: '20000.00' },
      result: {
        employerFineMinimum: '20000.00',
        employerFineMaximum: '60000.00',
        personalFineMinimum: '500.00',
        personalFineMaximum: '3000.00',
      },
    },
    {
      title: { en: 'An amount with fen', zh: '带角分的金额' },
      input: { premiumDue: '12345.67' },
      result: { employerFineMinimum: '12345.67', employerFineMaximum: '37037.01' },
    },
    {
      title: {
        en: 'Small premiums: the personal fine does not depend on them',
        zh: '应缴数额很小：对责任人员的罚款不随之减少',
      },
      input: { premiumDue: '100.00' },
      result: {
        employerFineMinimum: '100.00',
        employerFineMaximum: '300.00',
        personalFineMinimum: '500.00',
        personalFineMaximum: '3000.00',
      },
    },
  ],
})

const orderStep = step(
  'First the employer is ordered to register within a time limit. A fine follows only where it does not.',
  '先由社会保险行政部门责令限期改正；逾期不改正的，才处罚款。',
  orderSource,
)
const employerStep = step(
  'The employer’s fine is {from} to {to} times the premiums due of {due}: {least} to {most}.',
  '对用人单位处应缴社会保险费数额{due}的{from}倍以上{to}倍以下的罚款：{least}以上{most}以下。',
  employerSource,
)
const personalStep = step(
  'The persons in charge who are directly responsible, and other directly responsible persons, are fined {least} to {most}.',
  '对其直接负责的主管人员和其他直接责任人员处{least}以上{most}以下的罚款。',
  personalSource,
)
