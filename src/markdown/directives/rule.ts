import type { VFile } from 'vfile'
import { toString } from 'mdast-util-to-string'
import type { Handler } from '../handler.ts'
import { nearest } from '../../../rules/kernel/nearest.ts'
import { valueOn } from '../../../rules/kernel/parameter.ts'
import { writeQuantity } from '../../../rules/kernel/quantity.ts'
import { findParameter, parameterNames } from '../../../rules/parameters.ts'
import { boundNumber } from '../bound-number.ts'
import { languageOf } from '../language.ts'

/** The value of a parameter in words, as of the day given with `on`, else the day on which the page was checked. */
export const ruleValue: Handler = (node, { file, fail, uniqueId }) => {
  const name = toString(node)
  const named = findParameter(name)
  if (!named) {
    const best = nearest(name, parameterNames)
    return fail(`No rule has the parameter “${name}”${best ? `; the nearest is “${best}”` : ''}`)
  }
  const language = languageOf(file)
  const day = node.attributes?.on ?? checkedOn(file)
  if (!day && named.parameter.values.length > 1)
    return fail(`${name} has changed over time; say for which day: {on=2029-12-31}`)
  const [first] = named.parameter.values
  if (day && first.from && day < first.from)
    return fail(`${name} has no value on ${day}; its first holds from ${first.from}`)
  const value = day ? valueOn(named.parameter, day) : first
  const words = writeQuantity(value.value, named.parameter.unit)[language]
  node.data = {
    hName: 'span',
    hProperties: { className: ['bound-number'] },
    hChildren: boundNumber({ words, named, value, language, tipId: uniqueId('tip') }),
  }
}

/** The day on which the page’s sources were checked; an article has none. */
export function checkedOn({ data }: VFile): string | undefined {
  const checked: unknown = data.astro?.frontmatter?.checked
  return checked instanceof Date ? checked.toISOString().slice(0, 10) : (checked as string)
}
