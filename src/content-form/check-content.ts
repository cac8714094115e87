import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { LineCounter, parseDocument } from 'yaml'
import { guideHead } from '../guides/guide-head.ts'
import { readYaml } from '../read-yaml.ts'
import { articleHead } from '../statute/read-articles.ts'
import { faultsInNumbers } from './article-numbers.ts'
import { faultsInBytes } from './bytes.ts'
import { faultsInContainers } from './containers.ts'
import { sayFault, type Fault } from './fault.ts'
import { faultsInHead } from './head.ts'

/** Every fault in the form of the content below a folder, a line each: the place, what was found, and the mend. */
export function checkContent(root = '.'): string[] {
  const paths = readdirSync(join(root, 'content'), { recursive: true, encoding: 'utf8' })
    .map((name) => `content/${name.split(sep).join('/')}`)
    .filter((path) => /\.(mdx|yaml)$/.test(path))
    .sort()
  const files = paths.map((path) => ({ path, source: readFileSync(join(root, path), 'utf8') }))
  const articles = files
    .filter(({ path }) => path.startsWith('content/law/') && path.endsWith('.mdx'))
    .map(({ path, source }) => ({ path, line: numberLine(source), number: numberIn(source) }))
  return [
    ...files.flatMap(({ path, source }) => {
      const isRead = path.endsWith('.yaml') && isAsThePagesReadIt(join(root, path))
      const faults = isRead ? faultsInBytes(source) : faultsIn(path, source)
      return faults.map((fault) => sayFault(path, fault))
    }),
    ...faultsInNumbers(articles).map(({ path, message }) => {
      const { line } = articles.find((each) => each.path === path)!
      return sayFault(path, { line, message })
    }),
  ]
}

/** The faults of one file. */
export function faultsIn(path: string, source: string): Fault[] {
  const faults = faultsInBytes(source)
  // What follows is told of the file as it will be once that is mended: its lines stay the same.
  const plain = source.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')
  if (path.endsWith('.yaml')) return [...faults, ...faultsInYaml(plain)]
  const schema = path.startsWith('content/guides/') ? guideHead : articleHead
  return [...faults, ...faultsInHead(plain, schema), ...faultsInContainers(plain)]
}

// Read as the pages read it, which is fast and is not done again; where that fails, the parser that knows places says where.
function isAsThePagesReadIt(path: string): boolean {
  try {
    readYaml(path)
    return true
  } catch {
    return false
  }
}

function faultsInYaml(source: string): Fault[] {
  const lineCounter = new LineCounter()
  return parseDocument(source, { lineCounter }).errors.map(({ message, pos: [at] }) => {
    const { line, col } = lineCounter.linePos(at)
    const found = message.split('\n')[0]!.replace(/ at line .*/, '')
    return { line, column: col, message: `Found what is no YAML (${found}); mend this line` }
  })
}

const numberMark = /^number:[ \t]*(\d+)/m
const numberIn = (source: string): number => Number(numberMark.exec(source)?.[1] ?? NaN)
const numberLine = (source: string): number =>
  source.slice(0, numberMark.exec(source)?.index ?? 0).split('\n').length
