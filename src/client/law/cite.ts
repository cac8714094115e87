// Copies a citation; where the address names a paragraph, the citation names it too.
import type { Language } from '../../../rules/kernel/text.ts'
import { fill } from '../../strings/fill.ts'

type Place = Readonly<Record<Language | 'anchor', string>>

const box = document.querySelector<HTMLDetailsElement>('.cite-article')
const places = box ? (JSON.parse(box.dataset.places!) as Place[]) : []

function show(): void {
  const anchor = location.hash.slice(1)
  const place = (places.find((place) => place.anchor === anchor) ?? places[0])!
  for (const line of box?.querySelectorAll<HTMLElement>('[data-form]') ?? []) {
    const form = line.dataset.form as Language | 'address'
    line.textContent =
      form === 'address'
        ? `${location.origin}${location.pathname}${place.anchor && `#${place.anchor}`} (${line.dataset.version})`
        : place[form]
  }
}

show()
window.addEventListener('hashchange', show)

for (const button of box?.querySelectorAll('button') ?? [])
  button.addEventListener('click', async () => {
    const words = button.previousElementSibling!.textContent
    try {
      await navigator.clipboard.writeText(words)
      box!.querySelector('[role=status]')!.textContent = fill(box!.dataset.copied!, { words })
    } catch {
      // Without the right to copy, the words are selected for the reader to copy.
      getSelection()!.selectAllChildren(button.previousElementSibling!)
    }
  })
