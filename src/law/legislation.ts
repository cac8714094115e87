import type { Article, Law } from './law.ts'

/** An instrument as schema.org data. */
export function lawLegislation(law: Law): Record<string, unknown> {
  return {
    '@type': 'Legislation',
    '@id': `/law/${law.id}/`,
    name: [law.title.en, law.title.zh],
    inLanguage: ['zh-Hans', 'en'],
    legislationJurisdiction: 'CN',
    legislationDate: law.versions[0],
    legislationDateVersion: law.version,
    temporalCoverage: `${law.inForceFrom}/..`,
    legislationLegalForce: 'https://schema.org/InForce',
  }
}

/** An article as schema.org data, part of its instrument. */
export function articleLegislation(law: Law, { data }: Article): Record<string, unknown> {
  const address = `/law/${law.id}/${data.number}/`
  return {
    ...lawLegislation(law),
    '@id': address,
    name: [data.heading.en, data.heading.zh],
    legislationIdentifier: `${law.title.zh}第${data.number}条`,
    ...(data.amended.length > 0 && {
      legislationChanges: data.amended.map(({ on, what }) => `${on}: ${what}`),
    }),
    isPartOf: lawLegislation(law),
  }
}
