import { writeDate, writeMonth, writeTime } from '../../rules/kernel/write-date.ts'
import { groupThousands, writeQuantity } from '../../rules/kernel/quantity.ts'
import type { ResultField } from '../../rules/kernel/rule.ts'
import type { Language, Text } from '../../rules/kernel/text.ts'
import type { Field } from '../../rules/kernel/field.ts'

const yes: Text = { en: 'yes', zh: '是' }
const no: Text = { en: 'no', zh: '否' }
const none: Text = { en: 'none', zh: '无' }

/** A result in words, as every page, table and print writes it. */
export function writeResult(value: unknown, field: ResultField, language: Language): string {
  if (value === null || value === undefined) return none[language]
  if (Array.isArray(value))
    return value.length === 0
      ? none[language]
      : value
          .map((entry) => field.words?.[String(entry)]?.[language] ?? String(entry))
          .join(language === 'en' ? '; ' : '；')
  const known = field.words?.[String(value)]
  if (known) return known[language]
  switch (field.kind) {
    case 'date':
      return writeDate(Temporal.PlainDate.from(String(value)))[language]
    case 'time':
      return writeTime(Temporal.PlainDateTime.from(String(value)))[language]
    case 'month':
      return writeMonth(Temporal.PlainYearMonth.from(String(value)))[language]
    case 'money': {
      const amount = groupThousands(String(value))
      return language === 'en' ? `${amount} yuan` : `${amount}元`
    }
    case 'months':
      return writeQuantity(Number(value), 'month')[language]
    case 'boolean':
      return (value ? yes : no)[language]
    case 'number':
    case 'text':
    case 'list':
      return String(value)
  }
}

/** An input in words. */
export function writeInput(value: unknown, field: Field, language: Language): string {
  if (field.kind === 'boolean') return (value ? yes : no)[language]
  const choice = field.choices?.find((choice) => choice.value === value)
  return choice ? choice.label[language] : String(value)
}
