import { parameter, type Parameter } from '../kernel/parameter.ts'
import type { Source } from '../kernel/source.ts'
import type { Text } from '../kernel/text.ts'

/** The steps begin in January of this year. */
export const stepsBegin = 2025
const inForce = `${stepsBegin}-01-01`

/** The ages before the reform and after it. */
export const originalAges: Source = {
  instrument: 'retirement-age-decision',
  quote:
    '同步启动延迟男、女职工的法定退休年龄，用十五年时间，逐步将男职工的法定退休年龄从原六十周岁延迟至六十三周岁，将女职工的法定退休年龄从原五十周岁、五十五周岁分别延迟至五十五周岁、五十八周岁。',
  english:
    'The raising of the statutory retirement ages of male and female employees begins at the same time: over fifteen years, the statutory retirement age of male employees is raised step by step from the original sixty years of age to sixty-three, and that of female employees from the original fifty and fifty-five years of age to fifty-five and fifty-eight respectively.',
}

/** The day from which the Decision holds. */
export const firstDay: Source = {
  instrument: 'retirement-age-decision',
  quote: '本决定自2025年1月1日起施行。',
  english: 'This Decision takes effect on 1 January 2025.',
}

/** The steps of men, and of women whose original age was 55. */
export const everyFourMonths: Source = {
  instrument: 'retirement-age-measures',
  article: 1,
  quote:
    '从2025年1月1日起，男职工和原法定退休年龄为五十五周岁的女职工，法定退休年龄每四个月延迟一个月，分别逐步延迟至六十三周岁和五十八周岁',
  english:
    'From 1 January 2025, for male employees, and for female employees whose original statutory retirement age was fifty-five years of age, the statutory retirement age is raised by one month for every four months, step by step to sixty-three and fifty-eight years of age respectively',
}

/** The steps of women whose original age was 50. */
export const everyTwoMonths: Source = {
  instrument: 'retirement-age-measures',
  article: 1,
  quote: '原法定退休年龄为五十周岁的女职工，法定退休年龄每二个月延迟一个月，逐步延迟至五十五周岁',
  english:
    'for female employees whose original statutory retirement age was fifty years of age, the statutory retirement age is raised by one month for every two months, step by step to fifty-five years of age',
}

/** Retirement earlier than the statutory age. */
export const flexibleEarly: Source = {
  instrument: 'retirement-age-measures',
  article: 3,
  quote:
    '职工达到最低缴费年限，可以自愿选择弹性提前退休，提前时间最长不超过三年，且退休年龄不得低于女职工五十周岁、五十五周岁及男职工六十周岁的原法定退休年龄。',
  english:
    'Employees who have reached the minimum contribution period may of their own free will choose flexible early retirement; it may be at most three years early, and the age of retirement may not be below the original statutory retirement age of fifty or fifty-five years of age for female employees and sixty for male employees.',
}

/** Retirement later than it. */
export const flexibleLate: Source = {
  instrument: 'retirement-age-measures',
  article: 3,
  quote:
    '职工达到法定退休年龄，所在单位与职工协商一致的，可以弹性延迟退休，延迟时间最长不超过三年。',
  english:
    'An employee who reaches the statutory retirement age may, where the employer and the employee agree after consultation, retire flexibly late; the delay may be at most three years.',
}

interface Group {
  readonly label: Text
  /** The original statutory age, in years, and the one at the end of the steps. */
  readonly baseAge: Parameter
  readonly finalAge: Parameter
  /** So many months of birth share one month of delay. */
  readonly step: Parameter
  /** The whole delay, in months. */
  readonly cap: Parameter
}

function group(
  label: Text,
  [baseAge, finalAge]: readonly [number, number],
  every: number,
  cap: number,
  source: Source,
): Group {
  const title = (en: string, zh: string): Text => ({
    en: `${en}: ${label.en.toLowerCase()}`,
    zh: `${zh}（${label.zh}）`,
  })
  return {
    label,
    baseAge: parameter(
      title('Original retirement age', '原法定退休年龄'),
      'year-of-age',
      baseAge,
      inForce,
      originalAges,
    ),
    finalAge: parameter(
      title('Retirement age at the end of the steps', '延迟到位后的法定退休年龄'),
      'year-of-age',
      finalAge,
      inForce,
      originalAges,
    ),
    step: parameter(
      title('Months that share one month of delay', '每延迟1个月所对应的月数'),
      'month',
      every,
      inForce,
      source,
    ),
    cap: parameter(title('Whole delay', '最多延迟的时间'), 'month', cap, inForce, source),
  }
}

/** Who reaches which age by which steps. */
export const groups = {
  men: group({ en: 'Men', zh: '男职工' }, [60, 63], 4, 36, everyFourMonths),
  'women-55': group(
    { en: 'Women whose original age was 55', zh: '原法定退休年龄为55周岁的女职工' },
    [55, 58],
    4,
    36,
    everyFourMonths,
  ),
  'women-50': group(
    { en: 'Women whose original age was 50', zh: '原法定退休年龄为50周岁的女职工' },
    [50, 55],
    2,
    60,
    everyTwoMonths,
  ),
} as const satisfies Record<string, Group>

/** The delay of each step. */
export const stepDelay = parameter(
  { en: 'Delay at each step', zh: '每一步延迟的时间' },
  'month',
  1,
  inForce,
  everyFourMonths,
)

/** How much earlier one may retire. */
export const earlyMaximum = parameter(
  { en: 'Flexible early retirement, at most', zh: '弹性提前退休的最长时间' },
  'year',
  3,
  inForce,
  flexibleEarly,
)

/** How much later. */
export const lateMaximum = parameter(
  { en: 'Flexible late retirement, at most', zh: '弹性延迟退休的最长时间' },
  'year',
  3,
  inForce,
  flexibleLate,
)
