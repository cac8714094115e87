import type { Fields } from '../../../rules/kernel/field.ts'
import type { FieldError } from '../../../rules/kernel/finding.ts'
import { language } from '../page-language.ts'
import type { CalculatorWords } from './words.ts'
import { boxOf } from './form.ts'
import { make } from '../make.ts'

/** Shows what is wrong, at each field and in a summary that takes focus, with notes below; nothing that was typed changes. */
export function showErrors(
  form: HTMLElement,
  fields: Fields,
  errors: readonly FieldError[],
  words: CalculatorWords,
  takeFocus: boolean,
  notes: readonly string[] = [],
): void {
  for (const name of Object.keys(fields)) {
    const error = errors.find(({ field }) => field === name)
    const box = boxOf(form, name)
    box.querySelector('.error')!.textContent = error?.message[language] ?? ''
    box.toggleAttribute('data-wrong', Boolean(error))
    for (const input of box.querySelectorAll('input'))
      if (error) input.setAttribute('aria-invalid', 'true')
      else input.removeAttribute('aria-invalid')
  }
  const summary = form.querySelector<HTMLElement>('.problems')!
  summary.hidden = errors.length === 0
  summary.replaceChildren(
    make('p', { class: 'problems-title' }, words.problem),
    make(
      'ul',
      {},
      ...errors.map(({ field, message }) => {
        const input = boxOf(form, field).querySelector('input')!
        const link = make('a', { href: `#${input.id}` }, message[language])
        // The fragment belongs to the inputs: the link moves the focus only.
        link.addEventListener('click', (event) => {
          event.preventDefault()
          input.focus()
        })
        return make('li', {}, `${fields[field]!.label[language]} `, link)
      }),
    ),
    ...notes.map((note) => make('p', {}, note)),
  )
  if (errors.length > 0 && takeFocus) summary.focus()
}
