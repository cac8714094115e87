import { describe, expect, test } from 'vitest'
import { calculatorOn, fill } from './calculator.ts'
import { useBrowser, type Visitor } from './visit.ts'

const visit = useBrowser()

const guide = '/guides/activate-your-card/'
const rule = 'card.financial-activation'
const inputs = `#rule=${rule}&received=2025-12-05&days=300`

async function openGuide(fragment = '', visitor?: Visitor) {
  const opened = await visit(guide + fragment, visitor)
  const calculator = calculatorOn(opened.page, rule)
  return { ...opened, calculator, deadline: calculator.result('deadline').locator('time') }
}

describe('a card received on 5 December 2025', () => {
  test('typed and sent with Enter: deadline 8 October 2026, nominal day 1 October, safe day 30 September', async () => {
    const { page, calculator, deadline, problems } = await openGuide()
    await calculator.field('received').getByLabel('Year').click()
    await page.keyboard.type('2025')
    await page.keyboard.press('Tab')
    await page.keyboard.type('12')
    await page.keyboard.press('Tab')
    await page.keyboard.type('05')
    await page.keyboard.press('Enter')
    expect(await deadline.getAttribute('datetime')).toBe('2026-10-08')
    expect(await deadline.innerText()).toContain('8 October 2026')
    expect(await calculator.result('lastDay').innerText()).toContain('1 October 2026')
    expect(await calculator.result('safeDay').innerText()).toContain('30 September 2026')
    expect(problems).toEqual([])
  })

  test('is told that a public holiday moved the day, and which', async () => {
    const { calculator } = await openGuide(inputs)
    expect(await calculator.result('shiftedBy').innerText()).toContain('holiday')
    expect(await calculator.answer.innerText()).toContain('National Day')
  })

  test('is told that the limit is local practice and in no national law', async () => {
    const { calculator } = await openGuide(inputs)
    const warning = calculator.answer.locator('[data-warning="local-practice"]')
    expect(await warning.innerText()).toMatch(/no national law/i)
  })

  test('sees the steps, and each citation leads to the words of the law that it names', async () => {
    const { page, calculator } = await openGuide(inputs)
    await calculator.result('deadline').waitFor()
    const links = calculator.answer.getByRole('list').getByRole('link')
    const cited = await links.evaluateAll((links) =>
      links.map((link) => [link.textContent, link.getAttribute('href')] as const),
    )
    expect(cited).toEqual([
      ['Civil Code, art. 201(1)', '/law/civil-code/201/#p1'],
      ['Civil Code, art. 203(1)', '/law/civil-code/203/#p1'],
    ])
    const words = ['开始的当日不计入', '法定休假日结束的次日']
    for (const [index, [, address]] of cited.entries()) {
      await page.goto(address!)
      expect(await page.locator(new URL(page.url()).hash).innerText()).toContain(words[index])
    }
  })

  test('sees the days around the end drawn, and a screen reader says what is drawn', async () => {
    const { calculator } = await openGuide(inputs)
    const name = await calculator.answer.getByRole('img').getAttribute('aria-label')
    for (const day of ['30 September 2026', '1 October 2026', '8 October 2026'])
      expect(name).toContain(day)
  })

  test('has the answer announced in a region that was there before', async () => {
    const { page, calculator } = await openGuide()
    const before = await calculator.answer.elementHandle()
    await fill(calculator, 'received', '2025-12-05')
    await page.keyboard.press('Enter')
    await calculator.result('deadline').waitFor()
    expect(await before!.innerText()).toContain('8 October 2026')
  })

  test('may write the month and the day with one figure', async () => {
    const { page, calculator, deadline } = await openGuide()
    await fill(calculator, 'received', '2026-8-5')
    await page.keyboard.press('Enter')
    // 300 days after 5 August 2026 is Tuesday 1 June 2027.
    await deadline.getByText('1 June 2027').waitFor()
    expect(await deadline.getAttribute('datetime')).toBe('2027-06-01')
  })
})

describe('the number of days that the card office said', () => {
  test('takes the place of 300', async () => {
    const { calculator, deadline } = await openGuide(inputs)
    expect(await deadline.getAttribute('datetime')).toBe('2026-10-08')
    await fill(calculator, 'days', 60)
    await calculator.button.click()
    await deadline.getByText('3 February 2026').waitFor()
    expect(await deadline.getAttribute('datetime')).toBe('2026-02-03')
  })
})

describe('the address', () => {
  test('holds the inputs behind “#”', async () => {
    const { page, calculator } = await openGuide()
    await fill(calculator, 'received', '2026-08-05')
    await fill(calculator, 'days', 60)
    await calculator.button.click()
    await calculator.result('deadline').waitFor()
    const { pathname, search, hash } = new URL(page.url())
    expect([pathname, search]).toEqual([guide, ''])
    expect(Object.fromEntries(new URLSearchParams(hash.slice(1)))).toEqual({
      rule,
      received: '2026-08-05',
      days: '60',
      // The version of the rule base that answered.
      v: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) as unknown,
    })
  })

  test('gives someone else the same answer, with the form filled in', async () => {
    const first = await openGuide()
    await fill(first.calculator, 'received', '2026-08-05')
    await fill(first.calculator, 'days', 60)
    await first.calculator.button.click()
    await first.calculator.result('deadline').waitFor()
    const second = await openGuide(new URL(first.page.url()).hash, {})
    await second.calculator.result('deadline').waitFor()
    expect(await second.calculator.answer.innerText()).toBe(
      await first.calculator.answer.innerText(),
    )
    const typed = await second.calculator.whole
      .locator('[data-field]:not([data-field=asOf]) input')
      .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value))
    expect(typed).toEqual(['2026', '08', '05', '60'])
    expect(second.problems).toEqual([])
  })

  test('with other inputs, followed on the same page, gives the other answer', async () => {
    const { page, calculator, deadline } = await openGuide(inputs)
    await calculator.result('deadline').waitFor()
    await page.evaluate(
      (hash) => (location.hash = hash),
      inputs.replace('2025-12-05', '2025-11-18'),
    )
    await deadline.getByText('14 September 2026').waitFor()
    expect(await deadline.getAttribute('datetime')).toBe('2026-09-14')
  })

  test('with inputs that make no sense shows what is wrong and breaks nothing', async () => {
    for (const wrong of [
      '2026-02-31',
      '%00',
      '<img src=x onerror=alert(1)>',
      '--',
      'T',
      '20226-01-01T',
    ]) {
      const { page, calculator, problems } = await openGuide(
        `#rule=${rule}&received=${encodeURIComponent(wrong)}&days=300`,
      )
      await calculator.summary.waitFor()
      expect(await calculator.answer.innerText()).toBe('')
      expect(await page.locator('main img').count()).toBe(0)
      expect([wrong, problems]).toEqual([wrong, []])
    }
  })
})

describe('the days that are left', () => {
  test.each([
    ['ten days before', '2026-09-28T02:00:00Z', '10 days left'],
    ['the day before', '2026-10-07T02:00:00Z', '1 day left'],
    ['the day itself', '2026-10-08T02:00:00Z', 'today is the day'],
    ['the day after', '2026-10-09T02:00:00Z', '1 day ago'],
    [
      'the day itself in China, when it is still the day before in America',
      '2026-10-07T17:00:00Z',
      'today is the day',
    ],
    [
      'the day after in China, when it is still the day itself in America',
      '2026-10-08T16:00:00Z',
      '1 day ago',
    ],
  ])('%s', async (_, now, left) => {
    const { calculator } = await openGuide(inputs, {
      timezoneId: 'America/Los_Angeles',
      prepare: (page) => page.clock.setFixedTime(now),
      ownProfile: true,
    })
    const shown = calculator.whole.locator('.days-left')
    await shown.waitFor()
    expect(await shown.innerText()).toContain(left)
  })
})

describe('whatever the browser', () => {
  const withoutTemporal: Visitor['prepare'] = (page) =>
    page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Temporal'))

  test('one without Temporal computes the same', async () => {
    const { page, calculator, deadline, problems } = await openGuide(inputs, {
      prepare: withoutTemporal,
    })
    expect(await deadline.getAttribute('datetime')).toBe('2026-10-08')
    expect(await calculator.result('safeDay').innerText()).toContain('30 September 2026')
    // The page itself never had it: it came with the calculator.
    expect(await page.evaluate(() => 'Temporal' in globalThis)).toBe(true)
    expect(problems).toEqual([])
  })

  test('only one without Temporal loads a substitute for it', async () => {
    const scripts = async (visitor: Visitor): Promise<Set<string>> => {
      const { page, calculator, requests } = await openGuide(inputs, visitor)
      await calculator.result('deadline').waitFor()
      // What comes with the scrolling, too.
      await page.waitForLoadState('networkidle')
      return new Set(
        requests.filter((request) => request.resourceType() === 'script').map((r) => r.url()),
      )
    }
    const native = await scripts({})
    const lacking = await scripts({ prepare: withoutTemporal })
    expect([...native].filter((script) => !lacking.has(script))).toEqual([])
    expect([...lacking].filter((script) => !native.has(script))).not.toEqual([])
  })

  test('one in another time zone computes the same', async () => {
    for (const timezoneId of ['America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Shanghai']) {
      const { deadline } = await openGuide(inputs, { timezoneId })
      expect([timezoneId, await deadline.getAttribute('datetime')]).toEqual([
        timezoneId,
        '2026-10-08',
      ])
    }
  })
})

describe('when the connection fails before the calculator is there', () => {
  test('the reader is told so, and keeps what was typed', async () => {
    const { page, calculator } = await openGuide()
    await page.route('**/_astro/**', (route) => route.abort())
    await fill(calculator, 'received', '2025-12-05')
    await calculator.button.click()
    await calculator.answer.getByText('could not be loaded').waitFor()
    const typed = await calculator.field('received').getByRole('textbox').first().inputValue()
    expect(typed).toBe('2025')
  })

  test('pressing the button again works once the connection is back, as the message says', async () => {
    const { page, calculator, deadline } = await openGuide()
    await page.route('**/_astro/**', (route) => route.abort())
    await fill(calculator, 'received', '2025-12-05')
    await calculator.button.click()
    await calculator.answer.getByText('press the button again').waitFor()
    await page.unroute('**/_astro/**')
    await calculator.button.click()
    expect(await deadline.getAttribute('datetime', { timeout: 10_000 })).toBe('2026-10-08')
  })
})

test('the whole way can be gone with the keyboard alone, to the words of the law', async () => {
  const { page, calculator, deadline } = await openGuide()
  const tabTo = async (place: () => Promise<boolean>): Promise<void> => {
    for (let stop = 0; stop < 150; stop++) {
      if (await place()) return
      await page.keyboard.press('Tab')
    }
    throw new Error('Tab does not come there')
  }
  const isFocused = (name: string) => () =>
    page.evaluate(
      (name) => document.activeElement?.closest('label')?.textContent.trim() === name,
      name,
    )
  for (const [name, typed] of [
    ['Year', '2025'],
    ['Month', '12'],
    ['Day', '5'],
  ] as const) {
    await tabTo(isFocused(name))
    await page.keyboard.type(typed)
  }
  await tabTo(() => calculator.button.evaluate((button) => button === document.activeElement))
  await page.keyboard.press('Space')
  expect(await deadline.getAttribute('datetime')).toBe('2026-10-08')
  const citation = calculator.answer.getByRole('link', { name: 'Civil Code, art. 203(1)' })
  await tabTo(() => citation.evaluate((link) => link === document.activeElement))
  await page.keyboard.press('Enter')
  await page.waitForURL('**/law/civil-code/203/#p1')
})
