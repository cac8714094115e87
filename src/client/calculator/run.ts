import type { Invalid } from '../../../rules/kernel/finding.ts'
import { wordsOf } from '../page-language.ts'
import { fillForm, readForm } from './form.ts'
import { loadRule } from './load-rule.ts'
import { showErrors } from './show-errors.ts'
import { showFinding } from './show-finding.ts'
import type { CalculatorWords } from './words.ts'

/** Reads the form (after filling it from the address, where that carries inputs), reckons, and shows the finding. */
export async function run(calculator: HTMLElement, inputs?: URLSearchParams): Promise<void> {
  const rule = await loadRule(calculator.getAttribute('rule')!)
  const form = calculator.querySelector('form')!
  const words = wordsOf<CalculatorWords>(calculator)
  if (inputs) fillForm(form, rule.fields, inputs)
  const typed = readForm(form)
  const input = Object.fromEntries(
    Object.entries(rule.fields).map(([name, field]) => [
      name,
      typed[name] === '' ? undefined : field.fromText(typed[name]!),
    ]),
  )
  const finding = rule.evaluate(input)
  const errors = finding.status === 'invalid' ? (finding as Invalid).errors : []
  showErrors(form, rule.fields, errors, words, !inputs)
  showFinding(calculator.querySelector('.finding')!, rule, input, finding, words)
  if (finding.status !== 'invalid') {
    const fragment = new URLSearchParams({ rule: rule.id, ...typed })
    history.replaceState(null, '', `#${fragment}`)
  }
}
