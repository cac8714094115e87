import type { Step } from './finding.ts'
import { sayYuan, type Fen } from './money.ts'
import type { Source } from './source.ts'
import type { Text } from './text.ts'

/** What a name in a sentence stands for: words in both languages, an amount in fen, or what both write alike. */
export type StepValue = Text | Fen | string | number

type NamesIn<S extends string> = S extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never

/**
 * A sentence of a reckoning with named values, in both languages, and the words of law that it stands on:
 * `step('{base} × {months} months gives {grant}.', '{base}×{months}个月，为{grant}。', source)`. Gives what makes a step of
 * the values. Throws, when it is loaded, where the two languages name different values.
 */
export function step<const En extends string>(
  en: En,
  zh: string,
  source?: Source,
): (values: Readonly<Record<NamesIn<En>, StepValue>>) => Step {
  const [parts, inChinese] = [partsOf(en), partsOf(zh)]
  const [named, other] = [namesIn(parts), namesIn(inChinese)]
  if (named !== other) throw new Error(`“${en}” names ${named}; “${zh}” names ${other}`)
  return (values) => ({
    en: fill(parts, values, 'en'),
    zh: fill(inChinese, values, 'zh'),
    ...(source && { source }),
  })
}

/** A sentence as it is filled many times over: words and names in turn, words first. */
const partsOf = (sentence: string): readonly string[] => sentence.split(/\{(\w+)\}/)

const isName = (at: number): boolean => at % 2 === 1

function namesIn(parts: readonly string[]): string {
  return [...new Set(parts.filter((_, at) => isName(at)))].sort().join(', ')
}

function fill(
  parts: readonly string[],
  values: Readonly<Record<string, StepValue>>,
  language: 'en' | 'zh',
): string {
  let sentence = ''
  for (const [at, part] of parts.entries())
    sentence += isName(at) ? write(values[part]!, language) : part
  return sentence
}

function write(value: StepValue, language: 'en' | 'zh'): string {
  if (typeof value === 'bigint') return sayYuan(value)[language]
  return typeof value === 'object' ? value[language] : String(value)
}
