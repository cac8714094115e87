import type { Fields } from '../../../rules/kernel/field.ts'
import { splitDay } from '../../forms/split-day.ts'
import { boxOf, partsOf } from './form.ts'

/** Puts values from the address back into the form. */
export function fillForm(
  form: HTMLElement,
  fields: Fields,
  values: Readonly<Record<string, string>>,
): void {
  for (const name of Object.keys(fields)) {
    const value = values[name]
    if (value === undefined) continue
    const box = boxOf(form, name)
    const parts = partsOf(box)
    if (parts.length > 0) {
      const pieces = splitDay(
        value,
        parts.map((input) => input.dataset.part!),
      )
      for (const input of parts) input.value = pieces[input.dataset.part!] ?? ''
    } else if (box.querySelector('[type=radio]')) {
      for (const radio of box.querySelectorAll<HTMLInputElement>('[type=radio]'))
        radio.checked = radio.value === value
    } else box.querySelector('input')!.value = value
  }
}
