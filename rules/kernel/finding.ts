import type { Source } from './source.ts'
import type { Text } from './text.ts'

/** One sentence of a reckoning that a reader can check against the words it names. */
export interface Step extends Text {
  readonly source?: Source
}

/** What a reader must know before relying on a result. */
export interface Warning extends Text {
  readonly code: string
}

/** What is wrong with one field: found, expected, what to do. */
export interface FieldError {
  readonly field: string
  readonly message: Text
}

export interface Computed<R> {
  readonly status: 'computed'
  readonly result: R
  readonly steps: readonly Step[]
  readonly warnings: readonly Warning[]
}

/** The event lies before the provision took effect. */
export interface NotInForce {
  readonly status: 'not-in-force'
  readonly inForceFrom: string
  readonly message: Text
}

/** The law leaves the figure to a province or city. */
export interface NeedsLocalFigure {
  readonly status: 'needs-local-figure'
  readonly authority: Text
  readonly message: Text
}

export interface Invalid {
  readonly status: 'invalid'
  readonly errors: readonly FieldError[]
}

/** The answer of a rule. */
export type Finding<R = Record<string, unknown>> =
  Computed<R> | NotInForce | NeedsLocalFigure | Invalid

/** An answer that names one wrong field. */
export function invalid(field: string, message: Text): Invalid {
  return { status: 'invalid', errors: [{ field, message }] }
}
