import { toString } from 'mdast-util-to-string'
import type { Handler } from '../handler.ts'
import { nearest } from '../../../rules/kernel/nearest.ts'
import { currentValue, type DatedValue, type Parameter } from '../../../rules/kernel/parameter.ts'
import { writeQuantity } from '../../../rules/kernel/quantity.ts'
import { findParameter, parameterNames } from '../../../rules/parameters.ts'
import { articleOf } from '../article-of.ts'
import { boundNumber } from '../bound-number.ts'
import { agrees, readQuantity } from '../read-quantity.ts'

/** A quantity of a statute: its words stay as they are, and must say what the parameter says. */
export const quantity: Handler = (node, { file, fail, uniqueId }) => {
  const words = toString(node)
  const name = node.attributes?.is ?? ''
  const found = findParameter(name)
  if (!found) {
    const best = nearest(name, parameterNames)
    return fail(`No rule has the parameter “${name}”${best ? `; the nearest is “${best}”` : ''}`)
  }
  const { parameter } = found
  const value = valueOfArticle(parameter, file.path)
  const read = readQuantity(words)
  if (!read || !agrees(read, value, parameter.unit))
    return fail(
      `Found “${words}”, but ${name} is ${writeQuantity(value.value, parameter.unit).en}; text and rule must agree`,
    )
  const language = /\p{Script=Han}/u.test(words) ? 'zh' : 'en'
  node.data = {
    hName: 'span',
    hProperties: { className: ['bound-number'] },
    hChildren: boundNumber(words, found, value, language, uniqueId('tip')),
  }
}

// A parameter may have changed since: the article is held to the value that rests on it.
function valueOfArticle(parameter: Parameter, path: string): DatedValue {
  const place = articleOf(path)
  return (
    parameter.values.find(
      ({ source }) => source.instrument === place?.instrument && source.article === place.article,
    ) ?? currentValue(parameter)
  )
}
