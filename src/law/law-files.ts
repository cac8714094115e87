import type { Language } from '../../rules/kernel/text.ts'
import type { Law } from './law.ts'

/** A file that is given away. */
export interface GivenFile {
  readonly address: string
  readonly type: string
  /** Its name in the strings, `law.download`. */
  readonly name: 'epub' | 'md' | 'json' | 'aknZh' | 'aknEn' | 'table' | 'rules' | 'schema'
  /** Its language, where it has one only. */
  readonly language?: Language
}

/** Where an expression of a law stands as Akoma Ntoso: the official one has the plain name. */
export const expressionFile = ({ id }: Pick<Law, 'id'>, language: Language): string =>
  language === 'zh' ? `/law/${id}.xml` : `/law/${id}.eng.xml`

/** The files in which an instrument is given away, those for readers first. */
export function lawFiles(law: Pick<Law, 'id'>): readonly GivenFile[] {
  const at = (ending: string): string => `/law/${law.id}.${ending}`
  const akn = 'application/akn+xml'
  return [
    { address: at('epub'), type: 'application/epub+zip', name: 'epub' },
    { address: at('md'), type: 'text/markdown', name: 'md' },
    { address: at('json'), type: 'application/json', name: 'json' },
    { address: expressionFile(law, 'zh'), type: akn, name: 'aknZh', language: 'zh' },
    { address: expressionFile(law, 'en'), type: akn, name: 'aknEn', language: 'en' },
  ]
}

/** What is given away of all instruments at once: the table of provisions, the rules, the shape of an instrument in JSON. */
export const dataFiles: readonly GivenFile[] = [
  { address: '/law/provisions.csv', type: 'text/csv', name: 'table' },
  { address: '/data/rules.json', type: 'application/json', name: 'rules' },
  { address: '/data/law.schema.json', type: 'application/schema+json', name: 'schema' },
]
