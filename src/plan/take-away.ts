// What a reader takes away of a plan: one calendar, one text; the link is the address of the page.
import { cite } from '../../rules/kernel/source.ts'
import { writeDate, writeMonth, writeTime } from '../../rules/kernel/write-date.ts'
import type { Language } from '../../rules/kernel/text.ts'
import { sayAnswer, type AnswerWords, type Results, type SafeWords } from '../present/say-answer.ts'
import type { Strings } from '../strings/en.ts'
import { fill } from '../strings/fill.ts'
import type { Takeaway, TakeawayWords } from '../takeaway/takeaway.ts'
import { isOwn, type Entry, type Undated } from './follow.ts'
import type { Role } from './plan.ts'

export type PlanWords = Strings['plan']['script']

/** In which words a plan is said. */
export interface PlanSaying {
  readonly language: Language
  readonly words: PlanWords & SafeWords
  readonly takeaway: TakeawayWords
  /** Of the site and its rule base. */
  readonly version: string
  /** How the answer of each rule is said. */
  readonly answers: Readonly<Record<string, AnswerWords>>
}

/** The day, moment or month of a step in words. */
export function writeWhen({ kind, day }: Pick<Entry, 'kind' | 'day'>, language: Language): string {
  switch (kind) {
    case 'date':
      return writeDate(Temporal.PlainDate.from(day))[language]
    case 'time':
      return writeTime(Temporal.PlainDateTime.from(day))[language]
    case 'month':
      return writeMonth(Temporal.PlainYearMonth.from(day))[language]
  }
}

/** What a step is called. */
export const titleOf = ({ step, rule }: Entry | Undated, language: Language): string =>
  step.title ?? rule.title[language]

/** Who acts in a step. */
export const whoOf = ({ step, rule }: Entry | Undated, language: Language): string =>
  step.who ?? rule.who[language]

/** Whether the reader keeps to the safe day: where they have to act themselves, by a deadline. */
export const hasSafeDay = (entry: Entry, role: Role, { answers }: PlanSaying): boolean =>
  isOwn(entry, role) && (answers[entry.rule.id]?.safe ?? false)

/** What a step says, in a sentence. */
export function sayEntry(entry: Entry, role: Role, saying: PlanSaying): string {
  const { rule, step, finding } = entry
  const { language, words, answers } = saying
  if (step.title) return fill(words.titled, { title: step.title, when: writeWhen(entry, language) })
  const answer = { ...answers[rule.id]!, safe: hasSafeDay(entry, role, saying) }
  return sayAnswer(rule, answer, finding.result as Results, words, language)
}

/** The steps as entries of a calendar; what is assumed says so, and only what the reader has to do reminds. */
export function takeEntries(
  entries: readonly Entry[],
  role: Role,
  link: string,
  saying: PlanSaying,
): Takeaway[] {
  const { language, words, takeaway, version } = saying
  return entries.map((entry) => {
    const { rule, input, finding, step, kind, day, assumed } = entry
    const marked = (sentence: string): string =>
      assumed.length > 0 ? fill(words.assumedEntry, { sentence }) : sentence
    const title = { ...rule.title, [language]: marked(titleOf(entry, language)) }
    return {
      // Its other entries and its reminder name it by its title.
      rule: { ...rule, title },
      input,
      finding,
      language,
      words: takeaway,
      version,
      link,
      sentence: marked(sayEntry(entry, role, saying)),
      safe: hasSafeDay(entry, role, saying),
      at: { kind, value: day },
      ...((step.title || step.on) && { mark: step.step }),
    }
  })
}

/** The plan as plain lines to paste into a message. */
export function writePlanText(
  entries: readonly Entry[],
  undated: readonly Undated[],
  role: Role,
  link: string,
  saying: PlanSaying,
): string {
  const { language, words, takeaway, version } = saying
  const lines = entries.flatMap((entry) => [
    fill(entry.assumed.length > 0 ? words.lineAssumed : words.line, {
      when: writeWhen(entry, language),
      title: titleOf(entry, language),
      who: whoOf(entry, language),
    }),
    fill(words.lineSource, {
      sentence: sayEntry(entry, role, saying),
      source: cite(entry.rule.sources[0])[language],
    }),
  ])
  return [
    words.title[role],
    '',
    ...lines,
    ...undated.map((each) => fill(words.lineUndated, { title: titleOf(each, language) })),
    '',
    fill(takeaway.version, { version }),
    link,
  ].join('\n')
}
