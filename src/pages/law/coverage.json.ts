import type { APIRoute } from 'astro'
import { coverage } from '../../law/coverage.ts'

/** How the quantities of the two instruments are accounted for, as JSON. */
export const GET: APIRoute = () => Response.json(coverage())
