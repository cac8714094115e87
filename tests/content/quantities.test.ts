// Every quantity of the statutes is accounted for: marked, bound and the same in both languages, or listed with the reason why not.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { instruments, type InstrumentId } from '../../rules/kernel/instruments.ts'
import type { Unit } from '../../rules/kernel/quantity.ts'
import type { Text } from '../../rules/kernel/text.ts'
import { readQuantity, type Quantity } from '../../src/markdown/read-quantity.ts'
import { root } from '../rules/repository.ts'
import { provisionsOf, readArticleFiles, readMarks, type Side } from './articles.ts'
import { findNumbers } from './bare-numbers.ts'
import { numeralsIn } from './numerals.ts'

/** A row of the list of time limits and amounts that was made from the official texts. */
interface Row {
  /** By its official name, without 中华人民共和国. */
  readonly instrument: string
  readonly article: number
  readonly paragraph: number
  /** The number of the 项 as the text writes it: 一. */
  readonly item: string | null
  readonly zh_quote: string
  readonly quantity: number | readonly number[]
  readonly unit: string
}

/** A numeral that is no quantity, or with which nothing is computed. */
interface Listed {
  readonly instrument: string
  readonly article: number
  readonly paragraph: number
  readonly item?: number
  readonly numeral: string
  readonly context: string
  readonly why: Text
}

const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const rows = JSON.parse(read('tests/fixtures/quantities.json')) as Row[]
const lists = {
  'no-quantity': parse(read('content/law/no-quantity.yaml')) as Listed[],
  'not-computed': parse(read('content/law/not-computed.yaml')) as Listed[],
}
const listed = Object.values(lists).flat()
const ids = Object.fromEntries(
  (Object.keys(instruments) as InstrumentId[]).map((id) => [
    instruments[id].title.zh.replace('中华人民共和国', ''),
    id,
  ]),
)
const order = Object.keys(instruments)
/** The texts in which every quantity is bound: none of theirs is listed as not computed. */
const allBound = ['social-insurance-law', 'handling-regulations']
const unitNames: Record<string, Unit> = { age: 'year-of-age', multiple: 'times' }

const provisions = readArticleFiles().flatMap((article) =>
  provisionsOf(article).map((provision) => ({
    ...provision,
    instrument: article.instrument,
    place: `${article.instrument}/${article.number}#${provision.id}`,
  })),
)
const byPlace = new Map(provisions.map((provision) => [provision.place, provision]))

const rowPlace = ({ instrument, article, paragraph, item }: Row): string =>
  `${ids[instrument]}/${article}#p${paragraph}${item ? `-i${'一二三四五六七八九十'.indexOf(item) + 1}` : ''}`
const listedPlace = ({ instrument, article, paragraph, item }: Listed): string =>
  `${instrument}/${article}#p${paragraph}${item ? `-i${item}` : ''}`

/** Years as months, since a limit may be written in either. */
function plain({ value, unit }: Quantity): string {
  return unit === 'year' ? `${value * 12} month` : `${value} ${unit}`
}

/** What is wrong with a row of the list, given the provision that it names and what is listed of it. */
function rowFaults(row: Row, zh: Side, en: Side, entries: readonly Listed[] = []): string[] {
  const from = zh.text.indexOf(row.zh_quote)
  if (from < 0 || zh.text.includes(row.zh_quote, from + 1))
    return [`${row.zh_quote} stands not once`]
  const marks = zh.marks.filter((mark) => from <= mark.from && mark.to <= from + row.zh_quote.length)
  const isListed = numeralsIn(row.zh_quote).every(({ words, at }) =>
    entries.some((each) => each.numeral === words && standsAt(each, zh.text, from + at)),
  )
  if (marks.length === 0 && isListed) return []
  const unit = unitNames[row.unit] ?? (row.unit as Unit)
  const expected = [row.quantity].flat().map((value) => plain({ value, unit }))
  const found = marks.map(({ words }) => plainWords(words))
  if (found.join() !== expected.join())
    return [`${row.zh_quote}: found [${found}], expected [${expected}]`]
  return marks.flatMap(({ name, words }) => {
    const same = en.marks.filter((mark) => mark.name === name).map((mark) => plainWords(mark.words))
    return same.includes(plainWords(words)) && new Set(same).size === 1
      ? []
      : [`${name} is ${words} in Chinese, [${same}] in English`]
  })
}

/** A text in which every mark is a sign that is no word. */
function withoutMarks({ text, marks }: Side): string {
  return [...text]
    .map((sign, at) => (marks.some(({ from, to }) => from <= at && at < to) ? '\uFFFC' : sign))
    .join('')
}

function plainWords(words: string): string {
  const quantity = readQuantity(words)
  return quantity ? plain(quantity) : `“${words}”`
}

/** The numerals of a provision that are neither marked nor listed, and the entries that fit none. */
function numeralFaults(zh: Side, entries: readonly Listed[]): string[] {
  const left = [...entries]
  const faults = numeralsIn(zh.text).flatMap(({ words, at }) => {
    if (zh.marks.some(({ from, to }) => from <= at && at + words.length <= to)) return []
    const entry = left.findIndex((each) => standsAt(each, zh.text, at))
    if (entry < 0) return [`${words} in …${zh.text.slice(Math.max(0, at - 8), at + 8)}…`]
    left.splice(entry, 1)
    return []
  })
  return [...faults, ...left.map(({ numeral, context }) => `no ${numeral} in ${context}`)]
}

function standsAt({ numeral, context }: Listed, text: string, at: number): boolean {
  const start = text.indexOf(context)
  return (
    start >= 0 &&
    !text.includes(context, start + 1) &&
    numeralsIn(context).filter(({ words }) => words === numeral).length === 1 &&
    numeralsIn(context).some(({ words, at: inside }) => words === numeral && start + inside === at)
  )
}

describe('a quantity of a statute', () => {
  const entries = Map.groupBy(listed, listedPlace)

  test('that is in the list of time limits is marked, with its value and unit, in both languages, or listed with the reason', () => {
    expect(rows.length).toBe(37 + 81 + 24 + 8)
    const faults = rows.flatMap((row) => {
      const place = rowPlace(row)
      const provision = byPlace.get(place)
      if (!provision) return [`${place} is not there`]
      return rowFaults(row, provision.zh, provision.en, entries.get(place)).map(
        (fault) => `${place}: ${fault}`,
      )
    })
    expect(faults).toEqual([])
  })

  test('that is marked is in the list of time limits', () => {
    const faults = provisions.flatMap(({ place, zh }) => {
      const quotes = rows
        .filter((row) => rowPlace(row) === place)
        .map(({ zh_quote }) => ({ from: zh.text.indexOf(zh_quote), length: zh_quote.length }))
      return zh.marks
        .filter(
          (mark) =>
            !quotes.some(({ from, length }) => from <= mark.from && mark.to <= from + length),
        )
        .map(({ words, name }) => `${place}: ${words} (${name})`)
    })
    expect(faults).toEqual([])
  })
})

describe('the English of the Social Insurance Law and the Handling Regulations', () => {
  const own = provisions.filter(({ instrument }) => allBound.includes(instrument))

  test('has no number with a unit that is not marked', () => {
    const faults = own.flatMap(({ place, en }) =>
      findNumbers(withoutMarks(en)).map((words) => `${place}: ${words}`),
    )
    expect(faults).toEqual([])
    expect(own.flatMap(({ en }) => findNumbers(en.text)).length).toBeGreaterThan(35)
  })
})

describe('a numeral of a statute', () => {
  test('is marked as a quantity, or listed with the reason why not, and no entry is left over', () => {
    const entries = Map.groupBy(listed, listedPlace)
    const faults = provisions.flatMap(({ place, zh }) =>
      numeralFaults(zh, entries.get(place) ?? []).map((fault) => `${place}: ${fault}`),
    )
    expect(faults).toEqual([])
    for (const place of entries.keys()) expect(byPlace.has(place), place).toBe(true)
  })

  test('is one of 91 in the Social Insurance Law and the Handling Regulations: 41 are no quantities, all others are bound', () => {
    const isOwn = ({ instrument }: { instrument: string }): boolean =>
      allBound.includes(instrument)
    expect(provisions.filter(isOwn).flatMap(({ zh }) => numeralsIn(zh.text)).length).toBe(65 + 26)
    expect(lists['no-quantity'].filter(isOwn).length).toBe(32 + 9)
    expect(lists['not-computed'].filter(isOwn)).toEqual([])
  })

  test.each([
    ['premium-collection-regulations', 16],
    ['work-injury-regulations', 142],
    ['unemployment-regulations', 23],
  ])('is one of as many as the official text has: %s %i', (id, count) => {
    const own = provisions.filter(({ instrument }) => instrument === id)
    expect(own.flatMap(({ zh }) => numeralsIn(zh.text)).length).toBe(count)
  })
})

describe.each(Object.keys(lists) as (keyof typeof lists)[])('the list %s', (name) => {
  const listed = lists[name]
  const key = (entry: Listed): string =>
    [
      order.indexOf(entry.instrument),
      entry.article,
      entry.paragraph,
      entry.item ?? 0,
    ]
      .map((number) => String(number).padStart(3, '0'))
      .join(' ')

  test('is sorted by place, one entry a line, each with a reason in each language', () => {
    expect(listed.map(key)).toEqual(listed.map(key).sort())
    const lines = read(`content/law/${name}.yaml`).split('\n')
    expect(lines.filter((line) => /^- \{ .* \}$/.test(line)).length).toBe(listed.length)
    for (const { why } of listed) {
      expect(why.en).toMatch(/^[a-z]+ \S/)
      expect(why.zh).toMatch(/^[\p{Script=Han}“]/u)
    }
  })

  test('has nothing but its fields', () => {
    const fields = ['instrument', 'article', 'paragraph', 'item', 'numeral', 'context', 'why']
    for (const entry of listed)
      expect(fields.filter((field) => field !== 'item' || entry.item)).toEqual(Object.keys(entry))
  })
})

describe('a broken copy', () => {
  const side = (source: string): Side => ({ ...readMarks(source), line: 1 })
  const row: Row = {
    instrument: '社会保险法',
    article: 86,
    paragraph: 1,
    item: null,
    zh_quote: '处一倍以上三倍以下的罚款',
    quantity: [1, 3],
    unit: 'multiple',
  }
  const zh = '应当处:q[一倍]{is=a.low}以上:q[三倍]{is=a.high}以下的罚款'
  const en = 'a fine of not less than :q[1 time]{is=a.low} and not more than :q[3 times]{is=a.high}'
  const entry: Listed = {
    instrument: 'social-insurance-law',
    article: 86,
    paragraph: 1,
    numeral: '一',
    context: '下列情形之一',
    why: { en: 'x', zh: '甲' },
  }

  test('has no fault before it is broken', () => {
    expect(rowFaults(row, side(zh), side(en))).toEqual([])
    expect(numeralFaults(side(zh), [])).toEqual([])
    expect(numeralFaults(side(`有下列情形之一的，${zh}`), [entry])).toEqual([])
  })

  test.each<[string, string, string]>([
    ['unmarked in Chinese', zh.replace(':q[一倍]{is=a.low}', '一倍'), en],
    ['another in Chinese', zh.replace('三倍', '五倍'), en],
    ['of another unit in Chinese', zh.replace('三倍', '三年'), en],
    ['missing in Chinese', zh.replace('处', '罚'), en],
    ['twice in Chinese', zh + zh, en],
    ['unmarked in English', zh, en.replace(':q[1 time]{is=a.low}', '1 time')],
    ['another in English', zh, en.replace('3 times', '5 times')],
    ['of another unit in English', zh, en.replace('3 times', '3 years')],
    ['of another parameter in English', zh, en.replace('a.high', 'a.low')],
    ['no quantity at all in English', zh, en.replace('3 times', 'threefold')],
  ])('fails where the quantity is %s', (_, chinese, english) => {
    expect(rowFaults(row, side(chinese), side(english))).not.toEqual([])
  })

  test.each<[string, string, Listed[], RegExp]>([
    ['is neither marked nor listed', '满三十日的', [], /^三十 in …满三十日的…$/],
    ['is half marked', ':q[三十]{is=a}五日', [], /^三十五 in/],
    ['is Arabic and not listed', '自2011年起', [], /^2011 in/],
    ['is listed once and stands twice', '下列情形之一的，同一', [entry], /^一 in .*同一/],
    ['is listed and marked', '下列情形之:q[一]{is=a}', [entry], /^no 一 in 下列情形之一$/],
    ['is listed and gone', '下列情形', [entry], /^no 一 in/],
    ['is listed twice', '下列情形之一', [entry, entry], /^no 一 in/],
    ['is listed in words that stand twice', '下列情形之一、下列情形之一', [entry], /^一 in/],
    ['is listed as another', '下列情形之一', [{ ...entry, numeral: '二' }], /^一 in/],
  ])('fails where a numeral %s', (_, chinese, entries, fault) => {
    expect(numeralFaults(side(chinese), entries).join('\n')).toMatch(fault)
  })

  test('does not take the number of an item for a quantity', () => {
    expect(numeralsIn('（十二）满三日的')).toEqual([{ words: '三', at: 5 }])
    expect(numeralsIn('百分之一百一十、1.5万元和3,000元').map(({ words }) => words)).toEqual([
      '百',
      '一百一十',
      '1.5',
      '万',
      '3,000',
    ])
  })
})
