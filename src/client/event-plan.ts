// The small part of the plan that its page loads: the form’s work and the reckoning come when a reader turns to it.

import type { PlanForm } from './plan/plan-form.ts'

const loadForm = () => import('./plan/plan-form.ts')

class EventPlan extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form')!
    form.querySelector('button[disabled]')!.remove()
    form.querySelector<HTMLButtonElement>('button.action')!.type = 'submit'
    form.addEventListener('focusin', () => void loadForm().catch(() => {}), { once: true })
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      void this.ask((plan) => plan.make())
    })
    form.addEventListener('click', ({ target }) => {
      const button = (target as Element).closest<HTMLElement>('button[type=button]')
      if (button) void this.ask((plan) => plan.press(button))
    })
    form.addEventListener('change', ({ target }) => {
      if ((target as HTMLInputElement).name === 'plan-for')
        void this.ask((plan) => plan.changeRole())
    })
    this.dataset.started = ''
    const follow = (): void => {
      if (new URLSearchParams(location.hash.slice(1)).has('for'))
        void this.ask((plan) => plan.followAddress())
    }
    follow()
    window.addEventListener('hashchange', follow)
  }

  private async ask(what: (plan: PlanForm) => Promise<void>): Promise<void> {
    try {
      const { planFormOf } = await loadForm()
      await what(planFormOf(this))
      // For who waits for it, such as a test.
      this.dispatchEvent(new CustomEvent('answered'))
    } catch (error) {
      const { failed } = JSON.parse(this.dataset.words!) as { failed: string }
      this.querySelector('.summary')!.textContent = failed
      throw error
    }
  }
}

customElements.define('event-plan', EventPlan)
