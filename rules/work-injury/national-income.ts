import type { LocalFigure } from '../kernel/field.ts'
import type { Fen } from '../kernel/money.ts'
import { valueOfYear, type DatedValue, type Parameter } from '../kernel/parameter.ts'

/**
 * Per-capita disposable income of urban residents nationwide, in yuan, by its year, with the day on which it was checked.
 * When the bureau has published another year, add its line.
 */
const published: readonly (readonly [year: number, yuan: number, checked: string])[] = [
  [2021, 47_412, '2026-11-22'],
  [2022, 49_283, '2026-11-22'],
  [2023, 51_821, '2026-11-22'],
  [2024, 54_188, '2026-11-22'],
]

const [lastYear, , lastChecked] = published.at(-1)!

/** The first year whose income is not listed, when it was last looked for, and the day by which it is published: the income of a year appears in the January after it. */
export const nextIncome = {
  year: lastYear + 1,
  checked: lastChecked,
  due: `${lastYear + 2}-02-01`,
} as const

const [first, ...others] = published.map(([year, value]): DatedValue => ({
  value,
  from: `${year + 1}-01-01`,
  source: { instrument: 'urban-income' },
}))

/** The income on which the death grant rests, by the year of death: that of the year before (Work Injury Regulations art. 39(1)(3)). */
export const nationalIncome: Parameter = {
  title: {
    en: 'National income per head of urban residents in the year before, for a death in the year that begins on that day',
    zh: '上一年度全国城镇居民人均可支配收入（用于自该日起一年内的死亡）',
  },
  unit: 'yuan',
  ofEachYear: true,
  values: [first!, ...others],
}

/** The income for a death in a year, in fen; undefined where it is not known here. */
export function incomeFor(yearOfDeath: number): Fen | undefined {
  const known = valueOfYear(nationalIncome, yearOfDeath)
  return known && 100n * BigInt(known.value)
}

/** Who publishes the income, where it has to be given. */
export const incomePublished: LocalFigure = {
  figure: {
    en: 'the per-capita disposable income of urban residents nationwide in the year before the death',
    zh: '死亡的上一年度全国城镇居民人均可支配收入',
  },
  authority: { en: 'National Bureau of Statistics', zh: '国家统计局' },
  published: { en: 'it publishes the figure each January', zh: '每年1月公布' },
}
