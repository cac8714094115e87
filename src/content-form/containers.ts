import type { Root } from 'mdast'
import remarkDirective from 'remark-directive'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import type { Fault } from './fault.ts'

const parser = unified().use(remarkParse).use(remarkDirective)

/**
 * Containers (`:::claim{…}` … `:::`) that are not closed: Markdown lets them run on to the end of the file, and a closing
 * line that is left over, or an opening one that cannot be read, would be printed as words.
 */
export function faultsInContainers(source: string): Fault[] {
  if (!source.includes(':::')) return []
  // The head is no Markdown; its lines stay, so that lines are counted as in the file.
  const text = source.replace(/^---\n.*?\n---(?=\n|$)/s, (head) => head.replace(/[^\n]+/g, ''))
  const lines = text.split('\n')
  const faults: Fault[] = []
  visit(parser.parse(text) as Root, (node) => {
    const { start, end } = node.position!
    if (node.type === 'containerDirective') {
      const colons = /:{3,}/.exec(lines[start.line - 1]!.slice(start.column - 1))![0]
      const closing = /^[\s>]*(:{3,})\s*$/.exec(lines[end.line - 1]!.slice(0, end.column - 1))?.[1]
      if (end.line === start.line || !closing || closing.length < colons.length)
        faults.push({
          line: start.line,
          column: start.column,
          message: `Found ${colons}${node.name} without its end; close it with a line ${colons} (a container around others has more colons than they)`,
        })
    }
    if (node.type === 'paragraph')
      for (const [at, line] of lines.slice(start.line - 1, end.line).entries())
        if (/^\s*:{3,}/.test(line))
          faults.push({
            line: start.line + at,
            message: /^\s*:{3,}\s*$/.test(line)
              ? `Found ${line.trim()}, which closes nothing; take it out, or open a container above it`
              : `Found ${line.trim().slice(0, 60)}, which opens nothing; write :::name{key=value}, each { with its }`,
          })
  })
  return faults
}
