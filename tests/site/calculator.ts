import type { Locator, Page } from 'playwright-core'

/** The calculator of a rule as a reader meets it on a page. */
export interface Calculator {
  readonly whole: Locator
  /** The region in which the answer is announced. */
  readonly answer: Locator
  readonly summary: Locator
  readonly button: Locator
  /** The inputs of one question: its text box, its parts of a date, or its options. */
  readonly field: (name: string) => Locator
  /** A named result: "deadline", "safeDay". */
  readonly result: (name: string) => Locator
}

export function calculatorOn(page: Page, rule: string): Calculator {
  const whole = page.locator(`rule-calculator[rule="${rule}"]`)
  return {
    whole,
    answer: whole.getByRole('status'),
    summary: whole.locator('[tabindex="-1"]').filter({ has: page.getByRole('link') }),
    button: whole.getByRole('button', { name: 'Work it out' }),
    field: (name) => whole.locator(`[data-field="${name}"]`),
    result: (name) => whole.locator(`[data-result="${name}"]`),
  }
}

/** Answers one question of a calculator as a reader would, from a value as JSON carries it. */
export async function fill(
  calculator: Calculator,
  name: string,
  value: string | number | boolean,
): Promise<void> {
  const field = calculator.field(name)
  const kind = await field.getAttribute('data-kind')
  if (kind === 'boolean' || kind === 'choice')
    return field.locator(`input[value="${String(value)}"]`).check()
  if (kind === 'integer' || kind === 'decimal' || kind === 'money')
    return field.getByRole('textbox').fill(String(value))
  const [date = '', time = ''] = String(value).split('T')
  const parts = [...date.split('-'), time].filter(Boolean)
  for (const [index, part] of parts.entries())
    await field.getByRole('textbox').nth(index).fill(part)
}
