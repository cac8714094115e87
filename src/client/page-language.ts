import { languageOfTag } from '../languages.ts'

/** The language of the page that runs the script: the one thing by which the scripts of all languages differ. */
export const language = languageOfTag(document.documentElement.lang)

/** The words that a page hands to its script, in `data-words`. */
export function wordsOf<T>(element: HTMLElement): T {
  return JSON.parse(element.dataset.words!) as T
}
