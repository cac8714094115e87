import type { Language } from '../../rules/kernel/text.ts'
import { inLanguage } from '../languages.ts'
import type { Article } from '../statute/read-articles.ts'
import type { Law } from './law.ts'

/** An instrument as schema.org data, as the page of a language shows it. */
export function lawLegislation(law: Law, language: Language): Record<string, unknown> {
  return {
    '@type': 'Legislation',
    '@id': inLanguage(`/law/${law.id}/`, language),
    name: law.title[language],
    alternateName: law.title[language === 'zh' ? 'en' : 'zh'],
    inLanguage: ['zh-Hans', 'en'],
    legislationJurisdiction: 'CN',
    legislationDate: law.versions[0],
    legislationDateVersion: law.version,
    temporalCoverage: `${law.inForceFrom}/..`,
    legislationLegalForce: 'https://schema.org/InForce',
  }
}

/** A page as schema.org data, by the questions that it answers. */
export function answers(questions: readonly string[]): Record<string, unknown> {
  return { '@type': 'WebPage', about: asQuestions(questions) }
}

const asQuestions = (questions: readonly string[]): object[] =>
  questions.map((name) => ({ '@type': 'Question', name }))

/** An article as schema.org data, part of its instrument, with the questions that it answers. */
export function articleLegislation(
  law: Law,
  { number, heading, asked, amended }: Article,
  language: Language,
): Record<string, unknown> {
  return {
    '@type': 'Legislation',
    '@id': inLanguage(`/law/${law.id}/${number}/`, language),
    name: heading[language],
    alternateName: heading[language === 'zh' ? 'en' : 'zh'],
    legislationDateVersion: law.version,
    legislationIdentifier: `${law.title.zh}第${number}条`,
    ...(amended.length > 0 && {
      legislationChanges: amended.map(({ on, what }) => `${on}: ${what[language]}`),
    }),
    about: asQuestions(asked[language]),
    isPartOf: {
      '@type': 'Legislation',
      '@id': inLanguage(`/law/${law.id}/`, language),
      name: law.title[language],
    },
  }
}
