import type { Handler } from '../handler.ts'
import { inLanguage } from '../../languages.ts'
import { addressOf, published, readReference } from '../../statute/published.ts'
import { languageOf } from '../language.ts'

/** Words of a text, unchanged, linked to the article or the instrument that they name. */
export const see: Handler = (node, { file, fail }) => {
  const reference = node.attributes?.is ?? ''
  const source = readReference(reference)
  const isWhole = source && source.article === undefined && published.has(source.instrument)
  const address = isWhole ? `/law/${source.instrument}/` : source && addressOf(source)
  if (!address) return fail(`No article “${reference}”; expected one like social-insurance-law/63`)
  node.data = {
    hName: 'a',
    hProperties: { href: inLanguage(address, languageOf(file)), className: ['see'] },
  }
}
