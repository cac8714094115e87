// Remembers which languages of a statute a reader wants to see. The switch itself works by its state, without a script.
import { remember, remembered } from '../remember.ts'

const box = document.querySelector<HTMLElement>('.languages')

for (const choice of box?.querySelectorAll('input') ?? []) {
  const key = box!.dataset.remember!
  if (choice.value === remembered(key)) choice.checked = true
  choice.addEventListener('change', () => remember(key, choice.value))
}
