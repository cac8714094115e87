import { writeLink } from '../../rules/version.ts'
import { inLanguage } from '../languages.ts'
import { makeCalendarOf, type Options } from '../takeaway/make-calendar.ts'
import type { TakeawayWords } from '../takeaway/takeaway.ts'
import type { AnsweredRow } from './answer-row.ts'
import { inSlices } from './in-slices.ts'
import { sentenceOf, type Manner } from './write-table.ts'

/** What every entry of a calendar says alike. */
export interface CalendarOf {
  readonly words: TakeawayWords
  readonly version: string
  /** Where the site stands: "https://example.org". */
  readonly site: string
  readonly now: Temporal.Instant
}

/** Entries that are written in one go. */
const atOnce = 5

/** One calendar file (RFC 5545), in its parts, with an entry for each row whose answer is a day; undefined where there is none, or where it was stopped. */
export async function writeCalendar(
  answered: readonly AnsweredRow[],
  personOf: (row: AnsweredRow) => string,
  manner: Manner,
  about: CalendarOf,
  said: (done: number) => void,
  signal: AbortSignal,
): Promise<readonly string[] | undefined> {
  const seen = new Map<string, number>()
  const parts: string[] = []
  let frame: readonly string[] | undefined
  const work = (at: number): void => {
    const text = makeCalendarOf(
      answered
        .slice(at * atOnce, (at + 1) * atOnce)
        .flatMap((each) => optionsOf(each, personOf(each), manner, about, seen) ?? []),
    )
    if (!text) return
    const [begins, ends] = [text.indexOf('BEGIN:VEVENT'), text.lastIndexOf('END:VCALENDAR')]
    frame ??= [text.slice(0, begins), text.slice(ends)]
    parts.push(text.slice(begins, ends))
  }
  const pieces = Math.ceil(answered.length / atOnce)
  const isWhole = await inSlices(pieces, work, (done) => said(done * atOnce), signal)
  return isWhole && frame ? [frame[0]!, ...parts, frame[1]!] : undefined
}

function optionsOf(
  answered: AnsweredRow,
  person: string,
  manner: Manner,
  { words, version, site, now }: CalendarOf,
  seen: Map<string, number>,
): Options | undefined {
  const { rule, answer, language } = manner
  const { row, input, finding } = answered
  if (finding?.status !== 'computed') return undefined
  // The row itself is what tells its entry from others, wherever it stands: saved again, it replaces the first. Of rows alike, each has its own.
  const cells = JSON.stringify(row.cells)
  const alike = (seen.get(cells) ?? 0) + 1
  seen.set(cells, alike)
  const typed = Object.fromEntries(
    Object.entries(input).map(([name, value]) => [name, String((value as string) ?? '')]),
  )
  return {
    rule,
    input,
    finding,
    language,
    words,
    version,
    link: `${site}${inLanguage(`/rules/${rule.id}/`, language)}${writeLink(rule.id, typed)}`,
    sentence: sentenceOf(answered, manner),
    safe: answer.safe ?? false,
    ofMany: { person, key: alike === 1 ? cells : `${cells} ${alike}` },
    now,
  }
}
