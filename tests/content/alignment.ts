// What must hold of an article's file, and of the chapters of an instrument, as lists of faults.
import { parse } from 'yaml'
import { readChineseNumeral } from '../../rules/kernel/chinese-numerals.ts'
import type { Article, Side } from './articles.ts'
import { findNumbers } from './bare-numbers.ts'

const numerals = [...'零一二三四五六七八九十']

/** What is not aligned in an article; each fault with its place. */
export function faultsOf(article: Article): string[] {
  return [
    ...orderFaults(article),
    ...itemFaults(article),
    ...markFaults(article),
    ...valueFaults(article),
    ...headingFaults(article),
  ].map((fault) => `${article.path}: ${fault}`)
}

function orderFaults({ order, zh, en }: Article): string[] {
  return order === Array(zh.length).fill('zh en').join(' ') && zh.length > 0
    ? []
    : [`${zh.length} Chinese provisions, ${en.length} English, in the order ${order}`]
}

function itemFaults({ zh, en }: Article): string[] {
  let expected = 0
  return zh.flatMap(({ text, line }, place) => {
    const chinese = /^（([一二三四五六七八九十]+)）/.exec(text)?.[1]
    const english = /^\((\d+)\) /.exec(en[place]?.text ?? '')?.[1]
    expected = chinese ? expected + 1 : 0
    if (chinese && chinese !== writeItem(expected))
      return [`line ${line}: found item （${chinese}）, expected （${writeItem(expected)}）`]
    if ((english ?? '') === (chinese ? String(expected) : '')) return []
    return [`line ${line}: found item (${english ?? ''}) in English, （${chinese ?? ''}） in Chinese`]
  })
}

function writeItem(number: number): string {
  return number <= 10 ? numerals[number]! : `十${numerals[number - 10]}`
}

function markFaults({ zh, en }: Article): string[] {
  return zh.flatMap((side, place) => {
    const [chinese, english] = [names(side), names(en[place])]
    return chinese === english
      ? []
      : [`line ${side.line}: Chinese marks [${chinese}], English marks [${english}]`]
  })
}

function names(side: Side | undefined): string {
  return (side?.marks ?? [])
    .map(({ name }) => name)
    .sort()
    .join(', ')
}

// Marked or not: what is counted in Chinese is counted in English, with the same number and unit.
function valueFaults({ zh, en }: Article): string[] {
  return zh.flatMap((side, place) => {
    const [chinese, english] = [values(side), values(en[place])]
    return chinese === english
      ? []
      : [`line ${side.line}: Chinese says [${chinese}], English says [${english}]`]
  })
}

function values(side: Side | undefined): string {
  return findNumbers(side?.text ?? '')
    .map(valueOf)
    .sort()
    .join(', ')
}

const chineseUnits: Record<string, string> = {
  日: 'day',
  天: 'day',
  个工作日: 'working day',
  个月: 'month',
  年: 'year',
  小时: 'hour',
  周岁: 'year',
  倍: 'time',
  元: 'yuan',
  人: 'person',
  '%': 'percent',
}

function valueOf(words: string): string {
  const share = /^([百万])分之(.+)$/.exec(words)
  if (share) return `${readChineseNumeral(share[2]!)! / (share[1] === '百' ? 1 : 100)} percent`
  if (words === '半个月' || words === 'half a month') return '0.5 month'
  const perMille = /^(\d+)‰$/.exec(words)
  if (perMille) return `${Number(perMille[1]) / 10} percent`
  const chinese = /^([\d零一二三四五六七八九十百千万两]+)(\D+)$/.exec(words)
  const unit = chineseUnits[chinese?.[2] ?? '']
  if (unit) return `${readChineseNumeral(chinese![1]!)} ${unit}`
  return words.replaceAll(',', '').replace(/(?<=\w{3})s$/, '')
}

function headingFaults({ frontmatter, number }: Article): string[] {
  const { heading, ...rest } = frontmatter as {
    number?: unknown
    heading?: { en?: unknown; zh?: unknown }
  }
  const faults: string[] = []
  if (rest.number !== number) faults.push(`found number ${rest.number} in the frontmatter`)
  const { en, zh } = heading ?? {}
  if (typeof en !== 'string' || !/^[A-Z0-9]/.test(en) || /\p{Script=Han}/u.test(en))
    faults.push(`found the English heading ${JSON.stringify(en)}`)
  if (typeof zh !== 'string' || !/^[\p{Script=Han}、，（）]+$/u.test(zh))
    faults.push(`found the Chinese heading ${JSON.stringify(zh)}`)
  return faults
}

/** What is wrong with the chapters in a law.yaml, given the articles that are published. */
export function chapterFaults(yaml: string, articles: readonly number[]): string[] {
  const { complete, chapters } = parse(yaml) as {
    complete: boolean
    chapters: { number: number; from: number; to: number }[]
  }
  const faults: string[] = []
  // An instrument without chapters is one list of articles.
  if (chapters.length === 0)
    return articles.flatMap((article, place) =>
      article === place + 1 ? [] : [`found article ${article}, expected ${place + 1}`],
    )
  for (const [place, { number, from, to }] of chapters.entries()) {
    const before = chapters[place - 1]
    if (from > to) faults.push(`chapter ${number} ends before it begins`)
    if (before && from <= before.to) faults.push(`chapter ${number} overlaps the one before it`)
    if (before && number <= before.number) faults.push(`chapter ${number} stands out of order`)
    if (!complete) continue
    if (number !== place + 1) faults.push(`found chapter ${number}, expected ${place + 1}`)
    if (from !== (before?.to ?? 0) + 1)
      faults.push(`chapter ${number} begins at ${from}, expected ${(before?.to ?? 0) + 1}`)
  }
  for (const article of articles)
    if (!chapters.some(({ from, to }) => from <= article && article <= to))
      faults.push(`no chapter holds article ${article}`)
  if (complete)
    for (let article = 1; article <= (chapters.at(-1)?.to ?? 0); article++)
      if (!articles.includes(article)) faults.push(`article ${article} is not published`)
  for (const { number, from, to } of chapters)
    if (!articles.some((article) => from <= article && article <= to))
      faults.push(`chapter ${number} holds no published article`)
  return faults
}
