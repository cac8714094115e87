import type { Finding } from '../../../rules/kernel/finding.ts'
import type { Rule } from '../../../rules/kernel/rule.ts'
import { cite } from '../../../rules/kernel/source.ts'
import { provisionAddress } from '../../law/address.ts'
import { writeResult } from '../../present/write-result.ts'
import { en } from '../../strings/en.ts'
import { make } from './make.ts'
import { showTimeLimit } from './show-time-limit.ts'

const words = en.calculator

/** Shows a finding: the answer first, then the other results, the steps with their sources, and the warnings. */
export function showFinding(
  place: Element,
  rule: Rule<object>,
  input: Readonly<Record<string, unknown>>,
  finding: Finding<object>,
): void {
  if (finding.status === 'invalid') return place.replaceChildren()
  if (finding.status !== 'computed')
    return place.replaceChildren(
      make(
        'p',
        { class: 'headline' },
        finding.status === 'not-in-force' ? words.notInForce : words.needsLocalFigure,
      ),
      make('p', {}, finding.message.en),
    )
  const result = finding.result as Record<string, unknown>
  // One level below the calculator's own heading.
  const level = place.closest<HTMLElement>('rule-calculator')!.dataset.level
  const heading = `h${Number(level) + 1}`
  place.replaceChildren(
    ...(rule.answer === 'deadline'
      ? showTimeLimit(rule, input, result, widthOf(place))
      : showResults(rule, result)),
    ...(finding.warnings.length > 0
      ? [
          make(heading, { class: 'part' }, words.warnings),
          make(
            'ul',
            { class: 'warnings' },
            ...finding.warnings.map(({ code, en }) => make('li', { 'data-warning': code }, en)),
          ),
        ]
      : []),
    make(heading, { class: 'part' }, words.steps),
    make(
      'ol',
      { class: 'steps' },
      ...finding.steps.map(({ en, source }) => {
        const address = source && provisionAddress(source)
        const citation = source ? cite(source).en : ''
        return make(
          'li',
          {},
          en,
          ...(source && !en.includes(citation) ? [' ', citing(citation, address)] : []),
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
    address ? make('a', { href: address }, citation) : citation,
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
            make('span', { class: 'legend' }, headline.label.en),
            make('strong', {}, writeResult(result[answer], headline, 'en')),
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
            make('dt', {}, field.label.en),
            make('dd', {}, writeResult(result[name], field, 'en')),
          ),
        ),
    ),
  ]
}
