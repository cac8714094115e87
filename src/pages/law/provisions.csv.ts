import type { APIRoute } from 'astro'
import { lawsAsTable } from '../../law/formats/table.ts'
import { allLaws } from '../../law/law.ts'

/** Every provision of every instrument, in one table. */
export const GET: APIRoute = async ({ site }) => new Response(lawsAsTable(await allLaws(), site))
