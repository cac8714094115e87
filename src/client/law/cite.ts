// Copies a citation; where the address names a paragraph, the citation names it too.
import style from '../../styles/cite.css?url'
import { citePart } from '../../../rules/kernel/cite-part.ts'
import type { Language, Text } from '../../../rules/kernel/text.ts'
import { placeOf } from '../../statute/place-of.ts'
import { fill } from '../../strings/fill.ts'
import { loadStyle } from '../load-style.ts'

// Without its style it is read all the same.
void loadStyle(style).catch(() => {})

const box = document.querySelector<HTMLDetailsElement>('.cite-article')
const lines = [...(box?.querySelectorAll<HTMLElement>('[data-form]') ?? [])].map((line) => ({
  line,
  form: line.dataset.form as Language | 'address',
  ofArticle: line.textContent,
}))

/** What the part of the article that an anchor names adds to the words for the article; undefined where there is no such part. */
function partOf(anchor: string): Text | undefined {
  if (!document.getElementById(anchor)?.matches('.provision')) return
  const place = placeOf(anchor)
  // An article with one paragraph is cited without it.
  const isWhole = !place.item && document.querySelectorAll('.provision:not(.item)').length === 1
  return citePart(isWhole ? {} : place)
}

function show(): void {
  const anchor = location.hash.slice(1)
  const part = partOf(anchor)
  for (const { line, form, ofArticle } of lines)
    line.textContent =
      form === 'address'
        ? `${location.origin}${location.pathname}${part ? `#${anchor}` : ''} (${line.dataset.version})`
        : ofArticle + (part?.[form] ?? '')
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
