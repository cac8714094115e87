import type { Unit } from './quantity.ts'
import type { Source } from './source.ts'
import type { Text } from './text.ts'

/** A figure and the day from which it holds (`null`: no instrument gives a day). */
export interface DatedValue {
  readonly value: number
  readonly from: string | null
  readonly source: Source
}

/** A figure of the law: its values oldest first, each holding until the next begins. */
export interface Parameter {
  readonly title: Text
  readonly unit: Unit
  readonly values: readonly [DatedValue, ...DatedValue[]]
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

/** The value in force today: the last one. Values announced for later years are read with `valueOn`. */
export function currentValue(parameter: Parameter): DatedValue {
  return parameter.values[parameter.values.length - 1]!
}

/** The months in the present value of a figure counted in years, years of age included. */
export function currentMonths(parameter: Parameter): number {
  return 12 * currentValue(parameter).value
}

/** The value in force on a day (YYYY-MM-DD); throws for a day before the first, since a guess would be wrong. */
export function valueOn(parameter: Parameter, day: string): DatedValue {
  const found = parameter.values.findLast(({ from }) => from === null || from <= day)
  if (!found)
    throw new RangeError(
      `no value of “${parameter.title.en}” on ${day}; the first holds from ${parameter.values[0].from}`,
    )
  return found
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
