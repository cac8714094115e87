import type { Unit } from './quantity.ts'
import type { Source } from './source.ts'
import type { Text } from './text.ts'

/** A figure and the day from which it holds (`null`: no instrument gives a day). */
export interface DatedValue {
  readonly value: number
  readonly from: string | null
  /** For a value set ahead: the day from which the instrument that sets it has held. */
  readonly announced?: string
  readonly source: Source
}

/** A figure of the law: its values oldest first, each holding until the next begins. */
export interface Parameter {
  readonly title: Text
  readonly unit: Unit
  readonly values: readonly [DatedValue, ...DatedValue[]]
  /** A value for each year, which holds in that year alone: other years are not known here. */
  readonly ofEachYear?: true
}

/** A parameter that has had one value only. */
export function parameter(
  title: Text,
  unit: Unit,
  value: number,
  from: string | null,
  source: Source,
): Parameter {
  return { title, unit, values: [{ value, from, source }] }
}

/** The day whose figures a reckoning uses, where a reader asks as of another day than today. */
let asOf: string | undefined

/** Reckons with the figures that were in force on a day (YYYY-MM-DD); without one, with the present ones. */
export function withFiguresOf<T>(day: string | undefined, reckon: () => T): T {
  const before = asOf
  asOf = day
  try {
    return reckon()
  } finally {
    asOf = before
  }
}

/** The value in force today: the last one; within `withFiguresOf`, the one of that day. Values announced for later years are read with `valueOn`. */
export function currentValue(parameter: Parameter): DatedValue {
  return asOf === undefined
    ? parameter.values[parameter.values.length - 1]!
    : valueOn(parameter, asOf)
}

/** The months in the present value of a figure counted in years, years of age included. */
export function currentMonths(parameter: Parameter): number {
  return 12 * currentValue(parameter).value
}

/** The value in force on a day (YYYY-MM-DD); throws for a day before the first, since a guess would be wrong. */
export function valueOn(parameter: Parameter, day: string): DatedValue {
  const isKnown = ({ announced }: DatedValue): boolean =>
    asOf === undefined || announced === undefined || announced <= asOf
  const found = parameter.values.findLast(
    (value) => (value.from === null || value.from <= day) && isKnown(value),
  )
  if (!found)
    throw new RangeError(
      `no value of “${parameter.title.en}” on ${day}; the first holds from ${parameter.values[0].from}`,
    )
  return found
}

/** The value of a year, of a figure that has one for each year; undefined where it is not known here. */
export function valueOfYear({ values }: Parameter, year: number): DatedValue | undefined {
  return values.find(({ from }) => from === `${year}-01-01`)
}

/** Each value with the day before which it held and what replaced it; the last has neither. */
export function history(
  parameter: Parameter,
): readonly (DatedValue & { readonly until: string | null; readonly replacedBy: Source | null })[] {
  return parameter.values.map((value, index) => {
    const next = parameter.values[index + 1]
    return { ...value, until: next?.from ?? null, replacedBy: next?.source ?? null }
  })
}
