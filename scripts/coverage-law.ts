// Prints how the quantities of the law are accounted for, article by article: npm run coverage:law.
// Reads what the built site publishes at /law/coverage.json, and builds it first where it is not there.
import { existsSync, readFileSync } from 'node:fs'
import { buildSite } from './build-site.ts'

const path = 'dist/law/coverage.json'
if (!existsSync(path)) await buildSite()

interface Coverage {
  instrument: string
  articles: {
    article: number
    bound: object[]
    explained: object[]
    uncomputed: object[]
    delegated: object[]
  }[]
  sums: {
    bound: number
    explained: number
    uncomputed: number
    delegated: number
    nothing: number
  }
}

const { instruments } = JSON.parse(readFileSync(path, 'utf8')) as { instruments: Coverage[] }
for (const { instrument, articles, sums } of instruments) {
  console.log(`${instrument}\narticle   bound   explained   not computed   delegated`)
  for (const { article, bound, explained, uncomputed, delegated } of articles) {
    const row = [bound.length, explained.length, uncomputed.length, delegated.length]
    console.log(
      row.some((count) => count > 0)
        ? `${String(article).padStart(7)} ${String(row[0]).padStart(7)} ${String(row[1]).padStart(11)} ${String(row[2]).padStart(14)} ${String(row[3]).padStart(11)}`
        : `${String(article).padStart(7)}   nothing to compute`,
    )
  }
  console.log(
    `in all: ${sums.bound} bound, ${sums.explained} explained, ${sums.uncomputed} not computed, ` +
      `${sums.delegated} delegated, ` +
      `${sums.nothing} of ${articles.length} articles with nothing to compute\n`,
  )
}
