import { writeDate, writeMonth, writeTime } from '../../rules/kernel/write-date.ts'
import { groupThousands, writeQuantity } from '../../rules/kernel/quantity.ts'
import type { ResultField } from '../../rules/kernel/rule.ts'
import type { Language, Text } from '../../rules/kernel/text.ts'
import type { Field } from '../../rules/kernel/field.ts'
import { sayMonthsInYears } from './say-months.ts'

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
  if (field.inYears) return sayMonthsInYears(Number(value), language)
  return writeKind(value, field.kind, language)
}

/** An input in words, as a result of its kind would be written; what was left out, as what is taken for it. */
export function writeInput(given: unknown, field: Field, language: Language): string {
  const value = given ?? field.unlessGiven
  const choice = field.choices?.find((choice) => choice.value === value)
  if (choice) return choice.label[language]
  if (value === null || value === undefined) return none[language]
  if (field.percent) return writePercent(value, language)
  return writeKind(value, field.kind, language)
}

const writePercent = (value: unknown, language: Language): string =>
  writeQuantity(Number(value), 'percent')[language]

function writeKind(
  value: unknown,
  kind: ResultField['kind'] | Field['kind'],
  language: Language,
): string {
  switch (kind) {
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
    case 'percent':
      return writePercent(value, language)
    case 'months':
      return writeQuantity(Number(value), 'month')[language]
    case 'boolean':
      return (value ? yes : no)[language]
    case 'number':
    case 'integer':
    case 'decimal':
    case 'choice':
    case 'text':
    case 'list':
      return String(value)
  }
}
