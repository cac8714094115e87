import type { APIRoute } from 'astro'
import type { Law } from '../../law/law.ts'
import { lawPaths } from '../../law/law-paths.ts'
import { wholeLaw } from '../../law/whole-law.ts'

export const getStaticPaths = lawPaths

/** A law as JSON. */
export const GET: APIRoute<{ law: Law }> = ({ props }) => Response.json(wholeLaw(props.law))
