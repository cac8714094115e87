import { findParameter } from '../../../../rules/parameters.ts'
import type { Language } from '../../../../rules/kernel/text.ts'
import { allLanguages, languages } from '../../../languages.ts'
import { supersededIn } from '../../../statute/superseded.ts'
import type { Law } from '../../law.ts'
import { warnSuperseded } from '../../warn-superseded.ts'
import { licence, release, sayRelease, sayReuse } from '../given-away.ts'
import { escapeXml, xml } from '../xml.ts'
import { codes, expressionOf, noteId, workOf } from './identify.ts'

/** What an expression says of itself: what it is, its versions, what it refers to, and what may be reused how. */
export function meta(law: Law, language: Language): string {
  return xml(
    'meta',
    {},
    identification(law, language),
    // The days that the site knows: of a law amended often, the first and the last.
    xml(
      'lifecycle',
      { source: '#shebao' },
      ...law.versions.map((date, index) =>
        xml('eventRef', {
          date,
          eId: `eventRef_${index + 1}`,
          source: '#original',
          type: index === 0 ? 'generation' : 'amendment',
        }),
      ),
    ),
    references(law, language),
    ...notes(law),
    proprietary(law),
  )
}

function identification(law: Law, language: Language): string {
  const first = law.versions[0]!
  const expression = expressionOf(law, language)
  const ours = { href: '#shebao' }
  const names = (
    address: string,
    whole: string,
    date: { date: string; name: string },
    author: Readonly<Record<string, string>>,
  ): string[] => [
    xml('FRBRthis', { value: whole }),
    xml('FRBRuri', { value: address }),
    xml('FRBRdate', date),
    xml('FRBRauthor', author),
  ]
  return xml(
    'identification',
    { source: '#shebao' },
    xml(
      'FRBRWork',
      {},
      ...names(
        workOf(law),
        `${workOf(law)}/!main`,
        { date: first, name: 'enactment' },
        { href: '#author' },
      ),
      xml('FRBRcountry', { value: 'cn' }),
      xml('FRBRprescriptive', { value: 'true' }),
    ),
    xml(
      'FRBRExpression',
      {},
      ...names(
        expression,
        `${expression}/!main`,
        { date: law.version, name: 'version' },
        language === 'zh' ? { href: '#author' } : { ...ours, as: '#translator' },
      ),
      // The Chinese words are proved equal to the official ones, but nobody has issued this file.
      xml('FRBRauthoritative', { value: 'false' }),
      xml('FRBRlanguage', { language: codes[language] }),
      ...(language === 'zh'
        ? []
        : [
            xml('FRBRtranslation', {
              href: expressionOf(law, 'zh'),
              fromLanguage: codes.zh,
              authoritative: 'false',
              by: '#shebao',
            }),
          ]),
    ),
    xml(
      'FRBRManifestation',
      {},
      ...names(
        `${expression}.akn`,
        `${expression}/!main.akn`,
        { date: release.rules, name: 'release' },
        { ...ours, as: '#editor' },
      ),
      xml('FRBRformat', { value: 'application/akn+xml' }),
    ),
  )
}

function references(law: Law, language: Language): string {
  const organization = (eId: string, path: string, showAs: string): string =>
    xml('TLCOrganization', { eId, href: `/akn/ontology/organization/${path}`, showAs })
  const role = (eId: string): string =>
    xml('TLCRole', { eId, href: `/akn/ontology/role/${eId}`, showAs: eId })
  const figures = [...new Set(law.articles.flatMap(({ bound }) => bound))].sort()
  return xml(
    'references',
    { source: '#shebao' },
    xml('original', { eId: 'original', href: workOf(law), showAs: law.title[language] }),
    organization('author', 'cn/legislature', '中华人民共和国'),
    organization('shebao', 'shebao', 'Shebao'),
    role('editor'),
    ...(language === 'zh' ? [] : [role('translator')]),
    // Each figure that a quantity is bound to, with the page that explains it; its unit stands behind its title.
    ...figures.map((name) => {
      const { parameter, title, address } = findParameter(name)!
      const own = parameter.title[language]
      const words = own === title[language] ? own : `${title[language]}: ${own}`
      return xml('TLCConcept', {
        eId: name,
        href: address,
        showAs: `${words} (${parameter.unit})`,
      })
    }),
  )
}

// A figure that no longer holds has a note in both languages, and its article refers to it.
function notes(law: Law): string[] {
  const superseded = law.articles.flatMap((article) =>
    supersededIn(article).map((each, index) =>
      xml(
        'note',
        { eId: noteId(article.number, index) },
        ...(['zh', 'en'] as const).map((language) =>
          xml(
            'p',
            { 'xml:lang': languages[language].tag },
            escapeXml(warnSuperseded(each, language)),
          ),
        ),
      ),
    ),
  )
  return superseded.length > 0 ? [xml('notes', { source: '#shebao' }, ...superseded)] : []
}

// Akoma Ntoso has no element for rights, and leaves this place to others.
function proprietary(law: Law): string {
  const inBoth = (name: string, say: (language: Language) => string): string[] =>
    allLanguages.map((language) =>
      xml(name, { 'xml:lang': languages[language].tag }, escapeXml(say(language))),
    )
  return xml(
    'proprietary',
    { source: '#shebao', 'xmlns:dcterms': 'http://purl.org/dc/terms/' },
    ...inBoth('dcterms:rights', sayReuse),
    xml('dcterms:license', {}, licence.address),
    ...inBoth('dcterms:provenance', sayRelease),
    xml('dcterms:source', {}, escapeXml(law.source)),
  )
}
