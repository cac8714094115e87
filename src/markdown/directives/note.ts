import type { Handler } from '../handler.ts'
import { allLanguages } from '../../languages.ts'

/** A note of ours beside an article: where practice, or a later instrument, has moved on. It stands in the file once in each language. */
export const note: Handler = (node, { fail }) => {
  const language = node.attributes?.in ?? ''
  if (!allLanguages.some((each) => each === language))
    return fail(
      `Found a note in “${language}”; expected :::note{in=${allLanguages.join('} or {in=')}}`,
    )
  node.data = { hName: 'aside', hProperties: { className: ['note'] } }
}
