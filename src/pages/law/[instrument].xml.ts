import type { APIRoute } from 'astro'
import type { Language } from '../../../rules/kernel/text.ts'
import { allLanguages } from '../../languages.ts'
import { lawAsAkomaNtoso } from '../../law/formats/akoma-ntoso.ts'
import { allLaws, type Law } from '../../law/law.ts'
import { expressionFile } from '../../law/law-files.ts'

interface Props {
  readonly law: Law
  readonly language: Language
}

/** Two files a law: /law/<instrument>.xml, the official Chinese, and /law/<instrument>.eng.xml, our English. */
export async function getStaticPaths(): Promise<
  { params: { instrument: string }; props: Props }[]
> {
  return (await allLaws()).flatMap((law) =>
    allLanguages.map((language) => ({
      params: { instrument: expressionFile(law, language).slice('/law/'.length, -'.xml'.length) },
      props: { law, language },
    })),
  )
}

/** A law as Akoma Ntoso XML, in one of its expressions. */
export const GET: APIRoute<Props> = async ({ props: { law, language } }) =>
  new Response(lawAsAkomaNtoso(law, language, await allLaws()))
