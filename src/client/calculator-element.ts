// The small part of a calculator that a page loads: the reckoning itself comes when a reader turns to it.

import { readForm, showAsked } from './calculator/form.ts'

const loadRun = () => import('./calculator/run.ts')

/** Whether loading has failed: a browser may keep that for as long as the page lasts, and never ask again. */
let failed = false

class RuleCalculator extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form')!
    // Only now may Enter submit: the script answers, and nothing is sent.
    form.querySelector('button[disabled]')!.remove()
    form.querySelector<HTMLButtonElement>('button.action')!.type = 'submit'
    form.addEventListener('focusin', () => void loadRun().catch(() => {}), { once: true })
    form.addEventListener('paste', () => {
      // Once it is there: a day pasted in one piece goes into its parts.
      setTimeout(() => void loadRun().then(({ spreadDays }) => spreadDays(form)))
    })
    form.addEventListener('click', (event) => {
      const button = (event.target as Element).closest<HTMLElement>('[data-today], [data-pick]')
      if (button)
        void loadRun()
          .then(({ takeDay }) => takeDay(button))
          .catch(() => {})
    })
    showAsked(form)
    form.addEventListener('change', () => showAsked(form))
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      void this.run()
    })
    // What stands in for it is no longer needed.
    this.dataset.started = ''
    const inputs = this.inputsInFragment()
    if (inputs) {
      // What stands below waits for the answer, which would push it away under the reader’s eyes (styles/rules.css).
      this.dataset.asking = ''
      const show = (): void => void delete this.dataset.asking
      // A frame later: what moves while it is hidden moves unseen.
      const later = (): unknown => requestAnimationFrame(() => requestAnimationFrame(show))
      void this.run(inputs).finally(later)
    }
    window.addEventListener('hashchange', () => {
      const inputs = this.inputsInFragment()
      if (inputs) void this.run(inputs)
    })
  }

  /** The inputs that the address carries for this calculator: #rule=…&received=… */
  private inputsInFragment(): URLSearchParams | null {
    const fragment = new URLSearchParams(location.hash.slice(1))
    return fragment.get('rule') === this.getAttribute('rule') ? fragment : null
  }

  private async run(inputs?: URLSearchParams): Promise<void> {
    try {
      if (failed && !inputs) await this.loadPageAgain()
      const { run } = await loadRun()
      await run(this, inputs)
      // For who waits for it, such as a test.
      this.dispatchEvent(new CustomEvent('answered'))
    } catch (error) {
      failed = true
      this.querySelector('.finding')!.textContent = this.dataset.failed!
      throw error
    }
  }

  /** Loads the page again with what was typed in its address; throws while there is no connection, so that nothing is lost. */
  private async loadPageAgain(): Promise<void> {
    await fetch(location.href, { cache: 'no-store' })
    const typed = readForm(this.querySelector('form')!)
    const inputs = new URLSearchParams({ rule: this.getAttribute('rule')!, ...typed })
    history.replaceState(null, '', `#${inputs}`)
    location.reload()
    await new Promise(() => {})
  }
}

customElements.define('rule-calculator', RuleCalculator)
