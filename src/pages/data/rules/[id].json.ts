import type { APIRoute } from 'astro'
import { rules } from '../../../../rules/index.ts'
import type { Rule } from '../../../../rules/kernel/rule.ts'
import { ruleAsData } from '../../../rules/as-data.ts'
import { version } from '../../../version.ts'

export function getStaticPaths(): { params: { id: string }; props: { rule: Rule<object> } }[] {
  return rules.map((rule) => ({ params: { id: rule.id }, props: { rule } }))
}

/** One rule as JSON. */
export const GET: APIRoute<{ rule: Rule<object> }> = ({ props }) =>
  Response.json({ version, ...ruleAsData(props.rule) })
