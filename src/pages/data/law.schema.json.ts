import type { APIRoute } from 'astro'
import { z } from 'astro/zod'
import { wholeLawShape } from '../../law/whole-law.ts'

/** The shape of a law in JSON, as a JSON Schema (2020-12). */
export const GET: APIRoute = ({ site }) =>
  Response.json({
    $id: new URL('/data/law.schema.json', site).href,
    ...z.toJSONSchema(wholeLawShape),
  })
