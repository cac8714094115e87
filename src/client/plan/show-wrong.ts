import type { Wrong } from '../../plan/follow.ts'
import type { PlanWords } from '../../plan/take-away.ts'
import { make } from '../make.ts'
import { language } from '../page-language.ts'

interface Shown {
  readonly form: HTMLElement
  /** The boxes of the events, in their order. */
  readonly boxes: readonly HTMLElement[]
  readonly wrong: readonly Wrong[]
  readonly notes: readonly string[]
  /** Whether the summary takes the focus. */
  readonly takeFocus: boolean
  readonly words: PlanWords
  readonly titleOf: (wrong: Wrong) => string
  readonly focusOn: (wrong: Wrong) => void
}

/** Shows what is wrong, at each field and in a summary; nothing that was typed changes. */
export function showWrong(shown: Shown): void {
  const { form, boxes, wrong, notes, takeFocus, words } = shown
  boxes.forEach((box, at) => {
    for (const field of box.querySelectorAll<HTMLElement>('[data-field]')) {
      const found = wrong.find((each) => each.at === at && each.name === field.dataset.field)
      field.querySelector('.error')!.textContent = found?.message[language] ?? ''
      field.toggleAttribute('data-wrong', Boolean(found))
      for (const input of field.querySelectorAll('input'))
        if (found) input.setAttribute('aria-invalid', 'true')
        else input.removeAttribute('aria-invalid')
      const details = field.closest('details')
      if (found && details) details.open = true
    }
  })
  const summary = form.querySelector<HTMLElement>('.problems')!
  summary.hidden = wrong.length === 0 && notes.length === 0
  summary.replaceChildren(
    ...(wrong.length > 0 ? [make('p', { class: 'problems-title' }, words.problem)] : []),
    make('ul', {}, ...wrong.map((each) => make('li', {}, ...linkTo(each, shown)))),
    ...notes.map((note) => make('p', {}, note)),
  )
  if (!summary.hidden && takeFocus) summary.focus()
}

function linkTo(each: Wrong, { boxes, titleOf, focusOn }: Shown): (Node | string)[] {
  const field = boxes[each.at]!.querySelector(`[data-field="${each.name}"] input`)!
  const link = make('a', { href: `#${field.id}` }, each.message[language])
  // The fragment belongs to the plan: the link moves the focus only.
  link.addEventListener('click', (event) => {
    event.preventDefault()
    focusOn(each)
  })
  return [`${titleOf(each)} `, link]
}
