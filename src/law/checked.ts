import { writeMonth } from '../../rules/kernel/write-date.ts'

/** The month (YYYY-MM) up to which the statutes, and the rules that rest on them, could be checked against official texts. */
export const statutesChecked = '2025-04'

/** The same month in words. */
export const statutesCheckedWords = writeMonth(Temporal.PlainYearMonth.from(statutesChecked))
