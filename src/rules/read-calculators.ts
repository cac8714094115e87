import type { Text } from '../../rules/kernel/text.ts'
import { readYaml } from '../read-yaml.ts'

/** What people come with, and the rules that answer it. */
export interface CalculatorGroup {
  readonly id: string
  readonly title: Text
  /** Ids of rules, in the order in which they are shown. */
  readonly rules: readonly string[]
}

/** The calculators by situation, in their order. */
export function readCalculators(): readonly CalculatorGroup[] {
  return readYaml<readonly CalculatorGroup[]>('content/calculators.yaml')
}
