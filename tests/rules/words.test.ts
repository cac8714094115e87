import { expect, test } from 'vitest'
import { rules } from '../../rules/index.ts'
import { cite } from '../../rules/kernel/source.ts'

// The words of a reckoning are what a reader checks against the law: they were read when they were recorded,
// and a change of them is read again (vitest -u writes them anew; look at the difference).
test.each(rules.map((rule) => [rule.id, rule] as const))(
  '%s explains each of its examples in the words that were read and approved',
  async (id, rule) => {
    const words = rule.examples.map(({ title, input }) => {
      const finding = rule.evaluate(input)
      const lines =
        finding.status === 'computed'
          ? [
              JSON.stringify(finding.result),
              ...finding.steps.flatMap(({ en, zh, source }) => [
                `- ${en}${source ? ` [${cite(source).en}]` : ''}`,
                `  ${zh}`,
              ]),
              ...finding.warnings.flatMap(({ code, en, zh }) => [`! ${code}: ${en}`, `  ${zh}`]),
            ]
          : [JSON.stringify(finding)]
      return [`## ${title.en} / ${title.zh}`, JSON.stringify(input), ...lines].join('\n')
    })
    await expect(`${words.join('\n\n')}\n`).toMatchFileSnapshot(`../fixtures/words/${id}.md`)
  },
)
