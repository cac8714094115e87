import { choiceField } from '../kernel/field.ts'
import type { Step, Warning } from '../kernel/finding.ts'
import { percentOf, writeYuan } from '../kernel/money.ts'
import { currentValue, parameter, type Parameter } from '../kernel/parameter.ts'
import { defineRule } from '../kernel/rule.ts'
import { cite, type Source } from '../kernel/source.ts'
import { step } from '../kernel/step.ts'
import type { Text } from '../kernel/text.ts'
import { sayFigure } from '../time/time-limit.ts'
import { adjustedLocally } from './adjusted-locally.ts'
import { localAverageField } from './own-wage.ts'
import { sayRounded } from './say-rounded.ts'

const standards: Source = {
  instrument: 'work-injury-regulations',
  article: 34,
  paragraph: 2,
  quote:
    '生活护理费按照生活完全不能自理、生活大部分不能自理或者生活部分不能自理3个不同等级支付，其标准分别为统筹地区上年度职工月平均工资的50%、40%或者30%。',
}

const confirmed: Source = {
  instrument: 'work-injury-regulations',
  article: 34,
  paragraph: 1,
  quote:
    '工伤职工已经评定伤残等级并经劳动能力鉴定委员会确认需要生活护理的，从工伤保险基金按月支付生活护理费。',
}

const need = (en: string, zh: string, value: number): { words: Text; share: Parameter } => ({
  words: { en, zh },
  share: parameter(
    {
      en: `Living care for ${en} to care for oneself, as a share of the local average wage`,
      zh: `${zh}的护理费（占职工月平均工资的比例）`,
    },
    'percent',
    value,
    '2011-01-01',
    standards,
  ),
})

/** How much help is needed, most first, with the share of the local average wage that is paid for it (art. 34(2)). */
const needs = {
  full: need('complete inability', '生活完全不能自理', 50),
  most: need('inability for the most part', '生活大部分不能自理', 40),
  part: need('partial inability', '生活部分不能自理', 30),
} as const

/** The monthly living care expenses after a work injury, in yuan (Work Injury Regulations art. 34). */
export const rule = defineRule({
  id: 'work-injury.nursing-fee',
  title: { en: 'Living care expenses', zh: '生活护理费' },
  question: {
    en: 'How much is paid each month for living care after a work injury?',
    zh: '因工致残需要生活护理的，每月的生活护理费是多少？',
  },
  who: { en: 'Work injury insurance fund', zh: '工伤保险基金' },
  sources: [standards, confirmed],
  parameters: { full: needs.full.share, most: needs.most.share, part: needs.part.share },
  answer: 'monthly',
  results: {
    percent: {
      kind: 'percent',
      label: { en: 'Share of the local average wage', zh: '占职工月平均工资的比例' },
    },
    monthly: { kind: 'money', label: { en: 'Living care expenses a month', zh: '每月生活护理费' } },
  },
  fields: {
    need: choiceField({
      label: {
        en: 'How far is the employee unable to care for themselves in daily life?',
        zh: '生活自理障碍是哪一等级？',
      },
      hint: {
        en: 'As the work capacity appraisal committee has confirmed.',
        zh: '以劳动能力鉴定委员会确认的等级为准。',
      },
      example: 'most',
      choices: [
        { value: 'full', label: { ...needs.full.words, en: 'Complete inability' } },
        { value: 'most', label: { ...needs.most.words, en: 'Inability for the most part' } },
        { value: 'part', label: { ...needs.part.words, en: 'Partial inability' } },
      ],
    }),
    localAverage: localAverageField,
  },
  evaluate({ need, localAverage }) {
    const percent = currentValue(needs[need].share).value
    const monthly = percentOf(localAverage, BigInt(100 * percent))
    return {
      status: 'computed',
      result: { percent, monthly: writeYuan(monthly) },
      steps: [
        shareStep(need),
        monthlyStep({
          percent: sayFigure(needs[need].share),
          average: localAverage,
          monthly,
          rounded: sayRounded(localAverage, percent, 100),
        }),
      ],
      warnings: [
        onceConfirmed,
        adjustedLocally({ en: 'the sum for living care', zh: '生活护理费' }),
      ],
    }
  },
  withoutFigures: ({ need }) => [shareStep(need)],
  examples: [
    {
      title: { en: 'Help is needed for the most part', zh: '生活大部分不能自理' },
      input: { need: 'most', localAverage: '9876.54' },
      result: { percent: 40, monthly: '3950.62' },
    },
    {
      title: { en: 'Help is needed for everything', zh: '生活完全不能自理' },
      input: { need: 'full', localAverage: '10000.00' },
      result: { percent: 50, monthly: '5000.00' },
    },
    {
      title: { en: 'Help is needed in part', zh: '生活部分不能自理' },
      input: { need: 'part', localAverage: '10000.00' },
      result: { percent: 30, monthly: '3000.00' },
    },
    {
      title: { en: 'Half a fen is rounded up', zh: '恰为半分，进位' },
      input: { need: 'full', localAverage: '9876.55' },
      result: { percent: 50, monthly: '4938.28' },
    },
    {
      title: { en: 'The local average is not known', zh: '不知道职工月平均工资' },
      input: { need: 'part' },
      status: 'needs-local-figure',
    },
  ],
})

const shareWords = step(
  'For {need} to care for oneself, {percent} of the pooling area’s average monthly wage of the previous year is paid.',
  '{need}的，按统筹地区上年度职工月平均工资的{percent}支付。',
  standards,
)
const monthlyStep = step(
  '{percent} of {average} is {monthly} a month{rounded}.',
  '{average}的{percent}，每月为{monthly}{rounded}。',
  standards,
)

function shareStep(need: keyof typeof needs): Step {
  const { words, share } = needs[need]
  return shareWords({ need: words, percent: sayFigure(share) })
}

const onceConfirmed: Warning = {
  code: 'once-confirmed',
  en: `It is paid once the disability grade is found and the work capacity appraisal committee has confirmed the need (${cite(confirmed).en}). During paid leave the employer sees to the care (${cite({ instrument: 'work-injury-regulations', article: 33, paragraph: 3 }).en}).`,
  zh: `评定伤残等级并经劳动能力鉴定委员会确认需要生活护理后，才开始支付（${cite(confirmed).zh}）。停工留薪期内需要护理的，由所在单位负责（${cite({ instrument: 'work-injury-regulations', article: 33, paragraph: 3 }).zh}）。`,
}
