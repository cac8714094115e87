import fc from 'fast-check'
import { readCitations } from '../../../src/search/citation.ts'
import { readQuestions, searchOf } from '../../../src/search/measure.ts'
import { searchStart } from '../../../src/search/start.ts'
import { withoutUnfinished } from '../../../src/search/unfinished.ts'
import type { Door } from '../door.ts'
import { nearly, text } from '../hostile.ts'

/** The search, of either language: a citation, or words. */
export async function searchDoor(): Promise<Door<[boolean, string]>> {
  const search = { en: await searchOf('en'), zh: await searchOf('zh') }
  const { traditional } = searchStart('en')
  const good = [
    ...(['en', 'zh'] as const).flatMap((each) =>
      readQuestions(each).map(({ question }) => question),
    ),
    ...[
      'art. 58(1)',
      'arts. 57-58',
      '第五十八条第一款',
      '社会保险法58条',
      '《社会保险法》第三十八条第（一）项',
    ],
  ]
  return {
    name: 'search',
    input: fc.tuple(fc.boolean(), fc.oneof(nearly(good), nearly(good), text)),
    async ask([chinese, query]) {
      const citations = readCitations(query, traditional)
      for (const { article, paragraph = 1, item = 1 } of citations)
        for (const number of [article, paragraph, item])
          if (!Number.isInteger(number) || number < 1) throw new Error(`cited ${number}`)
      const outcome = await search[chinese ? 'zh' : 'en'](query)
      for (const { score } of outcome.hits)
        if (!(score > 0)) throw new Error(`a page with the score ${score}`)
      // The place and the sentence are looked for only where a result is shown.
      for (const hit of outcome.hits.slice(0, 3)) {
        const marked = outcome.mark(hit.sentence)
        if (marked.map(({ words }) => words).join('') !== hit.sentence)
          throw new Error(`the sentence became ${JSON.stringify(marked)}`)
      }
      withoutUnfinished(outcome.query, query)
      return citations.length > 0 ? 'a citation' : outcome.hits.length > 0 ? 'pages' : 'nothing'
    },
  }
}
