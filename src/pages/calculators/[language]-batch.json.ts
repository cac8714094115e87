import type { APIRoute } from 'astro'
import { rules } from '../../../rules/index.ts'
import type { Language } from '../../../rules/kernel/text.ts'
import type { ColumnNames } from '../../batch/match-columns.ts'
import type { BatchData } from '../../client/batch/data.ts'
import { allLanguages } from '../../languages.ts'
import { readYaml } from '../../read-yaml.ts'
import { answerWords } from '../../rules/answers.ts'
import { strings } from '../../strings/strings.ts'
import { version } from '../../version.ts'

export function getStaticPaths(): {
  params: { language: Language }
  props: { language: Language }
}[] {
  return allLanguages.map((language) => ({ params: { language }, props: { language } }))
}

/** What the page “Many people at once” says once it is used, and how it finds the columns. */
export const GET: APIRoute<{ language: Language }> = ({ props: { language } }) => {
  const { batch, calculator } = strings[language]
  return Response.json({
    words: batch.script,
    andSafe: calculator.script.andSafe,
    takeaway: calculator.takeaway,
    version,
    answers: Object.fromEntries(rules.map(({ id }) => [id, answerWords(id, language)])),
    names: readYaml<ColumnNames>('content/column-names.yaml'),
  } satisfies BatchData)
}
