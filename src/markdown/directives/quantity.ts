import { toString } from 'mdast-util-to-string'
import type { Handler } from '../handler.ts'
import { nearest } from '../../../rules/kernel/nearest.ts'
import { writeQuantity } from '../../../rules/kernel/quantity.ts'
import { findParameter, parameterNames } from '../../../rules/parameters.ts'
import { articleOf } from '../../statute/article-of.ts'
import { supersededValue } from '../../statute/superseded.ts'
import { valueIn } from '../../statute/value-in.ts'
import { boundNumber } from '../bound-number.ts'
import { languageOf } from '../language.ts'
import { agrees, readQuantity } from '../read-quantity.ts'

/** A quantity of a statute: its words stay as they are, and must say what the parameter says, or once said for this article. */
export const quantity: Handler = (node, { file, fail, uniqueId }) => {
  const words = toString(node)
  const name = node.attributes?.is ?? ''
  const named = findParameter(name)
  if (!named) {
    const best = nearest(name, parameterNames)
    return fail(`No rule has the parameter “${name}”${best ? `; the nearest is “${best}”` : ''}`)
  }
  const { parameter } = named
  const article = articleOf(file.path)
  const value = valueIn(parameter, article)
  const read = readQuantity(words)
  if (!read || !agrees(read, value, parameter.unit))
    return fail(
      `Found “${words}”, but ${name} is ${writeQuantity(value.value, parameter.unit).en}; text and rule must agree`,
    )
  const language = languageOf(file)
  const later = article && supersededValue(name, article)
  node.data = {
    hName: 'span',
    hProperties: { className: ['bound-number'] },
    hChildren: boundNumber({
      words,
      named,
      value,
      ...(later && {
        superseded: {
          until: later.until,
          now: writeQuantity(later.now.value, parameter.unit)[language],
          by: later.now,
        },
      }),
      language,
      // The English writes “percent”.
      among: /\p{Script=Han}|[%‰]/u.test(words) ? 'zh' : 'en',
      tipId: uniqueId('tip'),
    }),
  }
}
