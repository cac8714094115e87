import type { AnsweredRow } from '../../batch/answer-row.ts'
import { reasonOf, sentenceOf, statusOf, stepsOf, type Manner } from '../../batch/write-table.ts'
import { languages } from '../../languages.ts'
import { writeResult } from '../../present/write-result.ts'
import { count, fill } from '../../strings/fill.ts'
import { make } from '../make.ts'
import { language } from '../page-language.ts'
import { resultOf, sortRows, type SortColumn } from './sort-rows.ts'

/** Rows that are shown at once: what is drawn costs, not what is reckoned. */
const atOnce = 50
/** Rows without an answer that are listed above the table. */
const mostListed = 20

const number = (value: number): string => value.toLocaleString(languages[language].tag)

/** The rows without an answer with their reasons, and the answers as a table to sort and to page through. */
export function showAnswers(
  rows: readonly AnsweredRow[],
  personOf: (row: AnsweredRow) => string,
  manner: Manner,
): HTMLElement[] {
  const { words } = manner
  const heading = make('h2', { id: 'batch-answers' }, words.answers)
  return [
    ...listWithout(rows, personOf, manner),
    heading,
    make('p', { class: 'legend' }, words.sortHint),
    ...makeTable(rows, personOf, manner),
  ]
}

function listWithout(
  rows: readonly AnsweredRow[],
  personOf: (row: AnsweredRow) => string,
  manner: Manner,
): HTMLElement[] {
  const { words } = manner
  const without = rows.filter((row) => statusOf(row) !== 'computed')
  if (without.length === 0) return []
  const items = without.slice(0, mostListed).map((each) => {
    const person = personOf(each)
    const who = fill(person ? words.wrongPerson : words.wrongRow, {
      // As the spreadsheet shows it: without commas.
      row: each.row.number,
      person,
    })
    return make('li', {}, make('strong', {}, who), reasonOf(each, manner))
  })
  const more = without.length - items.length
  return [
    make('h2', {}, words.wrong),
    make('p', { class: 'legend' }, words.wrongHint),
    make('ul', { class: 'without-answer' }, ...items),
    ...(more > 0 ? [make('p', {}, count(words.moreWrong, more, languages[language].tag))] : []),
  ]
}

interface Column {
  readonly name: SortColumn
  readonly head: string
  readonly cell: (row: AnsweredRow) => readonly (Node | string)[]
}

function columnsOf(personOf: (row: AnsweredRow) => string, manner: Manner): Column[] {
  const { rule, words } = manner
  const write = (row: AnsweredRow, name: string): string => {
    const value = resultOf(row, name)
    return value === undefined ? '' : writeResult(value, rule.results[name]!, language)
  }
  const result = (column: SortColumn, name: string): Column => ({
    name: column,
    head: rule.results[name]!.label[language],
    cell: (row) => [write(row, name)],
  })
  return [
    { name: 'row', head: words.heads.row, cell: ({ row }) => [String(row.number)] },
    { name: 'person', head: words.heads.person, cell: (row) => [personOf(row)] },
    ...(rule.answer ? [result('main', rule.answer)] : []),
    ...(manner.answer.safe && rule.results.safeDay ? [result('safe', 'safeDay')] : []),
    {
      name: 'status',
      head: words.heads.status,
      cell: (row) => [words.statuses[statusOf(row)]],
    },
  ]
}

// Boxes with the roles of a table, as StackingTable.astro has them and for its reasons.
function makeTable(
  rows: readonly AnsweredRow[],
  personOf: (row: AnsweredRow) => string,
  manner: Manner,
): HTMLElement[] {
  const { words } = manner
  const columns = columnsOf(personOf, manner)
  let sorted: readonly AnsweredRow[] = rows
  let first = 0
  const body = make('div', { role: 'rowgroup' })
  const heads = columns.map(({ name, head }) => {
    const button = make('button', { type: 'button', class: 'sort' }, head)
    const cell = make('div', { role: 'columnheader' }, button)
    button.addEventListener('click', () => {
      const isDown = cell.getAttribute('aria-sort') === 'ascending'
      for (const each of heads) each.removeAttribute('aria-sort')
      cell.setAttribute('aria-sort', isDown ? 'descending' : 'ascending')
      sorted = sortRows(rows, name, isDown, personOf, manner)
      show(0)
    })
    return cell
  })
  // As they come, they stand in the order of their numbers.
  heads[0]!.setAttribute('aria-sort', 'ascending')
  const shown = make('span', { role: 'status' })
  const previous = make('button', { type: 'button', class: 'quiet' }, words.previous)
  const next = make('button', { type: 'button', class: 'quiet' }, words.next)
  previous.addEventListener('click', () => show(first - atOnce))
  next.addEventListener('click', () => show(first + atOnce))
  const show = (from: number): void => {
    first = from
    const some = sorted.slice(first, first + atOnce)
    body.replaceChildren(...some.map((row) => makeRow(row, columns, manner)))
    const [to, all] = [first + some.length, rows.length]
    shown.textContent = fill(words.shown, {
      from: number(first + 1),
      to: number(to),
      count: number(all),
    })
    // Not disabled, which would take the focus away from who pages by keyboard.
    previous.setAttribute('aria-disabled', String(first === 0))
    next.setAttribute('aria-disabled', String(to >= all))
  }
  for (const button of [previous, next])
    button.addEventListener(
      'click',
      (event) => {
        if (button.getAttribute('aria-disabled') === 'true') event.stopImmediatePropagation()
      },
      { capture: true },
    )
  show(0)
  const paging = rows.length > atOnce ? [previous, next] : []
  return [
    make(
      'div',
      { class: 'table stack many', role: 'table', 'aria-labelledby': 'batch-answers' },
      make(
        'div',
        { role: 'rowgroup', class: 'heads' },
        make('div', { role: 'row' }, ...heads, makeHead(words.heads.answer)),
      ),
      body,
    ),
    make('p', { class: 'pages' }, shown, ...paging),
  ]
}

const makeHead = (words: string): HTMLElement => make('div', { role: 'columnheader' }, words)

function makeRow(row: AnsweredRow, columns: readonly Column[], manner: Manner): HTMLElement {
  const { words } = manner
  const cells = columns.map(({ name, head, cell }) =>
    make('div', { role: 'cell', 'data-head': head, 'data-cell': name }, ...cell(row)),
  )
  return make(
    'div',
    { role: 'row', 'data-status': statusOf(row) },
    ...cells,
    make(
      'div',
      { role: 'cell', 'data-head': words.heads.answer, 'data-cell': 'answer' },
      sentenceOf(row, manner) || reasonOf(row, manner),
      ...foldedSteps(row, words.heads.steps),
    ),
  )
}

function foldedSteps(row: AnsweredRow, title: string): HTMLElement[] {
  const { finding } = row
  const warnings = finding?.status === 'computed' ? finding.warnings : []
  const items = [...stepsOf(row), ...warnings].map((each) => make('li', {}, each[language]))
  if (items.length === 0) return []
  const list = make('ol', { class: 'steps' }, ...items)
  return [make('details', {}, make('summary', {}, title), list)]
}
