/** A name or sentence in both languages. */
export interface Text {
  readonly en: string
  readonly zh: string
}

/** A place in an instrument, with the Chinese words that a statement rests on. */
export interface Source {
  readonly instrument: string
  readonly article?: number
  readonly paragraph?: number
  readonly item?: number
  readonly quote?: string
  readonly english?: string
}

/** One sentence of a reckoning, and where it stands. */
export interface Step extends Text {
  readonly source?: Source
}

/** What a reader must know before relying on a result. */
export interface Warning extends Text {
  readonly code: string
}

export interface Computed<Result> {
  readonly status: 'computed'
  readonly result: Result
  readonly steps: readonly Step[]
  readonly warnings: readonly Warning[]
}

/** The event lies before the provision took effect. */
export interface NotInForce {
  readonly status: 'not-in-force'
  readonly inForceFrom: string
  readonly message: Text
}

/** The law leaves figures to a province or city, or they are not known here: which inputs, and who publishes them. */
export interface NeedsLocalFigure {
  readonly status: 'needs-local-figure'
  readonly figures: readonly { readonly field: string; readonly authority: Text }[]
  readonly message: Text
  /** What can be said without them. */
  readonly steps: readonly Step[]
}

/** What is wrong with each input: what was found, what was expected. Nothing throws. */
export interface Invalid {
  readonly status: 'invalid'
  readonly errors: readonly {
    readonly field: string
    readonly message: string
    readonly messageZh: string
  }[]
}

export type Answer<Result> = Computed<Result> | NotInForce | NeedsLocalFigure | Invalid

/** What a rule is about, and the law that it stands on. */
export interface About<Input = unknown> {
  readonly id: string
  readonly title: Text
  readonly question: Text
  /** Who must act, or whom it concerns. */
  readonly who: Text
  readonly sources: readonly Source[]
  readonly examples: readonly { readonly title: Text; readonly input: Input }[]
}
