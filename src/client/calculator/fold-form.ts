import { make } from '../make.ts'
import type { CalculatorWords } from './words.ts'

/** Puts what was asked in the place of the form, with a way back. Only a phone shows it so (styles/calculator.css): the answer then stands on its first screen. */
export function foldForm(
  form: HTMLElement,
  asked: readonly string[],
  words: CalculatorWords,
): void {
  unfoldForm(form)
  const change = make('button', { type: 'button', class: 'quiet' }, words.change)
  change.addEventListener('click', () => {
    unfoldForm(form)
    form.querySelector<HTMLElement>('[data-field] input')!.focus()
  })
  form.prepend(
    make(
      'div',
      { class: 'asked', role: 'group', 'aria-label': words.asked },
      make('p', {}, asked.join(' · ')),
      change,
    ),
  )
  form.dataset.folded = ''
  // Who pressed Enter in a field, or the button, must not lose the place.
  const { activeElement } = document
  if (form.contains(activeElement) && !activeElement!.checkVisibility()) change.focus()
}

/** Shows the form again. */
export function unfoldForm(form: HTMLElement): void {
  form.querySelector('.asked')?.remove()
  delete form.dataset.folded
}
