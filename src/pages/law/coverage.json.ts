import type { APIRoute } from 'astro'
import { coverage } from '../../law/coverage.ts'
import { origin } from '../../law/formats/given-away.ts'

/** How the quantities of the statutes are accounted for, as JSON, with what may be reused how. */
export const GET: APIRoute = () => Response.json({ ...origin, instruments: coverage() })
