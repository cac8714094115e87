import { instruments, type InstrumentId } from '../../rules/kernel/instruments.ts'
import type { Text } from '../../rules/kernel/text.ts'
import { findParameter } from '../../rules/parameters.ts'
import { readYaml } from '../read-yaml.ts'
import { published } from '../statute/published.ts'
import { readArticles } from '../statute/read-articles.ts'

/** How the quantities of an article are accounted for. */
export interface ArticleCoverage {
  readonly article: number
  readonly heading: Text
  /** Quantities bound to a parameter: its name, title and address, once for each quantity in the text. */
  readonly bound: readonly {
    readonly name: string
    readonly title: Text
    readonly address: string
  }[]
  /** Numerals that are no quantity, each with the reason. */
  readonly explained: readonly Reasoned[]
  /** Quantities with which nothing is computed here, each with the reason. */
  readonly uncomputed: readonly Reasoned[]
  /** Figures left to a province or a place. */
  readonly delegated: readonly {
    readonly words: string
    readonly about: Text
    readonly ask: Text
  }[]
}

/** A numeral in the words around it, and why it is not bound. */
export interface Reasoned {
  readonly context: string
  readonly why: Text
}

export interface LawCoverage {
  readonly instrument: InstrumentId
  readonly articles: readonly ArticleCoverage[]
  /** Sums over the articles; `nothing` counts the articles in which there is nothing to compute. */
  readonly sums: Readonly<Record<Part | 'nothing', number>>
}

type Part = 'bound' | 'explained' | 'uncomputed' | 'delegated'

interface Listed {
  instrument: InstrumentId
  article: number
}

/** The coverage of every instrument that the site publishes: each of their quantities is accounted for. */
export function coverage(): LawCoverage[] {
  const covered = (Object.keys(instruments) as InstrumentId[]).filter((id) => published.has(id))
  const noQuantity = read<Listed & Reasoned>('no-quantity')
  const notComputed = read<Listed & Reasoned>('not-computed')
  const delegated = read<Listed & { words: string; about: Text; ask: Text }>('delegated')
  const articles = readArticles()
  return covered.map((instrument) => {
    const found = articles
      .filter((article) => article.instrument === instrument)
      .map(({ number, heading, bound }): ArticleCoverage => {
        const here = (listed: Listed): boolean =>
          listed.instrument === instrument && listed.article === number
        return {
          article: number,
          heading,
          bound: bound.map((name) => {
            const { title, address } = findParameter(name)!
            return { name, title, address }
          }),
          explained: noQuantity.filter(here).map(({ context, why }) => ({ context, why })),
          uncomputed: notComputed.filter(here).map(({ context, why }) => ({ context, why })),
          delegated: delegated.filter(here).map(({ words, about, ask }) => ({ words, about, ask })),
        }
      })
    const sum = (part: Part): number =>
      found.reduce((total, article) => total + article[part].length, 0)
    return {
      instrument,
      articles: found,
      sums: {
        bound: sum('bound'),
        explained: sum('explained'),
        uncomputed: sum('uncomputed'),
        delegated: sum('delegated'),
        nothing: found.filter(
          ({ bound, uncomputed, delegated }) =>
            bound.length + uncomputed.length + delegated.length === 0,
        ).length,
      },
    }
  })
}

function read<T>(name: string): T[] {
  return readYaml<T[]>(`content/law/${name}.yaml`)
}
