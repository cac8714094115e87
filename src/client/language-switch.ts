// Leads to the same place, with the same inputs, in another language; remembers the choice when the reader makes it.
// Nobody is sent anywhere: a reader whose browser asks for another language sees one line that says it is there.
import { remember, remembered } from './remember.ts'

const key = 'language'

// Where the reader is and what they typed is in the address by now, however the link is opened.
for (const turned of ['pointerdown', 'focusin', 'click'])
  document.addEventListener(turned, ({ target }) => {
    const link = (target as Element).closest?.<HTMLAnchorElement>('a[data-language]')
    if (!link) return
    link.href = link.pathname + location.search + location.hash
    if (turned === 'click') remember(key, link.dataset.language!)
  })

const base = (tag: string): string => tag.split('-')[0]!.toLowerCase()
const here = base(document.documentElement.lang)
const offers = document.querySelectorAll<HTMLElement>('[data-offer]')
for (const tag of [remembered(key) ?? navigator.languages].flat()) {
  // The first of the languages asked for that the site has: this one, or another.
  if (base(tag) === here) break
  const offer = [...offers].find(({ dataset }) => dataset.offer === base(tag))
  if (!offer) continue
  offer.hidden = false
  offer.querySelector('button')!.onclick = () => {
    offer.hidden = true
    remember(key, here)
  }
  break
}
