// Copies a citation; where the address names a paragraph, the citation names it too.

interface Place {
  readonly anchor: string
  readonly zh: string
  readonly en: string
  readonly address: string
}

const box = document.querySelector<HTMLDetailsElement>('.cite-article')
const places = box ? (JSON.parse(box.dataset.places!) as Place[]) : []

function show(): void {
  const anchor = location.hash.slice(1)
  const place = places.find((place) => place.anchor === anchor) ?? places[0]
  for (const form of box?.querySelectorAll<HTMLElement>('[data-form]') ?? []) {
    const name = form.dataset.form as 'zh' | 'en' | 'address'
    form.textContent =
      name === 'address'
        ? `${location.origin}${place!.address} (${form.dataset.version})`
        : place![name]
  }
}

show()
window.addEventListener('hashchange', show)

for (const button of box?.querySelectorAll('button') ?? [])
  button.addEventListener('click', async () => {
    const words = button.previousElementSibling!.textContent
    const status = box!.querySelector<HTMLElement>('[role=status]')!
    try {
      await navigator.clipboard.writeText(words)
      status.textContent = `${status.dataset.copied}: ${words}`
    } catch {
      // Without the right to copy, the words are selected for the reader to copy.
      getSelection()!.selectAllChildren(button.previousElementSibling!)
    }
  })
