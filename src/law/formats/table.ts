import { instruments } from '../../../rules/kernel/instruments.ts'
import { placeOf } from '../../statute/place-of.ts'
import { supersededIn } from '../../statute/superseded.ts'
import { strings } from '../../strings/strings.ts'
import type { Law } from '../law.ts'
import { warnSuperseded } from '../warn-superseded.ts'
import { sayRelease } from './given-away.ts'

/**
 * Laws as a table in CSV (RFC 4180), one row a paragraph or item. It begins with a byte order mark: without one, Excel
 * takes the Chinese for another encoding; other programs skip it. `site` stands before the addresses.
 */
export function lawsAsTable(laws: readonly Law[], site: URL | undefined): string {
  const rows = laws.flatMap((law) =>
    law.articles.flatMap((article) =>
      article.provisions.map(({ id, zh, en }) => {
        const { paragraph, item } = placeOf(id)
        // A figure is marked in the rows that print it.
        const superseded = supersededIn(article).filter(({ words }) => zh.includes(words.zh))
        return {
          instrument: law.id,
          title_zh: instruments[law.id].title.zh,
          title_en: instruments[law.id].title.en,
          version: law.version,
          article: String(article.number),
          paragraph: String(paragraph),
          item: item ? String(item) : '',
          heading_zh: article.heading.zh,
          heading_en: article.heading.en,
          zh,
          en,
          status: superseded.length > 0 ? 'figure superseded' : 'current',
          status_zh: superseded.map((each) => warnSuperseded(each, 'zh')).join(''),
          status_en: superseded.map((each) => warnSuperseded(each, 'en')).join(' '),
          address: new URL(`/law/${law.id}/${article.number}/#${id}`, site).href,
          reuse: `${strings.zh.law.reuseOfRow} ${strings.en.law.reuseOfRow}`,
          release: `${sayRelease('zh')} ${sayRelease('en')}`,
        }
      }),
    ),
  )
  const lines = [Object.keys(rows[0]!), ...rows.map((row) => Object.values(row))]
  return `\uFEFF${lines.map((fields) => `${fields.map(asField).join(',')}\r\n`).join('')}`
}

function asField(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value
}
