import type { Field } from '../../../rules/kernel/field.ts'
import type { Rule } from '../../../rules/kernel/rule.ts'
import type { AnswerWords } from '../../present/say-answer.ts'
import { concerns, follow, type Happened, type Wrong } from '../../plan/follow.ts'
import { mostEvents, readPlanLink, writePlanLink } from '../../plan/link.ts'
import {
  asksOf,
  fieldOf,
  questionFor,
  rulesOf,
  type Ask,
  type PlanEvent,
  type Role,
} from '../../plan/plan.ts'
import type { PlanSaying } from '../../plan/take-away.ts'
import { fill } from '../../strings/fill.ts'
import { fillForm } from '../calculator/fill-form.ts'
import { readForm, showAsked } from '../calculator/form.ts'
import { loadRule } from '../calculator/load-rule.ts'
import { takeDay } from '../calculator/run.ts'
import { spreadDays } from '../calculator/spread-days.ts'
import { language } from '../page-language.ts'
import { cloneOf } from './clone.ts'
import { showPlan } from './show-plan.ts'
import { showWrong } from './show-wrong.ts'

const forms = new WeakMap<HTMLElement, PlanForm>()

/** The form of a plan on the page; the same one each time. */
export function planFormOf(element: HTMLElement): PlanForm {
  const form = forms.get(element) ?? new PlanForm(element)
  forms.set(element, form)
  return form
}

/** The events that a reader adds, and the plan that is made of them. */
export class PlanForm {
  private readonly events: ReadonlyMap<string, PlanEvent<string>>
  private readonly saying: PlanSaying
  private readonly rules = new Map<string, Rule<object>>()
  private readonly form: HTMLFormElement
  private readonly place: HTMLElement
  private readonly summary: HTMLElement
  /** How many events have been added so far: each has a number of its own in its ids. */
  private added = 0
  /** How often a plan has been asked for: only the last one is shown. */
  private asked = 0

  private readonly element: HTMLElement

  constructor(element: HTMLElement) {
    this.element = element
    const { events, answers, words, takeaway, version } = element.dataset
    this.events = new Map(
      (JSON.parse(events!) as PlanEvent<string>[]).map((event) => [event.id, event]),
    )
    this.saying = {
      language,
      words: JSON.parse(words!) as PlanSaying['words'],
      takeaway: JSON.parse(takeaway!) as PlanSaying['takeaway'],
      version: version!,
      answers: JSON.parse(answers!) as Record<string, AnswerWords>,
    }
    this.form = element.querySelector('form')!
    this.place = element.querySelector('.plan')!
    this.summary = element.querySelector('.summary')!
    this.form.addEventListener('input', ({ target }) => {
      const { id, name } = target as HTMLInputElement
      if (id !== 'plan-event' && name !== 'plan-for') this.markStale()
    })
    this.form.addEventListener('change', ({ target }) => {
      const box = (target as Element).closest<HTMLElement>('.event')
      if (box) showAsked(box)
    })
    this.openToPrint()
  }

  /** On paper nothing can be unfolded: it is before, and folded again after. */
  private openToPrint(): void {
    const opened = new Set<HTMLDetailsElement>()
    window.addEventListener('beforeprint', () => {
      for (const each of this.place.querySelectorAll<HTMLDetailsElement>('details:not([open])')) {
        each.open = true
        opened.add(each)
      }
    })
    window.addEventListener('afterprint', () => {
      for (const each of opened) each.open = false
      opened.clear()
    })
  }

  /** Does what a button of the form is for. */
  async press(button: HTMLElement): Promise<void> {
    if (button.dataset.add !== undefined) await this.addChosen()
    else if (button.dataset.remove !== undefined) this.remove(button.closest('.event')!)
    else if (button.dataset.today !== undefined || button.dataset.pick !== undefined)
      await takeDay(button)
  }

  /** A plan that is shown is shown for the other one; what is typed is left. */
  async changeRole(): Promise<void> {
    if (this.place.childElementCount > 0 && this.place.dataset.stale === undefined)
      await this.make()
  }

  /** Puts what the address holds into the form, and plans it. */
  async followAddress(): Promise<void> {
    const link = readPlanLink(location.hash, this.events)
    if (!link) return
    const turn = ++this.asked
    await this.load(link.happened.map(({ event }) => event))
    if (turn !== this.asked) return
    this.form.querySelector('.happened')!.replaceChildren()
    this.form.querySelector<HTMLInputElement>(`[value=${link.role}]`)!.checked = true
    for (const { event, typed } of link.happened) {
      const box = this.addBox(event)
      fillForm(box, this.fieldsOf(event), typed)
      showAsked(box)
      const { asks } = this.events.get(event)!
      if (Object.keys(typed).some((name) => !Object.hasOwn(asks, name)))
        box.querySelector('details')!.open = true
    }
    const { leftOut } = link
    await this.make([
      ...link.since.map(({ what }) => what[language]),
      ...(leftOut ? [fill(this.saying.words.leftOut, { names: leftOut })] : []),
    ])
  }

  /** Plans what stands in the form, or says what is wrong with it; with notes on the link that it came from. */
  async make(notes: readonly string[] = []): Promise<void> {
    const turn = ++this.asked
    const { words } = this.saying
    spreadDays(this.form)
    const happened = this.boxes().map((box): Happened => ({
      event: box.dataset.event!,
      typed: readForm(box),
    }))
    await this.load(happened.map(({ event }) => event))
    if (turn !== this.asked) return
    const followed = follow(happened, this.events, this.rules)
    const none = happened.length === 0 ? [words.noEvent] : []
    this.showProblems(followed.wrong, [...none, ...notes], notes.length === 0)
    this.place.removeAttribute('data-stale')
    if (followed.wrong.length > 0 || happened.length === 0) {
      this.place.replaceChildren()
      this.summary.textContent = ''
      return
    }
    const role = this.role()
    history.replaceState(null, '', writePlanLink({ role, happened }, this.events))
    const seen = {
      entries: followed.entries.filter((each) => concerns(each, role)),
      undated: followed.undated.filter((each) => concerns(each, role)),
    }
    this.summary.textContent = showPlan(this.place, seen, role, this.saying, {
      askOf: (at, name) => fieldOf(asksOf(this.eventAt(at))[name]!, this.rules).label[language],
      focusOn: (at, name) => this.focusOn(at, name),
      template: (id) => this.template(`[data-rule="${id}"]`),
      given: happened.map(({ event }) => this.events.get(event)!.title),
    })
  }

  private role(): Role {
    return this.form.querySelector<HTMLInputElement>('[name=plan-for]:checked')!.value as Role
  }

  private boxes(): HTMLElement[] {
    return [...this.form.querySelectorAll<HTMLElement>('.event')]
  }

  private eventAt(at: number): PlanEvent<string> {
    return this.events.get(this.boxes()[at]!.dataset.event!)!
  }

  private template(selector: string): HTMLTemplateElement {
    return this.element.querySelector<HTMLTemplateElement>(`template${selector}`)!
  }

  private fieldsOf(event: string): Record<string, Field> {
    return Object.fromEntries(
      Object.entries(asksOf(this.events.get(event)!)).map(([name, ask]) => [
        name,
        fieldOf(ask, this.rules),
      ]),
    )
  }

  private async load(events: readonly string[]): Promise<void> {
    const ids = events.flatMap((event) => rulesOf(this.events.get(event)!))
    // Temporal comes with the first of them, where a browser lacks it.
    const wanted = [...new Set(ids)].filter((id) => !this.rules.has(id))
    const loaded = await Promise.all(wanted.map((id) => loadRule(id)))
    for (const rule of loaded) this.rules.set(rule.id, rule)
  }

  private async addChosen(): Promise<void> {
    const select = this.form.querySelector<HTMLSelectElement>('#plan-event')!
    const { words } = this.saying
    if (!this.events.has(select.value)) {
      this.say(words.noEvent)
      return select.focus()
    }
    if (this.boxes().length >= mostEvents) {
      this.summary.textContent = fill(words.full, { most: mostEvents })
      return
    }
    const { title } = this.events.get(select.value)!
    const box = this.addBox(select.value)
    select.value = ''
    this.markStale()
    this.say(fill(words.added, { title }))
    box.querySelector('input')!.focus()
  }

  private remove(box: HTMLElement): void {
    const { title } = this.events.get(box.dataset.event!)!
    const other = (box.nextElementSibling ?? box.previousElementSibling)?.querySelector('h3')
    box.remove()
    this.number()
    this.markStale()
    this.say(fill(this.saying.words.removed, { title }))
    ;(other ?? this.form.querySelector<HTMLElement>('#plan-event')!).focus()
  }

  /** Says what has happened in the form, while no plan is shown. */
  private say(what: string): void {
    if (this.place.childElementCount === 0) this.summary.textContent = what
  }

  private addBox(id: string): HTMLElement {
    const event = this.events.get(id)!
    const mark = String(++this.added)
    const box = cloneOf(this.template('[data-event-box]'), mark).firstElementChild as HTMLElement
    box.dataset.event = id
    const [asks, days] = [box.querySelector('.asks')!, box.querySelector('.days')!]
    for (const [name, ask] of Object.entries(asksOf(event))) {
      const isFirst = Object.hasOwn(event.asks, name)
      ;(isFirst ? asks : days).append(this.fieldFor(event, name, ask, `${mark}-${name}`))
    }
    if (days.childElementCount === 0) box.querySelector('.later')!.remove()
    const { removeOne } = this.saying.words
    box
      .querySelector('[data-remove]')!
      .setAttribute('aria-label', fill(removeOne, { title: event.title }))
    this.form.querySelector('.happened')!.append(box)
    showAsked(box)
    this.number()
    return box
  }

  private fieldFor(event: PlanEvent<string>, name: string, ask: Ask, mark: string): HTMLElement {
    const key = typeof ask === 'string' ? ask : `${event.id}/${name}`
    const field = cloneOf(this.template(`[data-ask="${key}"]`), mark)
      .firstElementChild as HTMLElement
    field.dataset.field = name
    const { onlyIf } = field.dataset
    const choice = onlyIf && questionFor(onlyIf, ask, event)
    if (choice) field.dataset.onlyIf = choice
    else delete field.dataset.onlyIf
    return field
  }

  private number(): void {
    this.boxes().forEach((box, at) => {
      const { title } = this.events.get(box.dataset.event!)!
      box.querySelector('h3')!.textContent = fill(this.saying.words.numbered, {
        number: at + 1,
        title,
      })
    })
  }

  private markStale(): void {
    if (this.place.childElementCount === 0 || this.place.dataset.stale !== undefined) return
    this.place.dataset.stale = ''
    this.summary.textContent = this.saying.words.stale
  }

  private focusOn(at: number, name: string): void {
    const box = this.boxes()[at]!
    const field = box.querySelector<HTMLElement>(`[data-field="${name}"]`)!
    const details = field.closest('details')
    if (details) details.open = true
    field.querySelector('input')!.focus()
  }

  private showProblems(
    wrong: readonly Wrong[],
    notes: readonly string[],
    takeFocus: boolean,
  ): void {
    showWrong({
      form: this.form,
      boxes: this.boxes(),
      wrong,
      notes,
      takeFocus,
      words: this.saying.words,
      titleOf: ({ at, name }) =>
        fieldOf(asksOf(this.eventAt(at))[name]!, this.rules).label[language],
      focusOn: ({ at, name }) => this.focusOn(at, name),
    })
  }
}
