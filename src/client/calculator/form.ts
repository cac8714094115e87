/** What a reader typed, field by field, as text: dates joined as year-month-day. A field that is not asked for is left out. */
export function readForm(form: HTMLElement): Record<string, string> {
  return Object.fromEntries(
    [...form.querySelectorAll<HTMLElement>('[data-field]')]
      .filter((box) => !box.hidden)
      .map((box) => [box.dataset.field!, readField(box)]),
  )
}

/** Hides the fields that a choice makes meaningless, and shows the others. What stands in them is kept. */
export function showAsked(form: HTMLElement): void {
  for (const box of form.querySelectorAll<HTMLElement>('[data-only-if]')) {
    const { onlyIf, is } = box.dataset
    const chosen = boxOf(form, onlyIf!).querySelector<HTMLInputElement>('[type=radio]:checked')
    box.hidden = !is!.split(' ').includes(chosen?.value ?? '')
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
