import { describe, expect, test } from 'vitest'
import { findRule, rules } from '../../rules/index.ts'
import { withoutLanguage } from '../../src/languages.ts'
import { oneOfEachForm } from './built.ts'
import { otherLines, sayAnswer, type Results } from '../../src/present/say-answer.ts'
import { answerWords } from '../../src/rules/answers.ts'
import { strings } from '../../src/strings/strings.ts'
import { calculatorOn, fill } from './calculator.ts'
import { useBrowser } from './visit.ts'

const visit = useBrowser()
const visitNarrow = useBrowser({ viewport: { width: 320, height: 640 } })

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

describe('the calculator of every rule answers the first example as the page prints it', () => {
  test.each(rules.map((rule) => [rule.id, rule] as const))('%s', async (id, rule) => {
    const { page, problems } = await visit(`/rules/${id}/`, { inTurn: true })
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(rule.question.en)
    const example = rule.examples[0]
    const row = page
      .getByRole('row', { includeHidden: true })
      .filter({ hasText: example.title.en })
      .first()
    const printed = await row
      .getByRole('cell', { includeHidden: true })
      .last()
      .locator('p')
      .allTextContents()
    expect(printed.length).toBe(Object.keys(example.result!).length)

    const calculator = calculatorOn(page, id)
    for (const [name, value] of Object.entries(example.input))
      await fill(calculator, name, value as string | number | boolean)
    await calculator.button.click()
    await calculator.answer.locator('[data-result]').first().waitFor()
    // The example’s own results, without what does not apply and what the sentence has said.
    const finding = rule.evaluate(example.input)
    if (finding.status !== 'computed') throw new Error(finding.status)
    const said = [rule, answerWords(id, 'en'), finding.result as Results] as const
    const { script } = strings.en.calculator
    expect(await calculator.answer.locator('.headline').innerText()).toBe(
      sayAnswer(...said, script, 'en'),
    )
    const lines = (await calculator.answer.locator('.results > div').allInnerTexts()).map(oneLine)
    expect(lines).toEqual(
      otherLines(...said, script, 'en').map(({ label, words }) => `${label} ${words}`),
    )
    expect(await calculator.answer.getByRole('listitem').count()).toBeGreaterThan(0)
    expect(problems).toEqual([])
  })
})

// One rule for each kind of field.
describe.each([
  'time.period',
  'sil.late-payment',
  'retirement.age',
  'sil.unemployment-eligibility',
  'card.collective-issue',
])('the address of an answer of %s', (id) => {
  test('gives the same answer elsewhere, and the form that it fills in can be sent again', async () => {
    const rule = rules.find((rule) => rule.id === id)!
    const first = await visit(`/rules/${id}/`)
    const calculator = calculatorOn(first.page, id)
    for (const [name, value] of Object.entries(rule.examples.at(-1)!.input))
      await fill(calculator, name, value as string | number | boolean)
    await calculator.button.click()
    await calculator.answer.locator('[data-result]').first().waitFor()
    const answered = await calculator.answer.innerText()

    const second = await visit(`/rules/${id}/${new URL(first.page.url()).hash}`)
    const again = calculatorOn(second.page, id)
    const result = again.answer.locator('[data-result]').first()
    await result.waitFor()
    expect(await again.answer.innerText()).toBe(answered)

    await result.evaluate((element) => element.setAttribute('data-old', ''))
    await again.button.click()
    await again.answer.locator('[data-old]').waitFor({ state: 'detached' })
    expect(await again.answer.innerText()).toBe(answered)
    expect(second.page.url()).toBe(first.page.url())
  })
})

const forms = oneOfEachForm.filter((address) =>
  findRule(withoutLanguage(address).split('/')[2] ?? ''),
)

test.each(forms)('the answer on %s fits a screen 320 pixels wide', async (address) => {
  const { id, examples } = findRule(withoutLanguage(address).split('/')[2]!)!
  const inputs = new URLSearchParams({ rule: id, ...(examples[0].input as Record<string, string>) })
  const { page } = await visitNarrow(`${address}#${inputs}`, { inTurn: true })
  await calculatorOn(page, id).answer.locator('[data-result]').first().waitFor()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
})

describe('a rule page', () => {
  test('says that a provision was not in force yet, and from when it is, instead of a guess', async () => {
    const { page } = await visit('/rules/sil.employee-registration/')
    const calculator = calculatorOn(page, 'sil.employee-registration')
    await fill(calculator, 'employed', '2011-06-30')
    await calculator.button.click()
    await calculator.answer.getByText('1 July 2011').first().waitFor()
    expect(await calculator.answer.locator('[data-result]').count()).toBe(0)
    expect(await calculator.summary.isVisible()).toBe(false)
    await fill(calculator, 'employed', '2011-07-01')
    await calculator.button.click()
    await calculator.result('deadline').waitFor()
  })

  test('takes “not eligible” as an answer, not as an error', async () => {
    const { page } = await visit('/rules/sil.unemployment-eligibility/')
    const calculator = calculatorOn(page, 'sil.unemployment-eligibility')
    await fill(calculator, 'contributionMonths', 11)
    await fill(calculator, 'involuntary', true)
    await fill(calculator, 'registered', true)
    await calculator.button.click()
    expect(await calculator.result('eligible').innerText()).toMatch(/\b(?:no|not)\b/i)
    expect(await calculator.summary.isVisible()).toBe(false)
  })

  test('asks for what is missing at each question, and the first link leads to the first of them', async () => {
    const { page } = await visit('/rules/sil.unemployment-eligibility/')
    const calculator = calculatorOn(page, 'sil.unemployment-eligibility')
    await calculator.button.click()
    const links = calculator.summary.getByRole('link')
    await links.first().waitFor()
    expect(await links.count()).toBe(3)
    for (const [index, name] of ['contributionMonths', 'involuntary', 'registered'].entries()) {
      await links.nth(index).click()
      const focused = page.locator(':focus')
      expect(await calculator.field(name).locator(focused).count()).toBe(1)
    }
  })

  test('takes an amount with separators as it is written on paper', async () => {
    const { page } = await visit('/rules/sil.undeclared-premium/')
    const calculator = calculatorOn(page, 'sil.undeclared-premium')
    await fill(calculator, 'previousMonth', '10,000')
    await calculator.button.click()
    expect(await calculator.result('amount').innerText()).toContain('11,000.00 yuan')
  })
})

describe('the words of law on a rule page', () => {
  test('are shown once for each provision, with every span that the rule rests on', async () => {
    const { page } = await visit('/rules/sil.late-payment/')
    const words = page.getByRole('figure')
    const places = await words.locator('figcaption').allInnerTexts()
    expect(places).toContain('Social Insurance Law, art. 86')
    expect(new Set(places).size).toBe(places.length)
    const { sources } = findRule('sil.late-payment')!
    // The whole provision stands there, with the words that the rule rests on marked.
    const marked = (await words.locator('mark').allInnerTexts()).join('')
    for (const { quote } of sources) expect(marked).toContain(quote!)
    expect(marked.length).toBeLessThan(
      (await words.locator('blockquote').allInnerTexts()).join('').length,
    )
  })

  test('come with figures of which the superseded ones say what replaced them', async () => {
    const { page } = await visit('/rules/sil.late-payment/')
    await page.locator('#figures').click()
    const row = page.getByRole('table', { name: 'Its figures' }).getByRole('row')
    expect(await row.filter({ hasText: '0.2 percent' }).innerText()).toMatch(
      /until 1 July 2011; superseded by Social Insurance Law, art\. 86/,
    )
    expect(await row.filter({ hasText: '0.05 percent' }).innerText()).not.toMatch(/superseded/)
  })

  test('strike nothing out that still holds: an announced figure supersedes nothing yet', async () => {
    const { page } = await visit('/rules/pension.minimum-contribution/')
    await page.locator('#figures').click()
    const row = page
      .getByRole('table', { name: 'Its figures' })
      .getByRole('row')
      .filter({ hasText: '180 months' })
    expect(await row.innerText()).toMatch(
      /until 1 January 2030, then Retirement Age Measures, art\. 2/,
    )
    const line = await row
      .getByRole('cell')
      .first()
      .evaluate((cell) => getComputedStyle(cell).textDecorationLine)
    expect(line).toBe('none')
  })

  test('come with the reckoning of the example that has the most steps', async () => {
    const { page } = await visit('/rules/sil.late-payment/')
    const steps = page.locator('details', { has: page.locator('#examples') }).locator('ol > li')
    const lengths = findRule('sil.late-payment')!.examples.map(({ input }) => {
      const finding = findRule('sil.late-payment')!.evaluate(input)
      return finding.status === 'computed' ? finding.steps.length : 0
    })
    expect(await steps.count()).toBe(Math.max(...lengths))
  })
})

describe('the list of rules', () => {
  test('says of no rule of the Social Insurance Law that it held before the Law did', async () => {
    const { page } = await visit('/rules/')
    const ofTheLaw = rules.filter(({ sources }) => sources[0].instrument === 'social-insurance-law')
    for (const { id, title } of ofTheLaw) {
      const row = page.getByRole('row').filter({
        has: page.getByRole('link', { name: title.en, exact: true }),
      })
      expect([id, await row.innerText()]).toEqual([
        id,
        expect.stringContaining('In force since 1 July 2011'),
      ])
    }
  })

  test('shows period, source and status under each other on a narrow screen, still as a table', async () => {
    const { page } = await visitNarrow('/rules/')
    const row = page.getByRole('row').filter({ hasText: 'Registering a new employee' })
    const cells = row.getByRole('cell')
    expect(await cells.allInnerTexts()).toEqual([
      'Employer',
      '30 days',
      'Social Insurance Law, art. 58(1)',
      'In force since 1 July 2011',
    ])
    const boxes = await Promise.all((await cells.all()).map((cell) => cell.boundingBox()))
    for (const [index, box] of boxes.entries()) {
      expect(box!.x + box!.width).toBeLessThanOrEqual(320)
      if (index > 0) expect(box!.y).toBeGreaterThan(boxes[index - 1]!.y)
    }
    expect(await cells.nth(1).evaluate((cell) => getComputedStyle(cell, '::before').content)).toBe(
      '"Period"',
    )
  })
})

test('the list of rules leads to the page of every rule', async () => {
  const { page } = await visit('/rules/')
  for (const { id, title } of rules) {
    const link = page.getByRole('main').getByRole('link', { name: title.en, exact: true })
    expect([id, await link.first().getAttribute('href')]).toEqual([id, `/rules/${id}/`])
  }
})
