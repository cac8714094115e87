import { readFileSync, statSync } from 'node:fs'
import { parse } from 'yaml'
import type { Text } from '../../rules/kernel/text.ts'

/** What people come with, and the rules that answer it. */
export interface CalculatorGroup {
  readonly id: string
  readonly title: Text
  /** Ids of rules, in the order in which they are shown. */
  readonly rules: readonly string[]
}

let read: { modified: number; groups: readonly CalculatorGroup[] } | undefined

/** The calculators by situation, in their order, read again only where the file has changed. */
export function readCalculators(): readonly CalculatorGroup[] {
  const path = 'content/calculators.yaml'
  const modified = statSync(path).mtimeMs
  if (read?.modified !== modified)
    read = { modified, groups: parse(readFileSync(path, 'utf8')) as CalculatorGroup[] }
  return read.groups
}
