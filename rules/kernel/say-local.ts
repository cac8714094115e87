import type { LocalFigure } from './field.ts'
import type { Language } from './text.ts'

/** Who sets a local figure, and where it is published, in a sentence. */
export function sayLocal(
  { authority, published }: Pick<LocalFigure, 'authority' | 'published'>,
  language: Language,
): string {
  const [who, where] = [authority[language], published[language]]
  return language === 'en' ? `Set by ${who}: ${where}.` : `由${who}确定：${where}。`
}
