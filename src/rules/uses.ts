import { rules } from '../../rules/index.ts'
import type { Rule } from '../../rules/kernel/rule.ts'
import { cite, type Source } from '../../rules/kernel/source.ts'
import type { Language } from '../../rules/kernel/text.ts'
import { readGuides } from '../guides/read-guides.ts'
import { inLanguage } from '../languages.ts'
import { readArticle, readArticles } from '../statute/read-articles.ts'
import { published } from '../statute/published.ts'

/** A page that uses something: its address and title. */
export interface Use {
  readonly address: string
  readonly title: string
}

/** The guides that show a rule's values or its calculator, and the articles whose quantities are bound to it. */
export function usesOfRule(
  rule: Rule<object>,
  language: Language,
): { guides: Use[]; articles: Use[] } {
  const inGuide = [`:rule[${rule.id}.`, `::calculator{rule=${rule.id}}`]
  return {
    guides: guidesWith((source) => inGuide.some((sign) => source.includes(sign)), language),
    articles: readArticles()
      .filter(({ bound }) => bound.some((name) => name.startsWith(`${rule.id}.`)))
      .map(({ instrument, number }) => ({
        address: inLanguage(`/law/${instrument}/${number}/`, language),
        title: cite({ instrument, article: number })[language],
      })),
  }
}

/** The rules that rest on an article, or whose figures stand in it. */
export function rulesOfArticle({ instrument, article }: Source): Rule<object>[] {
  const isHere = article !== undefined && published.get(instrument)?.has(article)
  const bound = isHere ? readArticle(instrument, article).bound : []
  return rules.filter(
    ({ id, sources }) =>
      sources.some((source) => source.instrument === instrument && source.article === article) ||
      bound.some((name) => name.startsWith(`${id}.`)),
  )
}

/** The guides that cite an article. */
export function guidesOfArticle({ instrument, article }: Source, language: Language): Use[] {
  const reference = new RegExp(`:cite\\[${instrument}/${article}[#\\]]`)
  return guidesWith((source) => reference.test(source), language)
}

function guidesWith(uses: (source: string) => boolean, language: Language): Use[] {
  return readGuides(language)
    .filter(({ source }) => uses(source))
    .map(({ slug, title }) => ({ address: inLanguage(`/guides/${slug}/`, language), title }))
}
