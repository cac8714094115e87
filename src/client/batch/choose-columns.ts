import { isRequired, type Field } from '../../../rules/kernel/field.ts'
import type { Rule } from '../../../rules/kernel/rule.ts'
import { sayLocal } from '../../../rules/kernel/say-local.ts'
import type { Columns, Taken } from '../../batch/match-columns.ts'
import type { Table } from '../../batch/parse-table.ts'
import type { BatchWords } from '../../batch/write-table.ts'
import { fill } from '../../strings/fill.ts'
import { make } from '../make.ts'
import { language } from '../page-language.ts'

/** Values of a choice that are no column. */
const none = ''
const typed = 'same'
const fixed = 'same:'

/** What a column is called where it is chosen: its name, or else its number, with what stands in it first. */
function nameOf(table: Table, column: number, words: BatchWords): string {
  const head = table.heads[column] || fill(words.column, { number: column + 1 })
  const example = table.rows.map(({ cells }) => cells[column]?.trim()).find(Boolean)
  return example ? fill(words.columnLike, { head, example: example.slice(0, 30) }) : head
}

/** Fills a choice with the columns of a table. */
export function offerColumns(choice: HTMLSelectElement, table: Table, words: BatchWords): void {
  choice.replaceChildren(
    ...table.heads.map((_, at) => make('option', { value: String(at) }, nameOf(table, at, words))),
  )
}

/** For each input of a rule, what asks for its column, or for what is the same in every row; as the columns found say. */
export function askForColumns(
  rule: Rule<object>,
  table: Table,
  columns: Columns,
  words: BatchWords,
): HTMLElement[] {
  return Object.entries(rule.fields).map(([name, field]) => {
    const id = `batch-column-${name}`
    const choice = make('select', { id, 'aria-describedby': `${id}-error` }) as HTMLSelectElement
    offerColumns(choice, table, words)
    const nothing = isRequired(field) ? words.noColumn : words.notInTable
    choice.prepend(make('option', { value: none }, nothing))
    choice.append(...sameInEveryRow(field, words))
    const text = make('input', {}) as HTMLInputElement
    const same = make('label', { class: 'same' }, words.sameIn, text)
    const taken = columns[name]
    choice.value = !taken ? none : 'column' in taken ? String(taken.column) : typed
    if (taken && 'same' in taken) text.value = taken.same
    same.hidden = choice.value !== typed
    choice.addEventListener('change', () => (same.hidden = choice.value !== typed))
    return make(
      'div',
      { class: 'field', 'data-wanted': name },
      make('label', { for: id }, field.label[language]),
      ...(field.local ? [make('p', { class: 'hint' }, sayLocal(field.local, language))] : []),
      make('p', { class: 'error', id: `${id}-error` }),
      choice,
      same,
    )
  })
}

function sameInEveryRow(field: Field, words: BatchWords): HTMLElement[] {
  const choices = field.choices?.map(({ value, label }) =>
    make('option', { value: fixed + value }, label[language]),
  )
  return choices
    ? [make('optgroup', { label: words.sameIn }, ...choices)]
    : [make('option', { value: typed }, words.same)]
}

/** What was chosen: the columns, and the inputs that still need one. */
export function readColumns(
  place: Element,
  rule: Rule<object>,
): { columns: Columns; missing: readonly string[] } {
  const columns: Record<string, Taken | undefined> = {}
  for (const name of Object.keys(rule.fields)) {
    const box = place.querySelector(`[data-wanted="${name}"]`)!
    const { value } = box.querySelector('select')!
    const text = box.querySelector('input')!.value.trim()
    if (value.startsWith(fixed)) columns[name] = { same: value.slice(fixed.length) }
    else if (value === typed) columns[name] = text ? { same: text } : undefined
    else if (value !== none) columns[name] = { column: Number(value) }
  }
  const missing = Object.entries(rule.fields)
    .filter(([name, field]) => !columns[name] && isRequired(field))
    .map(([name]) => name)
  return { columns, missing }
}
