import { describe, expect, inject, test } from 'vitest'
import { calculatorOn, fill } from './calculator.ts'
import { useBrowser } from './visit.ts'

const visit = useBrowser()

describe('what a reader types into a calculator', () => {
  test('leaves the browser with no request: all that is asked for are the calculator’s own files', async () => {
    const { page, requests } = await visit('/guides/activate-your-card/', {})
    const calculator = calculatorOn(page, 'card.financial-activation')
    const before = requests.length
    await fill(calculator, 'received', '2024-11-09')
    await fill(calculator, 'days', 1234)
    await calculator.button.click()
    await calculator.result('deadline').waitFor()
    await fill(calculator, 'received', '2024-11-99')
    await calculator.button.click()
    await calculator.summary.waitFor()
    await page.waitForLoadState('networkidle')
    const after = requests.slice(before)
    expect(after.length).toBeGreaterThan(0)
    for (const request of after) {
      const { origin, pathname, search } = new URL(request.url())
      expect([request.method(), origin, search, request.postData()]).toEqual([
        'GET',
        inject('site'),
        '',
        null,
      ])
      expect(pathname).toMatch(/^\/(?:_astro\/[\w.-]+\.(?:js|css)|calculators\/en\.json)$/)
      expect(JSON.stringify(await request.allHeaders())).not.toMatch(/2024|1234/)
    }
  })

  test('is not told to the next page either, nor kept in the browser', async () => {
    const { page, requests } = await visit(
      '/guides/activate-your-card/#rule=card.financial-activation&received=2024-11-09&days=1234',
      {},
    )
    const calculator = calculatorOn(page, 'card.financial-activation')
    await calculator.result('deadline').waitFor()
    await calculator.answer.locator('a[href*="/law/civil-code/"]').first().click()
    await page.waitForURL('**/law/civil-code/**')
    for (const request of requests) {
      expect(request.url().replace(/#.*/, '')).not.toMatch(/2024|1234/)
      expect((await request.headerValue('referer')) ?? '').toBe('')
    }
    const { cookies, origins } = await page.context().storageState({ indexedDB: true })
    expect(cookies).toEqual([])
    expect(JSON.stringify(origins)).not.toMatch(/2024|1234/)
  })
})

test.each([
  '/guides/activate-your-card/',
  '/rules/pension.minimum-contribution/',
  '/rules/sil.undeclared-premium/',
])(
  'the form on %s sends nothing, and loses nothing, before its script is there',
  async (address) => {
    const { page } = await visit(address, {
      prepare: (page) => page.route('**/*.js', (route) => route.abort()),
    })
    const form = page.locator('rule-calculator form')
    const sent = await form.evaluateHandle((form) => {
      const sent: Event[] = []
      form.addEventListener('submit', (event) => {
        event.preventDefault()
        sent.push(event)
      })
      return sent
    })
    const box = form.getByRole('textbox').first()
    await box.fill('2030')
    await box.press('Enter')
    await form.getByRole('button', { name: 'Work it out' }).click()
    expect(await sent.evaluate((sent) => sent.length)).toBe(0)
  },
)
