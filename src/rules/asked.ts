import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { Language } from '../../rules/kernel/text.ts'

type Asked = Readonly<Record<Language, readonly string[]>>

let asked: Readonly<Record<string, Asked>> | undefined

/** The questions that the calculator of a rule answers, in the words of people; throws where a rule has none. */
export function askedOfRule(id: string): Asked {
  asked ??= parse(readFileSync('content/asked-of-rules.yaml', 'utf8')) as Record<string, Asked>
  if (!asked[id]) throw new Error(`content/asked-of-rules.yaml has no questions for ${id}`)
  return asked[id]
}
