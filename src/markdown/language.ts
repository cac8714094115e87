import type { VFile } from 'vfile'
import type { Language } from '../../rules/kernel/text.ts'

/** The language of a content file, from its folder: content/guides/zh/… is Chinese, all else English. */
export function languageOf(file: VFile): Language {
  return /\/guides\/zh\//.test(file.path ?? '') ? 'zh' : 'en'
}
