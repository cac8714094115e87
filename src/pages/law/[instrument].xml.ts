import type { APIRoute } from 'astro'
import { lawAsAkomaNtoso } from '../../law/formats/akoma-ntoso.ts'
import type { Law } from '../../law/law.ts'
import { lawPaths } from '../../law/law-paths.ts'

export const getStaticPaths = lawPaths

/** A law as Akoma Ntoso XML. */
export const GET: APIRoute<{ law: Law }> = ({ props }) => new Response(lawAsAkomaNtoso(props.law))
