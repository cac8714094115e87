import type { FAQPage, WebPage } from 'schema-dts'
import type { Language } from '../../rules/kernel/text.ts'
import { languages } from '../languages.ts'
import { asQuestions } from '../law/legislation.ts'
import { plainAnswer } from '../search/collect.ts'
import type { GuideFile } from './read-guides.ts'

/** A guide as schema.org data: its question with its answer, and what else it answers. */
export function guideFaq(guide: GuideFile, language: Language): Exclude<FAQPage, string> {
  return {
    '@type': 'FAQPage',
    inLanguage: languages[language].tag,
    lastReviewed: guide.checked,
    mainEntity: {
      '@type': 'Question',
      name: guide.question,
      acceptedAnswer: { '@type': 'Answer', text: plainAnswer(guide, language) },
    },
    about: asQuestions(guide.asked),
  }
}

/** A page as schema.org data, by the questions that it answers. */
export function answersTo(questions: readonly string[]): Exclude<WebPage, string> {
  return { '@type': 'WebPage', about: asQuestions(questions) }
}
