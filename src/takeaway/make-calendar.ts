import ical, {
  foldLines,
  ICalAlarmType,
  ICalEventTransparency,
  type ICalAlarmData,
  type ICalCalendar,
  type ICalEventData,
} from 'ical-generator'
import { writeQuantity } from '../../rules/kernel/quantity.ts'
import { cite } from '../../rules/kernel/source.ts'
import { writeDay, writeMonth } from '../../rules/kernel/write-date.ts'
import { workingDayUpTo } from '../../rules/time/calendar.ts'
import { languages } from '../languages.ts'
import { fill } from '../strings/fill.ts'
import { answerOf, type Takeaway } from './takeaway.ts'

/** How many working days before the safe day the reminder comes, and at what hour. */
const workingDaysAhead = 3
const reminderHour = 9

/**
 * The answer as a calendar file (RFC 5545); undefined for an answer that is no day, moment or month. A deadline gives
 * an entry for the day, one for the safe day where it is another, and a reminder before the safe day.
 */
export function makeCalendar(options: Options): string | undefined {
  return makeCalendarOf([options])
}

/** Several answers as one calendar file, in one language; what is no day is left out, and undefined is given where nothing is left. */
export function makeCalendarOf(all: readonly Options[]): string | undefined {
  const entries = all.flatMap((options) => eventsOf(options) ?? [])
  // The same answer to the same question is one entry.
  const events = [...new Map(entries.map((event) => [event.id, event])).values()]
  if (events.length === 0) return undefined
  const { language, version } = all[0]!
  const calendar = ical({
    prodId: { company: 'Shebao', product: `Social insurance calculators ${version}`, language },
    events,
  })
  return finish(calendar, languages[language].tag)
}

/** An answer, and the moment at which it is taken away. */
export type Options = Takeaway & { readonly now: Temporal.Instant }

function eventsOf(options: Options): ICalEventData[] | undefined {
  const { kind, value = '' } = answerOf(options) ?? {}
  switch (kind) {
    case 'date':
      return deadlineEvents(Temporal.PlainDate.from(value), options)
    case 'month':
      return [monthEvent(Temporal.PlainYearMonth.from(value), options)]
    case 'time':
      return [momentEvent(Temporal.PlainDateTime.from(value), options)]
    default:
      return undefined
  }
}

function deadlineEvents(deadline: Temporal.PlainDate, options: Options): ICalEventData[] {
  const { rule, finding, words, language, sentence } = options
  const { safeDay } = finding.result as Record<string, unknown>
  const onDeadline = { ...entry('deadline', sentence, options), ...allDay(deadline) }
  // A day that is no deadline, such as the last one of a leave, has no safe day.
  if (options.safe === false || typeof safeDay !== 'string') return [onDeadline]
  const safe = Temporal.PlainDate.from(safeDay)
  if (options.ofMany) return [{ ...onDeadline, alarms: [reminder(safe, options, deadline)] }]
  const alarms = [reminder(safe, options)]
  if (safe.equals(deadline)) return [{ ...onDeadline, alarms }]
  const title = fill(words.safeDay, { title: rule.title[language] })
  return [onDeadline, { ...entry('safe-day', title, options), ...allDay(safe), alarms }]
}

/** The law gives the month only, so the title names it: the first day is where the entry stands, no more. */
function monthEvent(month: Temporal.PlainYearMonth, options: Options): ICalEventData {
  const { rule, words, language } = options
  const title = fill(words.month, {
    month: writeMonth(month)[language],
    title: rule.title[language],
  })
  return {
    ...entry('month', title, options, words.monthOnly),
    ...allDay(month.toPlainDate({ day: 1 })),
  }
}

/** An event without an end takes no time (RFC 5545, 3.6.1). */
function momentEvent(moment: Temporal.PlainDateTime, options: Options): ICalEventData {
  return {
    ...entry('moment', options.sentence, options),
    start: moment.toZonedDateTime('Asia/Shanghai').toInstant(),
  }
}

/** A day that is no appointment: it ends where the next one begins. */
function allDay(day: Temporal.PlainDate): Pick<ICalEventData, 'start' | 'end' | 'allDay'> {
  return { start: day, end: day.add({ days: 1 }), allDay: true }
}

function entry(
  what: string,
  summary: string,
  { rule, input, finding, language, words, link, sentence, mark, now, ofMany }: Options,
  ...notes: readonly string[]
): Omit<ICalEventData, 'start'> {
  const hash = hashOf(rule.id, inputsOf(rule, input), ...(ofMany ? [ofMany.key] : []))
  return {
    id: `${rule.id}-${mark ? `${mark}-` : ''}${what}-${hash}`,
    stamp: now,
    summary: ofMany?.person
      ? fill(words.ofPerson, { person: ofMany.person, what: summary })
      : summary,
    description: [
      sentence,
      ...notes,
      fill(words.source, { citation: cite(rule.sources[0])[language] }),
      ...finding.steps.slice(-1).map((step) => step[language]),
      link,
    ].join('\n'),
    categories: [{ name: words.category }],
    transparency: ICalEventTransparency.TRANSPARENT,
    url: writeUri(link),
  }
}

/** In the morning of the third working day before the safe day, as a time before the day of its entry begins: a day has no zone, so the hour is the reader's, which in China is China's. */
function reminder(
  safe: Temporal.PlainDate,
  { rule, words, language }: Options,
  entryOn = safe,
): ICalAlarmData {
  let day = safe
  for (let counted = 0; counted < workingDaysAhead; counted++)
    day = workingDayUpTo(day.subtract({ days: 1 }))
  return {
    type: ICalAlarmType.display,
    triggerBefore: (day.until(entryOn).days * 24 - reminderHour) * 3600,
    description: fill(words.reminder, {
      period: writeQuantity(workingDaysAhead, 'working-day')[language],
      day: writeDay(safe)[language],
      title: rule.title[language],
    }),
  }
}

/** The inputs in the order of the rule, with what is taken where nothing was given. */
function inputsOf(rule: Options['rule'], input: Options['input']): unknown[] {
  return Object.entries(rule.fields).map(([name, field]) => input[name] ?? field.unlessGiven)
}

/** A short name for a rule with its inputs, the same each time, so that a second import replaces the first: FNV-1a, 64 bits. */
function hashOf(...parts: readonly unknown[]): string {
  let hash = 0xcbf29ce484222325n
  for (const byte of new TextEncoder().encode(JSON.stringify(parts)))
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n)
  return hash.toString(16).padStart(16, '0')
}

/** The library escapes an address as if it were text, but RFC 5545 (3.3.13) takes it as it is: what would be escaped is percent-encoded. */
function writeUri(link: string): string {
  return new URL(link).href.replace(/[,;\\]/g, encodeURIComponent)
}

/** What the library leaves to do (RFC 5545): each text names its language (3.2.10), a reminder comes after the properties of its entry (3.6.1), and the last line ends like every other (3.1). */
function finish(calendar: ICalCalendar, tag: string): string {
  const unfolded = calendar.toString().replaceAll('\r\n ', '')
  const told = unfolded
    .replace(
      /^(SUMMARY|DESCRIPTION|CATEGORIES):/gm,
      (_, property: string) => `${property};LANGUAGE=${tag}:`,
    )
    .replace(/^(BEGIN:VALARM\r\n.*?^END:VALARM\r\n)(.*?)(?=^END:VEVENT)/gms, '$2$1')
  return `${foldLines(told)}\r\n`
}
