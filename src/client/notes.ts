// The notes of bound numbers, of marks and of terms. A click opens one without any script; the pointer and the keyboard
// open it too, and it stays while they are on it.
export {}

for (const button of document.querySelectorAll<HTMLElement>(
  'button.bound, button.standing, a.term',
)) {
  const tip = button.nextElementSibling as HTMLElement
  // The pointer has opened it before the click comes: that one must not close it again.
  if (button instanceof HTMLButtonElement) button.popoverTargetAction = 'show'
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
  // What brought this script here is the first to be answered.
  if (button.matches(':focus-visible, :hover') && matchMedia('(hover: hover)').matches) open()
}
