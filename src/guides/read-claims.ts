import type { Text } from '../../rules/kernel/text.ts'
import type { strings } from '../strings/strings.ts'
import { readYaml } from '../read-yaml.ts'

type Words = (typeof strings)['en']
export type Standing = keyof Words['claims']['standings']

/** A claim of the article that the project started from: what it says in our words, how it stands, what we found. */
export interface CheckedClaim {
  readonly number: number
  readonly says: Text
  readonly standing: Standing
  readonly basis: keyof Words['basis']
  /** In Markdown. */
  readonly found: Text
  /** Keys of content/sources.yaml. */
  readonly sources: readonly string[]
  /** The section of a guide that tells it: "activate-your-card#your-card-is-suspended". */
  readonly guide: string
}

/** A wording of the article that says something else than its Chinese original. */
export interface Mistranslation {
  readonly says: Text
  readonly original: string
  readonly means: Text
  readonly guide: string
}

export interface CheckedArticle {
  readonly article: { readonly found: Text; readonly sources: readonly string[] }
  readonly claims: readonly CheckedClaim[]
  readonly mistranslations: readonly Mistranslation[]
}

/** The claims of the article, in its order. */
export function readClaims(): CheckedArticle {
  return readYaml<CheckedArticle>('content/claims.yaml')
}
