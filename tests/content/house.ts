// What must hold of the tree outside its programs, as lists of faults.
import { parseFrontmatter } from '@astrojs/markdown-remark'
import type { Root } from 'mdast'
import remarkDirective from 'remark-directive'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { remarkClockTimes } from '../../src/statute/clock-times.ts'

const parser = unified().use(remarkParse).use(remarkDirective).use(remarkClockTimes)

/** What is code in a content file: imports, exports, JSX, expressions; each with its line. */
export function codeIn(source: string): string[] {
  const { content } = parseFrontmatter(source, { frontmatter: 'empty-with-lines' })
  const found: string[] = []
  visit(parser.parse(content) as Root, (node) => {
    if (!('value' in node)) return
    const isCode =
      node.type === 'html' || (node.type === 'text' && /[{}]|<[A-Za-z/!>]/.test(node.value))
    if (isCode) found.push(`${node.position?.start.line}: ${node.value.slice(0, 60)}`)
  })
  for (const [place, line] of content.split('\n').entries())
    if (/^\s*(import|export)\b/.test(line)) found.push(`${place + 1}: ${line.slice(0, 60)}`)
  return found
}

interface Packages {
  readonly [path: string]: { readonly optionalDependencies?: Readonly<Record<string, string>> }
}

/** The optional packages, of any system, that a lock file names and does not hold: `npm ci` fails without them. */
export function missingOptionals(packages: Packages): string[] {
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !foldersAbove(path).some((folder) => `${folder}${name}` in packages))
      .map((name) => `${name} (of ${path || 'the root'})`),
  )
}

// Where Node looks for what a package imports: in its own node_modules, then in those above.
function foldersAbove(path: string): string[] {
  const above = path.slice(0, Math.max(0, path.lastIndexOf('node_modules/') - 1))
  return path === '' ? ['node_modules/'] : [`${path}/node_modules/`, ...foldersAbove(above)]
}

/** The keys of a file of strings, with those inside them: "calculator.year". */
export function keysOf(strings: object, prefix = ''): string[] {
  return Object.entries(strings).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null
      ? keysOf(value as object, `${prefix}${key}.`)
      : [`${prefix}${key}`],
  )
}

/** A path of one person's machine in a text, or undefined. */
export function machinePath(text: string): string | undefined {
  const names = ['work', 'farm', 'root', 'tmp/bash_jobs'].join('|')
  return new RegExp(`(?<![A-Za-z0-9_.~-])/(?:${names})/[^\\s'"]*`).exec(text)?.[0]
}
