import { allLanguages } from '../../languages.ts'
import { collectSearchData } from '../../search/collect.ts'
import { pack } from '../../search/pack.ts'
import type { Language } from '../../../rules/kernel/text.ts'

export const getStaticPaths = () => allLanguages.map((language) => ({ params: { language } }))

/** What the search of a language knows first: /search/en.json */
export const GET = ({ params }: { params: { language: Language } }): Response =>
  Response.json(pack(collectSearchData(params.language)))
