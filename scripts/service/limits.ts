import { longest } from '../evaluate/read-lines.ts'

/** What a request to the service may take, so that nobody takes it from the others. */
export interface Limits {
  /** The most bytes of a body with one question, and of one line: 1 MB. */
  readonly question: number
  /** The most bytes of a body of lines: 1 GB, some millions of questions. */
  readonly lines: number
  /** How long a whole request may take, in milliseconds. */
  readonly whole: number
  /** How long nothing may come or be taken, in milliseconds. */
  readonly idle: number
  /** How long a connection is held between two requests, in milliseconds: longer than balancers do, so that they end it. */
  readonly held: number
  /** The most connections at once; what comes beyond is turned away. */
  readonly connections: number
}

export const limits: Limits = {
  question: longest,
  lines: 1_000_000_000,
  whole: 600_000,
  idle: 30_000,
  held: 75_000,
  connections: 1000,
}
