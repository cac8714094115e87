import type { Language } from '../../../../rules/kernel/text.ts'
import type { Law } from '../../law.ts'

/** What an element is written with: the law at hand, the language of the expression, and the laws that it may refer to. */
export interface Writing {
  readonly law: Law
  readonly language: Language
  readonly laws: readonly Law[]
}
