import { integerField } from '../kernel/field.ts'
import type { Step, Warning } from '../kernel/finding.ts'
import { currentMonths, currentValue, parameter, type Parameter } from '../kernel/parameter.ts'
import { writeQuantity, type Unit } from '../kernel/quantity.ts'
import { defineRule } from '../kernel/rule.ts'
import type { Source } from '../kernel/source.ts'
import type { Text } from '../kernel/text.ts'
import { warnings } from '../kernel/warnings.ts'
import { writeDay } from '../kernel/write-date.ts'
import { writeMonths } from '../kernel/write-months.ts'

const article46 = (quote: string): Source => ({
  instrument: 'social-insurance-law',
  article: 46,
  quote,
})

const figure = (title: Text, unit: Unit, value: number, quote: string): Parameter =>
  parameter(title, unit, value, '2011-07-01', article46(quote))

/** The brackets of art. 46, lowest first: contributions of at least so many years, benefit for at most so many months. */
const brackets = [
  {
    threshold: figure(
      { en: 'First bracket begins at', zh: '第一档缴费时间起点' },
      'year',
      1,
      '累计缴费满一年不足五年的',
    ),
    maximum: figure(
      { en: 'Maximum in the first bracket', zh: '第一档最长期限' },
      'month',
      12,
      '累计缴费满一年不足五年的，领取失业保险金的期限最长为十二个月',
    ),
  },
  {
    threshold: figure(
      { en: 'Second bracket begins at', zh: '第二档缴费时间起点' },
      'year',
      5,
      '累计缴费满五年不足十年的',
    ),
    maximum: figure(
      { en: 'Maximum in the second bracket', zh: '第二档最长期限' },
      'month',
      18,
      '累计缴费满五年不足十年的，领取失业保险金的期限最长为十八个月',
    ),
  },
  {
    threshold: figure(
      { en: 'Third bracket begins at', zh: '第三档缴费时间起点' },
      'year',
      10,
      '累计缴费十年以上的',
    ),
    maximum: figure(
      { en: 'Maximum in the third bracket', zh: '第三档最长期限' },
      'month',
      24,
      '累计缴费十年以上的，领取失业保险金的期限最长为二十四个月',
    ),
  },
] as const

const combinedMaximum = figure(
  { en: 'Maximum together with months carried over', zh: '与前次失业合并计算的最长期限' },
  'month',
  24,
  '领取失业保险金的期限与前次失业应当领取而尚未领取的失业保险金的期限合并计算，最长不超过二十四个月',
)

function nearRetirement(): Warning {
  const from = writeDay(Temporal.PlainDate.from('2025-01-01'))
  return {
    code: 'near-retirement',
    en: `Whoever draws the benefit and is less than one year short of statutory retirement age keeps it until that age, beyond this maximum (Retirement Age Measures, art. 7, from ${from.en}).`,
    zh: `自${from.zh}起，领取失业保险金且距法定退休年龄不足1年的，领取年限延长至法定退休年龄，不受此处最长期限的限制（《国务院关于渐进式延迟法定退休年龄的办法》第七条）。`,
  }
}

/** The longest time for which unemployment benefit may be drawn, in months (Social Insurance Law art. 46). */
export const rule = defineRule({
  id: 'sil.unemployment-duration',
  title: { en: 'How long unemployment benefit lasts', zh: '领取失业保险金的期限' },
  question: {
    en: 'For how many months may I draw unemployment benefit at most?',
    zh: '失业保险金最长可以领取多少个月？',
  },
  who: { en: 'Unemployed person', zh: '失业人员' },
  sources: [
    brackets[0].maximum.values[0].source,
    brackets[1].maximum.values[0].source,
    brackets[2].maximum.values[0].source,
    combinedMaximum.values[0].source,
    {
      instrument: 'retirement-age-measures',
      article: 7,
      quote: '对领取失业保险金且距法定退休年龄不足一年的人员，领取失业保险金年限延长至法定退休年龄',
      english:
        'for persons who draw unemployment benefit and are less than one year away from the statutory retirement age, the period of drawing unemployment benefit is extended to the statutory retirement age',
    },
    {
      instrument: 'unemployment-regulations',
      article: 17,
      quote: '累计缴费时间满1年不足5年的，领取失业保险金的期限最长为12个月',
    },
  ],
  parameters: {
    'first-threshold': brackets[0].threshold,
    'second-threshold': brackets[1].threshold,
    'third-threshold': brackets[2].threshold,
    'first-maximum': brackets[0].maximum,
    'second-maximum': brackets[1].maximum,
    'third-maximum': brackets[2].maximum,
    'combined-maximum': combinedMaximum,
  },
  results: {
    maximumMonths: {
      kind: 'months',
      label: { en: 'Longest period of benefit', zh: '最长领取期限' },
    },
  },
  answer: 'maximumMonths',
  fields: {
    contributionMonths: integerField({
      label: {
        en: 'For how many months were unemployment insurance premiums paid before you lost the job?',
        zh: '失业前，用人单位和您本人累计缴纳了多少个月失业保险费？',
      },
      hint: {
        en: 'Added up over all months paid by your employer and you. After a new job the count starts again.',
        zh: '用人单位和本人累计缴费的月数；重新就业后，再次失业的，缴费时间重新计算。',
      },
      example: 60,
      from: 0,
      to: 1200,
    }),
    carriedOverMonths: integerField({
      label: {
        en: 'How many months of benefit were left over from the time before?',
        zh: '前次失业应当领取而尚未领取的失业保险金还有多少个月？',
      },
      hint: {
        en: 'Months you could have drawn in an earlier unemployment and did not. 0 if none.',
        zh: '前次失业没有领完的月数；没有的，填0。',
      },
      example: 0,
      from: 0,
      to: 24,
      unlessGiven: 0,
    }),
  },
  evaluate({ contributionMonths, carriedOverMonths }) {
    const bracket = brackets.findLast(
      ({ threshold }) => contributionMonths >= currentMonths(threshold),
    )
    const base = bracket ? currentValue(bracket.maximum).value : 0
    const maximumMonths = Math.min(currentValue(combinedMaximum).value, base + carriedOverMonths)
    return {
      status: 'computed',
      result: { maximumMonths },
      steps: [
        bracketStep(contributionMonths, bracket),
        ...(carriedOverMonths > 0 ? [carriedOverStep(base, carriedOverMonths, maximumMonths)] : []),
        {
          en: 'The months are counted from the day of unemployment registration.',
          zh: '领取期限自办理失业登记之日起计算。',
          source: {
            instrument: 'social-insurance-law',
            article: 50,
            paragraph: 3,
            quote: '失业保险金领取期限自办理失业登记之日起计算。',
          },
        },
      ],
      warnings: [warnings['local-figures'], nearRetirement()],
    }
  },
  examples: [
    {
      title: { en: 'Just under one year', zh: '缴费不满1年' },
      input: { contributionMonths: 11 },
      result: { maximumMonths: 0 },
    },
    {
      title: { en: 'Exactly one year', zh: '缴费恰满1年' },
      input: { contributionMonths: 12 },
      result: { maximumMonths: 12 },
    },
    {
      title: { en: 'One month short of five years', zh: '缴费差1个月满5年' },
      input: { contributionMonths: 59 },
      result: { maximumMonths: 12 },
    },
    {
      title: { en: 'Exactly five years', zh: '缴费恰满5年' },
      input: { contributionMonths: 60 },
      result: { maximumMonths: 18 },
    },
    {
      title: { en: 'One month short of ten years', zh: '缴费差1个月满10年' },
      input: { contributionMonths: 119 },
      result: { maximumMonths: 18 },
    },
    {
      title: { en: 'Exactly ten years', zh: '缴费恰满10年' },
      input: { contributionMonths: 120 },
      result: { maximumMonths: 24 },
    },
    {
      title: { en: 'Two years, and five months left over', zh: '缴费2年，前次还有5个月没有领取' },
      input: { contributionMonths: 24, carriedOverMonths: 5 },
      result: { maximumMonths: 17 },
    },
    {
      title: {
        en: 'Six years, and ten months left over: the cap',
        zh: '缴费6年，前次还有10个月没有领取：不超过最长期限',
      },
      input: { contributionMonths: 72, carriedOverMonths: 10 },
      result: { maximumMonths: 24 },
    },
  ],
})

function bracketStep(
  contributionMonths: number,
  bracket: (typeof brackets)[number] | undefined,
): Step {
  const paid = writeMonths(contributionMonths)
  const next = bracket ? brackets[brackets.indexOf(bracket) + 1] : brackets[0]
  const below = next && writeQuantity(currentValue(next.threshold).value, 'year')
  if (!bracket)
    return {
      en: `Contributions of ${paid.en} are less than ${below!.en}; they give no months of benefit.`,
      zh: `累计缴费${paid.zh}，不满${below!.zh}，这段缴费不产生领取期限。`,
      source: brackets[0].threshold.values[0].source,
    }
  const from = writeQuantity(currentValue(bracket.threshold).value, 'year')
  const maximum = writeQuantity(currentValue(bracket.maximum).value, 'month')
  return {
    en: `Contributions of ${paid.en} are at least ${from.en}${below ? ` and less than ${below.en}` : ''}: benefit for at most ${maximum.en}.`,
    zh: `累计缴费${paid.zh}，${below ? `满${from.zh}不足${below.zh}` : `属于${from.zh}以上`}，领取期限最长为${maximum.zh}。`,
    source: currentValue(bracket.maximum).source,
  }
}

function carriedOverStep(base: number, carriedOver: number, maximumMonths: number): Step {
  const { value, unit, source } = { ...combinedMaximum, ...currentValue(combinedMaximum) }
  const [cap, left, longest] = [value, carriedOver, maximumMonths].map((months) =>
    writeQuantity(months, unit),
  ) as [Text, Text, Text]
  return {
    en: `The ${left.en} left over from the time before are added, up to ${cap.en} in all: ${base} + ${carriedOver} gives ${longest.en}.`,
    zh: `与前次失业应当领取而尚未领取的${left.zh}合并计算，最长不超过${cap.zh}：${base}＋${carriedOver}${base + carriedOver > value ? '，超过的部分不计' : ''}，为${longest.zh}。`,
    source,
  }
}
