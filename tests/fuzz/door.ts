import type { Arbitrary } from 'fast-check'

/** A way by which something comes in from outside: what hostile hands may give it, and how it takes it. */
export interface Door<T = unknown> {
  readonly name: string
  readonly input: Arbitrary<T>
  /** Gives the input to it; gives the kind of the answer ("invalid"), and throws where there is none, or a wrong one. */
  ask(input: T): string | Promise<string>
  /** How long one input may take, in milliseconds of work; beyond it counts as frozen. */
  readonly patience?: number
  readonly close?: () => Promise<void>
}

/** A door as it is opened: some need a moment first. */
export type OpenDoor = () => Promise<Door>
