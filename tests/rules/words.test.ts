import { expect, test } from 'vitest'
import { rules } from '../../rules/index.ts'
import type { Field } from '../../rules/kernel/field.ts'
import type { Parameter } from '../../rules/kernel/parameter.ts'
import type { Example, Rule } from '../../rules/kernel/rule.ts'
import { cite, type Source } from '../../rules/kernel/source.ts'
import type { Text } from '../../rules/kernel/text.ts'

// The words of a rule and of its reckonings are what a reader checks against the law: they were read when they
// were recorded, and a change of them is read again (vitest -u writes them anew; look at the difference).
test.each(rules.map((rule) => [rule.id, rule] as const))(
  '%s says of itself and of each of its examples what was read and approved',
  async (id, rule) => {
    const words = [declared(rule), ...rule.examples.map((example) => reckoned(rule, example))]
    await expect(`${words.join('\n\n')}\n`).toMatchFileSnapshot(`../fixtures/words/${id}.md`)
  },
)

const both = ({ en, zh }: Text): string => `${en} / ${zh}`

function declared(rule: Rule<object>): string {
  const { from, before } = rule.inForce ?? {}
  return [
    `# ${both(rule.title)}`,
    both(rule.question),
    both(rule.who),
    ...(from ? [`in force from ${from}${before ? `; before: ${both(before)}` : ''}`] : []),
    ...rule.sources.map((source) => `on ${where(source)}`),
    ...Object.entries(rule.parameters).flatMap(([name, figure]) => inFigures(name, figure)),
    ...Object.entries(rule.fields).flatMap(([name, field]) => asked(name, field)),
    ...Object.entries(rule.results).flatMap(([name, { kind, label, sumOf, words = {} }]) => [
      `= ${name} (${kind}${name === rule.answer ? ', the answer' : ''}${sumOf ? `, ${sumOf.join(' + ')}` : ''}): ${both(label)}`,
      ...Object.entries(words).map(([code, text]) => `  ${code}: ${both(text)}`),
    ]),
  ].join('\n')
}

const where = (source: Source): string =>
  `${both(cite(source))}${source.quote ? ` “${source.quote}”` : ''}`

function inFigures(name: string, { title, unit, values }: Parameter): string[] {
  return [
    `~ ${name} (${unit}): ${both(title)}`,
    ...values.map(({ value, from, source }) => `  ${value} from ${from}: ${where(source)}`),
  ]
}

function asked(
  name: string,
  { kind, label, hint, example, choices = [], ...field }: Field,
): string[] {
  const { unlessGiven, optional, percent, onlyIf, local } = field
  const more = [
    ...(unlessGiven === undefined ? [] : [`${unlessGiven} unless given`]),
    ...(optional && unlessGiven === undefined ? ['may be left out'] : []),
    ...(onlyIf ? [`only if ${onlyIf.field} is ${onlyIf.is.join(' or ')}`] : []),
  ]
  return [
    `? ${name} (${percent ? 'percent' : kind}, ${[`such as ${example}`, ...more].join(', ')}): ${both(label)}`,
    ...(hint ? [`  ${both(hint)}`] : []),
    ...(local
      ? [local.figure, local.authority, local.published].map((text) => `  < ${both(text)}`)
      : []),
    ...choices.map(({ value, label }) => `  ${value}: ${both(label)}`),
  ]
}

function reckoned(rule: Rule<object>, { title, input }: Example): string {
  const finding = rule.evaluate(input)
  const lines =
    finding.status === 'computed'
      ? [
          JSON.stringify(finding.result),
          ...finding.steps.flatMap(({ en, zh, source }) => [
            `- ${en}${source ? ` [${where(source)}]` : ''}`,
            `  ${zh}`,
          ]),
          ...finding.warnings.flatMap(({ code, en, zh }) => [`! ${code}: ${en}`, `  ${zh}`]),
        ]
      : [JSON.stringify(finding)]
  return [`## ${both(title)}`, JSON.stringify(input), ...lines].join('\n')
}
