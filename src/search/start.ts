import { instruments, type InstrumentId } from '../../rules/kernel/instruments.ts'
import type { Language } from '../../rules/kernel/text.ts'
import { published } from '../statute/published.ts'
import type { Strings } from '../strings/en.ts'
import { strings } from '../strings/strings.ts'
import { traditionalOf } from './traditional.ts'

/** What a search needs before any index: the words it speaks, and what leads a citation to its provision. */
export interface SearchStart {
  readonly words: Strings['search']['script']
  readonly articles: Readonly<Partial<Record<InstrumentId, readonly number[]>>>
  /** The traditional forms of the characters that citations are made of, each with its simplified one. */
  readonly traditional: string
}

/** The start of a search for the readers of a language. */
export function searchStart(language: Language): SearchStart {
  const names = Object.values(instruments).map(({ title, short }) => title.zh + short.zh)
  return {
    words: strings[language].search.script,
    articles: Object.fromEntries([...published].map(([id, numbers]) => [id, [...numbers]])),
    traditional: traditionalOf(
      `${names.join('')}条款项第中华人民共和国社保法经办征缴工伤失业复议诉讼劳动争议调解仲裁`,
    ),
  }
}
