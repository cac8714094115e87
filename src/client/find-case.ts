// Find your case: each answer narrows the next question; what is chosen stands in the address and can be sent.
import { make } from './make.ts'
import { wordsOf } from './page-language.ts'

interface Words {
  readonly print: string
  readonly send: string
  readonly unknown: string
  readonly failed: string
}

/** A case as the page names it: its checklist stands, under its id, on a page of its own. */
interface Road {
  readonly id: string
  readonly who: readonly string[]
  readonly happened: string
  readonly want: string
}

const names = ['who', 'happened', 'want'] as const
type Name = (typeof names)[number]
type Chosen = Readonly<Record<Name, string>>

class FindCase extends HTMLElement {
  private readonly options = new Map<Name, readonly HTMLOptionElement[]>()
  private cases: readonly Road[] = []
  /** How many cases have been asked for: only the last one is shown. */
  private asked = 0

  connectedCallback(): void {
    this.cases = JSON.parse(this.dataset.cases!) as Road[]
    for (const name of names) this.options.set(name, [...this.select(name).options])
    this.addEventListener('change', () => this.choose(this.chosen()))
    window.addEventListener('hashchange', () => this.followAddress())
    // Something may have been chosen before this script was there.
    if (names.some((name) => this.chosen()[name])) this.choose(this.chosen())
    else this.narrow(this.chosen())
    this.followAddress()
  }

  private select(name: Name): HTMLSelectElement {
    return this.querySelector(`[data-question=${name}]`)!
  }

  private chosen(): Chosen {
    const [who, happened, want] = names.map((name) => this.select(name).value)
    return { who: who!, happened: happened!, want: want! }
  }

  /** The cases that agree with what is chosen, up to a question and without it. */
  private casesFor(chosen: Chosen, before: number = names.length): Road[] {
    return this.cases.filter((each) =>
      names.slice(0, before).every((name) => !chosen[name] || leads(each, name, chosen[name])),
    )
  }

  /** Shows of each question the answers that are still possible; one that is alone is taken. */
  private narrow(chosen: Chosen): Chosen {
    const now = { ...chosen }
    names.forEach((name, at) => {
      const select = this.select(name)
      const cases = this.casesFor(now, at)
      const open = at === 0 || names.slice(0, at).every((before) => now[before])
      const possible = this.options
        .get(name)!
        .filter(({ value }) => !value || cases.some((each) => leads(each, name, value)))
      select.replaceChildren(...possible)
      if (!open || !possible.some(({ value }) => value === now[name])) now[name] = ''
      if (open && at > 0 && possible.length === 2) now[name] = possible[1]!.value
      select.value = now[name]
      select.closest<HTMLElement>('.question')!.hidden = !open
    })
    return now
  }

  private choose(chosen: Chosen): void {
    const now = this.narrow(chosen)
    const fragment = new URLSearchParams(
      names.filter((name) => now[name]).map((name) => [name, now[name]]),
    )
    if (fragment.size > 0) history.replaceState(history.state, '', `#${fragment}`)
    void this.show(now)
  }

  private async show(chosen: Chosen): Promise<void> {
    const result = this.querySelector('.result')!
    const turn = ++this.asked
    const [found] = names.every((name) => chosen[name]) ? this.casesFor(chosen) : []
    if (!found) return result.replaceChildren()
    const words = wordsOf<Words>(this)
    const address = `${this.dataset.checklists!}${found.happened}/#${found.id}`
    try {
      const checklist = await loadChecklist(address, found.id)
      if (turn !== this.asked) return
      result.replaceChildren(checklist, this.takeAway(words))
    } catch {
      if (turn !== this.asked) return
      result.replaceChildren(make('p', {}, make('a', { href: address }, words.failed)))
    }
  }

  private takeAway(words: Words): HTMLElement {
    const print = make('button', { type: 'button', class: 'action' }, words.print)
    print.addEventListener('click', () => {
      document.documentElement.dataset.print = 'checklist'
      window.addEventListener('afterprint', () => delete document.documentElement.dataset.print, {
        once: true,
      })
      window.print()
    })
    return make('p', { class: 'take-away' }, print, make('span', { class: 'legend' }, words.send))
  }

  private followAddress(): void {
    const fragment = new URLSearchParams(location.hash.slice(1))
    if (!names.some((name) => fragment.has(name))) return
    const named = Object.fromEntries(names.map((name) => [name, fragment.get(name) ?? '']))
    const now = this.narrow(named as unknown as Chosen)
    void this.show(now)
    if (names.some((name) => named[name] && named[name] !== now[name]))
      this.querySelector('.result')!.textContent = wordsOf<Words>(this).unknown
  }
}

const leads = (each: Road, name: Name, value: string): boolean =>
  name === 'who' ? each.who.includes(value) : each[name] === value

/** The checklist of a case, from the page that has them all: as a document, which runs nothing. */
async function loadChecklist(address: string, id: string): Promise<Element> {
  const page = await new Promise<Document | null>((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('GET', address)
    request.responseType = 'document'
    request.addEventListener('load', () => resolve(request.responseXML))
    request.addEventListener('error', reject)
    request.send()
  })
  const checklist = page?.getElementById(id)?.firstElementChild
  if (!checklist) throw new Error(`${address}: no checklist`)
  // Here it stands below a heading of its own.
  const heading = checklist.querySelector('h2')!
  heading.replaceWith(make('h3', {}, ...heading.childNodes))
  return document.adoptNode(checklist)
}

customElements.define('find-case', FindCase)
