import type { Parameter } from '../../rules/kernel/parameter.ts'
import type { Text } from '../../rules/kernel/text.ts'
import { readYaml } from '../read-yaml.ts'

/** A step of a sequence: who does what, and how long that may take. */
export interface Step {
  /** The figure of a rule ("work-injury.recognition.period"); none where the law names no number. */
  readonly figure?: string
  readonly who: Text
  /** From which event the time runs; in Markdown. */
  readonly from: Text
  readonly does: Text
  /** Whether the figure is a time to wait for, not one to keep. */
  readonly isEarliest?: boolean
}

export interface Timeline {
  readonly title: Text
  readonly steps: readonly Step[]
}

/** The sequences that guides tell. */
export function readTimelines(): Readonly<Record<string, Timeline>> {
  return readYaml<Readonly<Record<string, Timeline>>>('content/timelines.yaml')
}

const days: Readonly<Partial<Record<string, number>>> = {
  hour: 1 / 24,
  day: 1,
  // Five to a week.
  'working-day': 7 / 5,
  month: 365 / 12,
  year: 365,
}

/** About how many days a period lasts: for a picture, never for a date. */
export function lengthInDays({ values, unit }: Parameter): number {
  const length = days[unit]
  if (!length) throw new Error(`${unit} is no length of time`)
  return values.at(-1)!.value * length
}
