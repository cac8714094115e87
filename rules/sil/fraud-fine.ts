import { moneyField } from '../kernel/field.ts'
import type { Warning } from '../kernel/finding.ts'
import { times, writeYuan } from '../kernel/money.ts'
import { currentValue, type Parameter } from '../kernel/parameter.ts'
import { defineRule } from '../kernel/rule.ts'
import type { Source } from '../kernel/source.ts'
import { step } from '../kernel/step.ts'
import type { Text } from '../kernel/text.ts'
import { writeDay } from '../kernel/write-date.ts'

const claimants: Source = {
  instrument: 'social-insurance-law',
  article: 88,
  quote: '由社会保险行政部门责令退回骗取的社会保险金，处骗取金额二倍以上五倍以下的罚款',
}

const institutions: Source = {
  instrument: 'social-insurance-law',
  article: 87,
  quote: '由社会保险行政部门责令退回骗取的社会保险金，处骗取金额二倍以上五倍以下的罚款',
}

// The earlier article covered unemployment benefits only, and fined only serious cases.
const earlier: Source = {
  instrument: 'unemployment-regulations',
  article: 28,
  quote: '情节严重的，由劳动保障行政部门处骗取金额1倍以上3倍以下的罚款',
}

const multiple = (title: Text, before: number, now: number): Parameter => ({
  title,
  unit: 'times',
  values: [
    { value: before, from: '1999-01-22', source: earlier },
    { value: now, from: '2011-07-01', source: claimants },
  ],
})

const minimum = multiple(
  { en: 'Minimum fine, as a multiple of the amount', zh: '罚款下限（骗取金额的倍数）' },
  1,
  2,
)
const maximum = multiple(
  { en: 'Maximum fine, as a multiple of the amount', zh: '罚款上限（骗取金额的倍数）' },
  3,
  5,
)

function superseded(): Warning {
  const [least, most] = [minimum.values[0].value, maximum.values[0].value]
  const replaced = writeDay(Temporal.PlainDate.from(currentValue(minimum).from!))
  return {
    code: 'superseded',
    en: `Unemployment Regulations, art. 28 still prints a fine of ${least} to ${most} times the amount for unemployment benefits, in serious cases only. Social Insurance Law, art. 88 replaced it from ${replaced.en}; it is not used here.`,
    zh: `《失业保险条例》第二十八条仍写着：骗取失业保险待遇，情节严重的，处骗取金额${least}倍以上${most}倍以下的罚款；该标准自${replaced.zh}起已被《中华人民共和国社会保险法》第八十八条取代，此处不采用。`,
  }
}

/** The range of the fine for obtaining benefits or fund money by fraud, in yuan (Social Insurance Law arts. 87, 88). */
export const rule = defineRule({
  id: 'sil.fraud-fine',
  title: { en: 'Fine for fraud', zh: '骗取社会保险待遇或者基金支出的罚款' },
  question: {
    en: 'How high is the fine for obtaining social insurance money by fraud?',
    zh: '骗取社会保险待遇或者社会保险基金支出的，罚款是多少？',
  },
  who: {
    en: 'Anyone who obtains benefits by fraud; agencies and service institutions that obtain fund money by fraud',
    zh: '骗取社会保险待遇的人，以及骗取社会保险基金支出的经办机构、社会保险服务机构',
  },
  sources: [
    claimants,
    institutions,
    {
      instrument: 'handling-regulations',
      article: 55,
      quote: '责令退回，处骗取金额2倍以上5倍以下的罚款',
    },
    {
      instrument: 'work-injury-regulations',
      article: 60,
      quote: '责令退还，处骗取金额2倍以上5倍以下的罚款',
    },
  ],
  parameters: { minimum, maximum },
  results: {
    fineMinimum: { kind: 'money', label: { en: 'Fine, at least', zh: '罚款下限' } },
    fineMaximum: { kind: 'money', label: { en: 'Fine, at most', zh: '罚款上限' } },
  },
  fields: {
    obtained: moneyField({
      label: { en: 'How much was obtained by fraud?', zh: '骗取的金额是多少？' },
      hint: { en: 'In yuan.', zh: '以元计。' },
      example: '6000.00',
    }),
  },
  evaluate({ obtained }) {
    const [from, to] = [currentValue(minimum).value, currentValue(maximum).value]
    const [least, most] = [times(obtained, from), times(obtained, to)]
    return {
      status: 'computed',
      result: { fineMinimum: writeYuan(least), fineMaximum: writeYuan(most) },
      steps: [returnStep({ obtained }), fineStep({ from, to, least, most }), institutionsStep({})],
      warnings: [superseded()],
    }
  },
  examples: [
    {
      title: { en: '6,000 yuan of benefits', zh: '骗取待遇6,000元' },
      input: { obtained: '6000.00' },
      result: { fineMinimum: '12000.00', fineMaximum: '30000.00' },
    },
    {
      title: { en: 'An amount with fen', zh: '带角分的金额' },
      input: { obtained: '1234.56' },
      result: { fineMinimum: '2469.12', fineMaximum: '6172.80' },
    },
    {
      title: { en: 'Nothing was obtained', zh: '骗取金额为零' },
      input: { obtained: '0.00' },
      result: { fineMinimum: '0.00', fineMaximum: '0.00' },
    },
  ],
})

const returnStep = step(
  'The money obtained by fraud, {obtained}, must be returned.',
  '由社会保险行政部门责令退回骗取的社会保险金{obtained}。',
  claimants,
)
const fineStep = step(
  'There is a fine as well, of {from} to {to} times the amount: {least} to {most}.',
  '另处骗取金额{from}倍以上{to}倍以下的罚款：{least}以上{most}以下。',
  claimants,
)
const institutionsStep = step(
  'The same range holds for agencies and service institutions such as hospitals and pharmacies.',
  '社会保险经办机构以及医疗机构、药品经营单位等社会保险服务机构骗取社会保险基金支出的，罚款幅度相同。',
  institutions,
)
