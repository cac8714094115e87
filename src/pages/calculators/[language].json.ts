import type { APIRoute } from 'astro'
import type { Language } from '../../../rules/kernel/text.ts'
import { allLanguages } from '../../languages.ts'
import { strings } from '../../strings/strings.ts'
import { version } from '../../version.ts'

export function getStaticPaths(): {
  params: { language: Language }
  props: { language: Language }
}[] {
  return allLanguages.map((language) => ({ params: { language }, props: { language } }))
}

/** What a calculator’s script says, once somebody computes: it would weigh on every page that has one. */
export const GET: APIRoute<{ language: Language }> = ({ props: { language } }) => {
  const { script, pictures, picker, takeaway } = strings[language].calculator
  return Response.json({ ...script, pictures, picker, takeaway, version })
}
