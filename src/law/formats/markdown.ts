import { cite } from '../../../rules/kernel/source.ts'
import { fill, inARow } from '../../strings/fill.ts'
import { strings } from '../../strings/strings.ts'
import { sayChapter, type Law } from '../law.ts'
import { wholeLaw } from '../whole-law.ts'
import { sayRelease, sayReuse } from './given-away.ts'

/** A law as Markdown: each Chinese paragraph as a quotation, our English below it. */
export function lawAsMarkdown(law: Law): string {
  const { articles } = wholeLaw(law)
  const lines = [
    `# ${law.title.en}`,
    `**${law.title.zh}**`,
    `${fill(strings.en.law.inForceFrom, { day: law.version, from: law.inForceFrom })} ${strings.en.law.unofficial}`,
  ]
  for (const chapter of law.chapters) {
    lines.push(`## ${sayChapter(chapter, 'en')} (${chapter.zh})`)
    for (const article of articles.filter(({ chapter: number }) => number === chapter.number)) {
      const place = cite({ instrument: law.id, article: article.number })
      lines.push(
        `### Article ${article.number}, ${article.heading.en} (${place.zh.split('》')[1]})`,
        ...(article.superseded ?? []).flatMap(({ warning }) => [
          `**${strings.en.law.superseded}.** ${warning.en}`,
          `**${strings.zh.law.superseded}。** ${warning.zh}`,
        ]),
        ...article.paragraphs.flatMap(({ zh, en }) => [`> ${zh}`, en]),
      )
    }
  }
  lines.push('---')
  for (const language of ['en', 'zh'] as const)
    lines.push(inARow(language, sayReuse(language), sayRelease(language)))
  return `${lines.join('\n\n')}\n`
}
