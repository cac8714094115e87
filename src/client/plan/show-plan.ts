import { cite } from '../../../rules/kernel/source.ts'
import { writeDate, writeDay } from '../../../rules/kernel/write-date.ts'
import { writeLink } from '../../../rules/version.ts'
import { inLanguage, languages } from '../../languages.ts'
import { isOwn, lastDayOf, type Entry, type Seen, type Undated } from '../../plan/follow.ts'
import type { Role } from '../../plan/plan.ts'
import {
  hasSafeDay,
  sayEntry,
  titleOf,
  whoOf,
  writeWhen,
  type PlanSaying,
} from '../../plan/take-away.ts'
import { provisionAddress } from '../../statute/address.ts'
import { count, fill, inARow } from '../../strings/fill.ts'
import { todayInChina } from '../calculator/show-time-limit.ts'
import { make } from '../make.ts'
import { language } from '../page-language.ts'
import { cloneOf } from './clone.ts'
import { drawPlan } from './draw-plan.ts'
import { takePlan } from './take-plan.ts'

/** What the form knows and a plan needs. */
export interface PlanSource {
  /** The question that asks for a day of the event at a place. */
  readonly askOf: (at: number, name: string) => string
  readonly focusOn: (at: number, name: string) => void
  /** What a rule’s entries all have: what to do, what follows once the day has passed, the words of law. */
  readonly template: (rule: string) => HTMLTemplateElement
  /** The events by their titles, in their order. */
  readonly given: readonly string[]
}

/** Shows a plan: what can be taken away, the line of time, the list by date, what has no date; gives what is said of it in a sentence. */
export function showPlan(
  place: HTMLElement,
  seen: Seen,
  role: Role,
  saying: PlanSaying,
  source: PlanSource,
): string {
  const { words } = saying
  const { entries, undated } = seen
  const today = todayInChina()
  const show = (entry: Entry, at: number): HTMLElement =>
    showEntry(entry, at, today, role, saying, source)
  place.replaceChildren(
    make('h2', {}, words.title[role]),
    make(
      'ul',
      { class: 'given' },
      ...source.given.map((title, at) =>
        make('li', {}, fill(words.numbered, { number: at + 1, title })),
      ),
    ),
    ...(entries.length > 0
      ? [
          takePlan(seen, role, saying),
          make(
            'figure',
            { class: 'line' },
            make('figcaption', {}, words.picture),
            drawPlan(entries, role, today, saying, Math.min(Math.max(place.clientWidth, 260), 900)),
            make('p', { class: 'legend' }, words.legend),
          ),
          make('h3', {}, words.list),
          make('ol', { class: 'steps' }, ...entries.map(show)),
        ]
      : [make('p', {}, words.nothing)]),
    ...(undated.length > 0
      ? [
          make('h3', {}, words.undated),
          make(
            'ul',
            { class: 'undated' },
            ...undated.map((each) => showUndated(each, saying, source)),
          ),
        ]
      : []),
    make(
      'p',
      { class: 'made' },
      fill(words.made, {
        day: writeDay(today)[language],
        version: saying.version,
        link: location.href,
      }),
    ),
  )
  return summarise(entries, today, role, saying)
}

const hasPassed = (entry: Entry, today: Temporal.PlainDate): boolean =>
  lastDayOf(entry) < today.toString()

function summarise(
  entries: readonly Entry[],
  today: Temporal.PlainDate,
  role: Role,
  saying: PlanSaying,
): string {
  const { words } = saying
  if (entries.length === 0) return words.nothing
  const next = entries.find((entry) => isOwn(entry, role) && !hasPassed(entry, today))
  const said = count(words.summary, entries.length, languages[language].tag, {
    assumed: entries.filter(({ assumed }) => assumed.length > 0).length,
    passed: entries.filter((entry) => hasPassed(entry, today)).length,
  })
  if (!next) return said
  const own = { title: titleOf(next, language), when: writeWhen(next, language) }
  return inARow(language, said, fill(words.nextOwn, own))
}

function showEntry(
  entry: Entry,
  at: number,
  today: Temporal.PlainDate,
  role: Role,
  saying: PlanSaying,
  source: PlanSource,
): HTMLElement {
  const { words } = saying
  const { rule, input, finding, event, step, assumed } = entry
  const passed = hasPassed(entry, today)
  const own = isOwn(entry, role)
  const who = whoOf(entry, language)
  const common = cloneOf(source.template(rule.id), String(at))
  if (!passed) common.querySelector('.has-passed')?.remove()
  const warned = common.querySelector('[data-warnings]')!
  if (finding.warnings.length === 0) warned.remove()
  else
    warned.append(
      make('ul', {}, ...finding.warnings.map((warning) => make('li', {}, warning[language]))),
    )
  const address = provisionAddress(rule.sources[0])
  const citation = cite(rule.sources[0])[language]
  const { safeDay } = finding.result as { safeDay?: string }
  const typed = Object.fromEntries(
    Object.entries(input).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)]],
    ),
  )
  const alone = inLanguage(`/rules/${rule.id}/${writeLink(rule.id, typed)}`, language)
  const facts: readonly (readonly [string, Node | string])[] = [
    [words.who, own ? fill(words.you, { who }) : who],
    [words.where, step.where],
    ...(hasSafeDay(entry, role, saying) && safeDay && safeDay !== entry.day
      ? [[words.safe, writeDate(Temporal.PlainDate.from(safeDay))[language]] as const]
      : []),
    ...(source.given.length > 1
      ? [[words.from, fill(words.numbered, { number: entry.at + 1, title: event.title })] as const]
      : []),
    [
      words.source,
      address ? make('a', { href: inLanguage(address, language) }, citation) : citation,
    ],
    [words.alone, make('a', { href: alone }, rule.title[language])],
  ]
  const marks = [
    ...(own ? (['own'] as const) : []),
    ...(assumed.length > 0 ? (['assumed'] as const) : []),
    ...(passed ? (['passed'] as const) : []),
  ]
  return make(
    'li',
    {
      class: ['step', ...marks].join(' '),
      'data-rule': rule.id,
      'data-step': step.step,
      'data-day': entry.day,
    },
    make(
      'p',
      { class: 'when' },
      make('time', { datetime: entry.day }, writeWhen(entry, language)),
      make('span', { class: 'left' }, daysLeft(entry, today, saying)),
    ),
    make(
      'div',
      { class: 'what' },
      make('h4', {}, fill(words.numbered, { number: at + 1, title: titleOf(entry, language) })),
      ...(marks.length > 0
        ? [
            make(
              'p',
              { class: 'marks' },
              ...marks.map((mark) => make('span', {}, words.marks[mark])),
            ),
          ]
        : []),
      make('p', { class: 'sentence' }, sayEntry(entry, role, saying)),
      ...(assumed.length > 0 ? [showAssumed(entry, saying, source)] : []),
      make(
        'dl',
        {},
        ...facts.map(([label, value]) =>
          make('div', {}, make('dt', {}, label), make('dd', {}, value)),
        ),
      ),
      ...common.children,
    ),
  )
}

/** The day from which a step is counted, where nobody has given it yet, with the way to give it. */
function showAssumed(entry: Entry, { words }: PlanSaying, source: PlanSource): HTMLElement {
  const { name, day } = entry.assumed.at(-1)!
  const question = source.askOf(entry.at, name)
  const date = writeDate(Temporal.PlainDate.from(day))[language]
  return make(
    'p',
    { class: 'assumption' },
    fill(words.assumed, { question, day: date }),
    ' ',
    giveButton(entry.at, name, question, words.give, source),
  )
}

function showUndated(each: Undated, saying: PlanSaying, source: PlanSource): HTMLElement {
  const { words } = saying
  const { at, waitsFor, message } = each
  const title = make('strong', {}, titleOf(each, language))
  if (waitsFor === undefined) return make('li', {}, title, ' ', message![language])
  const question = source.askOf(at, waitsFor)
  return make(
    'li',
    { 'data-step': each.step.step },
    title,
    ' ',
    fill(words.waits, { question }),
    ' ',
    giveButton(at, waitsFor, question, words.give, source),
  )
}

function giveButton(
  at: number,
  name: string,
  question: string,
  label: string,
  source: PlanSource,
): HTMLElement {
  const button = make(
    'button',
    { type: 'button', class: 'quiet', 'data-give': name, 'aria-label': `${label}: ${question}` },
    label,
  )
  button.addEventListener('click', () => source.focusOn(at, name))
  return button
}

function daysLeft(entry: Entry, today: Temporal.PlainDate, { words }: PlanSaying): string {
  const { days } = today.until(Temporal.PlainDate.from(lastDayOf(entry)))
  return days === 0
    ? words.todayIsTheDay
    : count(days > 0 ? words.left : words.ago, Math.abs(days), languages[language].tag)
}
