import type { Handler } from '../handler.ts'

/** A note of ours beside an article: where practice, or a later instrument, has moved on. */
export const note: Handler = (node) => {
  node.data = { hName: 'aside', hProperties: { className: ['note'] } }
}
