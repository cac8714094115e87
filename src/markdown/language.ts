import type { VFile } from 'vfile'
import type { Language } from '../../rules/kernel/text.ts'

declare module 'vfile' {
  interface DataMap {
    /** The language of the page that a text is rendered for, where its path does not say it. */
    language: Language
    /** Where a page is put together from several texts: what sets the ids of this one apart. */
    within: string
  }
}

/** The language of the page that a file is rendered for: given by whoever renders it, or its folder (content/guides/zh/…). */
export function languageOf(file: VFile): Language {
  return file.data.language ?? (/\/guides\/zh\//.test(file.path ?? '') ? 'zh' : 'en')
}
