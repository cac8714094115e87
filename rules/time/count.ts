import { lastYear } from '../kernel/field.ts'
import type { Step, Warning } from '../kernel/finding.ts'
import { writeQuantity } from '../kernel/quantity.ts'
import { cite, type Source } from '../kernel/source.ts'
import { writeDate } from '../kernel/write-date.ts'
import {
  addWorkingDays,
  dayKind,
  firstNotice,
  hasNotice,
  isRestDay,
  lastNotice,
  workingDayFrom,
  workingDayUpTo,
} from './calendar.ts'
import { countingRules } from './counting-rules.ts'
import { holidays, type Holiday } from './holidays.ts'

export type PeriodUnit = 'day' | 'working-day' | 'month' | 'year'

/** The answer of every time limit; days as YYYY-MM-DD. */
export interface TimeLimit {
  /** The nominal last day. */
  readonly lastDay: string
  /** lastDay, or the first working day after it where it is a rest day. */
  readonly deadline: string
  /** lastDay, or the last working day before it where it is a rest day. */
  readonly safeDay: string
  readonly shiftedBy: 'holiday' | 'weekend' | null
  /** Whether a year concerned has no holiday notice yet. */
  readonly provisional: boolean
}

const provisionalCalendar: Warning = {
  code: 'provisional-calendar',
  en: `The State Council’s holiday notice for a year concerned is not loaded (the years ${firstNotice} to ${lastNotice} are). That year is counted with weekends and the fixed public holidays only, so the day may still move.`,
  zh: `本站没有收录所涉年份的国务院节假日安排通知（已收录${firstNotice}年至${lastNotice}年），该年只按周末和法定节日计算，结果可能变动。`,
}

interface Counted {
  readonly limit: TimeLimit
  readonly steps: readonly Step[]
  readonly warnings: readonly Warning[]
}

/**
 * Counts a period from its starting day (Civil Code arts. 200–203): the starting day is not counted,
 * months and years end on the corresponding day, a last day that is a rest day moves to the next working day.
 * Null where the period would end after the last year of the calendar.
 */
export function countPeriod(
  start: Temporal.PlainDate,
  length: number,
  unit: PeriodUnit,
  source?: Source,
): Counted | null {
  const last = lastDayOf(start, length, unit)
  if (last === null) return null
  const deadline = workingDayFrom(last)
  const safe = workingDayUpTo(last)
  const provisional = yearsConcerned(unit, start, safe, last, deadline).some(
    (year) => !hasNotice(year),
  )
  return {
    limit: {
      lastDay: last.toString(),
      deadline: deadline.toString(),
      safeDay: safe.toString(),
      shiftedBy: !isRestDay(last) ? null : dayKind(last) === 'weekend' ? 'weekend' : 'holiday',
      provisional,
    },
    steps: [
      periodStep(start, length, unit, source),
      lastDayStep(start, last, length, unit),
      ...shiftSteps(last, deadline, safe),
    ],
    warnings: provisional ? [provisionalCalendar] : [],
  }
}

/** The nominal last day of a period; null where it lies after the last year of the calendar. */
export function lastDayOf(
  start: Temporal.PlainDate,
  length: number,
  unit: PeriodUnit,
): Temporal.PlainDate | null {
  // More than the whole calendar in any unit, and still within what dates can be added to.
  const enough = Math.min(length, 80_000)
  const last =
    unit === 'working-day'
      ? addWorkingDays(start, enough)
      : start.add(
          unit === 'day'
            ? { days: enough }
            : unit === 'month'
              ? { months: enough }
              : { years: enough },
        )
  return last !== null && last.year <= lastYear ? last : null
}

function yearsConcerned(
  unit: PeriodUnit,
  start: Temporal.PlainDate,
  ...days: readonly Temporal.PlainDate[]
): number[] {
  if (unit !== 'working-day') return days.map(({ year }) => year)
  // Every day on the way was asked whether it is a working day.
  const end = days[days.length - 1]!.year
  return Array.from({ length: end - start.year + 1 }, (_, index) => start.year + index)
}

function periodStep(
  start: Temporal.PlainDate,
  length: number,
  unit: PeriodUnit,
  source: Source | undefined,
): Step {
  const period = writeQuantity(length, unit)
  const from = writeDate(start)
  return {
    en: `The period is ${period.en}${source ? ` (${cite(source).en})` : ''}. It runs from ${from.en}.`,
    zh: `期间为${period.zh}${source ? `（${cite(source).zh}）` : ''}，开始的当日为${from.zh}。`,
    ...(source && { source }),
  }
}

function lastDayStep(
  start: Temporal.PlainDate,
  last: Temporal.PlainDate,
  length: number,
  unit: PeriodUnit,
): Step {
  const end = writeDate(last)
  const excluded = { en: 'The starting day is not counted', zh: '开始的当日不计入' }
  if (unit === 'working-day')
    return {
      en: `${excluded.en}. Only working days are counted, make-up working days included. Working day ${length} is ${end.en}.`,
      zh: `${excluded.zh}，只计算工作日（含调休上班日），第${length}个工作日为${end.zh}。`,
      source: countingRules.startingDay,
    }
  if (unit === 'day')
    return {
      en: `${excluded.en}; every calendar day after it is. Day ${length} is ${end.en}.`,
      zh: `${excluded.zh}，自次日起连续计算，第${length}日为${end.zh}。`,
      source: countingRules.startingDay,
    }
  const corresponds = last.day === start.day
  return {
    en: corresponds
      ? `A period of months or years ends on the corresponding day: ${end.en}.`
      : `A period of months or years ends on the corresponding day. That month has no day ${start.day}, so it ends on the month’s last day: ${end.en}.`,
    zh: corresponds
      ? `按月、年计算的，到期月的对应日为期间的最后一日：${end.zh}。`
      : `按月、年计算的，到期月没有${start.day}日，月末日为期间的最后一日：${end.zh}。`,
    source: countingRules.correspondingDay,
  }
}

function shiftSteps(
  last: Temporal.PlainDate,
  deadline: Temporal.PlainDate,
  safe: Temporal.PlainDate,
): Step[] {
  if (!isRestDay(last)) {
    const makeUp = dayKind(last) === 'make-up-working-day'
    return [
      {
        en: makeUp
          ? 'That day falls on a weekend but is a make-up working day, so it does not move.'
          : 'That day is a working day, so it does not move.',
        zh: makeUp ? '该日虽为周末，但属调休上班日，不顺延。' : '该日为工作日，不顺延。',
        source: countingRules.restDay,
      },
    ]
  }
  const reason = restReason(last)
  const [to, before] = [writeDate(deadline), writeDate(safe)]
  return [
    {
      en: `That day is ${reason.en}. The period ends on the first working day after it: ${to.en}.`,
      zh: `该日为${reason.zh}，以其后的第一个工作日为期间的最后一日：${to.zh}。`,
      source: countingRules.restDay,
    },
    {
      en: `To be safe without that extension, act by the last working day before it: ${before.en}.`,
      zh: `为稳妥起见，不要依赖顺延，最迟在此前的最后一个工作日办理：${before.zh}。`,
    },
  ]
}

function restReason(day: Temporal.PlainDate): { en: string; zh: string } {
  const kind = dayKind(day)
  if (kind === 'weekend') return { en: 'a weekend', zh: '周末' }
  const { en, zh } = holidays[kind as Holiday]
  return hasNotice(day.year)
    ? { en: `a day off for ${en} in the State Council’s notice`, zh: `国务院通知中的${zh}放假日` }
    : { en: `a public holiday fixed by regulation (${en})`, zh: `法定节日（${zh}）` }
}
