// The page “Many people at once”: a table is read, its columns are found, and a rule answers row by row.
import type { Rule } from '../../rules/kernel/rule.ts'
import { readLink } from '../../rules/version.ts'
import { answerRow, type AnsweredRow } from '../batch/answer-row.ts'
import { decode, mostBytes } from '../batch/decode.ts'
import { inSlices } from '../batch/in-slices.ts'
import { matchColumns, personColumn, type Columns } from '../batch/match-columns.ts'
import type { Table } from '../batch/parse-table.ts'
import { readSerial } from '../batch/read-cell.ts'
import { statusOf, type Manner } from '../batch/write-table.ts'
import { inLanguage, languages } from '../languages.ts'
import { writeResult } from '../present/write-result.ts'
import { count, fill, inARow } from '../strings/fill.ts'
import { askForColumns, offerColumns, readColumns } from './batch/choose-columns.ts'
import { loadData, type BatchData } from './batch/data.ts'
import { saveCalendar, saveTable } from './batch/save-answers.ts'
import { showAnswers } from './batch/show-answers.ts'
import { loadRule } from './calculator/load-rule.ts'
import { make } from './make.ts'
import { language } from './page-language.ts'

const { tag } = languages[language]
/** How often a screen reader is told how far the work is, in milliseconds. */
const tellEvery = 1500

class BatchTable extends HTMLElement {
  private readonly find = <E extends HTMLElement>(selector: string): E =>
    this.querySelector<E>(selector)!
  private data!: BatchData
  private rule: Rule<object> | undefined
  private table: Table | undefined
  /** What was read last, for when the reader says whether there are names of columns. */
  private source: { text: string; encoding?: string } | undefined
  private running: AbortController | undefined
  private turn = 0
  /** The rule and the table, as far as they were given. */
  private prepared: Promise<void> = Promise.resolve()
  /** The wait until what is being pasted is read. */
  private pause = 0

  connectedCallback(): void {
    const form = this.find('form')
    // Only now may Enter submit: the script answers, and nothing is sent.
    this.find('button[disabled]').remove()
    this.find<HTMLButtonElement>('.action').type = 'submit'
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      // Who is quick presses the button before the rule is there, or before what was pasted is read.
      clearTimeout(this.pause)
      void this.prepared.catch(() => {}).then(() => this.attempt(() => this.answer()))
    })
    const choice = this.find<HTMLSelectElement>('#batch-rule')
    choice.addEventListener('change', () => {
      history.replaceState(null, '', choice.value ? `#rule=${choice.value}` : location.pathname)
      this.prepare(() => this.chooseRule())
    })
    const file = this.find<HTMLInputElement>('#batch-file')
    const paste = this.find<HTMLTextAreaElement>('#batch-paste')
    file.addEventListener('change', () => {
      const [chosen] = file.files ?? []
      if (!chosen) return
      paste.value = ''
      this.prepare(() => this.open(chosen))
    })
    paste.addEventListener('input', () => {
      clearTimeout(this.pause)
      file.value = ''
      this.pause = window.setTimeout(
        () => this.prepare(() => this.read({ text: paste.value })),
        200,
      )
    })
    this.find('#batch-heads').addEventListener('change', (event) => {
      const { checked } = event.target as HTMLInputElement
      if (this.source) this.prepare(() => this.read(this.source!, checked))
    })
    this.find('[data-stop]').addEventListener('click', () => this.running?.abort())
    // An answer to something else than what is chosen now would be taken for one to it.
    form.addEventListener('change', () => this.forget())
    window.addEventListener('hashchange', () => this.prepare(() => this.followAddress()))
    this.dataset.started = ''
    this.prepare(() => this.followAddress())
  }

  /** Takes the rule, or the table, that was given: one after the other, and before any answer. */
  private prepare(act: () => Promise<void>): void {
    this.prepared = this.prepared.catch(() => {}).then(() => this.attempt(act))
  }

  /** Does something that needs files of the site; where one does not come, that is said. */
  private async attempt(act: () => Promise<void>): Promise<void> {
    try {
      this.data = await loadData()
      await act()
    } catch (error) {
      this.say(this.dataset.failed!)
      throw error
    }
  }

  private say(words: string): void {
    this.find('#batch-state').textContent = words
  }

  private forget(): void {
    this.turn++
    this.running?.abort()
    this.find('[data-answers]').replaceChildren()
    this.say('')
  }

  /** Chooses the rule that the address names: #rule=… */
  private async followAddress(): Promise<void> {
    const choice = this.find<HTMLSelectElement>('#batch-rule')
    const named = readLink(location.hash)?.rule ?? ''
    if (named && [...choice.options].some(({ value }) => value === named)) choice.value = named
    await this.chooseRule()
  }

  private async chooseRule(): Promise<void> {
    const { value } = this.find<HTMLSelectElement>('#batch-rule')
    const rule = value ? await loadRule(value) : undefined
    // Another may have been chosen meanwhile.
    if (this.find<HTMLSelectElement>('#batch-rule').value !== value) return
    this.rule = rule
    this.find('[data-question]').replaceChildren(
      ...(rule
        ? [make('a', { href: inLanguage(`/rules/${rule.id}/`, language) }, rule.question[language])]
        : []),
    )
    this.forget()
    this.offer()
  }

  private async open(file: File): Promise<void> {
    const { refused } = this.data.words
    // Before it is read: memory is the reader's.
    const found =
      file.size > mostBytes
        ? ({ refused: 'tooLarge' } as const)
        : decode(new Uint8Array(await file.arrayBuffer()))
    if ('refused' in found) {
      this.table = this.source = undefined
      this.find('[data-read]').textContent = fill(
        refused[found.refused],
        found.refused === 'tooLarge' ? { megabytes: mostBytes / 1e6 } : {},
      )
      return this.offer()
    }
    await this.read(found)
  }

  private async read(source: { text: string; encoding?: string }, heads?: boolean): Promise<void> {
    this.forget()
    const { parseTable } = await import('../batch/parse-table.ts')
    const table = parseTable(source.text, heads)
    this.source = source
    this.table = table.rows.length > 0 ? table : undefined
    const isBlank = source.text.trim() === ''
    this.find('[data-read]').textContent = this.table
      ? this.sayRead(this.table)
      : isBlank && !source.encoding
        ? ''
        : this.data.words.refused.empty
    this.find<HTMLInputElement>('#batch-heads').checked = table.hasHeads
    this.offer()
  }

  private sayRead(table: Table): string {
    const { words } = this.data
    const delimiters: Readonly<Record<string, keyof typeof words.delimiters>> = {
      ';': 'semicolon',
      '\t': 'tab',
      '|': 'bar',
    }
    const delimiter = words.delimiters[delimiters[table.delimiter] ?? 'comma']
    const { encoding } = this.source!
    return inARow(
      language,
      count(words.read, table.rows.length, tag, { columns: table.heads.length, delimiter }),
      encoding && fill(words.encoding, { encoding }),
      table.above.length > 0 && fill(words.above, { lines: table.above.join(' / ').slice(0, 200) }),
      table.isCut && fill(words.cut, { count: table.rows.length.toLocaleString(tag) }),
    )
  }

  /** Asks for the columns, once there are a rule and a table. */
  private offer(): void {
    const { rule, table } = this
    const box = this.find('[data-columns]')
    box.hidden = !rule || !table
    if (!rule || !table) return
    const { words, names } = this.data
    const columns = matchColumns(table, rule.fields, names)
    this.find('[data-fields]').replaceChildren(...askForColumns(rule, table, columns, words))
    const person = this.find<HTMLSelectElement>('#batch-person')
    offerColumns(person, table, words)
    person.prepend(make('option', { value: '-1' }, words.notInTable))
    person.value = String(personColumn(table, columns, names))
  }

  private async answer(): Promise<void> {
    const { value } = this.find<HTMLTextAreaElement>('#batch-paste')
    if (value && value !== this.source?.text) await this.read({ text: value })
    this.forget()
    const { rule, table } = this
    const { words, andSafe, answers } = this.data
    const chosen = rule && table && readColumns(this, rule)
    if (this.showMissing(chosen?.missing ?? []) || !rule || !table || !chosen) return
    const manner = { rule, answer: answers[rule.id]!, words, andSafe, language }
    const person = Number(this.find<HTMLSelectElement>('#batch-person').value)
    const personOf = ({ row }: AnsweredRow): string => row.cells[person]?.trim() ?? ''
    const rows: AnsweredRow[] = []
    const { turn } = this
    const isWhole = await this.work(table.rows.length, words.working, (said, signal) =>
      inSlices(
        table.rows.length,
        (at) => void rows.push(answerRow(rule, chosen.columns, table.rows[at]!)),
        said,
        signal,
      ),
    )
    // What was chosen has changed meanwhile: this is no answer to it.
    if (turn !== this.turn) return
    if (!isWhole) return
    this.showDone(rows, chosen.columns)
    this.find('[data-answers]').replaceChildren(
      this.takeAway(table, rows, personOf, manner),
      ...showAnswers(rows, personOf, manner),
    )
  }

  /** Shows how far a long work is, and lets the reader stop it; says so where that was done. */
  private async work(
    all: number,
    words: string,
    act: (said: (done: number) => void, signal: AbortSignal) => Promise<boolean>,
  ): Promise<boolean> {
    this.running?.abort()
    const running = (this.running = new AbortController())
    const bar = this.find<HTMLProgressElement>('[data-progress]')
    const stop = this.find('[data-stop]')
    bar.hidden = stop.hidden = false
    let last = 0
    let told = -tellEvery
    const say = (template: string): void => {
      const [done, count] = [last, all].map((each) => each.toLocaleString(tag)) as [string, string]
      this.say(fill(template, { done, count }))
    }
    const isWhole = await act((done) => {
      last = Math.min(done, all)
      bar.value = last / all
      if (performance.now() - told < tellEvery) return
      told = performance.now()
      say(words)
    }, running.signal)
    // Another work may have begun meanwhile.
    if (this.running !== running) return false
    bar.hidden = stop.hidden = true
    if (running.signal.aborted) say(this.data.words.stopped)
    return isWhole
  }

  private showDone(rows: readonly AnsweredRow[], columns: Columns): void {
    const { words } = this.data
    const answered = rows.filter((row) => statusOf(row) === 'computed').length
    this.say(
      inARow(
        language,
        count(words.done, rows.length, tag, { answered: answered.toLocaleString(tag) }),
        this.saySerials(rows, columns),
      ),
    )
  }

  /** That numbers were read as days, with the first of them: whoever sees it can tell whether that is right. */
  private saySerials(rows: readonly AnsweredRow[], columns: Columns): string {
    const { words } = this.data
    const days = Object.entries(this.rule!.fields).filter(([, { kind }]) =>
      ['date', 'month', 'time'].includes(kind),
    )
    const texts = rows.flatMap(({ row }) =>
      days.flatMap(([name]) => {
        const from = columns[name]
        const text = from && 'column' in from ? (row.cells[from.column] ?? '').trim() : ''
        return readSerial(text) ? [text] : []
      }),
    )
    const [number] = texts
    if (number === undefined) return ''
    const { year, month, day } = readSerial(number)!
    const written = writeResult(
      `${year}-${month}-${day}`,
      { kind: 'date', label: { en: '', zh: '' } },
      language,
    )
    return count(words.serials, texts.length, tag, { number, day: written })
  }

  private takeAway(
    table: Table,
    rows: readonly AnsweredRow[],
    personOf: (row: AnsweredRow) => string,
    manner: Manner,
  ): HTMLElement {
    const { words } = this.data
    const said = make('span', { role: 'status', class: 'said' })
    const button = (label: string, act: () => Promise<boolean>): HTMLElement => {
      const made = make('button', { type: 'button', class: 'quiet' }, label)
      made.addEventListener('click', () => {
        const before = this.find('#batch-state').textContent
        said.textContent = ''
        act()
          .then((done) => {
            if (!done) return
            said.textContent = words.saved
            this.say(before)
          })
          .catch(() => (said.textContent = words.notSaved))
      })
      return made
    }
    const hasDay = ['date', 'time', 'month'].includes(
      manner.rule.results[manner.rule.answer ?? '']?.kind ?? '',
    )
    return make(
      'div',
      { class: 'take-away' },
      button(words.saveTable, () =>
        this.work(rows.length, words.working, (tell, signal) =>
          saveTable(table, rows, manner, tell, signal),
        ),
      ),
      ...(hasDay && rows.some((row) => statusOf(row) === 'computed')
        ? [
            button(words.saveCalendar, () =>
              this.work(rows.length, words.writing, (tell, signal) =>
                saveCalendar(rows, personOf, manner, this.data, tell, signal),
              ),
            ),
          ]
        : []),
      said,
    )
  }

  /** Says what is missing, at each place and in a summary that takes focus. Returns whether anything is. */
  private showMissing(columns: readonly string[]): boolean {
    const { missing } = this.data.words
    const wrong = new Map<string, string>([
      ...(this.rule ? [] : [['rule', missing.rule] as const]),
      ...(this.table ? [] : [['table', missing.table] as const]),
      ...columns.map((name) => [name, missing.column] as const),
    ])
    const links: HTMLElement[] = []
    for (const box of this.querySelectorAll<HTMLElement>('[data-wanted]')) {
      const name = box.dataset.wanted!
      const message = wrong.get(name)
      const input = box.querySelector<HTMLElement>('select, input')!
      box.querySelector('.error')!.textContent = message ?? ''
      box.toggleAttribute('data-wrong', Boolean(message))
      if (!message) {
        input.removeAttribute('aria-invalid')
        continue
      }
      input.setAttribute('aria-invalid', 'true')
      const link = make('a', { href: `#${input.id}` }, message)
      // The fragment belongs to the rule: the link moves the focus only.
      link.addEventListener('click', (event) => {
        event.preventDefault()
        input.focus()
      })
      const label = columns.includes(name) ? `${this.rule!.fields[name]!.label[language]} ` : ''
      links.push(make('li', {}, label, link))
    }
    const summary = this.find('.problems')
    summary.hidden = links.length === 0
    summary.replaceChildren(
      make('p', { class: 'problems-title' }, this.dataset.problem!),
      make('ul', {}, ...links),
    )
    if (links.length > 0) summary.focus()
    return links.length > 0
  }
}

customElements.define('batch-table', BatchTable)
