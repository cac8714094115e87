import { make } from './make.ts'

/** The words around what is taken away. */
interface Words {
  readonly takeAway: string
  readonly copied: string
  readonly notTaken: string
}

type Attributes = Readonly<Record<string, string>>

/** A button that takes something away; what it does gives the words that say so. */
export type MakeButton = (
  label: string,
  act: () => Promise<string>,
  mark?: Attributes,
) => HTMLElement

/** A group of buttons by which something is taken away; it says what has happened, or that nothing has. */
export function makeTakeButtons(
  words: Words,
  fill: (button: MakeButton, copy: (text: string) => Promise<string>) => HTMLElement[],
): HTMLElement {
  const said = make('span', { 'aria-live': 'polite', class: 'said' })
  const button: MakeButton = (label, act, mark = {}) => {
    const made = make('button', { type: 'button', class: 'quiet', ...mark }, label)
    made.addEventListener('click', () => {
      act()
        .then((done) => (said.textContent = done))
        .catch(() => (said.textContent = words.notTaken))
    })
    return made
  }
  const copy = async (text: string): Promise<string> => {
    await navigator.clipboard.writeText(text)
    return words.copied
  }
  return make(
    'div',
    { class: 'take-away', role: 'group', 'aria-label': words.takeAway },
    ...fill(button, copy),
    said,
  )
}
