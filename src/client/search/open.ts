// The search from any page: the form of the header once more, in a dialog that shows results while one types.

const search = document.querySelector<HTMLInputElement>('#q')!
let dialog: HTMLDialogElement | undefined

/** Opens the dialog with what has been typed so far; when it closes, the focus goes back to where it came from. */
export function openSearch(from: Element | null): void {
  dialog ??= makeDialog()
  if (dialog.open) return
  dialog.addEventListener('close', () => (from as HTMLElement | null)?.focus(), { once: true })
  const box = dialog.querySelector('input')!
  const typed = search.value
  dialog.showModal()
  if (typed) {
    box.value = typed
    box.setSelectionRange(typed.length, typed.length)
  } else box.select()
  search.value = ''
  box.dispatchEvent(new Event('input'))
}

// The box is there at once, so that no key is lost; what shows results in it comes after.
function makeDialog(): HTMLDialogElement {
  const form = search.form!.cloneNode(true) as HTMLFormElement
  const box = form.querySelector('input')!
  const made = document.createElement('dialog')
  made.className = 'search-dialog'
  made.ariaLabel = form.querySelector('label')!.textContent.trim()
  box.id = form.querySelector('label')!.htmlFor = 'search-box'
  made.append(form)
  document.body.append(made)
  import('./dialog.ts').then(({ showResults }) => showResults(made, box)).catch(() => {})
  return made
}
