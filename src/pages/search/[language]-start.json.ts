import { allLanguages } from '../../languages.ts'
import { searchStart } from '../../search/start.ts'
import type { Language } from '../../../rules/kernel/text.ts'

export const getStaticPaths = () => allLanguages.map((language) => ({ params: { language } }))

/** What a search needs before any index: /search/en-start.json */
export const GET = ({ params }: { params: { language: Language } }): Response =>
  Response.json(searchStart(params.language))
