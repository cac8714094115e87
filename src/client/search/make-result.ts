import { languages } from '../../languages.ts'
import type { Strings } from '../../strings/en.ts'
import { make } from '../make.ts'
import { language } from '../page-language.ts'
import type { Result } from './ask.ts'

type Words = Strings['search']['script']

/** What is shown of a result: what it is and where it stands, its title, the sentence that matched. */
export function makeResult(result: Result, words: Words, title: HTMLElement): HTMLElement[] {
  const { kind, place, sentence, sentenceLanguage, superseded } = result
  title.append(result.title)
  if (result.titleLanguage !== language) title.lang = languages[result.titleLanguage].tag
  const what = make('p', { class: 'what' }, words.kinds[kind])
  if (place) what.append(' · ', ...asChinese(place))
  const warning = superseded ? [make('p', { class: 'superseded-mark' }, words.superseded)] : []
  const found = make('p', { class: 'sentence' })
  if (sentenceLanguage !== language) found.lang = languages[sentenceLanguage].tag
  for (const part of sentence) found.append(part.found ? make('mark', {}, part.words) : part.words)
  return [what, title, ...warning, ...(sentence.length > 0 ? [found] : [])]
}

// A citation on an English page may hold a Chinese title.
function asChinese(text: string): (Node | string)[] {
  if (language === 'zh' || !/\p{Script=Han}/u.test(text)) return [text]
  return [make('span', { lang: languages.zh.tag }, text)]
}

/** What is said of a search above its results: what was taken for something else, what was left out. */
export function sayHow(
  {
    corrected,
    leftOut,
    fewer,
  }: {
    corrected: readonly (readonly [string, string])[]
    leftOut: readonly string[]
    fewer: boolean
  },
  words: Words,
): string[] {
  const fill = (string: string, values: Record<string, string>): string =>
    string.replace(/\{(\w+)\}/g, (_, name: string) => values[name]!)
  return [
    ...corrected.map(([typed, taken]) => fill(words.corrected, { typed, taken })),
    ...(leftOut.length > 0 ? [fill(words.leftOut, { words: leftOut.join(words.comma) })] : []),
    ...(fewer ? [words.fewer] : []),
  ]
}
