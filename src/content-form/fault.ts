/** Something wrong with a file of content: its line and column, counted from 1, what was found, and how to mend it. */
export interface Fault {
  readonly line: number
  readonly column?: number
  readonly message: string
}

/** A fault as a terminal shows it, so that an editor opens the place: "content/…/article-058.mdx:3:1: Found …". */
export const sayFault = (path: string, { line, column = 1, message }: Fault): string =>
  `${path}:${line}:${column}: ${message}`
