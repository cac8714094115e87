import { findRule } from '../../rules/index.ts'
import type { Text } from '../../rules/kernel/text.ts'
import { changes as ruleChanges } from '../../rules/version.ts'
import { readYaml } from '../read-yaml.ts'

/** A change that a reader may want to hear of: of the law, of a rule’s answer, of the site. */
export interface NewsItem {
  /** The day (YYYY-MM-DD); of a law, the day from which the change holds. */
  readonly date: string
  readonly kind: 'law' | 'rule' | 'site'
  readonly title: Text
  readonly summary: Text
  /** The page where it can be read, without its language. */
  readonly link: string
}

/** Every change, the newest first: those of content/changes.yaml, and those of the rules’ answers. */
export function readChanges(): NewsItem[] {
  const ofRules = ruleChanges.map(({ version, rule, what }): NewsItem => ({
    date: version,
    kind: 'rule',
    title: findRule(rule)!.title,
    summary: what,
    link: `/rules/${rule}/`,
  }))
  return [...ofRules, ...readYaml<NewsItem[]>('content/changes.yaml')].sort((a, b) =>
    b.date.localeCompare(a.date),
  )
}

/** What a change is called in an address: "2018-12-29-law-social-insurance-law". */
export function nameOf({ date, kind, link }: NewsItem): string {
  return [date, kind, ...link.split('/').slice(-2)].filter(Boolean).join('-')
}
