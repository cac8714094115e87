import type { Directives } from 'mdast-util-directive'
import type { VFile } from 'vfile'

/** Turns a directive, in place, into what a reader sees; `fail` stops the build with file, line and column. */
export type Handler = (node: Directives, context: Context) => void

export interface Context {
  readonly file: VFile
  readonly fail: (message: string) => never
  /** A name that no other element of the page has. */
  readonly uniqueId: (prefix: string) => string
}
