import type { APIRoute } from 'astro'
import { figures } from '../../../rules/figures.ts'
import { rules } from '../../../rules/index.ts'
import { origin } from '../../law/formats/given-away.ts'
import { ruleAsData } from '../../rules/as-data.ts'
import { version } from '../../version.ts'

/** All rules and figures as JSON, with the version and what may be reused how. */
export const GET: APIRoute = () =>
  Response.json({ version, ...origin, rules: rules.map(ruleAsData), figures })
