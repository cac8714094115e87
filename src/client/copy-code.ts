// Copies the code that puts a calculator on another site, and says whether that was possible.

const box = document.querySelector<HTMLElement>('.embed-code')!
box.querySelector('button')!.addEventListener('click', () => {
  const say = (words: string): void => {
    box.querySelector('[role=status]')!.textContent = words
  }
  const { copied, notCopied } = box.dataset as Record<string, string>
  navigator.clipboard.writeText(box.querySelector('code')!.textContent).then(
    () => say(copied!),
    () => say(notCopied!),
  )
})
