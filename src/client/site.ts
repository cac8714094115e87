// On every page: the other languages, the search shortcut, and the notes of bound numbers on hover. Pages read without it.
import './language-switch.ts'

const search = document.querySelector<HTMLInputElement>('#q')

document.addEventListener('keydown', (event) => {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
    event.preventDefault()
    search?.focus()
    search?.select()
  }
})

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
