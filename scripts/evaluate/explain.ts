import { isRequired, type Field } from '../../rules/kernel/field.ts'
import { currentValue, type Parameter } from '../../rules/kernel/parameter.ts'
import { writeQuantity } from '../../rules/kernel/quantity.ts'
import type { Rule } from '../../rules/kernel/rule.ts'
import { sayLocal } from '../../rules/kernel/say-local.ts'
import { cite, type Source } from '../../rules/kernel/source.ts'
import type { Language } from '../../rules/kernel/text.ts'
import { version } from '../../rules/version.ts'
import { words } from './words.ts'

/** A rule in words: its question, inputs, present figures, sources with the words of law, and a line to try. */
export function explain(rule: Rule<object>, language: Language): string {
  const say = words[language]
  const part = (title: string, lines: readonly string[]): string[] =>
    lines.length > 0 ? ['', title, ...lines.map((line) => `  ${line}`)] : []
  return [
    `${rule.id}  ${rule.title[language]}`,
    rule.question[language],
    `${say.who}${say.colon}${rule.who[language]}`,
    ...part(
      say.inputs,
      Object.entries(rule.fields).flatMap(([name, field]) => sayInput(name, field, language)),
    ),
    ...part(
      say.figures,
      Object.entries(rule.parameters).map(([name, each]) => sayFigure(name, each, language)),
    ),
    ...part(
      say.sources,
      rule.sources.flatMap((source) => saySource(source, language)),
    ),
    ...part(say.tryIt, [lineToTry(rule)]),
    '',
    `${say.version}${say.colon}${version}`,
  ].join('\n')
}

/** A line of the shell that asks a rule for its first example. */
export function lineToTry(rule: Rule<object>): string {
  const line = JSON.stringify({ rule: rule.id, input: rule.examples[0].input })
  return `echo '${line.replaceAll("'", `'\\''`)}' | npm run --silent evaluate`
}

function sayInput(name: string, field: Field, language: Language): string[] {
  const say = words[language]
  const choices = field.choices?.map(({ value, label }) => `"${value}" (${label[language]})`)
  const kind = [field.percent ? say.percent : say.kinds[field.kind], ...(choices ?? [])].join(' ')
  const facts = [
    kind,
    ...(isRequired(field) ? [] : [say.optional]),
    ...(field.unlessGiven === undefined ? [] : [`${say.unlessGiven} ${field.unlessGiven}`]),
    ...(field.onlyIf
      ? [
          say.onlyIf
            .replace('{field}', field.onlyIf.field)
            .replace('{is}', field.onlyIf.is.join(say.or)),
        ]
      : []),
    ...(choices ? [] : [`${say.example} ${JSON.stringify(field.example)}`]),
  ]
  return [
    `${name}  ${facts.join(language === 'zh' ? '；' : '; ')}`,
    `  ${field.label[language]}`,
    ...(field.hint ? [`  ${field.hint[language]}`] : []),
    ...(field.local ? [`  ${say.local}${say.colon}${sayLocal(field.local, language)}`] : []),
  ]
}

function sayFigure(name: string, parameter: Parameter, language: Language): string {
  const say = words[language]
  const { value, from } = currentValue(parameter)
  const since = from ? ` (${say.from} ${from})` : ''
  return `${name}  ${parameter.title[language]}${say.colon}${writeQuantity(value, parameter.unit)[language]}${since}`
}

function saySource(source: Source, language: Language): string[] {
  return [
    cite(source)[language],
    ...(source.quote ? [`  ${source.quote}`] : []),
    ...(language === 'en' && source.english ? [`  ${source.english}`] : []),
  ]
}
