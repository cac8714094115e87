import { answerOf, type Takeaway } from './takeaway.ts'

/** The name of a file that holds an answer, the day or month first so that files sort by it: "2026-12-02-sil.employee-registration.ics". */
export function fileName(
  options: Pick<Takeaway, 'rule' | 'finding'> & { readonly extension: string },
): string {
  const { kind, value } = answerOf(options) ?? {}
  // A moment gives its day only: a colon may not stand in a name on every system.
  const day = kind === 'date' || kind === 'time' || kind === 'month' ? value!.slice(0, 10) : ''
  return `${day && `${day}-`}${options.rule.id}.${options.extension}`
}
