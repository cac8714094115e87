import type { Language, Text } from '../../rules/kernel/text.ts'
import { readYaml } from '../read-yaml.ts'

/** A term: its Chinese and our English for it, how it is pronounced, what explains it, and what people say for it. */
export interface Term {
  readonly zh: string
  readonly en: string
  /** Further English forms. */
  readonly forms?: readonly string[]
  readonly pinyin: string
  /** What it is, in a sentence. */
  readonly meaning: Text
  /** A word of daily life: a guide does not explain it. */
  readonly everyday?: boolean
  /** The article that defines or first uses it ("social-insurance-law/58"), or else the rule or guide that explains it. */
  readonly article?: string
  readonly rule?: string
  readonly guide?: string
  /** Whether the statutes may say it otherwise in English. */
  readonly loose?: boolean
  readonly said?: Readonly<Partial<Record<Language | 'pinyin', readonly string[]>>>
}

/** Everyday words for words that stand on the site. */
export interface EverydayWords {
  readonly means: string
  readonly said: readonly string[]
}

/** Reads the glossary, again only where its file has changed. */
export function readGlossary(): readonly Term[] {
  return readYaml<Term[]>('content/glossary.yaml')
}

/** Reads the everyday words of a language. */
export function readEverydayWords(language: Language): readonly EverydayWords[] {
  return readYaml<Record<Language, EverydayWords[]>>('content/everyday-words.yaml')[language]
}
