import type { APIRoute } from 'astro'
import { figures } from '../../../rules/figures.ts'
import { rules } from '../../../rules/index.ts'
import { ruleAsData } from '../../rules/as-data.ts'

/** All rules and figures as JSON. */
export const GET: APIRoute = () => Response.json({ rules: rules.map(ruleAsData), figures })
