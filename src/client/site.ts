// On every page: the search shortcut and the notes of bound numbers on hover. Pages read without it.

const search = document.querySelector<HTMLInputElement>('#q')

document.addEventListener('keydown', (event) => {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
    event.preventDefault()
    search?.focus()
    search?.select()
  }
})

// A click opens a note without any script; the pointer opens it too, and leaves it open while it is over the note.
for (const button of document.querySelectorAll<HTMLButtonElement>('button.bound')) {
  const tip = button.nextElementSibling as HTMLElement
  let closing = 0
  const open = (event: PointerEvent): void => {
    clearTimeout(closing)
    if (event.pointerType === 'mouse' && !tip.matches(':popover-open'))
      (tip as HTMLElement & { showPopover(options: object): void }).showPopover({ source: button })
  }
  const close = (): void => {
    closing = window.setTimeout(() => {
      if (!tip.contains(document.activeElement) && document.activeElement !== button)
        tip.hidePopover()
    }, 250)
  }
  for (const element of [button, tip]) {
    element.addEventListener('pointerenter', open)
    element.addEventListener('pointerleave', close)
  }
}
