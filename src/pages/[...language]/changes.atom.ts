import type { APIRoute } from 'astro'
import type { Language } from '../../../rules/kernel/text.ts'
import { writeFeed } from '../../changes/feed.ts'
import { onceInEveryLanguage } from '../../languages.ts'

export const getStaticPaths = onceInEveryLanguage

/** What has changed in the law and on the site, as a feed. */
export const GET: APIRoute<{ language: Language }> = ({ props, site }) =>
  new Response(writeFeed(props.language, site!), {
    headers: { 'Content-Type': 'application/atom+xml' },
  })
