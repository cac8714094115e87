import type { APIRoute } from 'astro'
import { rules } from '../../../../rules/index.ts'
import type { Rule } from '../../../../rules/kernel/rule.ts'
import { origin } from '../../../law/formats/given-away.ts'
import { ruleAsData } from '../../../rules/as-data.ts'
import { version } from '../../../version.ts'

export function getStaticPaths(): { params: { id: string }; props: { rule: Rule<object> } }[] {
  return rules.map((rule) => ({ params: { id: rule.id }, props: { rule } }))
}

/** One rule as JSON, with what may be reused how. */
export const GET: APIRoute<{ rule: Rule<object> }> = ({ props }) =>
  Response.json({ version, ...origin, ...ruleAsData(props.rule) })
