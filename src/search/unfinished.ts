/** What is said of the words of a query. */
interface Said {
  readonly corrected: readonly (readonly [string, string])[]
  readonly leftOut: readonly string[]
}

/** Without what is said of the last word, while it is still being typed: no space and no full stop has ended it, and half a word is no mistake. */
export function withoutUnfinished<A extends Said>(answer: A, typed: string): A {
  const plain = typed.normalize('NFKC').toLowerCase()
  const isUnfinished = (word: string): boolean => plain.endsWith(word.toLowerCase())
  return {
    ...answer,
    corrected: answer.corrected.filter(([word]) => !isUnfinished(word)),
    leftOut: answer.leftOut.filter((word) => !isUnfinished(word)),
  }
}

/** How long after the last key a word counts as finished, in milliseconds. */
export const pauseThatEndsAWord = 1000
