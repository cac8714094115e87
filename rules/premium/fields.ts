import {
  localFigure,
  moneyField,
  moreThanZero,
  percentField,
  unless,
  type Field,
} from '../kernel/field.ts'
import { currentValue, type Parameter } from '../kernel/parameter.ts'
import type { Text } from '../kernel/text.ts'
import { sayFigure } from '../time/time-limit.ts'
import { guideValues, payers, premiums, type PremiumName } from './premiums.ts'

/** How a percentage is asked for. */
function percentage(name: PremiumName, example: string, hint: Text): Field<bigint> {
  const { insurance, payer } = premiums[name]
  return percentField({
    label: {
      en: `What percentage does the ${payers[payer].en} pay for ${insurance.en.toLowerCase()}?`,
      zh: `${payers[payer].zh}缴纳${insurance.zh}费的比例是多少？`,
    },
    hint,
    example,
    from: 0,
    to: 100,
  })
}

/** A percentage that is taken where the reader gives none. */
function byDefault(figure: Parameter, field: Field<bigint>): Field<bigint> {
  return unless(currentValue(figure).value, field)
}

const leaveEmpty = (figure: Parameter): Text => ({
  en: `Leave it empty for ${sayFigure(figure).en}, the national guide value.`,
  zh: `不填写的，按全国参考标准${sayFigure(figure).zh}计算。`,
})

const medicalOffice = {
  en: 'the medical insurance department of the place',
  zh: '当地医疗保障部门',
}
const labourOffice = {
  en: 'the human resources department of the province or city',
  zh: '省、市人力资源社会保障部门',
}

function local(
  name: PremiumName,
  authority: Text,
  published: Text,
  example: string,
  hint: Text,
): Field<bigint> {
  const { insurance, payer } = premiums[name]
  const figure = {
    en: `the percentage that the ${payers[payer].en} pays for ${insurance.en.toLowerCase()}`,
    zh: `${payers[payer].zh}缴纳${insurance.zh}费的比例`,
  }
  return localFigure({ figure, authority, published }, percentage(name, example, hint))
}

const askMedical = {
  en: 'ask the line 12393 or the premium collector',
  zh: '可拨打12393或者向社会保险费征收机构核实',
}
const askLabour = {
  en: 'ask the line 12333 or the premium collector',
  zh: '可拨打12333或者向社会保险费征收机构核实',
}

/** What the premiums of a month are reckoned from: the wage, the local average, and percentages, most of them local. */
export const fields = {
  wage: moneyField({
    label: { en: 'What is the average monthly wage?', zh: '月平均工资是多少？' },
    hint: {
      en: 'In yuan. The base is mostly the employee’s own average of last year.',
      zh: '以元计。缴费基数一般按职工本人上一年的月平均工资确定。',
    },
    example: '4000.00',
  }),
  localAverage: localFigure(
    {
      figure: {
        en: 'the average monthly wage of employees in the pooling area in the previous year',
        zh: '统筹地区上年度职工月平均工资',
      },
      authority: labourOffice,
      published: {
        en: 'published each year with the limits of the base, in most places in July',
        zh: '每年与缴费基数上下限一并公布，多数地方在7月',
      },
    },
    moreThanZero(
      moneyField({
        label: {
          en: 'What is the average monthly wage of employees there?',
          zh: '统筹地区上年度职工月平均工资是多少？',
        },
        hint: {
          en: 'In yuan, of the previous year. The floor and the ceiling of the base follow it.',
          zh: '以元计，填写上年度的数额。缴费基数的上下限据此确定。',
        },
        example: '10000.00',
      }),
    ),
  ),
  floorPercent: byDefault(
    guideValues.floor,
    percentField({
      label: {
        en: 'What percentage of the local average is the floor of the base?',
        zh: '缴费基数下限是职工月平均工资的百分之几？',
      },
      hint: leaveEmpty(guideValues.floor),
      example: '60',
      from: 0,
      to: 1000,
    }),
  ),
  ceilingPercent: byDefault(
    guideValues.ceiling,
    percentField({
      label: {
        en: 'What percentage of the local average is the ceiling of the base?',
        zh: '缴费基数上限是职工月平均工资的百分之几？',
      },
      hint: leaveEmpty(guideValues.ceiling),
      example: '300',
      from: 0,
      to: 1000,
    }),
  ),
  pensionEmployer: byDefault(
    guideValues['pension-employer'],
    percentage('pensionEmployer', '16', leaveEmpty(guideValues['pension-employer'])),
  ),
  pensionEmployee: byDefault(
    guideValues['pension-employee'],
    percentage('pensionEmployee', '8', leaveEmpty(guideValues['pension-employee'])),
  ),
  medicalEmployer: local('medicalEmployer', medicalOffice, askMedical, '8', {
    en: 'The place sets it. Maternity insurance is in it.',
    zh: '由当地确定，包含生育保险。',
  }),
  medicalEmployee: byDefault(
    guideValues['medical-employee'],
    percentage('medicalEmployee', '2', leaveEmpty(guideValues['medical-employee'])),
  ),
  unemploymentEmployer: local('unemploymentEmployer', labourOffice, askLabour, '0.5', {
    en: 'The place sets it. A lower percentage has been prolonged several times: ask for the present one.',
    zh: '由当地确定。阶段性降低的费率多次延长，请核实现行比例。',
  }),
  unemploymentEmployee: local('unemploymentEmployee', labourOffice, askLabour, '0.5', {
    en: 'The place sets it; it stands on the payslip.',
    zh: '由当地确定，可以看工资单。',
  }),
  injuryEmployer: local(
    'injuryEmployer',
    { en: 'the social insurance agency of the place', zh: '当地社会保险经办机构' },
    { en: 'it tells each employer its own', zh: '由其告知用人单位' },
    '0.2',
    {
      en: 'The agency sets it for each employer, by line of business and injuries.',
      zh: '由社会保险经办机构按所属行业、工伤发生率等情况为用人单位确定。',
    },
  ),
}
