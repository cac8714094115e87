/** A name or sentence in both languages of the site. */
export interface Text {
  readonly en: string
  readonly zh: string
}

export type Language = keyof Text
