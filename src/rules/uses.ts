import { rules } from '../../rules/index.ts'
import type { Rule } from '../../rules/kernel/rule.ts'
import { cite, type Source } from '../../rules/kernel/source.ts'
import { readGuides } from '../guides/read-guides.ts'
import { readArticles } from '../law/read-articles.ts'

/** A page that uses something: its address and title. */
export interface Use {
  readonly address: string
  readonly title: string
}

const articles = readArticles()
const guides = readGuides('en')

/** The guides that show a rule's values or its calculator, and the articles whose quantities are bound to it. */
export function usesOfRule(rule: Rule<object>): { guides: Use[]; articles: Use[] } {
  const inGuide = [`:rule[${rule.id}.`, `::calculator{rule=${rule.id}}`]
  return {
    guides: guides
      .filter(({ source }) => inGuide.some((sign) => source.includes(sign)))
      .map(({ slug, title }) => ({ address: `/guides/${slug}/`, title })),
    articles: articles
      .filter(({ bound }) => bound.some((name) => name.startsWith(`${rule.id}.`)))
      .map(({ instrument, number }) => ({
        address: `/law/${instrument}/${number}/`,
        title: cite({ instrument, article: number }).en,
      })),
  }
}

/** The rules that rest on an article, or whose figures stand in it. */
export function rulesOfArticle({ instrument, article }: Source): Rule<object>[] {
  const bound =
    articles.find((text) => text.instrument === instrument && text.number === article)?.bound ?? []
  return rules.filter(
    ({ id, sources }) =>
      sources.some((source) => source.instrument === instrument && source.article === article) ||
      bound.some((name) => name.startsWith(`${id}.`)),
  )
}

/** The guides that cite an article. */
export function guidesOfArticle({ instrument, article }: Source): Use[] {
  const reference = new RegExp(`:cite\\[${instrument}/${article}[#\\]]`)
  return guides
    .filter(({ source }) => reference.test(source))
    .map(({ slug, title }) => ({ address: `/guides/${slug}/`, title }))
}
