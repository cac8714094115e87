import type { Field } from '../../rules/kernel/field.ts'
import { readWholeDay } from '../forms/read-typed.ts'

const yes = ['true', 'yes', 'y', '1', '是', '对', '有', '√']
const no = ['false', 'no', 'n', '0', '否', '不是', '不', '无', '没有', '×']

/**
 * Reads a cell as a form reads what is typed, into the value that JSON carries and the rule reads: undefined for an empty
 * one. A day in any form that can be read one way only: 2026/11/2, 2026-11-02, 2026年11月2日, 20261102, and the number
 * that stands for it in Excel. What is none stays as it stands, for the rule to refuse with its reason.
 */
export function readCell(cell: string, field: Field): unknown {
  const typed = cell.trim()
  if (typed === '') return undefined
  switch (field.kind) {
    case 'date':
    case 'month':
    case 'time':
      return readDay(typed, field.kind) ?? typed
    case 'boolean': {
      const plain = typed.normalize('NFKC').toLowerCase()
      return yes.includes(plain) ? true : no.includes(plain) ? false : typed
    }
    case 'choice': {
      const plain = fold(typed)
      const found = field.choices?.find(({ value, label }) =>
        [value, label.en, label.zh].some((name) => fold(name) === plain),
      )
      return found?.value ?? typed
    }
    case 'integer':
    case 'decimal':
    case 'money':
      return field.fromText(typed)
  }
}

/** A name without what people write differently: width, case, spaces, brackets and stops. */
export const fold = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}_]+/gu, '')

function readDay(typed: string, kind: 'date' | 'month' | 'time'): string | undefined {
  const { year, month, day, time } = readWholeDay(typed) ?? readSerial(typed) ?? {}
  if (!year || !month) return undefined
  if (kind === 'month') return `${year}-${month}`
  if (!day) return undefined
  return kind === 'time' && time ? `${year}-${month}-${day}T${time}` : `${year}-${month}-${day}`
}

/** Excel’s first day is 1, the first of January 1900; since it believes that there was a 29 February 1900, later ones count from here. */
const dayZero = Date.UTC(1899, 11, 30)
const minutesOfADay = 1440

/**
 * The day that a number stands for in Excel, where a column of days was written as numbers: five figures, from 1927 to
 * 2099, which nothing else that is a day can be. A part of a day is its time. Undefined for any other text.
 */
export function readSerial(
  typed: string,
): { year: string; month: string; day: string; time?: string } | undefined {
  const match = /^(\d{5})(\.\d+)?$/.exec(typed.normalize('NFKC'))
  const days = Number(match?.[1])
  if (!match || days < 10_000 || days > 73_050) return undefined
  const minutes = Math.round(Number(match[2] ?? 0) * minutesOfADay)
  const moment = new Date(dayZero + (days * minutesOfADay + minutes) * 60_000).toISOString()
  const [year, month, day] = moment.slice(0, 10).split('-') as [string, string, string]
  return { year, month, day, ...(match[2] && { time: moment.slice(11, 16) }) }
}
