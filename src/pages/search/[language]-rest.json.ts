import { allLanguages } from '../../languages.ts'
import { collectSearchData } from '../../search/collect.ts'
import { packRest } from '../../search/pack.ts'
import type { Language } from '../../../rules/kernel/text.ts'

export const getStaticPaths = () => allLanguages.map((language) => ({ params: { language } }))

/** What the search of a language knows besides, after a first result: /search/en-rest.json */
export const GET = ({ params }: { params: { language: Language } }): Response =>
  Response.json(packRest(collectSearchData(params.language)))
