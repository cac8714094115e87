import type { Finding } from '../../../rules/kernel/finding.ts'
import type { Rule } from '../../../rules/kernel/rule.ts'
import { cite } from '../../../rules/kernel/source.ts'
import { provisionAddress } from '../../statute/address.ts'
import { writeResult } from '../../present/write-result.ts'
import { inLanguage } from '../../languages.ts'
import { language } from '../page-language.ts'
import { make } from '../make.ts'
import { showTimeLimit } from './show-time-limit.ts'
import type { CalculatorWords } from './words.ts'

/** Shows a finding: the answer first, then the other results, the steps with their sources, and the warnings. */
export function showFinding(
  place: Element,
  rule: Rule<object>,
  input: Readonly<Record<string, unknown>>,
  finding: Finding<object>,
  words: CalculatorWords,
): void {
  if (finding.status === 'invalid') return place.replaceChildren()
  if (finding.status !== 'computed')
    return place.replaceChildren(
      make(
        'p',
        { class: 'headline' },
        finding.status === 'not-in-force' ? words.notInForce : words.needsLocalFigure,
      ),
      make('p', {}, finding.message[language]),
    )
  const result = finding.result as Record<string, unknown>
  // One level below the calculator's own heading.
  const level = place.closest<HTMLElement>('rule-calculator')!.dataset.level
  const heading = `h${Number(level) + 1}`
  place.replaceChildren(
    ...(rule.answer === 'deadline'
      ? showTimeLimit(rule, input, result, words, widthOf(place))
      : showResults(rule, result)),
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
    make(heading, { class: 'part' }, words.steps),
    make(
      'ol',
      { class: 'steps' },
      ...finding.steps.map((step) => {
        const { source } = step
        const address = source && provisionAddress(source)
        const citation = source ? cite(source)[language] : ''
        return make(
          'li',
          {},
          step[language],
          ...(source && !step[language].includes(citation) ? [' ', citing(citation, address)] : []),
        )
      }),
    ),
  )
}

// Drawn for the room that there is, so that its text keeps its size on a phone.
function widthOf(place: Element): number {
  return Math.min(Math.max(place.clientWidth, 260), 640)
}

function citing(citation: string, address: string | null | undefined): HTMLElement {
  return make(
    'span',
    { class: 'legend' },
    address ? make('a', { href: inLanguage(address, language) }, citation) : citation,
  )
}

function showResults(rule: Rule<object>, result: Readonly<Record<string, unknown>>): HTMLElement[] {
  const { answer } = rule
  const headline = answer && rule.results[answer]
  return [
    ...(headline
      ? [
          make(
            'p',
            { class: 'headline', 'data-result': answer },
            make('span', { class: 'legend' }, headline.label[language]),
            make('strong', {}, writeResult(result[answer], headline, language)),
          ),
        ]
      : []),
    make(
      'dl',
      { class: 'results' },
      ...Object.entries(rule.results)
        .filter(([name]) => name in result && name !== answer)
        .map(([name, field]) =>
          make(
            'div',
            { 'data-result': name },
            make('dt', {}, field.label[language]),
            make('dd', {}, writeResult(result[name], field, language)),
          ),
        ),
    ),
  ]
}
