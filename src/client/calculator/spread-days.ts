import { readMonth, readTime, readWholeDay } from '../../forms/read-typed.ts'
import { partsOf } from './form.ts'

/** Puts a day, with its time or without, that was typed or pasted in one piece into its parts, and the name of a month and a spoken time into figures. */
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
      if (part('time') && day.time) part('time')!.value = day.time
      // The box of the time held the whole day, without a time.
      else if (input === part('time')) input.value = ''
    }
    const time = part('time')
    if (time) time.value = readTime(time.value) ?? time.value
    const named = readMonth(month.value)
    // What is no month stays as it was typed.
    if (/^\d{2}$/.test(named) && !/^\d/.test(month.value.trim())) month.value = named
  }
}

/** Puts a day, or a moment to the minute, into the parts of its box; a day alone leaves the time that stands there. */
export function writeDayInto(box: HTMLElement, moment: string): void {
  const [day = '', time] = moment.split('T')
  const [year, month, date] = day.split('-')
  for (const input of partsOf(box)) {
    const value = { year, month, day: date, time }[input.dataset.part!]
    if (value !== undefined) input.value = value
  }
  box.dispatchEvent(new Event('input', { bubbles: true }))
}
