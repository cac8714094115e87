// Finds numbers of a kind that a rule knows (30 days, thirty days, 三十日, 110 %) where they stand as
// plain words: in a guide such a number is written :rule[…], so that it changes with its rule.
import type { Nodes, Parents } from 'mdast'
import type {} from 'mdast-util-directive'
import remarkDirective from 'remark-directive'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { remarkClockTimes } from '../../src/statute/clock-times.ts'

export interface BareNumber {
  readonly file: string
  /** Counted from 1, as editors do. */
  readonly line: number
  readonly column: number
  readonly words: string
}

const ones = 'one|two|three|four|five|six|seven|eight|nine'
const teens = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen'
const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'
const word = `(?:${ones}|${teens}|${tens}|hundred|thousand|million|dozen|half(?:[\\s-]+an?\\b)?)`
const words = `${word}(?:[\\s-]+(?:and[\\s-]+)?${word})*`
const digits = '(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?'
const one = `(?:${digits}|${words})`
// A range counts as one number: 2–5, two to five, one or two.
const number = `${one}(?:\\s*[-–—]\\s*${one}|\\s+(?:to|or|and)\\s+${one})?`

// Between a number and its unit may stand: a bracket that closes, “or more”, the kind of day.
const between = `\\)?(?:[\\s-]+or[\\s-]+(?:more|fewer|less|over))?`
const kind = '(?:[\\s-]+(?:calendar|working|business|natural|consecutive|full|whole|further|more))*'
const unit = '(?:days?|workdays?|months?|years?|hours?|per\\s?cent|times|fold|persons?|yuan|RMB|renminbi|CNY)'
const before = '(?<![\\w/:]|\\d[.,-])'
const english = [
  new RegExp(`${before}${number}${between}${kind}[\\s-]*${unit}(?!\\w)`, 'gi'),
  new RegExp(`${before}1\\s+time(?!\\w)`, 'gi'),
  new RegExp(`${before}${digits}\\s*[%％‰‱]`, 'g'),
  new RegExp(`(?:[¥￥]|\\b(?:RMB|CNY))\\s*${digits}`, 'gi'),
  new RegExp(`\\b(?:aged|ages?(?: of)?)\\s+${one}(?!\\w)`, 'gi'),
]

const signs = '零〇一二三四五六七八九十百千万亿两'
const numeral = `(?:[${signs}半]+|${digits}[百千万亿]*)`
// Four signs before 年 are the name of a year; after 月 stands the day of a month, and
// 第一, 同一, 每一, 统一, 下一, 最后一日 count nothing (以下 and 以上 are words of their own).
const year = '(?:\\d{4}|[〇零一二三四五六七八九]{4})\\s*年'
const notAfter = `(?<![${signs}第同每统唯任另某月]|(?<!以)[上下]|最后|\\d[.,]?)`
const chineseUnit = '(?:个\\s*(?:工作日|月|小时)|工作日|[日天年倍元岁人]|小时|周岁)'
const chinese = [
  new RegExp(`${notAfter}(?!${year})${numeral}\\s*[多余]?\\s*${chineseUnit}`, 'g'),
  new RegExp(`[百千万]分之${numeral}`, 'g'),
]

const parser = unified().use(remarkParse).use(remarkDirective).use(remarkClockTimes)

/** Every bare number of a guide: in its prose, its frontmatter, and what its directives show of their attributes. */
export function findBareNumbers(source: string, file: string): BareNumber[] {
  const head = /^---\r?\n[\s\S]*?\r?\n---(?=\r?\n|$)/.exec(source)?.[0] ?? ''
  // Blanked, so that the places in the rest stay what they are.
  const body = head.replace(/[^\n]/g, ' ') + source.slice(head.length)
  const tree = parser.runSync(parser.parse(body)) as Nodes
  const places = [...inText(head, 0), ...inBlocks(tree, body)]
  return places
    .sort((a, b) => a.at - b.at)
    .map(({ at, words }) => {
      const before = source.slice(0, at)
      const line = before.split('\n').length
      return { file, line, column: at - before.lastIndexOf('\n'), words: words.replace(/\s+/g, ' ') }
    })
}

/** A bare number as a message: found, expected, where. */
export function describeBareNumber({ file, line, column, words }: BareNumber): string {
  return `${file}:${line}:${column}: found the bare number “${words}”, expected :rule[…]`
}

interface Found {
  readonly at: number
  readonly words: string
}

/** Every number with its unit in a plain text. */
export function findNumbers(text: string): string[] {
  return inText(text, 0)
    .sort((a, b) => a.at - b.at)
    .map(({ words }) => words)
}

function inText(text: string, offset: number): Found[] {
  const all = [...english, ...chinese].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: words, index }) => ({ at: offset + index, words })),
  )
  return all.filter(
    (one) =>
      !all.some(
        (other) =>
          other !== one &&
          other.at <= one.at &&
          one.at + one.words.length <= other.at + other.words.length &&
          (other.words.length > one.words.length || all.indexOf(other) < all.indexOf(one)),
      ),
  )
}

// A paragraph is searched as a whole, since **30** days is a number too.
function inBlocks(node: Nodes, source: string): Found[] {
  if (!('children' in node)) return inLeaf(node, source)
  const attributes = 'attributes' in node ? inAttributes(node, source) : []
  if (!node.children.some(isPhrasing))
    return [...attributes, ...node.children.flatMap((child) => inBlocks(child, source))]
  const { text, places } = flatten(node, source)
  return [
    ...attributes,
    ...inText(text, 0).map(({ at, words }) => ({ at: places[at] ?? 0, words })),
    ...node.children.filter((child) => !isPhrasing(child)).flatMap((child) => inBlocks(child, source)),
  ]
}

function isPhrasing({ type }: Nodes): boolean {
  return /^(text|emphasis|strong|delete|link|linkReference|image|imageReference|inlineCode|break|html|textDirective)$/.test(
    type,
  )
}

function inLeaf(node: Nodes, source: string): Found[] {
  const from = node.position?.start.offset ?? 0
  const to = node.position?.end.offset ?? 0
  return 'value' in node ? inText(source.slice(from, to), from) : []
}

function inAttributes(node: Nodes, source: string): Found[] {
  const from = node.position?.start.offset ?? 0
  const line = source.slice(from).split('\n', 1)[0]!
  const braces = /\{.*\}/.exec(line)
  return braces ? inText(braces[0], from + braces.index) : []
}

/** The words of a block without their marks, and for each sign its place in the source; a directive is one sign that is no word. */
function flatten(parent: Parents, source: string): { text: string; places: number[] } {
  let text = ''
  const places: number[] = []
  const add = (words: string, from: number): void => {
    for (let at = 0; at < words.length; at++) places.push(from + at)
    text += words
  }
  const visit = (node: Nodes): void => {
    const from = node.position?.start.offset ?? 0
    if (node.type === 'textDirective') add('\uFFFC', from)
    else if (node.type === 'break') add('\n', from)
    else if (node.type === 'image') add(`\uFFFC${node.alt ?? ''}\uFFFC`, from)
    else if ('value' in node) {
      // A time that the parser took for a directive has no place of its own.
      const written = source.slice(from, node.position?.end.offset)
      add(node.position ? withoutPrefix(written) : node.value, from)
    } else if ('children' in node && isPhrasing(node)) node.children.forEach(visit)
  }
  parent.children.filter(isPhrasing).forEach(visit)
  return { text, places }
}

// The signs of a quotation at the head of a line, blanked, so that a number may run over the line.
function withoutPrefix(written: string): string {
  return written.replace(/\n[ \t>]+/g, (prefix) => prefix.replaceAll('>', ' '))
}
