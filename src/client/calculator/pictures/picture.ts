import type { Rule } from '../../../../rules/kernel/rule.ts'
import type { Strings } from '../../../strings/en.ts'

/** What the pictures say, in the language of their page. */
export type PictureWords = Strings['calculator']['pictures']

type Row = readonly string[]

/** The facts of a picture as a table. */
export interface PictureTable {
  readonly caption: string
  readonly heads: Row
  readonly rows: readonly Row[]
}

/** A result drawn, and the same facts as a table for those who do not see it. */
export interface Picture {
  readonly svg: SVGElement
  readonly table: PictureTable
}

/** What a picture is drawn from: the rule, what was asked of it, what it answered, and the room in pixels. */
export interface Asked {
  readonly rule: Rule<object>
  readonly input: Readonly<Record<string, unknown>>
  readonly result: Readonly<Record<string, unknown>>
  readonly words: PictureWords
  readonly width: number
}

/** Draws a result; nothing where there is nothing to see, as with an amount of zero. */
export type Draw = (asked: Asked) => Picture | undefined
