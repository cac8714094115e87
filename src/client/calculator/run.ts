import { isAsked, isRequired } from '../../../rules/kernel/field.ts'
import type { Invalid } from '../../../rules/kernel/finding.ts'
import { asOfField, type Rule } from '../../../rules/kernel/rule.ts'
import { leftOutOf, readLink, writeLink } from '../../../rules/version.ts'
import { inLanguage } from '../../languages.ts'
import { sayAsked } from '../../present/fields-asked.ts'
import type { AnswerWords } from '../../present/say-answer.ts'
import { fill, inARow } from '../../strings/fill.ts'
import { language } from '../page-language.ts'
import { fillForm } from './fill-form.ts'
import { foldForm, unfoldForm } from './fold-form.ts'
import { readForm, showAsked } from './form.ts'
import { loadRule } from './load-rule.ts'
import { showErrors } from './show-errors.ts'
import { showFinding } from './show-finding.ts'
import { spreadDays, writeDayInto } from './spread-days.ts'
import { takeAway } from './take-away.ts'
import { nowInChina, todayInChina } from './show-time-limit.ts'
import { loadWords, type CalculatorWords } from './words.ts'

/** Reads the form (after filling it from the address, where that carries inputs), reckons, and shows the finding. */
export async function run(calculator: HTMLElement, inputs?: URLSearchParams): Promise<void> {
  const [rule, words] = await Promise.all([loadRule(calculator.getAttribute('rule')!), loadWords()])
  const form = calculator.querySelector('form')!
  const place = calculator.querySelector<HTMLElement>('.finding')!
  const answer = JSON.parse(calculator.dataset.answer!) as AnswerWords
  // Before the form is filled: asked for after, it would make the browser lay out the page once more.
  const before = inputs && place.clientWidth
  const link = inputs && readLink(inputs.toString())
  const asOfBox = form.querySelector('[data-field=asOf]')
  // Only the page of the rule itself asks as of which day, and shows it: a link that names one leads there.
  if (link?.asOf && !asOfBox)
    return location.replace(inLanguage(`/rules/${rule.id}/${location.hash}`, language))
  if (link?.asOf) asOfBox!.closest('details')!.open = true
  const fields = { ...rule.fields, ...(asOfBox && { asOf: asOfField }) }
  // What a link leaves out is not what was typed before.
  if (link) fillForm(form, fields, { ...leftOut(rule), ...link.inputs, asOf: link.asOf ?? '' })
  showAsked(form)
  spreadDays(form)
  const { asOf = '', ...typed } = readForm(form)
  const input = Object.fromEntries(
    Object.entries(rule.fields).map(([name, field]) => [
      name,
      (typed[name] ?? '') === '' ? undefined : field.fromText(typed[name]!),
    ]),
  )
  const finding = rule.evaluate(input, asOf === '' ? undefined : asOfField.fromText(asOf))
  // Where nothing is drawn, nothing is measured.
  const width = finding.status === 'computed' ? (before ?? place.clientWidth) : 0
  const turn = (turns.get(calculator) ?? 0) + 1
  turns.set(calculator, turn)
  const errors = finding.status === 'invalid' ? (finding as Invalid).errors : []
  const left = link ? leftOutOf(link, namesTaken(rule, link.inputs)) : ''
  const unused = left ? [fill(words.leftOut, { names: left })] : []
  // What has to be mended, or brought, is in the form.
  if (finding.status !== 'computed') unfoldForm(form)
  showErrors(form, fields, errors, words, !inputs, unused)
  // A picture asks the rule again, as of the same day.
  const asked =
    asOf === '' ? rule : { ...rule, evaluate: (other: unknown) => rule.evaluate(other, asOf) }
  const notes = [...(link?.since.map(({ what }) => what[language]) ?? []), ...unused]
  const saying = { answer, notes, width }
  await showFinding(place, asked, input, finding, saying, words)
  // A picture may come late: by then something else may have been asked.
  if (turns.get(calculator) !== turn) return
  watch(form, place, words)
  calculator.removeAttribute('data-passed')
  if (finding.status === 'invalid') return
  // In the order of the rule, whatever that of the form.
  const inOrder = Object.keys(rule.fields).flatMap((name) =>
    typed[name] === undefined ? [] : [[name, typed[name]] as const],
  )
  history.replaceState(null, '', writeLink(rule.id, Object.fromEntries(inOrder), asOf))
  if (finding.status === 'computed') {
    const taking = takeAway(rule, input, asOf, finding, answer, words)
    // Below the sentence, not below the reckoning: most come for it, and a phone shows no more at once.
    const said = place.querySelectorAll('.headline, .changed, .days-left')
    said[said.length - 1]!.after(taking)
    const asked = sayAsked(rule, input, asOf, language).flatMap(({ label, words }) =>
      words === undefined ? [] : [inARow(language, label, words)],
    )
    foldForm(form, asked, words)
    // Once the browser has laid it out of itself: asked at once, it would have to do so in the midst of this.
    requestAnimationFrame(() => setTimeout(() => taking.scrollIntoView({ block: 'nearest' })))
    if (link?.toPrint) place.querySelector<HTMLElement>('[data-statement]')?.click()
  }
  const deadline = finding.status === 'computed' ? finding.result : {}
  const until = (deadline as { deadline?: string }).deadline
  calculator.toggleAttribute(
    'data-passed',
    until !== undefined && until < todayInChina().toString(),
  )
}

/** What stands in the fields that need not be filled in, before anybody does. */
function leftOut({ fields }: Rule<object>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([, field]) => !isRequired(field))
      .map(([name, { unlessGiven }]) => [name, String(unlessGiven ?? '')]),
  )
}

/** The inputs of a rule that a link may hold: one that a choice makes meaningless, only as what is taken for it. */
function namesTaken(rule: Rule<object>, inputs: Readonly<Record<string, string>>): string[] {
  return Object.entries(rule.fields)
    .filter(
      ([name, field]) =>
        isAsked(field, inputs) || ['', String(field.unlessGiven ?? '')].includes(inputs[name]!),
    )
    .map(([name]) => name)
}

/** How often each calculator has been asked: only the last answer counts. */
const turns = new WeakMap<HTMLElement, number>()

export { spreadDays }

/** Puts today, where there is a time the moment too, into the date beside a button, or lets the reader choose a day in a month grid. */
export async function takeDay(button: HTMLElement): Promise<void> {
  const box = button.closest<HTMLElement>('[data-field]')!
  const form = button.closest('form')!
  if (!('Temporal' in globalThis)) await import('temporal-polyfill/global')
  const today = todayInChina()
  if (button.dataset.today !== undefined)
    return writeDayInto(box, box.dataset.kind === 'time' ? nowInChina() : today.toString())
  const [{ openDayPicker }, { picker }] = await Promise.all([import('./pick-day.ts'), loadWords()])
  spreadDays(form)
  const [typed = ''] = (readForm(box.parentElement!)[box.dataset.field!] ?? '').split('T')
  openDayPicker({
    opener: button,
    day: /^\d{4}-\d{2}-\d{2}$/.test(typed) && dayOf(typed) ? dayOf(typed)! : today,
    today,
    words: picker,
    choose: (day) => writeDayInto(box, day.toString()),
  })
}

function dayOf(text: string): Temporal.PlainDate | undefined {
  try {
    return Temporal.PlainDate.from(text)
  } catch {
    return undefined
  }
}

const watched = new WeakSet<Element>()

/** Once something else is typed, an answer says that it is not the answer to that. */
function watch(form: HTMLElement, place: HTMLElement, words: CalculatorWords): void {
  if (watched.has(form)) return
  watched.add(form)
  form.addEventListener('input', () => {
    if (place.childElementCount === 0 || place.dataset.stale !== undefined) return
    place.dataset.stale = ''
    const note = document.createElement('p')
    note.className = 'stale'
    note.textContent = words.stale
    place.prepend(note)
  })
}
