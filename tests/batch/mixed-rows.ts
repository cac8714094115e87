// Rows of every rule as an HR clerk’s spreadsheet would hold them, right and wrong ones, the same for the same seed.
import type { Field } from '../../rules/kernel/field.ts'
import type { Rule } from '../../rules/kernel/rule.ts'
import { rules } from '../../rules/index.ts'

/** A table of one rule: what its cells hold, and the same rows as JSON for the command line. */
export interface MixedTable {
  readonly rule: Rule<object>
  /** As CSV with semicolons. */
  readonly csv: string
  /** JSON lines for `npm run evaluate`, one a row. */
  readonly lines: readonly string[]
}

interface Cell {
  readonly text: string
  readonly value: unknown
}

/** Tables over all rules, with so many rows together, in turn. */
export function mixedTables(count: number, seed = 1): MixedTable[] {
  const random = from(seed)
  return rules.map((rule, at) => {
    const rows = Array.from({ length: Math.ceil((count - at) / rules.length) }, (_, row) => {
      const cells = Object.values(rule.fields).map((field) => cellOf(field, random))
      return { name: `员工${row + 1}`, cells }
    })
    const names = Object.keys(rule.fields)
    const heads = ['姓名', ...Object.values(rule.fields).map(({ label }) => label.zh), '备注']
    return {
      rule,
      csv: [
        heads,
        ...rows.map(({ name, cells }) => [name, ...cells.map(({ text }) => text), '甲;乙']),
      ]
        .map((cells) => cells.map(quote).join(';'))
        .join('\r\n'),
      lines: rows.map(({ cells }) =>
        JSON.stringify({
          rule: rule.id,
          input: Object.fromEntries(names.map((name, at) => [name, cells[at]!.value])),
        }),
      ),
    }
  })
}

const quote = (cell: string): string =>
  /[;"\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell

/** Mulberry32: numbers from 0 to 1, the same for the same seed. */
function from(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const two = (number: number): string => String(number).padStart(2, '0')

/** What a cell may hold: nearly always a value in one of its forms, sometimes nothing, sometimes what is none. */
function cellOf(field: Field, random: () => number): Cell {
  const upTo = (most: number): number => Math.floor(random() * most)
  const one = <T>(of: readonly T[]): T => of[upTo(of.length)]!
  const asItStands = (text: string): Cell => ({ text, value: text })
  const luck = random()
  if (luck < 0.03) return { text: '', value: undefined }
  if (luck < 0.06) return asItStands(one(['不详', '2/11/2026', '=1+1', 'n/a', '待定"引号"']))
  // Mostly when the provisions are in force.
  const [year, month, day] = [
    random() < 0.8 ? 2012 + upTo(20) : 1955 + upTo(100),
    1 + upTo(12),
    1 + upTo(28),
  ]
  const iso = `${year}-${two(month)}-${two(day)}`
  const serial = Math.round((Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000)
  const days = [
    iso,
    `${year}/${month}/${day}`,
    `${year}年${month}月${day}日`,
    `${year}${two(month)}${two(day)}`,
    `${year}.${month}.${day}`,
    `${year}/${month}/${day} 0:00`,
    String(serial),
  ]
  switch (field.kind) {
    case 'date':
      // A day that is none keeps its form.
      if (luck < 0.09) return { text: `${year}/2/30`, value: `${year}-02-30` }
      return { text: one(days), value: iso }
    case 'month':
      return {
        text: one([iso.slice(0, 7), `${year}年${month}月`, `${year}${two(month)}`, ...days]),
        value: iso.slice(0, 7),
      }
    case 'time': {
      const [hour, minute] = [upTo(24), upTo(60)]
      const time = `${two(hour)}:${two(minute)}`
      return {
        text: one([
          `${year}/${month}/${day} ${hour}:${two(minute)}`,
          `${iso}T${time}`,
          `${iso} ${time}:00`,
        ]),
        value: `${iso}T${time}`,
      }
    }
    case 'integer': {
      // Mostly near the example, which lies within the bounds.
      const near = Number(field.example) + upTo(7) - 3
      const value = random() < 0.8 ? near : one([upTo(40), upTo(400), 1955 + upTo(100), -1])
      return { text: String(value), value }
    }
    case 'decimal': {
      const { from = 0, to = 0, places = 0, percent } = field
      const scale = 10 ** places
      const value = String(
        (Math.round(from * scale) + upTo(Math.round((to - from) * scale) + 1)) / scale,
      )
      return { text: one(percent ? [value, `${value}%`, `${value} ％`] : [value]), value }
    }
    case 'money': {
      const fen = upTo(100)
      const value = `${upTo(1_000_000)}.${two(fen)}`
      return { text: one([value, `${value}元`, `￥${value}`]), value }
    }
    case 'boolean': {
      const value = random() < 0.5
      return { text: one(value ? ['是', 'TRUE', 'yes'] : ['否', 'FALSE', 'no']), value }
    }
    case 'choice': {
      const { value, label } = one(field.choices!)
      return { text: one([value, label.zh, label.en]), value }
    }
  }
}
