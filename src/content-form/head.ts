import { parseFrontmatter } from '@astrojs/markdown-remark'
import type { z } from 'astro/zod'
import { isMap, LineCounter, parseDocument, type Document } from 'yaml'
import { nearest } from '../../rules/kernel/nearest.ts'
import type { Fault } from './fault.ts'

/** What is wrong with the head of a file, the YAML between its first two lines `---`: each key with its line. */
export function faultsInHead(source: string, schema: z.ZodObject): Fault[] {
  const [, head] = /^---\n(.*?\n)---(?:\n|$)/s.exec(source) ?? []
  const keys = Object.keys(schema.shape)
  if (head === undefined)
    return [
      {
        line: 1,
        message: `Found no head; begin the file with ---, ${keys.join(', ')}, and --- again`,
      },
    ]
  if (isAsThePagesTakeIt(source, schema)) return []
  const lines = new LineCounter()
  const document = parseDocument(head, { lineCounter: lines })
  // The head begins on the second line of the file.
  const lineOf = (at: number): number => lines.linePos(at).line + 1
  if (document.errors.length > 0)
    return document.errors.map(({ message, pos: [at] }) => ({
      line: lineOf(at),
      message: `Found a head that is no YAML (${message.split('\n')[0]!.replace(/ at line .*/, '')}); mend this line`,
    }))
  const read = schema.safeParse(document.toJS())
  if (read.success) return []
  return read.error.issues.map((issue) => {
    const path = issue.path as (string | number)[]
    const line = lineOf(placeOf(document, path))
    if (issue.code === 'unrecognized_keys') {
      const [key] = issue.keys as [string]
      const known = path.length === 0 ? keys : []
      const best = nearest(key, known)
      const mend = best ? `the nearest is ${best}` : 'take it out'
      return {
        line: lineOf(placeOf(document, [...path, key])),
        message: `Found ${[...path, key].join('.')}, which the head does not have; ${mend}`,
      }
    }
    const key = path.join('.')
    return document.hasIn(path)
      ? { line, message: `Found ${key} in another form: ${issue.message}` }
      : { line, message: `Found no ${key} in the head; add it: the head has ${keys.join(', ')}` }
  })
}

// Read as the pages read it, which is fast; where that fails, the parser that knows lines says where.
function isAsThePagesTakeIt(source: string, schema: z.ZodObject): boolean {
  try {
    return schema.safeParse(parseFrontmatter(source).frontmatter).success
  } catch {
    return false
  }
}

/** Where a key stands in the head; where it is missing, what it should stand in. */
function placeOf(document: Document, path: readonly (string | number)[]): number {
  for (let depth = path.length; depth > 0; depth--) {
    const above = document.getIn(path.slice(0, depth - 1), true) ?? document.contents
    const pair = isMap(above)
      ? above.items.find(({ key }) => String(key) === String(path[depth - 1]))
      : undefined
    const range = (pair?.key as { range?: [number] } | undefined)?.range
    if (range) return range[0]
  }
  return 0
}
