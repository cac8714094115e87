import type { APIRoute } from 'astro'
import type { Law } from '../../law/law.ts'
import { lawPaths } from '../../law/law-paths.ts'
import { wholeLaw } from '../../law/whole-law.ts'

export const getStaticPaths = lawPaths

/** A law as JSON, with the address of its schema. */
export const GET: APIRoute<{ law: Law }> = ({ props, site }) =>
  Response.json({ $schema: new URL('/data/law.schema.json', site).href, ...wholeLaw(props.law) })
