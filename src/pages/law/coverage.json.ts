import type { APIRoute } from 'astro'
import { coverage } from '../../law/coverage.ts'

/** How the quantities of the statutes are accounted for, as JSON. */
export const GET: APIRoute = () => Response.json(coverage())
