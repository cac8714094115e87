import { instruments } from '../../rules/kernel/instruments.ts'
import type { Source } from '../../rules/kernel/source.ts'

/** Where a provision stands on this site: "/law/social-insurance-law/58/#p1"; null for what is no article of a statute. */
export function provisionAddress({ instrument, article, paragraph, item }: Source): string | null {
  if (article === undefined || instruments[instrument].kind !== 'statute') return null
  const anchor =
    paragraph === undefined && item === undefined
      ? ''
      : `#p${paragraph ?? 1}${item === undefined ? '' : `-i${item}`}`
  return `/law/${instrument}/${article}/${anchor}`
}
