/** What the search of one language knows: its pages with their words, and what people say for its terms. Made by collect.ts. */
export interface SearchData {
  readonly pages: readonly SearchPage[]
  /** The terms of the glossary, with what people say for them; each is a page of its own kind. */
  readonly terms: readonly SearchTerm[]
  /** Everyday words for words that stand on the pages. */
  readonly synonyms: readonly { readonly means: string; readonly said: readonly string[] }[]
  /** Traditional characters and their simplified forms, in turn: "會会險险". */
  readonly traditional: string
}

export const kinds = ['law', 'rule', 'guide', 'term'] as const
export type Kind = (typeof kinds)[number]

export interface SearchPage {
  /** The address without its language: "/law/social-insurance-law/58/". */
  readonly path: string
  readonly kind: Kind
  /** In the language of the data, and in the other one: a Chinese page may be an English reader’s. */
  readonly title: string
  readonly otherTitle: string
  /** The main source of a rule. An article’s citation follows from its address. */
  readonly place?: string
  readonly instrument?: string
  /** The questions that it answers. */
  readonly asked: readonly string[]
  /** Its words, in parts that have a place of their own: [anchor, words]. */
  readonly parts: readonly (readonly [anchor: string, words: string])[]
  /** What a figure of it has been replaced by: a page. */
  readonly replacedBy?: string
  /** The pages of law on which a rule or a guide rests. */
  readonly restsOn?: readonly string[]
}

export interface SearchTerm {
  /** The term as the law has it, then its further forms. */
  readonly term: readonly string[]
  /** The term in the other language. */
  readonly other: string
  /** What people say for it. */
  readonly said: readonly string[]
  /** The same in pinyin without tones. */
  readonly pinyin: readonly string[]
}

/** A term as a page: its place in the glossary. */
export function pageOfTerm({ term, other, said, pinyin }: SearchTerm): SearchPage {
  const [title = ''] = term
  const chinese = /\p{Script=Han}/u.test(title) ? title : other
  return {
    path: `/law/glossary/#${chinese}`,
    kind: 'term',
    title,
    otherTitle: other,
    asked: [],
    parts: [['', [...term, other, ...said, ...pinyin].join(title === chinese ? '、' : ', ')]],
  }
}
