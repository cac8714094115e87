import type { Computed } from '../../../rules/kernel/finding.ts'
import type { Rule } from '../../../rules/kernel/rule.ts'
import { cite } from '../../../rules/kernel/source.ts'
import { writeDay } from '../../../rules/kernel/write-date.ts'
import { sayAsked } from '../../present/fields-asked.ts'
import { resultLines, type AnswerWords, type Results } from '../../present/say-answer.ts'
import { fill } from '../../strings/fill.ts'
import { make } from '../make.ts'
import { language } from '../page-language.ts'
import { todayInChina } from './show-time-limit.ts'
import type { CalculatorWords } from './words.ts'

/** What a statement states. */
export interface Stated {
  readonly rule: Rule<object>
  readonly input: Readonly<Record<string, unknown>>
  /** The day whose figures were asked for; empty for those in force today. */
  readonly asOf: string
  readonly finding: Computed<object>
  readonly answer: AnswerWords
  readonly sentence: string
  readonly link: string
}

/** Prints a statement on one page: question, inputs, answer, steps, the words of law, the day, the version, room for a file number. */
export function printStatement(stated: Stated, words: CalculatorWords): void {
  document.querySelector('.statement')?.remove()
  document.querySelector('main')!.append(makeStatement(stated, words))
  const root = document.documentElement
  root.dataset.print = 'statement'
  window.addEventListener('afterprint', () => delete root.dataset.print, { once: true })
  window.print()
}

function makeStatement(
  { rule, input, asOf, finding, answer, sentence, link }: Stated,
  { statementWords: words, steps, version }: CalculatorWords,
): HTMLElement {
  const list = (lines: readonly (readonly [string, string])[]): HTMLElement =>
    make(
      'dl',
      {},
      ...lines.map(([label, value]) =>
        make('div', {}, make('dt', {}, label), make('dd', {}, value)),
      ),
    )
  const law = [...document.querySelectorAll('.law .words')].map((each) => each.cloneNode(true))
  return make(
    'section',
    { class: 'statement', 'aria-label': words.title },
    make('p', { class: 'file-number' }, words.fileNumber),
    make('h2', {}, rule.question[language]),
    list(
      sayAsked(rule, input, asOf, language).map(
        ({ label, words = '–' }) => [label, words] as const,
      ),
    ),
    make('p', { class: 'headline' }, make('strong', {}, sentence)),
    list(
      resultLines(rule, answer, finding.result as Results, language)
        .filter(({ names }) => !names.includes('provisional'))
        .map(({ label, words }) => [label, words]),
    ),
    make('h3', {}, steps),
    make(
      'ol',
      {},
      ...finding.steps.map((step) => {
        const citation = step.source ? cite(step.source)[language] : ''
        return make(
          'li',
          {},
          step[language],
          citation && !step[language].includes(citation) ? ` (${citation})` : '',
        )
      }),
    ),
    ...(law.length > 0 ? [make('h3', {}, words.law), ...law] : []),
    make(
      'p',
      { class: 'made' },
      fill(words.made, { day: writeDay(todayInChina())[language], version, link }),
    ),
  )
}
