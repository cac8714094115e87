import type { Fields } from '../../../rules/kernel/field.ts'

/** What a reader typed, field by field, as text: dates joined as year-month-day. */
export function readForm(form: HTMLElement): Record<string, string> {
  return Object.fromEntries(
    [...form.querySelectorAll<HTMLElement>('[data-field]')].map((box) => [
      box.dataset.field!,
      readField(box),
    ]),
  )
}

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
      const [date = '', time = ''] = value.split('T')
      const pieces = [...date.split('-'), time]
      for (const input of parts)
        input.value =
          input.dataset.part === 'time'
            ? time
            : (pieces[['year', 'month', 'day'].indexOf(input.dataset.part!)] ?? '')
    } else if (box.querySelector('[type=radio]')) {
      for (const radio of box.querySelectorAll<HTMLInputElement>('[type=radio]'))
        radio.checked = radio.value === value
    } else box.querySelector('input')!.value = value
  }
}

/** The box that holds a field's label, hint, message and inputs. */
export function boxOf(form: HTMLElement, name: string): HTMLElement {
  return form.querySelector<HTMLElement>(`[data-field="${name}"]`)!
}

/** The inputs of the parts of a date. */
export function partsOf(box: HTMLElement): HTMLInputElement[] {
  return [...box.querySelectorAll<HTMLInputElement>('[data-part]')]
}

function readField(box: HTMLElement): string {
  const parts = partsOf(box)
  if (parts.length > 0) {
    const typed = (part: string): string =>
      parts
        .find((input) => input.dataset.part === part)
        ?.value.normalize('NFKC')
        .trim() ?? ''
    if (parts.every((input) => input.value.trim() === '')) return ''
    const date = ['year', 'month', 'day']
      .filter((part) => parts.some((input) => input.dataset.part === part))
      // A month or day of one figure is meant as 03, not as a mistake.
      .map((part) =>
        /^\d$/.test(typed(part)) && part !== 'year' ? `0${typed(part)}` : typed(part),
      )
      .join('-')
    const time = typed('time').replace('：', ':')
    return box.dataset.kind === 'time' ? `${date}T${time.replace(/^\d:/, '0$&')}` : date
  }
  const radio = box.querySelector<HTMLInputElement>('[type=radio]')
  return radio
    ? (box.querySelector<HTMLInputElement>('[type=radio]:checked')?.value ?? '')
    : box.querySelector('input')!.value
}
