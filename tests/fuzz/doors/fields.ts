import fc from 'fast-check'
import { rules } from '../../../rules/index.ts'
import { asOfField } from '../../../rules/kernel/rule.ts'
import { readMonth, readTime, readWholeDay } from '../../../src/forms/read-typed.ts'
import type { Door } from '../door.ts'
import { nearly, text } from '../hostile.ts'

const fields = [...rules.flatMap(({ fields }) => Object.values(fields)), asOfField]
const good = [
  ...[
    '2026-11-02',
    '2026年11月2日',
    '2 Nov 2026 at 14:30',
    'Nov 2, 2026',
    '20261102',
    '2026年11月2日（星期一）下午2点半',
  ],
  ...[
    '14:30',
    '下午两点一刻',
    '2.30 p.m.',
    '2026-11',
    '十一月',
    '12,345.67',
    '1.2万',
    'RMB 500',
    '30',
    'true',
  ],
]

/** What is typed or pasted into the fields of the forms. */
export async function fieldsDoor(): Promise<Door<[number, string]>> {
  return {
    name: 'fields',
    input: fc.tuple(fc.nat(fields.length - 1), fc.oneof(nearly(good), text)),
    ask([at, typed]) {
      const day = readWholeDay(typed)
      if (
        day &&
        !/^\d{4}-\d{2}(-\d{2})?$/.test([day.year, day.month, day.day].filter(Boolean).join('-'))
      )
        throw new Error(`read as ${JSON.stringify(day)}`)
      for (const time of [readTime(typed), day?.time])
        if (time !== undefined && !/^\d{2}:\d{2}$/.test(time)) throw new Error(`read as ${time}`)
      const month = readMonth(typed)
      if (!/^\d{2}$/.test(month) && month !== typed.trim()) throw new Error(`read as ${month}`)
      const field = fields[at]!
      const read = field.read(field.fromText(typed))
      if (read.ok) return 'read'
      for (const said of [read.message.en, read.message.zh])
        if (said.trim() === '' || said.length > 400) throw new Error(`said “${said.slice(0, 500)}”`)
      return day ? 'read as a day' : 'refused'
    },
  }
}
