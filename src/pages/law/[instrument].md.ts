import type { APIRoute } from 'astro'
import { lawAsMarkdown } from '../../law/formats/markdown.ts'
import type { Law } from '../../law/law.ts'
import { lawPaths } from '../../law/law-paths.ts'

export const getStaticPaths = lawPaths

/** A law as Markdown. */
export const GET: APIRoute<{ law: Law }> = ({ props }) => new Response(lawAsMarkdown(props.law))
