import { instruments } from '../../rules/kernel/instruments.ts'
import { currentValue } from '../../rules/kernel/parameter.ts'
import type { Text } from '../../rules/kernel/text.ts'
import { findParameter, parameterNames } from '../../rules/parameters.ts'
import { notices } from '../../rules/time/notices.ts'
import { nextIncome } from '../../rules/work-injury/national-income.ts'
import { readGuides } from '../guides/read-guides.ts'
import { readSources } from '../guides/read-sources.ts'
import { readYaml } from '../read-yaml.ts'

/** What changes with the calendar. */
export interface Change {
  readonly id: string
  /** The month (1 to 12) in which it changes each year. */
  readonly month?: number
  readonly never?: boolean
  readonly checked: string
  /** The guides that depend on it. */
  readonly guides: readonly string[]
  readonly what: Text
}

interface FreshnessFile {
  readonly instruments: Readonly<Record<string, { readonly checked: string }>>
  readonly changes: readonly Change[]
}

/** Something that has to be looked at again: when it was last, and from which day it is due (null: no change is known). Days as YYYY-MM-DD. */
export interface Checked {
  readonly kind: 'source' | 'figure' | 'change' | 'guide' | 'holidays' | 'income'
  readonly name: string
  readonly checked: string
  readonly due: string | null
}

function readFile(): FreshnessFile {
  return readYaml<FreshnessFile>('content/freshness.yaml')
}

/** What changes with the calendar, for a guide or in all. */
export function changesFor(guide?: string): readonly Change[] {
  return readFile().changes.filter(({ guides }) => !guide || guides.includes(guide))
}

const aYearAfter = (day: string): string => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`

/** The first day of a month of the year (1 to 12) after a day. */
export function nextMonth(month: number, after: string): string {
  const [year, of] = [Number(after.slice(0, 4)), Number(after.slice(5, 7))]
  return `${of < month ? year : year + 1}-${String(month).padStart(2, '0')}-01`
}

/** Everything with a day of checking: each source, each figure of a rule, what changes with the calendar, each guide, the last year of holidays, the first national income that is not listed. */
export function everythingChecked(): Checked[] {
  const { instruments: checkedOf, changes } = readFile()
  const years = Object.keys(notices).map(Number)
  return [
    ...Object.entries(readSources()).map(([name, { checked, next }]): Checked => ({
      kind: 'source',
      name,
      checked,
      due: next ?? aYearAfter(checked),
    })),
    ...parameterNames.map((name): Checked => {
      const { instrument } = currentValue(findParameter(name)!.parameter).source
      const { checked } = checkedOf[instruments[instrument].kind]!
      return { kind: 'figure', name, checked, due: aYearAfter(checked) }
    }),
    ...changes.map(({ id, month, checked }): Checked => ({
      kind: 'change',
      name: id,
      checked,
      due: month ? nextMonth(month, checked) : null,
    })),
    ...readGuides('en').map(({ slug, checked }): Checked => ({
      kind: 'guide',
      name: slug,
      checked,
      due: aYearAfter(checked),
    })),
    // The year after the last known one is announced in November.
    {
      kind: 'holidays',
      name: String(Math.max(...years) + 1),
      checked: changes.find(({ id }) => id === 'holiday-notice')!.checked,
      due: `${Math.max(...years)}-11-01`,
    },
    { ...nextIncome, kind: 'income', name: String(nextIncome.year) },
  ]
}

/** What is due on a day, the longest overdue first. */
export function dueOn(day: string): Checked[] {
  return everythingChecked()
    .filter(({ due }) => due !== null && due <= day)
    .sort((a, b) => a.due!.localeCompare(b.due!))
}
