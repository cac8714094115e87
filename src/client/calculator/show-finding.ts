import style from '../../styles/pictures.css?url'
import type { Finding } from '../../../rules/kernel/finding.ts'
import type { Rule } from '../../../rules/kernel/rule.ts'
import { cite } from '../../../rules/kernel/source.ts'
import type { RuleChange } from '../../../rules/version.ts'
import { inLanguage } from '../../languages.ts'
import { otherLines, sayAnswer, type AnswerWords, type Results } from '../../present/say-answer.ts'
import { writeResult } from '../../present/write-result.ts'
import { provisionAddress } from '../../statute/address.ts'
import { loadStyle } from '../load-style.ts'
import { make } from '../make.ts'
import { language } from '../page-language.ts'
import { showTable } from './show-table.ts'
import { showTimeLimit } from './show-time-limit.ts'
import type { CalculatorWords } from './words.ts'

/** What a finding is shown with: how its answer is said, and what has changed since the link that asked for it. */
export interface Saying {
  readonly answer: AnswerWords
  readonly since: readonly RuleChange[]
}

/** Shows a finding: the answer in a sentence, the picture, the other results, then why, and what to know before relying on it. */
export async function showFinding(
  place: Element,
  rule: Rule<object>,
  input: Readonly<Record<string, unknown>>,
  finding: Finding<object>,
  { answer, since }: Saying,
  words: CalculatorWords,
): Promise<void> {
  place.removeAttribute('data-stale')
  if (finding.status === 'invalid') return place.replaceChildren()
  // One level below the calculator's own heading.
  const level = place.closest<HTMLElement>('rule-calculator')!.dataset.level
  const heading = `h${Number(level) + 1}`
  const changed = since.map(({ what }) => make('p', { class: 'changed' }, what[language]))
  if (finding.status !== 'computed')
    return place.replaceChildren(
      make(
        'p',
        { class: 'headline' },
        finding.status === 'not-in-force' ? words.notInForce : words.needsLocalFigure,
      ),
      make('p', {}, finding.message[language]),
      ...changed,
    )
  const results = finding.result as Results
  const isTimeLimit = rule.answer === 'deadline'
  const shown = isTimeLimit
    ? showTimeLimit(rule, input, results, words, widthOf(place))
    : await showPicture(rule, input, results, words, widthOf(place))
  place.replaceChildren(
    make(
      'p',
      { class: 'headline', 'data-result': rule.answer ?? '' },
      make('strong', {}, ...sentence(rule, answer, results, words)),
    ),
    ...changed,
    ...shown,
    ...showResults(rule, answer, results, words),
    make(heading, { class: 'part' }, words.steps),
    make('ol', { class: 'steps' }, ...finding.steps.map((step) => showStep(step))),
    ...(finding.warnings.length > 0
      ? [
          make(heading, { class: 'part' }, words.warnings),
          make(
            'ul',
            { class: 'warnings' },
            ...finding.warnings.map((warning) =>
              make('li', { 'data-warning': warning.code }, warning[language]),
            ),
          ),
        ]
      : []),
  )
}

/** The answer in a sentence, its day told to programs too. */
function sentence(
  rule: Rule<object>,
  answer: AnswerWords,
  results: Results,
  words: CalculatorWords,
): (Node | string)[] {
  const said = sayAnswer(rule, answer, results, words, language)
  if (typeof results.deadline !== 'string') return [said]
  const day = writeResult(results.deadline, rule.results.deadline!, language)
  const at = said.indexOf(day)
  if (at < 0) return [said]
  return [
    said.slice(0, at),
    make('time', { datetime: results.deadline }, day),
    said.slice(at + day.length),
  ]
}

// Drawn for the room that there is, so that its text keeps its size on a phone.
function widthOf(place: Element): number {
  return Math.min(Math.max(place.clientWidth, 260), 640)
}

async function showPicture(
  rule: Rule<object>,
  input: Readonly<Record<string, unknown>>,
  results: Results,
  words: CalculatorWords,
  width: number,
): Promise<Element[]> {
  const [{ drawPicture }] = await Promise.all([
    import('./pictures/draw-picture.ts'),
    loadStyle(style),
  ])
  const picture = drawPicture(rule, input, results, words.pictures, width)
  if (!picture) return []
  return [picture.svg, showTable(picture.table)]
}

function showStep(step: Extract<Finding, { status: 'computed' }>['steps'][number]): HTMLElement {
  const { source } = step
  const address = source && provisionAddress(source)
  const citation = source ? cite(source)[language] : ''
  return make(
    'li',
    {},
    step[language],
    ...(source && !step[language].includes(citation) ? [' ', citing(citation, address)] : []),
  )
}

function citing(citation: string, address: string | null | undefined): HTMLElement {
  return make(
    'span',
    { class: 'legend' },
    address ? make('a', { href: inLanguage(address, language) }, citation) : citation,
  )
}

function showResults(
  rule: Rule<object>,
  answer: AnswerWords,
  results: Results,
  words: CalculatorWords,
): HTMLElement[] {
  // What the calendar above shows, or the sentence has said, is not said again.
  const lines = otherLines(rule, answer, results, words, language)
  return [
    make(
      'dl',
      { class: 'results' },
      ...lines.map(({ names, label, words }) =>
        make(
          'div',
          { 'data-result': names.join(' ') },
          make('dt', {}, label),
          make('dd', {}, words),
        ),
      ),
    ),
  ]
}
