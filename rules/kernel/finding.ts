import type { LocalFigure } from './field.ts'
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

/** The law leaves figures to a province or city, or they are not known here: which inputs, and who publishes them. */
export interface NeedsLocalFigure {
  readonly status: 'needs-local-figure'
  readonly figures: readonly { readonly field: string; readonly authority: Text }[]
  readonly message: Text
  /** What can be said without them. */
  readonly steps: readonly Step[]
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

/** An answer that names the figures which a reader has to bring, who publishes them and where, and what can be said without them. */
export function needsLocalFigures(
  figures: readonly (LocalFigure & { readonly field: string })[],
  steps: readonly Step[] = [],
): NeedsLocalFigure {
  const said = figures.map(({ figure, authority, published }) => ({
    en: `${figure.en} (${authority.en}; ${published.en})`,
    zh: `${figure.zh}（${authority.zh}；${published.zh}）`,
  }))
  return {
    status: 'needs-local-figure',
    figures: figures.map(({ field, authority }) => ({ field, authority })),
    message: {
      en: `${figures.length === 1 ? 'This figure is' : 'These figures are'} needed: ${said.map(({ en }) => en).join('; ')}.`,
      zh: `需要填写：${said.map(({ zh }) => zh).join('；')}。`,
    },
    steps,
  }
}
