import { readMonth, readWholeDay } from '../../forms/read-typed.ts'
import { partsOf } from './form.ts'

/** Puts a day that was typed or pasted in one piece into its parts, and the name of a month into figures. */
export function spreadDays(form: HTMLElement): void {
  for (const box of form.querySelectorAll<HTMLElement>('[data-field]')) {
    const part = (name: string): HTMLInputElement | null => box.querySelector(`[data-part=${name}]`)
    const month = part('month')
    if (!month) continue
    for (const input of partsOf(box)) {
      const day = readWholeDay(input.value)
      // A month alone is no day.
      if (!day || (part('day') && !day.day)) continue
      part('year')!.value = day.year
      month.value = day.month
      if (part('day')) part('day')!.value = day.day!
    }
    const named = readMonth(month.value)
    // What is no month stays as it was typed.
    if (/^\d{2}$/.test(named) && !/^\d/.test(month.value.trim())) month.value = named
  }
}

/** Puts a day into the parts of its box. */
export function writeDayInto(box: HTMLElement, day: string): void {
  const [year = '', month = '', date = ''] = day.split('-')
  for (const input of partsOf(box)) {
    const value = { year, month, day: date }[input.dataset.part!]
    if (value !== undefined) input.value = value
  }
  box.dispatchEvent(new Event('input', { bubbles: true }))
}
