import { cite } from '../../../rules/kernel/source.ts'
import type { Law } from '../law.ts'
import { wholeLaw } from '../whole-law.ts'

/** A law as Markdown: each Chinese paragraph as a quotation, our English below it. */
export function lawAsMarkdown(law: Law): string {
  const { articles } = wholeLaw(law)
  const lines = [
    `# ${law.title.en}`,
    `**${law.title.zh}**`,
    `Version of ${law.version}, in force from ${law.inForceFrom}. The English is unofficial; the Chinese text prevails.`,
  ]
  for (const chapter of law.chapters) {
    lines.push(`## Chapter ${chapter.number}, ${chapter.en} (${chapter.zh})`)
    for (const article of articles.filter(({ chapter: number }) => number === chapter.number)) {
      const place = cite({ instrument: law.id, article: article.number })
      lines.push(
        `### Article ${article.number}, ${article.heading.en} (${place.zh.split('》')[1]})`,
        ...article.paragraphs.flatMap(({ zh, en }) => [`> ${zh}`, en]),
      )
    }
  }
  return `${lines.join('\n\n')}\n`
}
