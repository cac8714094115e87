/** The first sentence of an answer in Markdown; the point in the name of a figure is followed by no space. */
export function firstSentence(answer: string): string {
  return /^.*?(?:\.(?=\s|$)|。)/s.exec(answer)?.[0] ?? answer
}
