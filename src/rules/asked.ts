import type { Language } from '../../rules/kernel/text.ts'
import { readYaml } from '../read-yaml.ts'

type Asked = Readonly<Record<Language, readonly string[]>>

/** The questions that the calculator of a rule answers, in the words of people; throws where a rule has none. */
export function askedOfRule(id: string): Asked {
  const asked = readYaml<Record<string, Asked>>('content/asked-of-rules.yaml')
  if (!asked[id]) throw new Error(`content/asked-of-rules.yaml has no questions for ${id}`)
  return asked[id]
}
