import type { Warning } from '../kernel/finding.ts'
import { currentValue, parameter, type Parameter } from '../kernel/parameter.ts'
import type { Source } from '../kernel/source.ts'
import { step } from '../kernel/step.ts'

/** Section 6 of the Decision; the divisors stand in its annex. */
export const annex: Source = {
  instrument: 'guofa-2005-38',
  quote:
    '个人账户养老金月标准为个人账户储存额除以计发月数，计发月数根据职工退休时城镇人口平均预期寿命、本人退休年龄、利息等因素确定',
  english:
    'The monthly amount of the personal-account pension is the balance of the personal account divided by the divisor, a number of months; the divisor is set by factors such as the average life expectancy of the urban population when the employee retires, the person’s own age at retirement, and interest',
}

/** The divisors of the annex: the months by which the balance is divided, for ages from 40 to 70. */
const table = [
  [40, 233],
  [41, 230],
  [42, 226],
  [43, 223],
  [44, 220],
  [45, 216],
  [46, 212],
  [47, 208],
  [48, 204],
  [49, 199],
  [50, 195],
  [51, 190],
  [52, 185],
  [53, 180],
  [54, 175],
  [55, 170],
  [56, 164],
  [57, 158],
  [58, 152],
  [59, 145],
  [60, 139],
  [61, 132],
  [62, 125],
  [63, 117],
  [64, 109],
  [65, 101],
  [66, 93],
  [67, 84],
  [68, 75],
  [69, 65],
  [70, 56],
] as const

/** The first age of the table, and the last. */
export const youngest = table[0][0]
export const oldest = table[table.length - 1]![0]
/** The age for which copies of the annex differ. */
export const disputedAge = 47

/** The divisors as figures: `divisor-60`. */
export const divisors: Readonly<Record<string, Parameter>> = Object.fromEntries(
  table.map(([age, divisor]) => [
    `divisor-${age}`,
    parameter(
      { en: `Divisor at age ${age}`, zh: `${age}岁退休的计发月数` },
      'number',
      divisor,
      '2005-12-03',
      annex,
    ),
  ]),
)

/** The divisor for a completed year of age. */
export const divisorAt = (age: number): number => currentValue(divisors[`divisor-${age}`]!).value

/** Said where the age is the one for which copies differ. */
export const copiesDiffer: Warning = {
  code: 'copies-differ',
  en: `For age ${disputedAge} some copies of the annex print 207. ${divisorAt(disputedAge)} is used here: it fits the regular steps of the table, and most copies have it.`,
  zh: `${disputedAge}岁的计发月数，有的转载文本写作207。此处采用${divisorAt(disputedAge)}：与表中数值递减的规律相符，多数文本也是这样。`,
}

/** The divisor of an age, as a step. */
export const divisorStep = step(
  'The divisor for the completed age of {age} is {divisor}.',
  '按{age}周岁，计发月数为{divisor}。',
  annex,
)

/** The balance by a divisor, as a step. */
export const divisionStep = step(
  'The balance of {balance} divided by {divisor} gives {monthly} a month, rounded half up to the fen.',
  '个人账户储存额{balance}除以{divisor}，每月{monthly}（四舍五入到分）。',
  annex,
)
