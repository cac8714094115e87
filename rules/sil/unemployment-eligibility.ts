import { booleanField, integerField } from '../kernel/field.ts'
import { currentMonths, currentValue, parameter } from '../kernel/parameter.ts'
import { writeQuantity } from '../kernel/quantity.ts'
import { defineRule } from '../kernel/rule.ts'
import type { Source } from '../kernel/source.ts'
import { writeMonths } from '../kernel/write-months.ts'

const conditions = {
  contributionMonths: {
    instrument: 'social-insurance-law',
    article: 45,
    item: 1,
    quote: '失业前用人单位和本人已经缴纳失业保险费满一年的',
  },
  involuntary: {
    instrument: 'social-insurance-law',
    article: 45,
    item: 2,
    quote: '非因本人意愿中断就业的',
  },
  registered: {
    instrument: 'social-insurance-law',
    article: 45,
    item: 3,
    quote: '已经进行失业登记，并有求职要求的',
  },
} as const satisfies Record<string, Source>

const benefit: Source = {
  instrument: 'social-insurance-law',
  article: 45,
  quote: '失业人员符合下列条件的，从失业保险基金中领取失业保险金',
}

const contributionPeriod = parameter(
  { en: 'Contributions needed for unemployment benefit', zh: '领取失业保险金需要的缴费时间' },
  'year',
  1,
  '2011-07-01',
  conditions.contributionMonths,
)

type Condition = keyof typeof conditions

interface Eligibility {
  readonly eligible: boolean
  /** The names of the inputs whose condition is not met. */
  readonly unmet: readonly Condition[]
}

/** Whether an unemployed person may draw unemployment benefit (Social Insurance Law art. 45). */
export const rule = defineRule({
  id: 'sil.unemployment-eligibility',
  title: { en: 'Conditions for unemployment benefit', zh: '领取失业保险金的条件' },
  question: { en: 'May I draw unemployment benefit?', zh: '我可以领取失业保险金吗？' },
  who: { en: 'Unemployed person', zh: '失业人员' },
  sources: [
    benefit,
    conditions.contributionMonths,
    conditions.involuntary,
    conditions.registered,
    {
      instrument: 'unemployment-regulations',
      article: 14,
      paragraph: 1,
      item: 1,
      quote: '所在单位和本人已按照规定履行缴费义务满1年的',
    },
  ],
  parameters: { 'contribution-period': contributionPeriod },
  results: {
    eligible: {
      kind: 'boolean',
      label: { en: 'Eligible for unemployment benefit', zh: '是否符合领取条件' },
    },
    unmet: {
      kind: 'list',
      label: { en: 'Conditions not met', zh: '不符合的条件' },
      words: {
        contributionMonths: {
          en: 'long enough contributions',
          zh: '已经缴纳失业保险费满规定的时间',
        },
        involuntary: {
          en: 'job lost otherwise than by your own will',
          zh: '非因本人意愿中断就业',
        },
        registered: {
          en: 'registered as unemployed and seeking work',
          zh: '已经进行失业登记，并有求职要求',
        },
      },
    },
  },
  answer: 'eligible',
  fields: {
    contributionMonths: integerField({
      label: {
        en: 'For how many months were unemployment insurance premiums paid before you lost the job?',
        zh: '失业前，用人单位和您本人累计缴纳了多少个月失业保险费？',
      },
      hint: {
        en: 'Paid by your employer and you. After a new job the count starts again.',
        zh: '用人单位和本人累计缴费的月数；重新就业后，再次失业的，缴费时间重新计算。',
      },
      example: 12,
      from: 0,
      to: 1200,
    }),
    involuntary: booleanField({
      label: {
        en: 'Did you lose the job otherwise than by your own will?',
        zh: '您是否非因本人意愿中断就业？',
      },
      example: true,
    }),
    registered: booleanField({
      label: {
        en: 'Have you registered as unemployed, and are you seeking work?',
        zh: '您是否已经进行失业登记，并有求职要求？',
      },
      example: true,
    }),
  },
  evaluate({ contributionMonths, involuntary, registered }) {
    const needed = currentValue(contributionPeriod).value
    const met: Readonly<Record<Condition, boolean>> = {
      contributionMonths: contributionMonths >= currentMonths(contributionPeriod),
      involuntary,
      registered,
    }
    const unmet = (Object.keys(met) as Condition[]).filter((condition) => !met[condition])
    const eligible = unmet.length === 0
    const [period, paid] = [writeQuantity(needed, 'year'), writeMonths(contributionMonths)]
    const verdict = (condition: Condition): { en: string; zh: string } =>
      met[condition] ? { en: 'met', zh: '符合' } : { en: 'not met', zh: '不符合' }
    const result: Eligibility = { eligible, unmet }
    return {
      status: 'computed',
      result,
      steps: [
        {
          en: `Premiums must have been paid for at least ${period.en} before the job was lost; they were paid for ${paid.en}: ${verdict('contributionMonths').en}.`,
          zh: `失业前用人单位和本人应当已经缴纳失业保险费满${period.zh}，实际缴纳${paid.zh}：${verdict('contributionMonths').zh}。`,
          source: conditions.contributionMonths,
        },
        {
          en: `The job must have been lost otherwise than by the person’s own will: ${verdict('involuntary').en}.`,
          zh: `应当是非因本人意愿中断就业：${verdict('involuntary').zh}。`,
          source: conditions.involuntary,
        },
        {
          en: `The person must have registered as unemployed and be seeking work: ${verdict('registered').en}.`,
          zh: `应当已经进行失业登记，并有求职要求：${verdict('registered').zh}。`,
          source: conditions.registered,
        },
        {
          en: eligible
            ? 'All conditions are met: unemployment benefit may be drawn.'
            : 'All conditions must be met: as things stand, unemployment benefit may not be drawn.',
          zh: eligible
            ? '各项条件都符合，可以领取失业保险金。'
            : '各项条件应当同时符合，目前不能领取失业保险金。',
          source: benefit,
        },
      ],
      warnings: [],
    }
  },
  examples: [
    {
      title: { en: 'Exactly one year of contributions', zh: '缴费恰满1年' },
      input: { contributionMonths: 12, involuntary: true, registered: true },
      result: { eligible: true, unmet: [] },
    },
    {
      title: { en: 'One month short', zh: '缴费差1个月满1年' },
      input: { contributionMonths: 11, involuntary: true, registered: true },
      result: { eligible: false, unmet: ['contributionMonths'] },
    },
    {
      title: { en: 'Left of one’s own will', zh: '因本人意愿中断就业' },
      input: { contributionMonths: 36, involuntary: false, registered: true },
      result: { eligible: false, unmet: ['involuntary'] },
    },
    {
      title: { en: 'Nothing is met', zh: '各项条件均不符合' },
      input: { contributionMonths: 0, involuntary: false, registered: false },
      result: { eligible: false, unmet: ['contributionMonths', 'involuntary', 'registered'] },
    },
  ],
})
