import { firstYear, lastYear } from '../../../rules/kernel/field.ts'

/** The weeks of a month, Monday to Sunday each: its days, and those of its neighbours that fill the first and the last week. */
export function weeksOf(month: Temporal.PlainYearMonth): Temporal.PlainDate[][] {
  const first = month.toPlainDate({ day: 1 })
  const monday = first.subtract({ days: first.dayOfWeek - 1 })
  const count = Math.ceil((first.dayOfWeek - 1 + month.daysInMonth) / 7)
  return Array.from({ length: count }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => monday.add({ days: week * 7 + day })),
  )
}

const moves = {
  ArrowLeft: (day) => day.subtract({ days: 1 }),
  ArrowRight: (day) => day.add({ days: 1 }),
  ArrowUp: (day) => day.subtract({ weeks: 1 }),
  ArrowDown: (day) => day.add({ weeks: 1 }),
  Home: (day) => day.subtract({ days: day.dayOfWeek - 1 }),
  End: (day) => day.add({ days: 7 - day.dayOfWeek }),
  PageUp: (day) => day.subtract({ months: 1 }),
  PageDown: (day) => day.add({ months: 1 }),
  'Shift+PageUp': (day) => day.subtract({ years: 1 }),
  'Shift+PageDown': (day) => day.add({ years: 1 }),
} as const satisfies Record<string, (day: Temporal.PlainDate) => Temporal.PlainDate>

export type Move = keyof typeof moves

/** Every key that moves from day to day. */
export const allMoves = Object.keys(moves) as Move[]

/** Whether a key, "Shift+" before its name where that is held, moves from day to day. */
export function isMove(key: string): key is Move {
  return Object.hasOwn(moves, key)
}

/** The day to which a key leads; the first or the last one where it would lead beyond. */
export function moveBy(day: Temporal.PlainDate, key: Move): Temporal.PlainDate {
  return withinBounds(moves[key](day))
}

/** The day itself, or the first or the last one where it lies beyond. */
export function withinBounds(day: Temporal.PlainDate): Temporal.PlainDate {
  if (day.year < firstYear) return day.with({ year: firstYear, month: 1, day: 1 })
  return day.year > lastYear ? day.with({ year: lastYear, month: 12, day: 31 }) : day
}

/** Whether a key leads to another month: at the bounds it may not. */
export function leadsOn(day: Temporal.PlainDate, key: Move): boolean {
  return !moveBy(day, key).toPlainYearMonth().equals(day.toPlainYearMonth())
}
