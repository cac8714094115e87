import { integerField } from '../kernel/field.ts'
import type { Warning } from '../kernel/finding.ts'
import { valueOn, type DatedValue, type Parameter } from '../kernel/parameter.ts'
import { writeQuantity } from '../kernel/quantity.ts'
import { defineRule } from '../kernel/rule.ts'
import type { Source } from '../kernel/source.ts'
import { step } from '../kernel/step.ts'
import { writeMonths } from '../kernel/write-months.ts'

const fifteenYears: Source = {
  instrument: 'social-insurance-law',
  article: 16,
  paragraph: 1,
  quote: '参加基本养老保险的个人，达到法定退休年龄时累计缴费满十五年的，按月领取基本养老金。',
}

const rising: Source = {
  instrument: 'retirement-age-measures',
  article: 2,
  quote:
    '从2030年1月1日起，将职工按月领取基本养老金最低缴费年限由十五年逐步提高至二十年，每年提高六个月。',
  english:
    'From 1 January 2030, the minimum contribution period for employees to draw the basic pension monthly is raised step by step from fifteen years to twenty years, by six months each year.',
}

/** The Decision and its Measures, which set the later years, hold from this day. */
const announced = '2025-01-01'

const minimum: Parameter = {
  title: {
    en: 'Minimum contributions for a monthly pension',
    zh: '按月领取基本养老金的最低缴费年限',
  },
  unit: 'month',
  values: [
    { value: 180, from: '2011-07-01', source: fifteenYears },
    { value: 186, from: '2030-01-01', source: rising, announced },
    { value: 192, from: '2031-01-01', source: rising, announced },
    { value: 198, from: '2032-01-01', source: rising, announced },
    { value: 204, from: '2033-01-01', source: rising, announced },
    { value: 210, from: '2034-01-01', source: rising, announced },
    { value: 216, from: '2035-01-01', source: rising, announced },
    { value: 222, from: '2036-01-01', source: rising, announced },
    { value: 228, from: '2037-01-01', source: rising, announced },
    { value: 234, from: '2038-01-01', source: rising, announced },
    { value: 240, from: '2039-01-01', source: rising, announced },
  ],
}

const yearTested: Warning = {
  code: 'year-tested',
  en: 'The year is that of statutory retirement age. For flexible early retirement the year chosen is said to count instead (Flexible Retirement Interim Measures, art. 7, seen only as others cite it).',
  zh: '此处的年份是达到法定退休年龄的年份。弹性提前退休的，据称以本人选择的退休年份为准（《实施弹性退休制度暂行办法》第七条，本站只见到他人的引用）。',
}

/** The minimum before it begins to rise, in months. */
export const firstMinimum: DatedValue = minimum.values[0]

/** The minimum contributions for those who reach statutory retirement age in a year, in months; throws before 2011. */
export function minimumIn(year: number): DatedValue {
  return valueOn(minimum, `${year}-12-31`)
}

/** The contributions that a monthly pension needs (Social Insurance Law art. 16; Retirement Age Measures art. 2). */
export const rule = defineRule({
  id: 'pension.minimum-contribution',
  title: { en: 'Minimum contributions for a pension', zh: '按月领取基本养老金的最低缴费年限' },
  question: {
    en: 'For how long must I have paid contributions to draw a monthly pension?',
    zh: '累计缴费满多长时间，才能按月领取基本养老金？',
  },
  who: {
    en: 'Employees; the residents’ pension has rules of its own',
    zh: '参加职工基本养老保险的人员（城乡居民基本养老保险另有规定）',
  },
  sources: [fifteenYears, rising],
  parameters: { minimum },
  inForce: { from: '2011-07-01', field: 'year' },
  answer: 'months',
  results: {
    months: {
      kind: 'months',
      inYears: true,
      label: { en: 'Minimum contributions', zh: '最低缴费年限' },
    },
  },
  fields: {
    year: integerField({
      label: {
        en: 'In which year do you reach statutory retirement age?',
        zh: '您哪一年达到法定退休年龄？',
      },
      example: 2031,
      from: 1900,
      to: 2100,
    }),
  },
  evaluate({ year }) {
    const { value, source } = minimumIn(year)
    const said = { year, years: writeMonths(value), months: writeQuantity(value, 'month') }
    return {
      status: 'computed',
      result: { months: value },
      steps: [(source === fifteenYears ? beforeStep : risingStep)(said)],
      warnings: [yearTested],
    }
  },
  examples: [
    {
      title: { en: 'The last year before the rise', zh: '提高前的最后一年' },
      input: { year: 2029 },
      result: { months: 180 },
    },
    {
      title: { en: 'The first year of the rise', zh: '提高的第一年' },
      input: { year: 2030 },
      result: { months: 186 },
    },
    {
      title: { en: 'The last year before the full 20 years', zh: '提高到20年前的最后一年' },
      input: { year: 2038 },
      result: { months: 234 },
    },
    {
      title: { en: 'The first year of the full 20 years', zh: '提高到20年的第一年' },
      input: { year: 2039 },
      result: { months: 240 },
    },
    {
      title: { en: 'It does not rise further', zh: '此后不再提高' },
      input: { year: 2060 },
      result: { months: 240 },
    },
    {
      title: { en: 'Before the Social Insurance Law', zh: '《中华人民共和国社会保险法》施行之前' },
      input: { year: 2010 },
      status: 'not-in-force',
    },
  ],
})

const beforeStep = step(
  'Whoever reaches statutory retirement age in {year} needs contributions of {years} ({months}) in all. The minimum begins to rise in 2030.',
  '{year}年达到法定退休年龄的，累计缴费应当满{years}（{months}）；最低缴费年限自2030年起逐步提高。',
  fifteenYears,
)
const risingStep = step(
  'From 2030 the minimum of 15 years rises by 6 months a year, until it is 20 years in 2039. Whoever reaches statutory retirement age in {year} needs {years} ({months}).',
  '自2030年起，最低缴费年限由15年每年提高6个月，至2039年为20年；{year}年达到法定退休年龄的，累计缴费应当满{years}（{months}）。',
  rising,
)
