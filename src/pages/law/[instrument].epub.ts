import type { APIRoute } from 'astro'
import { coverOf } from '../../law/formats/epub/cover.ts'
import { lawAsEpub } from '../../law/formats/epub.ts'
import type { Law } from '../../law/law.ts'
import { lawPaths } from '../../law/law-paths.ts'

export const getStaticPaths = lawPaths

/** A law as an EPUB book. */
export const GET: APIRoute<{ law: Law }> = async ({ props: { law } }) =>
  new Response(lawAsEpub(law, await coverOf(law)))
