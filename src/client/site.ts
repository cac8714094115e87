// On every page: the other languages, the search, and the notes of bound numbers on hover. Pages read without it.
import './language-switch.ts'

if (document.querySelector('.follow')) void import('./follow.ts').catch(() => {})

const search = document.querySelector<HTMLInputElement>('#q')!
// The search page searches by itself; everywhere else the box opens a dialog. Without it, the form leads to the search page.
const hasOwnSearch = document.querySelector('[data-search-results]') !== null

let dialog: HTMLDialogElement | undefined

function openSearch(): void {
  if (hasOwnSearch) {
    search.focus()
    search.select()
    return
  }
  dialog ??= makeDialog()
  if (dialog.open) return
  const box = dialog.querySelector('input')!
  const typed = search.value
  dialog.showModal()
  if (typed) box.value = typed
  else box.select()
  search.value = ''
  box.dispatchEvent(new Event('input'))
}

// The form of the header again, at once, so that no key is lost; what shows results in it comes after.
function makeDialog(): HTMLDialogElement {
  const form = search.form!.cloneNode(true) as HTMLFormElement
  const box = form.querySelector('input')!
  const made = document.createElement('dialog')
  made.className = 'search-dialog'
  made.ariaLabel = form.querySelector('label')!.textContent.trim()
  box.id = form.querySelector('label')!.htmlFor = 'search-box'
  made.append(form)
  document.body.append(made)
  import('./search/dialog.ts').then(({ showResults }) => showResults(made, box)).catch(() => {})
  return made
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
for (const button of document.querySelectorAll<HTMLElement>(
  'button.bound, button.standing, a.term',
)) {
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
