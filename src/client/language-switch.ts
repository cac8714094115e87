// Leads to the same place, with the same inputs, in another language; remembers the choice when the reader makes it.
// Nobody is sent anywhere: a reader whose browser asks for another language sees one line that says it is there.
import type { Language } from '../../rules/kernel/text.ts'
import { allLanguages, languages } from '../languages.ts'
import { language } from './page-language.ts'
import { remember, remembered } from './remember.ts'

const key = 'language'

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]')) {
  const address = link.pathname
  const follow = (): void => {
    link.href = address + location.search + location.hash
  }
  // Where the reader is and what they typed is in the address by now, however the link is opened.
  for (const event of ['pointerdown', 'focus', 'click'] as const)
    link.addEventListener(event, follow)
  link.addEventListener('click', () => remember(key, link.dataset.language!))
}

const asked = remembered(key) ?? askedByBrowser()
const offer = document.querySelector<HTMLElement>(`[data-offer="${asked}"]`)
if (offer) {
  offer.hidden = false
  offer.querySelector('button')!.addEventListener('click', () => {
    offer.hidden = true
    remember(key, language)
  })
}

/** The first language of the browser that the site has. */
function askedByBrowser(): Language | undefined {
  const base = (tag: string): string => tag.split('-')[0]!.toLowerCase()
  return navigator.languages
    .map((tag) => allLanguages.find((each) => base(languages[each].tag) === base(tag)))
    .find((found) => found !== undefined)
}
