import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { InstrumentId } from '../../rules/kernel/instruments.ts'
import type { Text } from '../../rules/kernel/text.ts'
import { findParameter } from '../../rules/parameters.ts'
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
  readonly explained: readonly { readonly context: string; readonly why: Text }[]
  /** Figures left to a province or a place. */
  readonly delegated: readonly {
    readonly words: string
    readonly about: Text
    readonly ask: Text
  }[]
}

export interface LawCoverage {
  readonly instrument: InstrumentId
  readonly articles: readonly ArticleCoverage[]
  /** Sums over the articles; `nothing` counts the articles in which there is nothing to compute. */
  readonly sums: { bound: number; explained: number; delegated: number; nothing: number }
}

interface Listed {
  instrument: InstrumentId
  article: number
}

const covered: readonly InstrumentId[] = ['social-insurance-law', 'handling-regulations']

/** The coverage of the two instruments in which every quantity is accounted for. */
export function coverage(): LawCoverage[] {
  const noQuantity = read<Listed & { context: string; why: Text }>('no-quantity')
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
          delegated: delegated.filter(here).map(({ words, about, ask }) => ({ words, about, ask })),
        }
      })
    const sum = (part: 'bound' | 'explained' | 'delegated'): number =>
      found.reduce((total, article) => total + article[part].length, 0)
    return {
      instrument,
      articles: found,
      sums: {
        bound: sum('bound'),
        explained: sum('explained'),
        delegated: sum('delegated'),
        nothing: found.filter(({ bound, delegated }) => bound.length + delegated.length === 0)
          .length,
      },
    }
  })
}

function read<T>(name: string): T[] {
  return parse(readFileSync(`content/law/${name}.yaml`, 'utf8')) as T[]
}
