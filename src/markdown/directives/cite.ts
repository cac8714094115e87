import { toString } from 'mdast-util-to-string'
import type { Handler } from '../handler.ts'
import { cite, citePlace } from '../../../rules/kernel/source.ts'
import { addressOf, readReference } from '../../statute/published.ts'
import { text } from '../bound-number.ts'
import { inLanguage } from '../../languages.ts'
import { languageOf } from '../language.ts'

/** A citation written out, linked to the provision; without the law where `law=named` says that it has just been named. */
export const cited: Handler = (node, { file, fail }) => {
  const reference = toString(node)
  const source = readReference(reference)
  const address = source && addressOf(source)
  if (!source || !address)
    return fail(`No article “${reference}”; expected one like social-insurance-law/58#p1`)
  const language = languageOf(file)
  node.data = {
    hName: 'a',
    hProperties: { href: inLanguage(address, language), className: ['cite'] },
    hChildren: [text((node.attributes?.law === 'named' ? citePlace : cite)(source)[language])],
  }
}
