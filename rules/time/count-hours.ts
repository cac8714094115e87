import { lastYear } from '../kernel/field.ts'
import type { Step } from '../kernel/finding.ts'
import type { ResultField } from '../kernel/rule.ts'
import { writeTime } from '../kernel/write-date.ts'
import { countingRules } from './counting-rules.ts'

/** The end of a period of hours, counted in two ways; moments as YYYY-MM-DDTHH:MM. */
export interface Hours {
  /** From the moment itself (Civil Code art. 201(2)). */
  readonly endsAt: string
  /** From the next full hour after the starting hour (procedure law). */
  readonly nextHour: string
}

export const hourResults = {
  endsAt: { kind: 'time', label: { en: 'Counted from the moment', zh: '自该时刻起算的届满时间' } },
  nextHour: {
    kind: 'time',
    label: { en: 'Counted from the next full hour', zh: '自下一整点起算的届满时间' },
  },
} as const satisfies Record<string, ResultField>

/** Counts hours from a moment in both ways; null where they end after the last year of the calendar. */
export function countHours(
  start: Temporal.PlainDateTime,
  hours: number,
): { result: Hours; steps: Step[] } | null {
  // More than the whole calendar, and still within what dates can be added to.
  const enough = Math.min(hours, 2_000_000)
  const endsAt = start.add({ hours: enough })
  const nextHour = start
    .round({ smallestUnit: 'hour', roundingMode: 'floor' })
    .add({ hours: enough + 1 })
  if (nextHour.year > lastYear) return null
  const [from, end, next] = [writeTime(start), writeTime(endsAt), writeTime(nextHour)]
  return {
    result: { endsAt: minute(endsAt), nextHour: minute(nextHour) },
    steps: [
      {
        en: `A period of hours runs from the moment it begins: ${hours} hours from ${from.en} end at ${end.en}.`,
        zh: `按小时计算的，自规定或者约定的时间起算：自${from.zh}起${hours}小时，至${end.zh}届满。`,
        source: countingRules.startingHour,
      },
      {
        en: `Procedure law leaves the starting hour out and counts from the next one: the period then ends at ${next.en}.`,
        zh: `诉讼程序中，开始的时不计入，自次时（即下一整点）起算：至${next.zh}届满。`,
        source: countingRules.nextHour,
      },
    ],
  }
}

function minute(moment: Temporal.PlainDateTime): string {
  return moment.toString({ smallestUnit: 'minute' })
}
