import type { ElementContent } from 'hast'
import type { Parent, PhrasingContent, Root, RootContent, Text } from 'mdast'
import type { Language } from '../../rules/kernel/text.ts'
import { readGlossary, type Term } from '../glossary/read-glossary.ts'
import { inLanguage, languages } from '../languages.ts'
import { element, text, withNote } from './bound-number.ts'

/** Where words are no place for a term: what is a link already, or bound to something. */
const closed = new Set(['link', 'heading', 'textDirective', 'leafDirective', 'table'])

/** Leads each term of the glossary, where a guide first uses it, to the glossary, and tells its meaning there. */
export function explainTerms(tree: Root, language: Language): void {
  const waiting = termsOf(language)
  let count = 0
  const explain = (parent: Parent): void => {
    parent.children = parent.children.flatMap((node): RootContent[] => {
      if (node.type === 'text') return cut(node)
      if (!closed.has(node.type) && 'children' in node) explain(node)
      return [node]
    })
  }
  const cut = (node: Text): PhrasingContent[] => {
    const found = firstTerm(node.value, waiting)
    if (!found) return [node]
    const { term, at, words } = found
    waiting.delete(term)
    const rest = cut({ type: 'text', value: node.value.slice(at + words.length) })
    return [
      // Another term may stand before this one.
      ...(at > 0 ? cut({ type: 'text', value: node.value.slice(0, at) }) : []),
      asLink(term, words, language, `term-${++count}`),
      ...rest.filter((each) => each.type !== 'text' || each.value),
    ]
  }
  explain(tree)
}

/** The terms that are to be explained, with what finds them in a language. */
function termsOf(language: Language): Map<Term, RegExp> {
  return new Map(
    readGlossary()
      .filter(({ everyday }) => !everyday)
      .map((term) => [term, patternOf(term, language)]),
  )
}

/** What finds a term in a text of a language. */
export function patternOf({ zh, en, forms = [] }: Term, language: Language): RegExp {
  // A word within the name of a law is no term: 劳动合同 in 《劳动合同法》 is not explained there.
  if (language === 'zh') return new RegExp(`${zh}(?![^《》]*》)(?!条例|司法解释)`)
  const words = [en, ...forms].sort((a, b) => b.length - a.length)
  // The Chinese term in brackets counts where the English is worded otherwise.
  return new RegExp(
    `(?<![\\w-])(?:${words.join('|')})s?(?![\\w-])(?! (?:Law|Regulations|Rules|Measures)\\b)|${zh}`,
    'i',
  )
}

function firstTerm(
  words: string,
  waiting: ReadonlyMap<Term, RegExp>,
): { term: Term; at: number; words: string } | undefined {
  let best: { term: Term; at: number; words: string } | undefined
  for (const [term, pattern] of waiting) {
    const match = pattern.exec(words)
    if (!match) continue
    // Of two terms in one place, the longer: 基本养老金 is no 养老金.
    const longer = match[0].length > (best?.words.length ?? 0)
    const overlaps =
      best && match.index < best.at + best.words.length && best.at < match.index + match[0].length
    if (!best || (overlaps ? longer : match.index < best.at))
      best = { term, at: match.index, words: match[0] }
  }
  return best
}

function asLink(
  { zh, pinyin, meaning }: Term,
  words: string,
  language: Language,
  id: string,
): PhrasingContent {
  const isChinese = /\p{Script=Han}/u.test(words)
  const tag = languages.zh.tag
  const chinese: ElementContent[] =
    language === 'zh'
      ? []
      : [
          element('span', { lang: tag }, [text(zh)]),
          text(' '),
          element('span', { lang: `${tag.slice(0, 2)}-Latn-pinyin` }, [text(pinyin)]),
          text('. '),
        ]
  const link = element(
    'a',
    {
      href: inLanguage(`/law/glossary/#${zh}`, language),
      className: ['term'],
      ariaDescribedBy: [id],
      ...(isChinese && language !== 'zh' && { lang: tag }),
    },
    [text(words)],
  )
  return withNote(link, id, [...chinese, text(meaning[language])])
}
