import type { Field, Fields } from '../../rules/kernel/field.ts'

/** Who gives the value of an input: the reader, their place, or the nation, whose value is taken unless another is entered. */
export type Giver = 'reader' | 'place' | 'nation'

const givers: readonly Giver[] = ['reader', 'place', 'nation']

/** The inputs of a rule by who gives their values, in this order; without groups that are empty. */
export function groupFields(
  fields: Fields,
): readonly { readonly giver: Giver; readonly fields: Fields }[] {
  const all = Object.entries(fields)
  return givers
    .map((giver) => ({
      giver,
      fields: Object.fromEntries(all.filter(([, field]) => giverOf(field) === giver)),
    }))
    .filter(({ fields }) => Object.keys(fields).length > 0)
}

/** A percentage that is taken where none is given is one of the nation; other defaults are what most readers would say of themselves. */
function giverOf({ local, percent, unlessGiven }: Field): Giver {
  if (local) return 'place'
  return percent && unlessGiven !== undefined ? 'nation' : 'reader'
}
