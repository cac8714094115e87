// Figures that a place sets, fields that a choice hides, and what is taken unless it is changed: in the browser.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { calculatorOn, fill } from './calculator.ts'
import { useBrowser } from './visit.ts'

const visit = useBrowser()
const wage = { wage: '4000.00' }
const local = {
  localAverage: '10000.00',
  medicalEmployer: '8%',
  unemploymentEmployer: '0.5',
  unemploymentEmployee: '０．５％',
  injuryEmployer: '0.2',
}

async function open(rule: string, fragment = '') {
  const opened = await visit(`/rules/${rule}/${fragment}`)
  return { ...opened, calculator: calculatorOn(opened.page, rule) }
}

describe('the premiums of a month', () => {
  test('ask in three parts: the reader, the place, and what is taken unless it is changed', async () => {
    const { calculator } = await open('premium.monthly')
    const place = calculator.whole.getByRole('group', { name: 'Set by your place' })
    expect(await place.locator('[data-field]').count()).toBe(5)
    expect(await place.locator('[data-field=localAverage] .hint').innerText()).toContain(
      'Set by the human resources department of the province or city: published each year',
    )
    const nation = calculator.whole.locator('[data-giver=nation]')
    expect(await nation.locator('[data-field=floorPercent] input').inputValue()).toBe('60')
    expect(await nation.locator('[data-field=floorPercent]').innerText()).toContain('%')
    expect(await calculator.whole.locator('form > [data-field]').count()).toBe(1)
  })

  test('without a figure of the place, name each with a way to its field, and say what can be said', async () => {
    const { page, calculator, problems } = await open('premium.monthly')
    await fill(calculator, 'wage', wage.wage)
    await calculator.button.click()
    const figures = calculator.answer.locator('[data-figure]')
    await figures.first().waitFor()
    expect(await figures.count()).toBe(5)
    expect(await figures.first().innerText()).toContain('Set by')
    await figures.first().getByRole('link').click()
    const focused = await page.evaluate(() => document.activeElement!.id)
    expect(focused).toBe('premium.monthly-localAverage')
    expect(await calculator.answer.locator('.steps li').count()).toBeGreaterThan(0)
    // Nothing to take away, and nothing drawn.
    expect(await calculator.answer.locator('.take-away, .picture').count()).toBe(0)
    expect(problems).toEqual([])
  })

  test('with all figures, draw what the sums are of; a percent sign may be typed', async () => {
    const { page, calculator, problems } = await open('premium.monthly')
    for (const [name, value] of Object.entries({ ...wage, ...local }))
      await fill(calculator, name, value)
    await calculator.button.click()
    await calculator.answer.locator('.picture').waitFor()
    expect(await calculator.answer.locator('.headline').innerText()).toContain('2,112.00 yuan')
    expect(await calculator.answer.locator('.picture').getAttribute('aria-label')).toContain(
      '2,112.00 yuan',
    )
    // The link gives the same.
    const other = await open('premium.monthly', new URL(page.url()).hash)
    expect(await other.calculator.answer.locator('.headline').innerText()).toContain('2,112.00')
    expect(problems).toEqual([])
  })

  test('print a statement that says what was taken', async () => {
    const { page, calculator } = await open('premium.monthly')
    await page.evaluate(() => (window.print = () => {}))
    for (const [name, value] of Object.entries({ ...wage, ...local }))
      await fill(calculator, name, value)
    await calculator.button.click()
    await calculator.answer.locator('[data-statement]').click()
    const statement = await page.locator('.statement').innerText()
    expect(statement).toContain('60 percent')
    expect(statement).not.toMatch(/undefined|null|–/)
  })

  test('are told in one place who sets what', async () => {
    const { page } = await open('premium.monthly')
    const text = await page.locator('.who-sets').innerText()
    expect(text).toContain('16 percent')
    expect(text).toContain('The average monthly wage of employees in the pooling area')
  })
})

describe('a field that a choice makes meaningful', () => {
  test('is there for who has no JavaScript', () => {
    const fields = [
      ...readFileSync('dist/rules/maternity.leave/index.html', 'utf8').matchAll(
        /<[^>]*data-only-if="event"[^>]*>/g,
      ),
    ].map(([field]) => field)
    expect(fields).toHaveLength(2)
    for (const field of fields) expect(field).not.toMatch(/\shidden/)
  })

  test('is shown with the choice, with its default, and hidden with another; what was typed is kept', async () => {
    const { page, calculator, problems } = await open('maternity.leave')
    const [difficult, children] = [calculator.field('difficult'), calculator.field('children')]
    expect(await difficult.isHidden()).toBe(true)
    await fill(calculator, 'start', '2026-03-02')
    await fill(calculator, 'event', 'birth')
    expect(await difficult.locator('input[value=false]').isChecked()).toBe(true)
    await fill(calculator, 'children', 2)
    await calculator.button.click()
    await calculator.result('lastDay').first().waitFor()
    expect(new URL(page.url()).hash).toContain('children=2')
    await fill(calculator, 'event', 'miscarriage-under-4-months')
    expect(await children.isHidden()).toBe(true)
    await calculator.button.click()
    await calculator.answer.getByText('16 March 2026').first().waitFor()
    expect(new URL(page.url()).hash).not.toMatch(/children|difficult/)
    await fill(calculator, 'event', 'birth')
    expect(await children.getByRole('textbox').inputValue()).toBe('2')
    expect(problems).toEqual([])
  })

  test('that a link gives all the same is left out, and that is said', async () => {
    const { calculator } = await open(
      'maternity.leave',
      '#rule=maternity.leave&start=2026-03-02&event=miscarriage-under-4-months&difficult=true&children=1',
    )
    await calculator.result('lastDay').first().waitFor()
    const said = await calculator.answer.locator('.changed').innerText()
    expect(said).toContain('difficult')
    expect(said).not.toContain('children')
  })
})
