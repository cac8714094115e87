import type { Language } from '../../../../rules/kernel/text.ts'
import { placeOf } from '../../../statute/place-of.ts'
import { chapterOf, type Law } from '../../law.ts'

/** The language of an expression as Akoma Ntoso names it (ISO 639-2). */
export const codes: Readonly<Record<Language, string>> = { zh: 'zho', en: 'eng' }

/** The address of a law as a work, whatever its version: "/akn/cn/act/2010-10-28/social-insurance-law". */
export const workOf = ({ versions, id }: Pick<Law, 'versions' | 'id'>): string =>
  `/akn/cn/act/${versions[0]}/${id}`

/** The address of a version of a law in a language: "…/social-insurance-law/zho@2018-12-29". */
export const expressionOf = (law: Law, language: Language): string =>
  `${workOf(law)}/${codes[language]}@${law.version}`

/** The eId of an article, or of the provision in it that an anchor names: (law, 58, "p1-i2") → "chp_7__art_58__para_1__point_2". */
export function identify(law: Law, article: number, anchor?: string): string {
  const chapter = chapterOf(law, article).number
  const ids = [...(chapter > 0 ? [`chp_${chapter}`] : []), `art_${article}`]
  if (anchor) {
    const { paragraph, item } = placeOf(anchor)
    ids.push(`para_${paragraph}`, ...(item ? [`point_${item}`] : []))
  }
  return ids.join('__')
}

/** The eId of the note on a superseded figure of an article, by its place among them. */
export const noteId = (article: number, index: number): string =>
  `art_${article}__note_${index + 1}`
