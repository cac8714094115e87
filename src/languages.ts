import type { Language } from '../rules/kernel/text.ts'

/** How a language of the site is written in markup and addresses, and how it speaks of itself. */
interface SiteLanguage {
  /** The tag of `lang` and `hreflang`. */
  readonly tag: string
  /** What stands before the address of each of its pages. */
  readonly prefix: '' | `/${string}`
  readonly name: string
  /** Says, in this language, that the page at hand exists in it. */
  readonly offer: string
}

/** The languages of the site; the first stands at `/` and for a reader of any other. */
export const languages: Readonly<Record<Language, SiteLanguage>> = {
  en: { tag: 'en', prefix: '', name: 'English', offer: 'This page is also in English' },
  zh: { tag: 'zh-Hans', prefix: '/zh', name: '中文', offer: '本页有中文版' },
}

export const allLanguages = Object.keys(languages) as Language[]

/** The address of a page in a language: "/law/" → "/zh/law/". Files (data, downloads) are the same in all. */
export function inLanguage(address: string, language: Language): string {
  return /^\/([^#?]*\/)?([#?].*)?$/.test(address)
    ? `${languages[language].prefix}${address}`
    : address
}

/** The address without its language: "/zh/law/" → "/law/". */
export function withoutLanguage(address: string): string {
  return address.slice(languages[languageAt(address)].prefix.length)
}

/** The language of the page at an address: "/zh/law/" is Chinese. */
export function languageAt(address: string): Language {
  const named = allLanguages.find((language) => {
    const { prefix } = languages[language]
    return prefix && address.startsWith(`${prefix}/`)
  })
  return named ?? allLanguages[0]!
}

/** The language that a document or element names by its tag; the first one where it names none of ours. */
export function languageOfTag(tag: string): Language {
  return allLanguages.find((language) => languages[language].tag === tag) ?? allLanguages[0]!
}

type Paths<P, Q> = readonly { readonly params: P; readonly props: Q }[]

/** The paths of one page file, once for each language: `[...language]` in its address, `language` among its props. */
export function inEveryLanguage<P, Q>(
  paths: Paths<P, Q>,
): { params: P & { language: string | undefined }; props: Q & { language: Language } }[] {
  return allLanguages.flatMap((language) =>
    paths.map(({ params, props }) => ({
      params: { ...params, language: languages[language].prefix.slice(1) || undefined },
      props: { ...props, language },
    })),
  )
}

/** The paths of a page that stands once in each language. */
export const onceInEveryLanguage = () => inEveryLanguage([{ params: {}, props: {} }])
