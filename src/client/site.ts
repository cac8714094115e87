// On every page: the other languages, the search, and the notes of bound numbers on hover. Pages read without it.
import './language-switch.ts'

const search = document.querySelector<HTMLInputElement>('#q')!
// The search page searches by itself; everywhere else the box opens a dialog. Without it, the form leads to the search page.
const hasOwnSearch = document.querySelector('[data-search-results]') !== null

function openSearch(): void {
  if (hasOwnSearch) {
    search.focus()
    search.select()
    return
  }
  // What is typed while the dialog is on its way goes into the box, and from there into the dialog.
  const before = document.activeElement
  if (before !== search) search.focus()
  import('./search/dialog.ts').then(({ openSearch }) => openSearch(search, before)).catch(() => {})
}

document.addEventListener('keydown', (event) => {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
    event.preventDefault()
    openSearch()
  }
})
if (!hasOwnSearch) {
  search.addEventListener('click', openSearch)
  search.addEventListener('input', openSearch)
}

// A click opens a note without any script. The pointer and the keyboard open it too, and it stays while they are on it.
for (const button of document.querySelectorAll<HTMLButtonElement>('button.bound')) {
  const tip = button.nextElementSibling as HTMLElement
  let closing = 0
  const open = (): void => {
    clearTimeout(closing)
    if (!tip.matches(':popover-open'))
      (tip as HTMLElement & { showPopover(options: object): void }).showPopover({ source: button })
  }
  const close = (): void => {
    clearTimeout(closing)
    closing = window.setTimeout(() => {
      if (!tip.contains(document.activeElement) && document.activeElement !== button)
        tip.hidePopover()
    }, 250)
  }
  button.addEventListener('focus', () => {
    if (button.matches(':focus-visible')) open()
  })
  for (const element of [button, tip]) {
    element.addEventListener('pointerenter', (event) => {
      if (event.pointerType === 'mouse') open()
    })
    element.addEventListener('pointerleave', close)
    element.addEventListener('focusout', close)
  }
}
