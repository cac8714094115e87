import type { Legislation, LegislationObject, Question } from 'schema-dts'
import type { Language } from '../../rules/kernel/text.ts'
import { inLanguage, languages } from '../languages.ts'
import type { Article } from '../statute/read-articles.ts'
import { licence } from './formats/given-away.ts'
import { lawFiles } from './law-files.ts'
import type { Law } from './law.ts'

/** An instrument as schema.org data, as the page of a language shows it, with the files that hold it. */
export function lawLegislation(law: Law, language: Language): Exclude<Legislation, string> {
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
    encoding: lawFiles(law).map(({ address, type, language }): LegislationObject => ({
      '@type': 'LegislationObject',
      contentUrl: address,
      encodingFormat: type,
      inLanguage: language ? languages[language].tag : ['zh-Hans', 'en'],
      // The words are the official ones; the file is ours.
      legislationLegalValue: 'https://schema.org/UnofficialLegalValue',
      license: licence.address,
    })),
  }
}

/** Questions as schema.org data. */
export const asQuestions = (questions: readonly string[]): Question[] =>
  questions.map((name) => ({ '@type': 'Question', name }))

/** An article as schema.org data, part of its instrument. */
export function articleLegislation(
  law: Law,
  { number, heading, amended }: Article,
  language: Language,
): Exclude<Legislation, string> {
  return {
    '@type': 'Legislation',
    '@id': inLanguage(`/law/${law.id}/${number}/`, language),
    name: heading[language],
    alternateName: heading[language === 'zh' ? 'en' : 'zh'],
    legislationDateVersion: law.version,
    legislationIdentifier: `${law.title.zh}第${number}条`,
    // The day on which its words last changed.
    ...(amended.length > 0 && { dateModified: amended.at(-1)!.on }),
    isPartOf: { '@type': 'Legislation', '@id': inLanguage(`/law/${law.id}/`, language) },
  }
}
