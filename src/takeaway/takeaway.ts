import type { Computed } from '../../rules/kernel/finding.ts'
import type { Rule } from '../../rules/kernel/rule.ts'
import type { Language } from '../../rules/kernel/text.ts'
import type { Strings } from '../strings/en.ts'

/** What is said around an answer that is taken away, in one language. */
export type TakeawayWords = Strings['calculator']['takeaway']

/** An answer as it is taken away from the page. */
export interface Takeaway {
  readonly rule: Rule<object>
  /** The inputs as JSON carries them; what was not given may be missing or undefined. */
  readonly input: Readonly<Record<string, unknown>>
  /** The day whose figures were asked for, YYYY-MM-DD; missing or empty for those in force today. */
  readonly asOf?: string
  readonly finding: Computed<object>
  readonly language: Language
  readonly words: TakeawayWords
  /** The version of the site and its rule base that answered: "0.1.0+2026-11-25". */
  readonly version: string
  /** The address that gives this answer again. */
  readonly link: string
  /** The answer in one sentence. */
  readonly sentence: string
  /** False where it is not the reader who has to keep the deadline: then there is no safe day and no reminder. */
  readonly safe?: boolean
  /** One of many people: whose answer it is, and what tells it from all others. It gets one entry in a calendar. */
  readonly ofMany?: { readonly person: string; readonly key: string }
  /** The day on which it stands, where that is not the rule’s answer. */
  readonly at?: { readonly kind: 'date' | 'time' | 'month'; readonly value: string }
  /** What tells it from another one of the same rule with the same inputs. */
  readonly mark?: string
}

/** What the answer of a rule is: a date, a moment, a month, money …; undefined for a rule without one. */
export function answerOf({ rule, finding, at }: Pick<Takeaway, 'rule' | 'finding' | 'at'>) {
  if (at) return at
  if (rule.answer === undefined) return undefined
  const value: unknown = (finding.result as Record<string, unknown>)[rule.answer]
  return { kind: rule.results[rule.answer]!.kind, value: String(value) }
}
