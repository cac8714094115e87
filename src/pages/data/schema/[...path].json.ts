import type { APIRoute } from 'astro'
import { rules } from '../../../../rules/index.ts'
import type { Rule } from '../../../../rules/kernel/rule.ts'
import { answerSchema, dialect, inputSchema, type Schema } from '../../../../rules/schema.ts'

const parts: Readonly<Record<string, (rule: Rule<object>) => Schema>> = {
  input: inputSchema,
  answer: answerSchema,
}

interface Props {
  readonly title: string
  readonly description: string
  readonly schema: Schema
}

export function getStaticPaths(): { params: { path: string }; props: Props }[] {
  return rules.flatMap((rule) =>
    Object.entries(parts).map(([part, make]) => ({
      params: { path: `${part}/${rule.id}` },
      props: { title: rule.title.en, description: rule.question.en, schema: make(rule) },
    })),
  )
}

/** What a rule takes and answers, each as a JSON Schema (2020-12): /data/schema/input/<rule>.json and …/answer/<rule>.json. */
export const GET: APIRoute<Props> = ({ site, params, props: { schema, ...words } }) =>
  Response.json({
    $schema: dialect,
    $id: new URL(`/data/schema/${params.path}.json`, site).href,
    ...words,
    ...schema,
  })
