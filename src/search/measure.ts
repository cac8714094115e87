// How well the search finds: plain questions with the pages that answer them, Chinese terms against plain comparison of
// characters, and citations in every form. Used by the bench, which prints it, and by the tests, which hold it.
import type { Language } from '../../rules/kernel/text.ts'
import { readGlossary } from '../glossary/read-glossary.ts'
import { readYaml } from '../read-yaml.ts'
import { readCitations } from './citation.ts'
import { collectSearchData } from './collect.ts'
import { completed } from './in-two-steps.ts'
import { pack, packRest, unpack } from './pack.ts'
import { makeSearch, type Outcome } from './search.ts'
import { searchStart } from './start.ts'
import { readArticles } from '../statute/read-articles.ts'

interface Question {
  readonly question: string
  /** The pages that answer it, the best first. */
  readonly expects: readonly string[]
  readonly why: string
}

/** The questions of a language, with the pages expected and the reason. */
export function readQuestions(language: Language): Question[] {
  return readYaml<Question[]>(`tests/fixtures/search/questions.${language}.yaml`)
}

/** The search as a browser has it: with the data as they are sent, first and then the rest. */
export async function searchOf(language: Language): Promise<(query: string) => Promise<Outcome>> {
  const data = collectSearchData(language)
  const first = await makeSearch(unpack(pack(data)), language)
  const whole = await makeSearch(unpack(pack(data), packRest(data)), language)
  return async (query) => completed(await first(query), await whole(query))
}

export interface Found {
  readonly questions: number
  /** Parts of 1: an expected page first, among the first five; the mean of 1 ÷ its rank. */
  readonly first: number
  readonly firstFive: number
  readonly meanReciprocalRank: number
  readonly nothing: number
  readonly missed: readonly { readonly question: string; readonly got: readonly string[] }[]
}

/** Asks every question of a language. */
export async function measureQuestions(language: Language): Promise<Found> {
  const search = await searchOf(language)
  const asked: { question: string; got: string[]; rank: number }[] = []
  for (const { question, expects } of readQuestions(language)) {
    const { hits } = await search(question)
    const rank = hits.findIndex(({ page }) => expects.includes(page.path))
    asked.push({ question, got: hits.map(({ page }) => page.path), rank: rank + 1 })
  }
  const part = (holds: (rank: number) => boolean): number =>
    asked.filter(({ rank }) => holds(rank)).length / asked.length
  return {
    questions: asked.length,
    first: part((rank) => rank === 1),
    firstFive: part((rank) => rank >= 1 && rank <= 5),
    meanReciprocalRank:
      asked.reduce((sum, { rank }) => sum + (rank ? 1 / rank : 0), 0) / asked.length,
    nothing: asked.filter(({ got }) => got.length === 0).length,
    missed: asked
      .filter(({ rank }) => rank === 0 || rank > 5)
      .map(({ question, got }) => ({ question, got: got.slice(0, 3) })),
  }
}

/** Searches for every Chinese term that stands in an article: what part of the articles that have it is found, and what part of those found has it. */
export async function measureTerms(): Promise<{
  terms: number
  recall: number
  precision: number
}> {
  const search = await searchOf('zh')
  const texts = readArticles().map(({ instrument, number, heading, asked, provisions, notes }) => ({
    path: `/law/${instrument}/${number}/`,
    text: [heading.zh, ...asked.zh, ...provisions.map(({ zh }) => zh), ...notes.zh].join('\n'),
  }))
  const terms = readGlossary()
    .map(({ zh }) => zh)
    .filter((term) => texts.some(({ text }) => text.includes(term)))
  let [right, found, all] = [0, 0, 0]
  for (const term of terms) {
    const hits = (await search(term)).hits
      .filter(({ page }) => page.kind === 'law')
      .map(({ page }) => page.path)
    const true_ = texts.filter(({ text }) => text.includes(term)).map(({ path }) => path)
    right += hits.filter((path) => true_.includes(path)).length
    found += hits.length
    all += true_.length
  }
  return { terms: terms.length, recall: right / all, precision: right / found }
}

/** Every form of a citation that people type, and the provisions that it names: "instrument/article#paragraph". */
export const citationForms: readonly (readonly [string, ...string[]])[] = (
  [
    [
      [
        '58',
        'art 58',
        'article fifty-eight',
        's 58',
        '§58',
        '§ 58',
        'SIL 58',
        '第58条',
        '第５８条',
        '第五十八條',
        '社会保险法58条',
        '社會保險法第五十八條',
        '《中华人民共和国社会保险法》第五十八条',
        'Social Insurance Law, art. 58',
      ],
      ['social-insurance-law/58'],
    ],
    [
      [
        'Art. 58.2',
        'art 58 para 2',
        'article 58 paragraph 2',
        '58(2)',
        '58条2款',
        '第五十八条第二款',
      ],
      ['social-insurance-law/58#2'],
    ],
    [['社保法第58条第1款'], ['social-insurance-law/58#1']],
    [
      ['arts. 57-58', 'articles 57 and 58', '第五十七条、第五十八条'],
      ['social-insurance-law/57', 'social-insurance-law/58'],
    ],
    [
      ['《社会保险经办条例》第七条', 'Regulations art 7', 'Handling Regulations art. 7'],
      ['handling-regulations/7'],
    ],
    [['工伤保险条例14条', 'Work Injury Regulations 14'], ['work-injury-regulations/14']],
    [['民法典203', 'Civil Code art. 203'], ['civil-code/203']],
  ] as [string[], string[]][]
).flatMap(([forms, places]) => forms.map((form) => [form, ...places] as const))

/** The forms that do not lead to the provisions that they name. */
export function measureCitations(): string[] {
  const { traditional } = searchStart('en')
  return citationForms
    .filter(([form, ...places]) => {
      const read = readCitations(form, traditional).map(
        ({ instrument, article, paragraph }) =>
          `${instrument ?? 'social-insurance-law'}/${article}${paragraph ? `#${paragraph}` : ''}`,
      )
      return read.join() !== places.join()
    })
    .map(([form]) => form)
}

/** Prints all of it, where this file is run. */
async function print(): Promise<void> {
  const show = (part: number): string => part.toFixed(3)
  for (const language of ['en', 'zh'] as const) {
    const { questions, first, firstFive, meanReciprocalRank, nothing, missed } =
      await measureQuestions(language)
    console.log(
      `questions (${language})   ${questions}   recall at 1 ${show(first)}   at 5 ${show(firstFive)}   MRR ${show(meanReciprocalRank)}   nothing found ${nothing}`,
    )
    for (const { question, got } of missed)
      console.log(`  missed: ${question} (got ${got.join(', ') || 'nothing'})`)
  }
  const { terms, recall, precision } = await measureTerms()
  console.log(`Chinese terms   ${terms}   recall ${show(recall)}   precision ${show(precision)}`)
  const lost = measureCitations()
  console.log(`citations   ${citationForms.length - lost.length} of ${citationForms.length} forms`)
  for (const form of lost) console.log(`  lost: ${form}`)
}

if (import.meta.main) await print()
