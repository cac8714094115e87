import { toString } from 'mdast-util-to-string'
import type { Handler } from '../directives.ts'
import { nearest } from '../../../rules/kernel/nearest.ts'
import { valueOn } from '../../../rules/kernel/parameter.ts'
import { writeQuantity } from '../../../rules/kernel/quantity.ts'
import { findParameter, parameterNames } from '../../../rules/parameters.ts'
import { boundNumber } from '../bound-number.ts'
import { languageOf } from '../language.ts'

/** The value of a parameter in words, as of the day given with `on`, else the day on which the page was checked. */
export const ruleValue: Handler = (node, { file, fail, uniqueId }) => {
  const name = toString(node)
  const found = findParameter(name)
  if (!found) {
    const best = nearest(name, parameterNames)
    return fail(`No rule has the parameter “${name}”${best ? `; the nearest is “${best}”` : ''}`)
  }
  const language = languageOf(file)
  const value = valueOn(found.parameter, node.attributes?.on ?? checkedOn(file))
  const words = writeQuantity(value.value, found.parameter.unit)[language]
  node.data = {
    hName: 'span',
    hProperties: { className: ['bound-number'] },
    hChildren: boundNumber(words, found, value, language, uniqueId('tip')),
  }
}

function checkedOn(file: { data: { astro?: { frontmatter?: { checked?: unknown } } } }): string {
  const checked = file.data.astro?.frontmatter?.checked
  return checked instanceof Date ? checked.toISOString().slice(0, 10) : String(checked)
}
