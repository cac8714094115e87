import { parseArgs } from 'node:util'
import { findRule, rules } from '../../rules/index.ts'
import { show } from '../../rules/kernel/field.ts'
import { nearest } from '../../rules/kernel/nearest.ts'
import type { Language } from '../../rules/kernel/text.ts'
import { explain } from './explain.ts'
import { words } from './words.ts'

const options = {
  help: { type: 'boolean', short: 'h' },
  list: { type: 'boolean' },
  json: { type: 'boolean' },
  explain: { type: 'string' },
  lang: { type: 'string' },
} as const

/** What the command line is asked for beside lines: a text to print, a refusal, or nothing. */
export interface AskedAbout {
  readonly text?: string
  readonly refusal?: string
  readonly language: Language
}

/** Reads the options of the command line; any at all can be given, and none throws. */
export function askAbout(given: readonly string[]): AskedAbout {
  const { values, tokens } = parseArgs({
    args: [...given],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const { lang } = values
  const language: Language = lang === 'zh' ? 'zh' : 'en'
  const say = words[language]
  const refuse = (sentence: string, found = '', best?: string, otherwise = ''): AskedAbout => ({
    language,
    refusal: (sentence + (best ? say.nearest : otherwise))
      // Functions, since a name may hold “$&”.
      .replace('{found}', () => show(found))
      .replace('{nearest}', () => best ?? ''),
  })
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue
    if (token.kind === 'option' && Object.hasOwn(options, token.name)) continue
    const found = token.kind === 'option' ? token.rawName : token.value
    const best = nearest(found.replace(/^-*/, ''), Object.keys(options))
    return refuse(say.unknownOption, found, best && `--${best}`, say.noOption)
  }
  if (lang !== undefined && lang !== 'en' && lang !== 'zh')
    return refuse(say.unknownLanguage, typeof lang === 'string' ? lang : '')
  if (values.help) return { language, text: say.help }
  if (values.list) return { language, text: list(language, values.json === true) }
  if (values.explain === undefined) return { language }
  if (typeof values.explain !== 'string' || values.explain === '') return refuse(say.noExplained)
  const rule = findRule(values.explain)
  if (rule) return { language, text: explain(rule, language) }
  const best = nearest(
    values.explain,
    rules.map(({ id }) => id),
  )
  return refuse(say.unknownRule, values.explain, best, say.noRule)
}

/** Every rule with its question, one a line. */
function list(language: Language, asJson: boolean): string {
  const width = Math.max(...rules.map(({ id }) => id.length))
  return rules
    .map(({ id, title, question }) =>
      asJson
        ? JSON.stringify({ rule: id, title, question })
        : `${id.padEnd(width)}  ${question[language]}`,
    )
    .join('\n')
}
