import { readFileSync, statSync } from 'node:fs'
import { parse } from 'yaml'
import type { Text } from '../../rules/kernel/text.ts'
import type { strings } from '../strings/strings.ts'

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

let read: { modified: number; content: CheckedArticle } | undefined

/** The claims of the article, in its order, read again only where the file has changed. */
export function readClaims(): CheckedArticle {
  const path = 'content/claims.yaml'
  const modified = statSync(path).mtimeMs
  if (read?.modified !== modified)
    read = { modified, content: parse(readFileSync(path, 'utf8')) as CheckedArticle }
  return read.content
}
