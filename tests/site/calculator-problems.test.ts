import { describe, expect, test } from 'vitest'
import { calculatorOn } from './calculator.ts'
import { useBrowser } from './visit.ts'

const visit = useBrowser()

/** Types into the guide's form, field by field in its order, and sends it with Enter. */
async function send(...typed: string[]) {
  const { page, problems } = await visit('/guides/activate-your-card/')
  const calculator = calculatorOn(page, 'card.financial-activation')
  const boxes = calculator.whole.getByRole('textbox')
  for (const [index, text] of typed.entries()) await boxes.nth(index).fill(text)
  await boxes.first().press('Enter')
  await calculator.summary.waitFor()
  const kept = await boxes.evaluateAll((boxes) =>
    boxes.map((box) => (box as HTMLInputElement).value),
  )
  return { page, calculator, boxes, problems, kept }
}

const wrongDays = [
  ['31 February', ['2026', '02', '31', '300'], /that month has 28 days/],
  ['29 February in a year that has none', ['2027', '02', '29', '300'], /that month has 28 days/],
  ['words', ['last', 'Friday', 'or so', '300'], /expected a date/],
  ['the year 20226', ['20226', '01', '05', '300'], /expected a date/],
  ['a month 13', ['2026', '13', '05', '300'], /expected a month from 01 to 12/],
  ['a year before the calendar begins', ['1800', '01', '05', '300'], /expected a year from/],
  ['no day', ['2026', '01', '', '300'], /day/],
  ['nothing', ['', '', '', '300'], /Nothing was given/],
] as const

describe.each(wrongDays)('%s as the day', (_, typed, words) => {
  test('gets a message at the field and in a summary that has the focus; what was typed stays', async () => {
    const { page, calculator, boxes, kept, problems } = await send(...typed)
    expect(kept).toEqual(typed)

    const field = calculator.field('received')
    expect(await field.innerText()).toMatch(words)
    for (const part of await field.getByRole('textbox').all())
      expect(await part.getAttribute('aria-invalid')).toBe('true')
    // The message belongs to the question, not only to its place on the screen.
    const described = await field.evaluate((group) =>
      group
        .getAttribute('aria-describedby')!
        .split(' ')
        .map((id) => document.getElementById(id)!.textContent)
        .join(' '),
    )
    expect(described).toMatch(words)

    expect(await calculator.summary.evaluate((summary) => summary === document.activeElement)).toBe(
      true,
    )
    const link = calculator.summary.getByRole('link')
    expect(await link.count()).toBe(1)
    expect(await field.innerText()).toContain(await link.innerText())
    await link.click()
    expect(await boxes.first().evaluate((box) => box === document.activeElement)).toBe(true)

    expect(await calculator.answer.innerText()).toBe('')
    expect(new URL(page.url()).hash).toBe('')
    expect(problems).toEqual([])
  })
})

test('a part of the date that was left empty is called empty, not 00', async () => {
  const { calculator } = await send('2026', '01', '', '300')
  expect(await calculator.field('received').innerText()).not.toContain('2026-01-00')
})

describe.each([['0'], ['3651'], ['1.5'], ['-5'], ['many'], ['1e3']])(
  '%s as the number of days',
  (days) => {
    test('gets a message at that field alone', async () => {
      const { calculator, kept } = await send('2025', '12', '05', days)
      expect(kept).toEqual(['2025', '12', '05', days])
      expect(await calculator.field('days').innerText()).toMatch(/whole number from 1 to 3650/)
      expect(await calculator.field('days').getByRole('textbox').getAttribute('aria-invalid')).toBe(
        'true',
      )
      expect(await calculator.field('received').innerText()).not.toContain('Found')
      expect(
        await calculator
          .field('received')
          .getByRole('textbox')
          .first()
          .getAttribute('aria-invalid'),
      ).toBeNull()
    })
  },
)

test('two problems are listed in the order of the form, and each link leads to its field', async () => {
  const { calculator, boxes } = await send('2026', '02', '31', 'many')
  const links = calculator.summary.getByRole('link')
  expect(await links.count()).toBe(2)
  await links.nth(1).press('Enter')
  expect(await boxes.nth(3).evaluate((box) => box === document.activeElement)).toBe(true)
  await links.nth(0).press('Enter')
  expect(await boxes.nth(0).evaluate((box) => box === document.activeElement)).toBe(true)
})

test('once corrected, the messages go and the answer comes', async () => {
  const { calculator, boxes } = await send('2025', '12', '32', '300')
  await boxes.nth(2).fill('05')
  await boxes.nth(2).press('Enter')
  const deadline = calculator.result('deadline').locator('time')
  expect(await deadline.getAttribute('datetime')).toBe('2026-10-08')
  expect(await calculator.summary.isVisible()).toBe(false)
  expect(await calculator.whole.locator('[aria-invalid]').count()).toBe(0)
  expect(await calculator.field('received').innerText()).not.toContain('Found')
})

test('an earlier answer does not stay beside a new problem', async () => {
  const { page } = await visit(
    '/guides/activate-your-card/#rule=card.financial-activation&received=2025-12-05&days=300',
  )
  const calculator = calculatorOn(page, 'card.financial-activation')
  await calculator.result('deadline').waitFor()
  await calculator.field('received').getByRole('textbox').nth(2).fill('32')
  await calculator.button.click()
  await calculator.summary.waitFor()
  expect(await calculator.answer.innerText()).toBe('')
})

test('a deadline so far away that the calendar does not reach it is a problem with words, not a crash', async () => {
  const { calculator, problems } = await send('2100', '12', '31', '3650')
  expect(await calculator.field('received').innerText()).toMatch(/2100/)
  expect(problems).toEqual([])
})
