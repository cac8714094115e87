import style from '../../styles/finding.css?url'
import type { Finding, NeedsLocalFigure, Step } from '../../../rules/kernel/finding.ts'
import type { Rule } from '../../../rules/kernel/rule.ts'
import { sayLocal } from '../../../rules/kernel/say-local.ts'
import { cite } from '../../../rules/kernel/source.ts'
import { inLanguage } from '../../languages.ts'
import { otherLines, sayAnswer, type AnswerWords, type Results } from '../../present/say-answer.ts'
import { writeResult } from '../../present/write-result.ts'
import { provisionAddress } from '../../statute/address.ts'
import { loadStyle } from '../load-style.ts'
import { make } from '../make.ts'
import { language } from '../page-language.ts'
import { boxOf } from './form.ts'
import { showTable } from './show-table.ts'
import { showTimeLimit } from './show-time-limit.ts'
import type { CalculatorWords } from './words.ts'

/** What a finding is shown with: how its answer is said, what there is to note of the link that asked for it, and the room there is, in pixels. */
export interface Saying {
  readonly answer: AnswerWords
  readonly notes: readonly string[]
  readonly width: number
}

/** Shows a finding: the answer in a sentence, the picture, the other results, then why, and what to know before relying on it. */
export async function showFinding(
  place: Element,
  rule: Rule<object>,
  input: Readonly<Record<string, unknown>>,
  finding: Finding<object>,
  { answer, notes, width }: Saying,
  words: CalculatorWords,
): Promise<void> {
  place.removeAttribute('data-stale')
  if (finding.status === 'invalid') return place.replaceChildren()
  const styled = loadStyle(style)
  // One level below the calculator's own heading.
  const level = place.closest<HTMLElement>('rule-calculator')!.dataset.level
  const heading = `h${Number(level) + 1}`
  const changed = notes.map((note) => make('p', { class: 'changed' }, note))
  // A picture and its style come together; the others wait for the style alone.
  if (finding.status !== 'computed') await styled
  if (finding.status === 'not-in-force')
    return place.replaceChildren(
      make('p', { class: 'headline' }, words.notInForce),
      make('p', {}, finding.message[language]),
      ...changed,
    )
  if (finding.status === 'needs-local-figure')
    return place.replaceChildren(
      ...showNeeded(place, rule, finding, words),
      ...changed,
      ...showSteps(finding.steps, heading, words.withoutFigures),
    )
  const results = finding.result as Results
  const draw = rule.answer === 'deadline' ? showTimeLimit : showPicture
  const [shown] = await Promise.all([draw(rule, input, results, words, drawnIn(width)), styled])
  place.replaceChildren(
    make(
      'p',
      { class: 'headline', 'data-result': rule.answer ?? '' },
      make('strong', {}, ...sentence(rule, answer, results, words)),
    ),
    ...changed,
    ...shown,
    ...showResults(rule, answer, results, words),
    ...showSteps(finding.steps, heading, words.steps),
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
function drawnIn(width: number): number {
  return Math.min(Math.max(width, 260), 640)
}

async function showPicture(
  rule: Rule<object>,
  input: Readonly<Record<string, unknown>>,
  results: Results,
  words: CalculatorWords,
  width: number,
): Promise<Element[]> {
  const { drawPicture } = await import('./pictures/draw-picture.ts')
  const picture = drawPicture(rule, input, results, words.pictures, width)
  if (!picture) return []
  return [picture.svg, showTable(picture.table)]
}

function showSteps(steps: readonly Step[], heading: string, title: string): HTMLElement[] {
  if (steps.length === 0) return []
  return [
    make(heading, { class: 'part' }, title),
    make('ol', { class: 'steps' }, ...steps.map((step) => showStep(step))),
  ]
}

/** The figures that a reader has to bring: each with who sets it and where it is published, and a way to its field. */
function showNeeded(
  place: Element,
  { fields }: Rule<object>,
  { figures }: NeedsLocalFigure,
  words: CalculatorWords,
): HTMLElement[] {
  const form = place.closest('rule-calculator')!.querySelector('form')!
  const items = figures.map(({ field: name, authority }) => {
    const { label, local } = fields[name]!
    const input = boxOf(form, name).querySelector('input')!
    const link = make('a', { href: `#${input.id}` }, label[language])
    // The fragment belongs to the inputs: the link moves the focus only.
    link.addEventListener('click', (event) => {
      event.preventDefault()
      input.focus()
    })
    const said = local ? sayLocal({ ...local, authority }, language) : authority[language]
    return make('li', { 'data-figure': name }, link, make('span', { class: 'legend' }, said))
  })
  return [
    make('p', { class: 'headline' }, words.needsLocalFigure),
    make('ul', { class: 'figures' }, ...items),
  ]
}

function showStep(step: Step): HTMLElement {
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
          {
            'data-result': names.join(' '),
            ...(names.some((name) => rule.results[name]!.sumOf) && { 'data-sum': '' }),
          },
          make('dt', {}, label),
          make('dd', {}, words),
        ),
      ),
    ),
  ]
}
