import type { Language } from '../../rules/kernel/text.ts'
import { en, type Strings } from './en.ts'
import { zh } from './zh.ts'

/** The strings of each language. A page takes what it needs; the file as a whole never reaches a browser. */
export const strings: Readonly<Record<Language, Strings>> = { en, zh }
